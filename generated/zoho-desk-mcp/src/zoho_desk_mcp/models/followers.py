"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import ConfigDict, Field, RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel


class FollowedEntityObject(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    entity_type: Annotated[
        Literal["kbRootCategories", "articleTranslations", "kbSections"],
        Field(alias="entityType"),
    ]
    id: str | int | None


class FollowersCountJSON(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    count: str | int | None


class FollowersDetailsLabelPreferences(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    bg_color: Annotated[str | None, Field(alias="bgColor")]
    shape: str | None
    text_color: Annotated[str | None, Field(alias="textColor")]


class FromForQuery(RootModel[int]):
    root: int


class KbArticleTranslationFollowerDetails(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    web_url: Annotated[str | None, Field(alias="webUrl")]
    name: str | None
    description: str | None
    id: str | int | None
    locale: Literal[
        "en",
        "ja",
        "zh",
        "es",
        "de",
        "fr",
        "tr",
        "ru",
        "pt",
        "it",
        "nl",
        "da",
        "sv",
        "pl",
        "ar",
        "he",
        "af",
        "cs",
        "fr-ca",
        "bg",
        "fi",
        "el",
        "hu",
        "id",
        "nb",
        "ro",
        "th",
        "uk",
        "vi",
        "ur",
        "hi",
        "te",
        "kn",
        "ta",
        "mr",
        "ko",
        "fa",
        "bn",
        "gu",
        "ms",
        "ml",
        "en-gb",
        "sk",
        "hr",
        "sl",
        "zh_TW",
        "zh-tw",
        "ca",
        "ka",
        "kk",
        "my",
        "km",
        "pt-br",
    ]
    logo_url: Annotated[str | None, Field(alias="logoUrl")]
    category_id: Annotated[str | int | None, Field(alias="categoryId")]
    article_id: Annotated[str | int | None, Field(alias="articleId")]
    article_number: Annotated[str | None, Field(alias="articleNumber")] = None
    sections_count: Annotated[str | int | None, Field(alias="sectionsCount")] = None


class KbRootCategoryFollowerDetails(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    web_url: Annotated[None, Field(alias="webUrl")]
    name: str | None
    description: str | None
    id: str | int | None
    locale: Literal[
        "en",
        "ja",
        "zh",
        "es",
        "de",
        "fr",
        "tr",
        "ru",
        "pt",
        "it",
        "nl",
        "da",
        "sv",
        "pl",
        "ar",
        "he",
        "af",
        "cs",
        "fr-ca",
        "bg",
        "fi",
        "el",
        "hu",
        "id",
        "nb",
        "ro",
        "th",
        "uk",
        "vi",
        "ur",
        "hi",
        "te",
        "kn",
        "ta",
        "mr",
        "ko",
        "fa",
        "bn",
        "gu",
        "ms",
        "ml",
        "en-gb",
        "sk",
        "hr",
        "sl",
        "zh_TW",
        "zh-tw",
        "ca",
        "ka",
        "kk",
        "my",
        "km",
        "pt-br",
    ]
    logo_url: Annotated[str | None, Field(alias="logoUrl")]
    sections_count: Annotated[str | int | None, Field(alias="sectionsCount")]


class KbSectionFollowerDetails(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    web_url: Annotated[None, Field(alias="webUrl")]
    name: str | None
    description: str | None
    id: str | int | None
    locale: Literal[
        "en",
        "ja",
        "zh",
        "es",
        "de",
        "fr",
        "tr",
        "ru",
        "pt",
        "it",
        "nl",
        "da",
        "sv",
        "pl",
        "ar",
        "he",
        "af",
        "cs",
        "fr-ca",
        "bg",
        "fi",
        "el",
        "hu",
        "id",
        "nb",
        "ro",
        "th",
        "uk",
        "vi",
        "ur",
        "hi",
        "te",
        "kn",
        "ta",
        "mr",
        "ko",
        "fa",
        "bn",
        "gu",
        "ms",
        "ml",
        "en-gb",
        "sk",
        "hr",
        "sl",
        "zh_TW",
        "zh-tw",
        "ca",
        "ka",
        "kk",
        "my",
        "km",
        "pt-br",
    ]
    logo_url: Annotated[str | None, Field(alias="logoUrl")]
    sections_count: Annotated[str | int | None, Field(alias="sectionsCount")] = None


class UserType(RootModel[Literal["AGENT", "END_USER"]]):
    root: Literal["AGENT", "END_USER"]


class FollowedEntitiesList(RootModel[list[FollowedEntityObject | None] | None]):
    root: list[FollowedEntityObject | None] | None


class FollowersDetailsLabel(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    preferences: FollowersDetailsLabelPreferences | None
    name: str | None
    id: str | int | None
    logo_url: Annotated[str | None, Field(alias="logoUrl")]


class KbArticleTranslationEntitiesList(RootModel[list[KbArticleTranslationFollowerDetails | None] | None]):
    root: list[KbArticleTranslationFollowerDetails | None] | None


class KbCategoryEntitiesList(RootModel[list[KbRootCategoryFollowerDetails | None] | None]):
    root: list[KbRootCategoryFollowerDetails | None] | None


class KbSectionEntitiesList(RootModel[list[KbSectionFollowerDetails | None] | None]):
    root: list[KbSectionFollowerDetails | None] | None


class FollowerList(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    followed_entities: Annotated[list[FollowedEntityObject | None] | None, Field(alias="followedEntities")]
    kb_root_categories: Annotated[
        list[KbRootCategoryFollowerDetails | None] | None,
        Field(alias="kbRootCategories"),
    ]
    article_translations: Annotated[
        list[KbArticleTranslationFollowerDetails | None] | None,
        Field(alias="articleTranslations"),
    ]
    kb_sections: Annotated[list[KbSectionFollowerDetails | None] | None, Field(alias="kbSections")]


class FollowersDetails(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    last_name: Annotated[str | None, Field(alias="lastName")]
    first_name: Annotated[str | None, Field(alias="firstName")]
    photo_url: Annotated[str | None, Field(alias="photoUrl")]
    web_url: Annotated[str | None, Field(alias="webUrl")]
    name: str | None
    label: FollowersDetailsLabel | None
    user_type: Annotated[
        Literal["END_USER", "AGENT", "TEAM", "TICKET", "ACTIVITY"],
        Field(alias="userType"),
    ]
    id: str | int | None
    email: str | None


class FollowersList(RootModel[list[FollowersDetails | None] | None]):
    root: list[FollowersDetails | None] | None


class FollowersListJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[FollowersDetails | None] | None
