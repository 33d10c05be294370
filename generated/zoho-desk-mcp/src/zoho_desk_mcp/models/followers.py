"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Literal

from pydantic import RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel


class FollowedEntityObject(ResponseModel):
    entity_type: Literal["kbRootCategories", "articleTranslations", "kbSections"]
    id: str | int | None


class FollowersCountJSON(ResponseModel):
    count: str | int | None


class FollowersDetailsLabelPreferences(ResponseModel):
    bg_color: str | None
    shape: str | None
    text_color: str | None


class KbArticleTranslationFollowerDetails(ResponseModel):
    web_url: str | None
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
    logo_url: str | None
    category_id: str | int | None
    article_id: str | int | None
    article_number: str | None = None
    sections_count: str | int | None = None


class KbRootCategoryFollowerDetails(ResponseModel):
    web_url: None
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
    logo_url: str | None
    sections_count: str | int | None


class KbSectionFollowerDetails(ResponseModel):
    web_url: None
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
    logo_url: str | None
    sections_count: str | int | None = None


class FollowedEntitiesList(RootModel[list[FollowedEntityObject | None] | None]):
    root: list[FollowedEntityObject | None] | None


class FollowersDetailsLabel(ResponseModel):
    preferences: FollowersDetailsLabelPreferences | None
    name: str | None
    id: str | int | None
    logo_url: str | None


class KbArticleTranslationEntitiesList(RootModel[list[KbArticleTranslationFollowerDetails | None] | None]):
    root: list[KbArticleTranslationFollowerDetails | None] | None


class KbCategoryEntitiesList(RootModel[list[KbRootCategoryFollowerDetails | None] | None]):
    root: list[KbRootCategoryFollowerDetails | None] | None


class KbSectionEntitiesList(RootModel[list[KbSectionFollowerDetails | None] | None]):
    root: list[KbSectionFollowerDetails | None] | None


class FollowerList(ResponseModel):
    followed_entities: list[FollowedEntityObject | None] | None
    kb_root_categories: list[KbRootCategoryFollowerDetails | None] | None
    article_translations: list[KbArticleTranslationFollowerDetails | None] | None
    kb_sections: list[KbSectionFollowerDetails | None] | None


class FollowersDetails(ResponseModel):
    last_name: str | None
    first_name: str | None
    photo_url: str | None
    web_url: str | None
    name: str | None
    label: FollowersDetailsLabel | None
    user_type: Literal["END_USER", "AGENT", "TEAM", "TICKET", "ACTIVITY"]
    id: str | int | None
    email: str | None


class FollowersList(RootModel[list[FollowersDetails | None] | None]):
    root: list[FollowersDetails | None] | None


class FollowersListJson(ResponseModel):
    data: list[FollowersDetails | None] | None
