"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import ConfigDict, Field, RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel

from . import article_translation, kb_category


class AddReviewOwnerArray(RootModel[list[str | int | None] | None]):
    root: list[str | int | None] | None


class AssigneeObj(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    photo_url: Annotated[str | None, Field(alias="photoURL")]
    name: str | None
    id: str | int | None
    status: Literal["ACTIVE", "DISABLED", "LICENSE_DOWNGRADED", "DELETED", "ANONYMIZED", "CLOSED"]
    zuid: str | int | None


class CountData(RootModel[str | int | None]):
    root: str | int | None


class FeedbackPreferenceObj(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    department_id: Annotated[str | int | None, Field(alias="departmentId")]
    assignee_id: Annotated[str | int | None, Field(alias="assigneeId")]
    status: Literal["ENABLED", "DISABLED"]


class FeedbackPreferenceResponseObj(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    department_id: Annotated[str | int | None, Field(alias="departmentId")]
    assignee: AssigneeObj | None
    status: Literal["ENABLED", "DISABLED"]


class ReviewOwners(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    photo_url: Annotated[str | None, Field(alias="photoURL")]
    name: str | None
    email_id: Annotated[str | None, Field(alias="emailId")]
    id: str | int | None


class ReviewOwnersArray(RootModel[list[ReviewOwners | None] | None]):
    root: list[ReviewOwners | None] | None


class ReviewOwnersDataJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[ReviewOwners | None] | None


class UrlData(RootModel[str | None]):
    root: str | None


class ChildTranslationResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
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
    portal_url: Annotated[str | None, Field(alias="portalUrl")] = None


class ChildTranslationResponseJsonArr(RootModel[list[ChildTranslationResponse | None] | None]):
    root: list[ChildTranslationResponse | None] | None


class ChildTreeResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    published_article_template_count: Annotated[str | int | None, Field(alias="publishedArticleTemplateCount")] = None
    followers_count: Annotated[str | int | None, Field(alias="followersCount")] = None
    published_article_count: Annotated[str | int | None, Field(alias="publishedArticleCount")] = None
    public_articles_count: Annotated[str | int | None, Field(alias="publicArticlesCount")] = None
    portal_url: Annotated[str | None, Field(alias="portalUrl")] = None
    all_articles_count: Annotated[str | int | None, Field(alias="allArticlesCount")] = None
    is_following: Annotated[bool | None, Field(alias="isFollowing")]
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
    logo_url: Annotated[str | None, Field(alias="logoUrl")]
    root_category_id: Annotated[str | int | None, Field(alias="rootCategoryId")]
    is_trashed: Annotated[bool | None, Field(alias="isTrashed")]
    children: ChildTreeResponse | None
    translations: list[ChildTranslationResponse | None] | None
    name: str | None
    parent_category_id: Annotated[str | int | None, Field(alias="parentCategoryId")]
    id: str | int | None
    status: Literal["SHOW_IN_HELPCENTER", "HIDE_IN_HELPCENTER"]
    order: str | int | None


class RootTreeTranslationResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
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
    portal_url: Annotated[str | None, Field(alias="portalUrl")] = None


class RootTreeTranslationResponseJsonArr(RootModel[list[RootTreeTranslationResponse | None] | None]):
    root: list[RootTreeTranslationResponse | None] | None


class ChildArrayOfTree(RootModel[list[ChildTreeResponse | None] | None]):
    root: list[ChildTreeResponse | None] | None


class CommonCategoryResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    modified_time: Annotated[str | None, Field(alias="modifiedTime")]
    description: str | None
    helpcenter_id: Annotated[str | int | None, Field(alias="helpcenterId")]
    is_review_enabled: Annotated[bool | None, Field(alias="isReviewEnabled")]
    is_trashed: Annotated[bool | None, Field(alias="isTrashed")]
    translations: list[RootTranslationResponse | None] | None
    moderation_type: Annotated[Literal["FIRST_ACTION", "ALL_ACTION", "NONE"], Field(alias="moderationType")]
    created_time: Annotated[str | None, Field(alias="createdTime")]
    modified_by: Annotated[article_translation.ModifiedBy | None, Field(alias="modifiedBy")]
    id: str | int | None
    primary_department_id: Annotated[str | int | None, Field(alias="primaryDepartmentId")]
    order: str | int | None
    workspace_id: Annotated[str | None, Field(alias="workspaceId")]
    is_following: Annotated[bool | None, Field(alias="isFollowing")]
    article_view_type: Annotated[Literal["LISTVIEW", "OVERVIEW"], Field(alias="articleViewType")]
    visibility: Literal["ALL_USERS", "AGENTS", "GROUP_USERS", "PRIVATE_IP", "NONE"]
    can_current_user_moderate: Annotated[bool | None, Field(alias="canCurrentUserModerate")]
    groups: list[kb_category.GroupJson | None] | None
    logo_url: Annotated[str | None, Field(alias="logoUrl")]
    feedback_ticket_conversion_preference: Annotated[
        FeedbackPreferenceResponseObj | None,
        Field(alias="feedbackTicketConversionPreference"),
    ]
    associated_department_ids: Annotated[list[str | int | None] | None, Field(alias="associatedDepartmentIds")]
    encrypted_workspace_id: Annotated[str | None, Field(alias="encryptedWorkspaceId")]
    created_by: Annotated[article_translation.ModifiedBy | None, Field(alias="createdBy")]
    name: str | None
    status: Literal["SHOW_IN_HELPCENTER", "HIDE_IN_HELPCENTER", "DISABLED", "ENABLED"]
    public_articles_count: Annotated[str | int | None, Field(alias="publicArticlesCount")] = None
    all_articles_count: Annotated[str | int | None, Field(alias="allArticlesCount")] = None
    all_article_template_count: Annotated[str | int | None, Field(alias="allArticleTemplateCount")] = None
    followers_count: Annotated[str | int | None, Field(alias="followersCount")] = None
    portal_url: Annotated[str | None, Field(alias="portalUrl")] = None
    can_current_user_review: Annotated[bool | None, Field(alias="canCurrentUserReview")] = None
    sections_count: Annotated[str | int | None, Field(alias="sectionsCount")] = None
    published_article_count: Annotated[str | int | None, Field(alias="publishedArticleCount")] = None


class Data(RootModel[list[CommonCategoryResponse | None] | None]):
    root: list[CommonCategoryResponse | None] | None


class ListAllCategoryResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[CommonCategoryResponse | None] | None


class RootCategoryResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    modified_time: Annotated[str | None, Field(alias="modifiedTime")]
    description: str | None
    helpcenter_id: Annotated[str | int | None, Field(alias="helpcenterId")]
    is_review_enabled: Annotated[bool | None, Field(alias="isReviewEnabled")]
    is_trashed: Annotated[bool | None, Field(alias="isTrashed")]
    translations: list[RootTranslationResponse | None] | None
    moderation_type: Annotated[Literal["FIRST_ACTION", "ALL_ACTION", "NONE"], Field(alias="moderationType")]
    created_time: Annotated[str | None, Field(alias="createdTime")]
    modified_by: Annotated[article_translation.ModifiedBy | None, Field(alias="modifiedBy")]
    id: str | int | None
    primary_department_id: Annotated[str | int | None, Field(alias="primaryDepartmentId")]
    order: str | int | None
    workspace_id: Annotated[str | None, Field(alias="workspaceId")]
    is_following: Annotated[bool | None, Field(alias="isFollowing")]
    article_view_type: Annotated[Literal["LISTVIEW", "OVERVIEW"], Field(alias="articleViewType")]
    visibility: Literal["ALL_USERS", "AGENTS", "GROUP_USERS", "PRIVATE_IP", "NONE"]
    can_current_user_moderate: Annotated[bool | None, Field(alias="canCurrentUserModerate")]
    groups: list[kb_category.GroupJson | None] | None
    logo_url: Annotated[str | None, Field(alias="logoUrl")]
    feedback_ticket_conversion_preference: Annotated[
        FeedbackPreferenceResponseObj | None,
        Field(alias="feedbackTicketConversionPreference"),
    ]
    associated_department_ids: Annotated[list[str | int | None] | None, Field(alias="associatedDepartmentIds")]
    encrypted_workspace_id: Annotated[str | None, Field(alias="encryptedWorkspaceId")]
    created_by: Annotated[article_translation.ModifiedBy | None, Field(alias="createdBy")]
    name: str | None
    status: Literal["SHOW_IN_HELPCENTER", "HIDE_IN_HELPCENTER", "DISABLED", "ENABLED"]
    public_articles_count: Annotated[str | int | None, Field(alias="publicArticlesCount")] = None
    all_articles_count: Annotated[str | int | None, Field(alias="allArticlesCount")] = None
    all_article_template_count: Annotated[str | int | None, Field(alias="allArticleTemplateCount")] = None
    followers_count: Annotated[str | int | None, Field(alias="followersCount")] = None
    portal_url: Annotated[str | None, Field(alias="portalUrl")] = None
    can_current_user_review: Annotated[bool | None, Field(alias="canCurrentUserReview")] = None
    sections_count: Annotated[str | int | None, Field(alias="sectionsCount")] = None
    published_article_count: Annotated[str | int | None, Field(alias="publishedArticleCount")] = None
    ip_addresses: Annotated[list[str | None] | None, Field(alias="ipAddresses")]


class RootCategoryTreeResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    is_following: Annotated[bool | None, Field(alias="isFollowing")]
    visibility: Literal["ALL_USERS", "AGENTS", "GROUP_USERS", "PRIVATE_IP", "NONE"]
    can_current_user_moderate: Annotated[bool | None, Field(alias="canCurrentUserModerate")]
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
    logo_url: Annotated[str | None, Field(alias="logoUrl")]
    root_category_id: Annotated[str | int | None, Field(alias="rootCategoryId")]
    is_trashed: Annotated[bool | None, Field(alias="isTrashed")]
    children: list[ChildTreeResponse | None] | None
    translations: list[RootTreeTranslationResponse | None] | None
    moderation_type: Annotated[Literal["FIRST_ACTION", "ALL_ACTION", "NONE"], Field(alias="moderationType")]
    name: str | None
    parent_category_id: Annotated[str | int | None, Field(alias="parentCategoryId")]
    id: str | int | None
    status: Literal["SHOW_IN_HELPCENTER", "HIDE_IN_HELPCENTER"]
    order: str | int | None
    published_article_template_count: Annotated[str | int | None, Field(alias="publishedArticleTemplateCount")] = None
    followers_count: Annotated[str | int | None, Field(alias="followersCount")] = None
    published_article_count: Annotated[str | int | None, Field(alias="publishedArticleCount")] = None
    public_articles_count: Annotated[str | int | None, Field(alias="publicArticlesCount")] = None
    portal_url: Annotated[str | None, Field(alias="portalUrl")] = None
    all_articles_count: Annotated[str | int | None, Field(alias="allArticlesCount")] = None


class AddRootTranslationJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    name: str | None
    description: str | None
    locale: str | None


class AddRootTranslationJsonArray(RootModel[list[AddRootTranslationJson | None] | None]):
    root: list[AddRootTranslationJson | None] | None


class RootTranslationResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    modified_time: Annotated[str | None, Field(alias="modifiedTime")]
    created_by: Annotated[article_translation.ModifiedBy | None, Field(alias="createdBy")]
    name: str | None
    description: str | None
    created_time: Annotated[str | None, Field(alias="createdTime")]
    modified_by: Annotated[article_translation.ModifiedBy | None, Field(alias="modifiedBy")]
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
    category_id: Annotated[str | int | None, Field(alias="categoryId")]
    portal_url: Annotated[str | None, Field(alias="portalUrl")] = None


class RootTranslationResponseJsonArr(RootModel[list[RootTranslationResponse | None] | None]):
    root: list[RootTranslationResponse | None] | None


ChildTreeResponse.model_rebuild()
