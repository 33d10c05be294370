"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Literal

from pydantic import Field, RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel

from . import article_translation, kb_category


class AssigneeObj(ResponseModel):
    photo_url: str | None = Field(alias="photoURL")
    name: str | None
    id: str | int | None
    status: Literal["ACTIVE", "DISABLED", "LICENSE_DOWNGRADED", "DELETED", "ANONYMIZED", "CLOSED"]
    zuid: str | int | None


class CountData(RootModel[str | int | None]):
    root: str | int | None


class FeedbackPreferenceResponseObj(ResponseModel):
    department_id: str | int | None
    assignee: AssigneeObj | None
    status: Literal["ENABLED", "DISABLED"]


class ReviewOwners(ResponseModel):
    photo_url: str | None = Field(alias="photoURL")
    name: str | None
    email_id: str | None
    id: str | int | None


class ReviewOwnersArray(RootModel[list[ReviewOwners | None] | None]):
    root: list[ReviewOwners | None] | None


class ReviewOwnersDataJson(ResponseModel):
    data: list[ReviewOwners | None] | None


class UrlData(RootModel[str | None]):
    root: str | None


class ChildTranslationResponse(ResponseModel):
    name: str | None
    description: str | None
    id: str | int | None
    permalink: str | None
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
    portal_url: str | None = None


class ChildTranslationResponseJsonArr(RootModel[list[ChildTranslationResponse | None] | None]):
    root: list[ChildTranslationResponse | None] | None


class ChildTreeResponse(ResponseModel):
    published_article_template_count: str | int | None = None
    followers_count: str | int | None = None
    published_article_count: str | int | None = None
    public_articles_count: str | int | None = None
    portal_url: str | None = None
    all_articles_count: str | int | None = None
    is_following: bool | None
    visibility: Literal["ALL_USERS", "AGENTS", "GROUP_USERS", "PRIVATE_IP", "NONE"]
    level: str | int | None
    description: str | None
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
    root_category_id: str | int | None
    is_trashed: bool | None
    children: ChildTreeResponse | None
    translations: list[ChildTranslationResponse | None] | None
    name: str | None
    parent_category_id: str | int | None
    id: str | int | None
    status: Literal["SHOW_IN_HELPCENTER", "HIDE_IN_HELPCENTER"]
    order: str | int | None


class RootTreeTranslationResponse(ResponseModel):
    name: str | None
    description: str | None
    id: str | int | None
    permalink: str | None
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
    portal_url: str | None = None


class RootTreeTranslationResponseJsonArr(RootModel[list[RootTreeTranslationResponse | None] | None]):
    root: list[RootTreeTranslationResponse | None] | None


class ChildArrayOfTree(RootModel[list[ChildTreeResponse | None] | None]):
    root: list[ChildTreeResponse | None] | None


class CommonCategoryResponse(ResponseModel):
    modified_time: str | None
    description: str | None
    helpcenter_id: str | int | None
    is_review_enabled: bool | None
    is_trashed: bool | None
    translations: list[RootTranslationResponse | None] | None
    moderation_type: Literal["FIRST_ACTION", "ALL_ACTION", "NONE"]
    created_time: str | None
    modified_by: article_translation.ModifiedBy | None
    id: str | int | None
    primary_department_id: str | int | None
    order: str | int | None
    workspace_id: str | None
    is_following: bool | None
    article_view_type: Literal["LISTVIEW", "OVERVIEW"]
    visibility: Literal["ALL_USERS", "AGENTS", "GROUP_USERS", "PRIVATE_IP", "NONE"]
    can_current_user_moderate: bool | None
    groups: list[kb_category.GroupJson | None] | None
    logo_url: str | None
    feedback_ticket_conversion_preference: FeedbackPreferenceResponseObj | None
    associated_department_ids: list[str | int | None] | None
    encrypted_workspace_id: str | None
    created_by: article_translation.ModifiedBy | None
    name: str | None
    status: Literal["SHOW_IN_HELPCENTER", "HIDE_IN_HELPCENTER", "DISABLED", "ENABLED"]
    public_articles_count: str | int | None = None
    all_articles_count: str | int | None = None
    all_article_template_count: str | int | None = None
    followers_count: str | int | None = None
    portal_url: str | None = None
    can_current_user_review: bool | None = None
    sections_count: str | int | None = None
    published_article_count: str | int | None = None


class Data(RootModel[list[CommonCategoryResponse | None] | None]):
    root: list[CommonCategoryResponse | None] | None


class ListAllCategoryResponse(ResponseModel):
    data: list[CommonCategoryResponse | None] | None


class RootCategoryResponse(ResponseModel):
    modified_time: str | None
    description: str | None
    helpcenter_id: str | int | None
    is_review_enabled: bool | None
    is_trashed: bool | None
    translations: list[RootTranslationResponse | None] | None
    moderation_type: Literal["FIRST_ACTION", "ALL_ACTION", "NONE"]
    created_time: str | None
    modified_by: article_translation.ModifiedBy | None
    id: str | int | None
    primary_department_id: str | int | None
    order: str | int | None
    workspace_id: str | None
    is_following: bool | None
    article_view_type: Literal["LISTVIEW", "OVERVIEW"]
    visibility: Literal["ALL_USERS", "AGENTS", "GROUP_USERS", "PRIVATE_IP", "NONE"]
    can_current_user_moderate: bool | None
    groups: list[kb_category.GroupJson | None] | None
    logo_url: str | None
    feedback_ticket_conversion_preference: FeedbackPreferenceResponseObj | None
    associated_department_ids: list[str | int | None] | None
    encrypted_workspace_id: str | None
    created_by: article_translation.ModifiedBy | None
    name: str | None
    status: Literal["SHOW_IN_HELPCENTER", "HIDE_IN_HELPCENTER", "DISABLED", "ENABLED"]
    public_articles_count: str | int | None = None
    all_articles_count: str | int | None = None
    all_article_template_count: str | int | None = None
    followers_count: str | int | None = None
    portal_url: str | None = None
    can_current_user_review: bool | None = None
    sections_count: str | int | None = None
    published_article_count: str | int | None = None
    ip_addresses: list[str | None] | None


class RootCategoryTreeResponse(ResponseModel):
    is_following: bool | None
    visibility: Literal["ALL_USERS", "AGENTS", "GROUP_USERS", "PRIVATE_IP", "NONE"]
    can_current_user_moderate: bool | None
    level: str | int | None
    description: str | None
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
    root_category_id: str | int | None
    is_trashed: bool | None
    children: list[ChildTreeResponse | None] | None
    translations: list[RootTreeTranslationResponse | None] | None
    moderation_type: Literal["FIRST_ACTION", "ALL_ACTION", "NONE"]
    name: str | None
    parent_category_id: str | int | None
    id: str | int | None
    status: Literal["SHOW_IN_HELPCENTER", "HIDE_IN_HELPCENTER"]
    order: str | int | None
    published_article_template_count: str | int | None = None
    followers_count: str | int | None = None
    published_article_count: str | int | None = None
    public_articles_count: str | int | None = None
    portal_url: str | None = None
    all_articles_count: str | int | None = None


class RootTranslationResponse(ResponseModel):
    modified_time: str | None
    created_by: article_translation.ModifiedBy | None
    name: str | None
    description: str | None
    created_time: str | None
    modified_by: article_translation.ModifiedBy | None
    id: str | int | None
    permalink: str | None
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
    category_id: str | int | None
    portal_url: str | None = None


class RootTranslationResponseJsonArr(RootModel[list[RootTranslationResponse | None] | None]):
    root: list[RootTranslationResponse | None] | None


ChildTreeResponse.model_rebuild()
