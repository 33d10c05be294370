"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import ConfigDict, Field, RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel

from . import article_external_image_url_response


class ArticleConcurrentEditStatusJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    is_edit_allowed: Annotated[bool, Field(alias="isEditAllowed")]
    user: dict[str, Any]


class ArticleIdInQuery(RootModel[str | int | None]):
    root: str | int | None


class ArticleNumber(RootModel[str | None]):
    root: str | None


class ArticleTranslationDetailViewObject2AvailableLocaleTranslationsItem(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    latest_version_status: Annotated[
        Literal["Published", "Draft", "Review", "Expired", "Unpublished", "Auto-translate Pending"],
        Field(alias="latestVersionStatus"),
    ]
    is_trashed: Annotated[bool | None, Field(alias="isTrashed")]
    translation_id: Annotated[str | int | None, Field(alias="translationId")]
    latest_version: Annotated[str | None, Field(alias="latestVersion")]
    is_locked: Annotated[bool | None, Field(alias="isLocked")]
    latest_published_version: Annotated[str | None, Field(alias="latestPublishedVersion")]
    href: str | None
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
    author_id: Annotated[str | int | None, Field(alias="authorId")]
    translation_state: Annotated[
        Literal["OUTDATED", "UP-TO-DATE", "AUTO-TRANSLATE INPROGRESS", "AUTO-TRANSLATE FAILED"],
        Field(alias="translationState"),
    ]
    status: Literal["Published", "Draft", "Review", "Expired", "Unpublished", "Auto-translate Pending"]


class ArticleTranslationDetailViewObject2Next(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    api_url: Annotated[str | None, Field(alias="apiUrl")]
    web_url: Annotated[str | None, Field(alias="webUrl")]
    id: str | int | None
    title: str | None
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
    permalink: str | None


class ArticleTranslationDetailViewObject2Prev(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    api_url: Annotated[str | None, Field(alias="apiUrl")]
    web_url: Annotated[str | None, Field(alias="webUrl")]
    id: str | int | None
    title: str | None
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
    permalink: str | None


class ArticleTranslationDetailViewObject2QuickEditModifiedBy(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    photo_url: Annotated[str | None, Field(alias="photoURL")]
    name: str | None
    id: str | int | None
    status: Literal["ACTIVE", "DISABLED", "LICENSE_DOWNGRADED", "DELETED", "ANONYMIZED", "CLOSED"]
    zuid: str | int | None


class ArticleTranslationInsights(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    feedback_count: Annotated[str | int | None, Field(alias="feedbackCount")]
    last_liked_time: Annotated[str | None, Field(alias="lastLikedTime")]
    last_usage_time: Annotated[str | None, Field(alias="lastUsageTime")]
    dislike_count: Annotated[str | int | None, Field(alias="dislikeCount")]
    like_count: Annotated[str | int | None, Field(alias="likeCount")]
    attachment_count: Annotated[str | int | None, Field(alias="attachmentCount")]
    view_count: Annotated[str | int | None, Field(alias="viewCount")]
    last_activity_time: Annotated[str | None, Field(alias="lastActivityTime")]
    last_disliked_time: Annotated[str | None, Field(alias="lastDislikedTime")]
    usage_count: Annotated[str | int | None, Field(alias="usageCount")]
    comment_count: Annotated[str | int | None, Field(alias="commentCount")]
    template_usage_count: Annotated[str | int | None, Field(alias="templateUsageCount")]


class Attachments(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    resource_id: Annotated[str | None, Field(alias="resourceId")]
    extension: str | None
    size: str | int | None
    name: str | None
    download_url: Annotated[str | None, Field(alias="downloadUrl")]
    view_url: Annotated[str | None, Field(alias="viewUrl")]
    created_time: Annotated[str | None, Field(alias="createdTime")]


class AttachmentsJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    resource_id: Annotated[str | None, Field(alias="resourceId")]
    extension: str | None
    size: str | int | None
    name: str | None
    view_url: Annotated[str | None, Field(alias="viewUrl")]
    download_url: Annotated[str | None, Field(alias="downloadUrl")]
    created_time: Annotated[str | None, Field(alias="createdTime")]


class AttachmentsList(RootModel[list[Attachments | None] | None]):
    root: list[Attachments | None] | None


class Author(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    photo_url: Annotated[str | None, Field(alias="photoURL")]
    name: str | None
    id: str | int | None
    status: Literal["ACTIVE", "DISABLED", "LICENSE_DOWNGRADED", "DELETED", "ANONYMIZED", "CLOSED"]
    zuid: str | int | None


class AuthorIdSchema(RootModel[str | int]):
    root: str | int


class Category(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    name: str | None
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


class CreatedBy(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    photo_url: Annotated[str | None, Field(alias="photoURL")]
    name: str | None
    id: str | int | None
    status: Literal["ACTIVE", "DISABLED", "LICENSE_DOWNGRADED", "DELETED", "ANONYMIZED", "CLOSED"]
    zuid: str | int | None


class DiffJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    diff: str | None


class ExpiryDate(RootModel[str | None]):
    root: str | None


class ExternalImageUrlMigrationResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    url_response: Annotated[
        list[article_external_image_url_response.ExternalUrlResponseObject | None] | None,
        Field(alias="urlResponse"),
    ]
    content: str | None


class FaqSearchByTagListDataItemAvailableLocaleTranslationsItem(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    latest_version_status: Annotated[
        Literal["Published", "Draft", "Review", "Expired", "Unpublished", "Auto-translate Pending"],
        Field(alias="latestVersionStatus"),
    ]
    is_trashed: Annotated[bool | None, Field(alias="isTrashed")]
    translation_id: Annotated[str | int | None, Field(alias="translationId")]
    recycle_bin_entity_id: Annotated[str | int | None, Field(alias="recycleBinEntityId")]
    latest_version: Annotated[str | None, Field(alias="latestVersion")]
    is_locked: Annotated[bool | None, Field(alias="isLocked")]
    latest_published_version: Annotated[str | None, Field(alias="latestPublishedVersion")]
    href: str | None
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
    author_id: Annotated[str | int | None, Field(alias="authorId")]
    translation_state: Annotated[
        Literal["OUTDATED", "UP-TO-DATE", "AUTO-TRANSLATE INPROGRESS", "AUTO-TRANSLATE FAILED"],
        Field(alias="translationState"),
    ]
    status: Literal["Published", "Draft", "Review", "Expired", "Unpublished", "Auto-translate Pending"]


class FaqSearchByTagListDataItemCountInfoCategoryItem(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    count: str | int | None
    id: str | int | None


class FaqSearchByTagListDataItemCountInfoRootCategoryItem(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    count: str | int | None
    id: str | int | None


class FaqSearchListDataItemCountInfoItemCategoryItem(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    count: str | int | None
    id: str | int | None


class FaqSearchListDataItemCountInfoItemDurationItem(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    name: Literal["yesterday", "last_30_days", "last_7_days", "this_week", "this_month", "today"]
    count: str | int | None


class FaqSearchListDataItemCountInfoItemRootCategoryItem(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    count: str | int | None
    id: str | int | None


class FaqSearchListDataItemCountInfoItemTagItem(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    name: str | None
    count: str | int | None


class FromSchema(RootModel[int | str | None]):
    root: int | str | None


class GetArticleTranslationListViewItemAvailableLocaleTranslationsItem(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    latest_version_status: Annotated[
        Literal["Published", "Draft", "Review", "Expired", "Unpublished", "Auto-translate Pending"],
        Field(alias="latestVersionStatus"),
    ]
    is_trashed: Annotated[bool | None, Field(alias="isTrashed")]
    translation_id: Annotated[str | int | None, Field(alias="translationId")]
    latest_version: Annotated[str | None, Field(alias="latestVersion")]
    is_locked: Annotated[bool | None, Field(alias="isLocked")]
    latest_published_version: Annotated[str | None, Field(alias="latestPublishedVersion")]
    href: str | None
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
    author_id: Annotated[str | int | None, Field(alias="authorId")]
    translation_state: Annotated[
        Literal["OUTDATED", "UP-TO-DATE", "AUTO-TRANSLATE INPROGRESS", "AUTO-TRANSLATE FAILED"],
        Field(alias="translationState"),
    ]
    status: Literal["Published", "Draft", "Review", "Expired", "Unpublished", "Auto-translate Pending"]


class IdSchema(RootModel[str | int | None]):
    root: str | int | None


class LimitSchema(RootModel[int | str | None]):
    root: int | str | None


class LocaleInQuery(RootModel[str | None]):
    root: str | None


class Metrics(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    feedback_count: Annotated[str | int | None, Field(alias="feedbackCount")]
    template_usage_count: Annotated[str | int | None, Field(alias="templateUsageCount")]
    unlike_count: Annotated[str | int | None, Field(alias="unlikeCount")]
    last_usage_time: Annotated[str | None, Field(alias="lastUsageTime")]
    dislike_count: Annotated[str | int | None, Field(alias="dislikeCount")]
    like_count: Annotated[str | int | None, Field(alias="likeCount")]
    view_count: Annotated[str | int | None, Field(alias="viewCount")]
    last_activity_time: Annotated[str | None, Field(alias="lastActivityTime")]
    usage_count: Annotated[str | int | None, Field(alias="usageCount")]


class ModifiedBy(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    photo_url: Annotated[str | None, Field(alias="photoURL")]
    name: str | None
    id: str | int | None
    status: Literal["ACTIVE", "DISABLED", "LICENSE_DOWNGRADED", "DELETED", "ANONYMIZED", "CLOSED"]
    zuid: str | int | None


class ModifiedTimeRangeSchema(RootModel[str | None]):
    root: str | None


class Owner(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    photo_url: Annotated[str | None, Field(alias="photoURL")]
    name: str | None
    id: str | int | None
    status: Literal["ACTIVE", "DISABLED", "LICENSE_DOWNGRADED", "DELETED", "ANONYMIZED", "CLOSED"]
    zuid: str | int | None


class PermalinksJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    primary_permalink: Annotated[str | None, Field(alias="primaryPermalink")]
    secondary_permalinks: Annotated[list[str | None] | None, Field(alias="secondaryPermalinks")]


class PermissionSchema(RootModel[list[Literal["ALL", "REGISTEREDUSERS", "AGENTS"]]]):
    root: list[Literal["ALL", "REGISTEREDUSERS", "AGENTS"]]


class QuickEditResponseTemplate(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    modifier_id: Annotated[str | int | None, Field(alias="modifierId")]
    modified_by: Annotated[ModifiedBy | None, Field(alias="modifiedBy")]


class ReviewedBy(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    photo_url: Annotated[str | None, Field(alias="photoURL")]
    name: str | None
    id: str | int | None
    status: Literal["ACTIVE", "DISABLED", "LICENSE_DOWNGRADED", "DELETED", "ANONYMIZED", "CLOSED"]
    zuid: str | int | None


class SearchAvailableTranslationObj(ResponseModel):
    latest_version_status: Annotated[
        Literal["Published", "Draft", "Review", "Expired", "Unpublished", "Auto-translate Pending"],
        Field(alias="latestVersionStatus"),
    ]
    is_trashed: Annotated[bool | None, Field(alias="isTrashed")]
    translation_id: Annotated[str | int | None, Field(alias="translationId")]
    latest_version: Annotated[str | None, Field(alias="latestVersion")]
    is_locked: Annotated[bool | None, Field(alias="isLocked")]
    latest_published_version: Annotated[str | None, Field(alias="latestPublishedVersion")]
    href: str | None
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
    author_id: Annotated[str | int | None, Field(alias="authorId")]
    translation_state: Annotated[
        Literal["OUTDATED", "UP-TO-DATE", "AUTO-TRANSLATE INPROGRESS", "AUTO-TRANSLATE FAILED"],
        Field(alias="translationState"),
    ]
    status: Literal["Published", "Draft", "Review", "Expired", "Unpublished", "Auto-translate Pending"]
    recycle_bin_entity_id: Annotated[str | int | None, Field(alias="recycleBinEntityId")]


class SearchAvailableTranslationObjArr(RootModel[list[SearchAvailableTranslationObj | None] | None]):
    root: list[SearchAvailableTranslationObj | None] | None


class SecondaryTitleArrayRequest(RootModel[list[dict[str, Any]]]):
    root: list[dict[str, Any]]


class Seo(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    keywords: str | None
    is_enabled: Annotated[bool | None, Field(alias="isEnabled")]
    description: str | None
    title: str | None


class StatusSchema(RootModel[list[Literal["Published", "Draft", "Review", "Expired", "Unpublished"]]]):
    root: list[Literal["Published", "Draft", "Review", "Expired", "Unpublished"]]


class TranslationAnswerResponseJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    answer: str | None


class TranslationCountJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    count: str | int | None


class TranslationSourceJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
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
    version: str | None


class TranslationStateSchema(RootModel[Literal["OUTDATED", "UP-TO-DATE"]]):
    root: Literal["OUTDATED", "UP-TO-DATE"]


class TranslationWithRecycleBinEntityObject(ResponseModel):
    modified_time: Annotated[str | None, Field(alias="modifiedTime")]
    department_id: Annotated[str | int | None, Field(alias="departmentId")]
    creator_id: Annotated[str | int | None, Field(alias="creatorId")]
    modifier_id: Annotated[str | int | None, Field(alias="modifierId")]
    dislike_count: Annotated[str | int | None, Field(alias="dislikeCount")]
    like_count: Annotated[str | int | None, Field(alias="likeCount")]
    template_usage_count: Annotated[str | int | None, Field(alias="templateUsageCount")]
    template_used_users_count: Annotated[str | int | None, Field(alias="templateUsedUsersCount")]
    template_last_updated_time: Annotated[str | None, Field(alias="templateLastUpdatedTime")]
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
    title: str | None
    owner_id: Annotated[str | int | None, Field(alias="ownerId")]
    latest_version_modifier_id: Annotated[str | int | None, Field(alias="latestVersionModifierId")]
    translation_state: Annotated[
        Literal["OUTDATED", "UP-TO-DATE", "AUTO-TRANSLATE INPROGRESS", "AUTO-TRANSLATE FAILED"],
        Field(alias="translationState"),
    ]
    is_trashed: Annotated[bool | None, Field(alias="isTrashed")]
    is_template: Annotated[bool, Field(alias="isTemplate")]
    is_locked: Annotated[bool | None, Field(alias="isLocked")]
    created_time: Annotated[str | None, Field(alias="createdTime")]
    modified_by: Annotated[ModifiedBy | None, Field(alias="modifiedBy")]
    id: str | int | None
    article_number: Annotated[str | None, Field(alias="articleNumber")]
    view_count: Annotated[str | int | None, Field(alias="viewCount")]
    translation_source: Annotated[TranslationSourceJson | None, Field(alias="translationSource")]
    summary: str | None
    owner: Owner | None
    latest_version_status: Annotated[
        Literal["Published", "Draft", "Review", "Expired", "Unpublished", "Auto-translate Pending"],
        Field(alias="latestVersionStatus"),
    ]
    author: Author | None
    permission: Literal["ALL", "REGISTEREDUSERS", "AGENTS"]
    author_id: Annotated[str | int | None, Field(alias="authorId")]
    usage_count: Annotated[str | int | None, Field(alias="usageCount")]
    comment_count: Annotated[str | int | None, Field(alias="commentCount")]
    root_category_id: Annotated[str | int | None, Field(alias="rootCategoryId")]
    source_locale: Annotated[
        Literal[
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
        ],
        Field(alias="sourceLocale"),
    ]
    translation_id: Annotated[str | int | None, Field(alias="translationId")]
    created_by: Annotated[CreatedBy | None, Field(alias="createdBy")]
    latest_version: Annotated[str | None, Field(alias="latestVersion")]
    web_url: Annotated[str | None, Field(alias="webUrl")]
    portal_url: Annotated[str | None, Field(alias="portalUrl")]
    feedback_count: Annotated[str | int | None, Field(alias="feedbackCount")]
    latest_published_version: Annotated[str | None, Field(alias="latestPublishedVersion")]
    attachment_count: Annotated[str | int | None, Field(alias="attachmentCount")]
    position: str | int | None
    category: Category | None
    permalink: str | None
    category_id: Annotated[str | int | None, Field(alias="categoryId")]
    latest_version_modified_by: Annotated[ModifiedBy | None, Field(alias="latestVersionModifiedBy")]
    status: Literal["Published", "Draft", "Review", "Expired", "Unpublished", "Auto-translate Pending"]
    expiry_date: Annotated[str | None, Field(alias="expiryDate")]
    recycle_bin_entity_id: Annotated[str | int | None, Field(alias="recycleBinEntityId")]
    deleted_time: Annotated[str | None, Field(alias="deletedTime")]
    deleted_by: Annotated[Any, Field(alias="deletedBy")]


class VersionSchema(RootModel[str]):
    root: str


class VersionedBy(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    photo_url: Annotated[str | None, Field(alias="photoURL")]
    name: str | None
    id: str | int | None


class ArticlePermalinkData(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    created_by: Annotated[CreatedBy | None, Field(alias="createdBy")]
    is_primary: Annotated[bool | None, Field(alias="isPrimary")]
    created_time: Annotated[str | None, Field(alias="createdTime")]
    permalink: str | None


class ArticlePermalinkDataArray(RootModel[list[ArticlePermalinkData | None] | None]):
    root: list[ArticlePermalinkData | None] | None


class ArticlePermalinksResponseData(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[ArticlePermalinkData | None] | None


class ArticleTranslationCUDJson(ResponseModel):
    modified_time: Annotated[str | None, Field(alias="modifiedTime")]
    department_id: Annotated[str | int | None, Field(alias="departmentId")]
    modifier_id: Annotated[str | int | None, Field(alias="modifierId")]
    dislike_count: Annotated[str | int | None, Field(alias="dislikeCount")]
    like_count: Annotated[str | int | None, Field(alias="likeCount")]
    owner_id: Annotated[str | int | None, Field(alias="ownerId")]
    latest_version_modifier_id: Annotated[str | int | None, Field(alias="latestVersionModifierId")]
    translation_state: Annotated[
        Literal["OUTDATED", "UP-TO-DATE", "AUTO-TRANSLATE INPROGRESS", "AUTO-TRANSLATE FAILED"],
        Field(alias="translationState"),
    ]
    is_trashed: Annotated[bool | None, Field(alias="isTrashed")]
    is_locked: Annotated[bool | None, Field(alias="isLocked")]
    created_time: Annotated[str | None, Field(alias="createdTime")]
    id: str | int | None
    article_number: Annotated[str | None, Field(alias="articleNumber")]
    translation_source: Annotated[TranslationSourceJson | None, Field(alias="translationSource")]
    latest_version_status: Annotated[
        Literal["Published", "Draft", "Review", "Expired", "Unpublished", "Auto-translate Pending"],
        Field(alias="latestVersionStatus"),
    ]
    author: Author | None
    reviewed_by: Annotated[ReviewedBy | None, Field(alias="reviewedBy")]
    current_version: Annotated[str | None, Field(alias="currentVersion")]
    tags: list[str | None] | None
    comment_count: Annotated[str | int | None, Field(alias="commentCount")]
    source_locale: Annotated[
        Literal[
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
        ],
        Field(alias="sourceLocale"),
    ]
    translation_id: Annotated[str | int | None, Field(alias="translationId")]
    web_url: Annotated[str | None, Field(alias="webUrl")]
    feedback_count: Annotated[str | int | None, Field(alias="feedbackCount")]
    latest_published_version: Annotated[str | None, Field(alias="latestPublishedVersion")]
    metrics: Metrics | None
    position: str | int | None
    permalink: str | None
    latest_version_modified_by: Annotated[ModifiedBy | None, Field(alias="latestVersionModifiedBy")]
    status: Literal["Published", "Draft", "Review", "Expired", "Unpublished", "Auto-translate Pending"]
    attachments: list[Attachments | None] | None
    reviewed_time: Annotated[str | None, Field(alias="reviewedTime")]
    creator_id: Annotated[str | int | None, Field(alias="creatorId")]
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
    title: str | None
    expiry_date: Annotated[str | None, Field(alias="expiryDate")]
    modified_by: Annotated[ModifiedBy | None, Field(alias="modifiedBy")]
    view_count: Annotated[str | int | None, Field(alias="viewCount")]
    seo: Seo | None
    summary: str | None
    owner: Owner | None
    is_following: Annotated[bool | None, Field(alias="isFollowing")]
    my_vote: Annotated[str | None, Field(alias="myVote")]
    permission: Literal["ALL", "REGISTEREDUSERS", "AGENTS"]
    author_id: Annotated[str | int | None, Field(alias="authorId")]
    is_template: Annotated[bool, Field(alias="isTemplate")]
    usage_count: Annotated[str | int | None, Field(alias="usageCount")]
    template_usage_count: Annotated[str | int | None, Field(alias="templateUsageCount")]
    template_used_users_count: Annotated[str | int | None, Field(alias="templateUsedUsersCount")]
    template_last_updated_time: Annotated[str | None, Field(alias="templateLastUpdatedTime")]
    root_category_id: Annotated[str | int | None, Field(alias="rootCategoryId")]
    answer: str | None
    created_by: Annotated[CreatedBy | None, Field(alias="createdBy")]
    latest_version: Annotated[str | None, Field(alias="latestVersion")]
    portal_url: Annotated[str | None, Field(alias="portalUrl")]
    attachment_count: Annotated[str | int | None, Field(alias="attachmentCount")]
    category: Category | None
    category_id: Annotated[str | int | None, Field(alias="categoryId")]
    quick_edit: Annotated[QuickEditResponseTemplate | None, Field(alias="quickEdit")]


class ArticleTranslationDetailViewObject(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    modified_time: Annotated[str | None, Field(alias="modifiedTime")]
    department_id: Annotated[str | int | None, Field(alias="departmentId")]
    modifier_id: Annotated[str | int | None, Field(alias="modifierId")]
    dislike_count: Annotated[str | int | None, Field(alias="dislikeCount")]
    like_count: Annotated[str | int | None, Field(alias="likeCount")]
    owner_id: Annotated[str | int | None, Field(alias="ownerId")]
    latest_version_modifier_id: Annotated[str | int | None, Field(alias="latestVersionModifierId")]
    translation_state: Annotated[
        Literal["OUTDATED", "UP-TO-DATE", "AUTO-TRANSLATE INPROGRESS", "AUTO-TRANSLATE FAILED"],
        Field(alias="translationState"),
    ]
    is_trashed: Annotated[bool | None, Field(alias="isTrashed")]
    is_locked: Annotated[bool | None, Field(alias="isLocked")]
    created_time: Annotated[str | None, Field(alias="createdTime")]
    id: str | int | None
    article_number: Annotated[str | None, Field(alias="articleNumber")]
    translation_source: Annotated[TranslationSourceJson | None, Field(alias="translationSource")]
    latest_version_status: Annotated[
        Literal["Published", "Draft", "Review", "Expired", "Unpublished", "Auto-translate Pending"],
        Field(alias="latestVersionStatus"),
    ]
    author: Author | None
    reviewed_by: Annotated[ReviewedBy | None, Field(alias="reviewedBy")]
    current_version: Annotated[str | None, Field(alias="currentVersion")]
    tags: list[str | None] | None
    comment_count: Annotated[str | int | None, Field(alias="commentCount")]
    source_locale: Annotated[
        Literal[
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
        ],
        Field(alias="sourceLocale"),
    ]
    translation_id: Annotated[str | int | None, Field(alias="translationId")]
    web_url: Annotated[str | None, Field(alias="webUrl")]
    feedback_count: Annotated[str | int | None, Field(alias="feedbackCount")]
    latest_published_version: Annotated[str | None, Field(alias="latestPublishedVersion")]
    metrics: Metrics | None
    position: str | int | None
    permalink: str | None
    latest_version_modified_by: Annotated[ModifiedBy | None, Field(alias="latestVersionModifiedBy")]
    status: Literal["Published", "Draft", "Review", "Expired", "Unpublished", "Auto-translate Pending"]
    attachments: list[Attachments | None] | None
    reviewed_time: Annotated[str | None, Field(alias="reviewedTime")]
    creator_id: Annotated[str | int | None, Field(alias="creatorId")]
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
    title: str | None
    expiry_date: Annotated[str | None, Field(alias="expiryDate")]
    modified_by: Annotated[ModifiedBy | None, Field(alias="modifiedBy")]
    view_count: Annotated[str | int | None, Field(alias="viewCount")]
    seo: Seo | None
    summary: str | None
    owner: Owner | None
    is_following: Annotated[bool | None, Field(alias="isFollowing")]
    my_vote: Annotated[str | None, Field(alias="myVote")]
    permission: Literal["ALL", "REGISTEREDUSERS", "AGENTS"]
    author_id: Annotated[str | int | None, Field(alias="authorId")]
    is_template: Annotated[bool, Field(alias="isTemplate")]
    usage_count: Annotated[str | int | None, Field(alias="usageCount")]
    template_usage_count: Annotated[str | int | None, Field(alias="templateUsageCount")]
    template_used_users_count: Annotated[str | int | None, Field(alias="templateUsedUsersCount")]
    template_last_updated_time: Annotated[str | None, Field(alias="templateLastUpdatedTime")]
    root_category_id: Annotated[str | int | None, Field(alias="rootCategoryId")]
    answer: str | None
    created_by: Annotated[CreatedBy | None, Field(alias="createdBy")]
    latest_version: Annotated[str | None, Field(alias="latestVersion")]
    portal_url: Annotated[str | None, Field(alias="portalUrl")]
    attachment_count: Annotated[str | int | None, Field(alias="attachmentCount")]
    category: Category | None
    category_id: Annotated[str | int | None, Field(alias="categoryId")]


class ArticleTranslationDetailViewObject2QuickEdit(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    modifier_id: Annotated[str | int | None, Field(alias="modifierId")]
    modified_by: Annotated[
        ArticleTranslationDetailViewObject2QuickEditModifiedBy | None,
        Field(alias="modifiedBy"),
    ]


class ArticleTranslationListViewObject(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    modified_time: Annotated[str | None, Field(alias="modifiedTime")]
    department_id: Annotated[str | int | None, Field(alias="departmentId")]
    creator_id: Annotated[str | int | None, Field(alias="creatorId")]
    modifier_id: Annotated[str | int | None, Field(alias="modifierId")]
    dislike_count: Annotated[str | int | None, Field(alias="dislikeCount")]
    like_count: Annotated[str | int | None, Field(alias="likeCount")]
    template_usage_count: Annotated[str | int | None, Field(alias="templateUsageCount")]
    template_used_users_count: Annotated[str | int | None, Field(alias="templateUsedUsersCount")]
    template_last_updated_time: Annotated[str | None, Field(alias="templateLastUpdatedTime")]
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
    title: str | None
    owner_id: Annotated[str | int | None, Field(alias="ownerId")]
    latest_version_modifier_id: Annotated[str | int | None, Field(alias="latestVersionModifierId")]
    translation_state: Annotated[
        Literal["OUTDATED", "UP-TO-DATE", "AUTO-TRANSLATE INPROGRESS", "AUTO-TRANSLATE FAILED"],
        Field(alias="translationState"),
    ]
    is_trashed: Annotated[bool | None, Field(alias="isTrashed")]
    is_template: Annotated[bool, Field(alias="isTemplate")]
    is_locked: Annotated[bool | None, Field(alias="isLocked")]
    created_time: Annotated[str | None, Field(alias="createdTime")]
    modified_by: Annotated[ModifiedBy | None, Field(alias="modifiedBy")]
    id: str | int | None
    article_number: Annotated[str | None, Field(alias="articleNumber")]
    view_count: Annotated[str | int | None, Field(alias="viewCount")]
    translation_source: Annotated[TranslationSourceJson | None, Field(alias="translationSource")]
    summary: str | None
    owner: Owner | None
    latest_version_status: Annotated[
        Literal["Published", "Draft", "Review", "Expired", "Unpublished", "Auto-translate Pending"],
        Field(alias="latestVersionStatus"),
    ]
    author: Author | None
    permission: Literal["ALL", "REGISTEREDUSERS", "AGENTS"]
    author_id: Annotated[str | int | None, Field(alias="authorId")]
    usage_count: Annotated[str | int | None, Field(alias="usageCount")]
    comment_count: Annotated[str | int | None, Field(alias="commentCount")]
    root_category_id: Annotated[str | int | None, Field(alias="rootCategoryId")]
    source_locale: Annotated[
        Literal[
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
        ],
        Field(alias="sourceLocale"),
    ]
    translation_id: Annotated[str | int | None, Field(alias="translationId")]
    created_by: Annotated[CreatedBy | None, Field(alias="createdBy")]
    latest_version: Annotated[str | None, Field(alias="latestVersion")]
    web_url: Annotated[str | None, Field(alias="webUrl")]
    portal_url: Annotated[str | None, Field(alias="portalUrl")]
    feedback_count: Annotated[str | int | None, Field(alias="feedbackCount")]
    latest_published_version: Annotated[str | None, Field(alias="latestPublishedVersion")]
    attachment_count: Annotated[str | int | None, Field(alias="attachmentCount")]
    position: str | int | None
    category: Category | None
    permalink: str | None
    category_id: Annotated[str | int | None, Field(alias="categoryId")]
    latest_version_modified_by: Annotated[ModifiedBy | None, Field(alias="latestVersionModifiedBy")]
    status: Literal["Published", "Draft", "Review", "Expired", "Unpublished", "Auto-translate Pending"]
    expiry_date: Annotated[str | None, Field(alias="expiryDate")]


class AttachmentArr(RootModel[list[AttachmentsJson | None] | None]):
    root: list[AttachmentsJson | None] | None


class FaqSearchByTagListDataItemCountInfo(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    category: list[FaqSearchByTagListDataItemCountInfoCategoryItem | None] | None
    total_count: Annotated[str | int | None, Field(alias="totalCount")]
    root_category: Annotated[
        list[FaqSearchByTagListDataItemCountInfoRootCategoryItem | None] | None,
        Field(alias="rootCategory"),
    ]


class FaqSearchListDataItemCountInfoItem(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    duration: list[FaqSearchListDataItemCountInfoItemDurationItem | None] | None
    tag: list[FaqSearchListDataItemCountInfoItemTagItem | None] | None
    category: list[FaqSearchListDataItemCountInfoItemCategoryItem | None] | None
    total_count: Annotated[str | int | None, Field(alias="totalCount")]
    root_category: Annotated[
        list[FaqSearchListDataItemCountInfoItemRootCategoryItem | None] | None,
        Field(alias="rootCategory"),
    ]


class FaqSearchTranslationResponse(ResponseModel):
    modified_time: Annotated[str | None, Field(alias="modifiedTime")]
    department_id: Annotated[str | int | None, Field(alias="departmentId")]
    creator_id: Annotated[str | int | None, Field(alias="creatorId")]
    modifier_id: Annotated[str | int | None, Field(alias="modifierId")]
    dislike_count: Annotated[str | int | None, Field(alias="dislikeCount")]
    like_count: Annotated[str | int | None, Field(alias="likeCount")]
    template_usage_count: Annotated[str | int | None, Field(alias="templateUsageCount")]
    template_used_users_count: Annotated[str | int | None, Field(alias="templateUsedUsersCount")]
    template_last_updated_time: Annotated[str | None, Field(alias="templateLastUpdatedTime")]
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
    title: str | None
    owner_id: Annotated[str | int | None, Field(alias="ownerId")]
    latest_version_modifier_id: Annotated[str | int | None, Field(alias="latestVersionModifierId")]
    translation_state: Annotated[
        Literal["OUTDATED", "UP-TO-DATE", "AUTO-TRANSLATE INPROGRESS", "AUTO-TRANSLATE FAILED"],
        Field(alias="translationState"),
    ]
    is_trashed: Annotated[bool | None, Field(alias="isTrashed")]
    is_template: Annotated[bool, Field(alias="isTemplate")]
    is_locked: Annotated[bool | None, Field(alias="isLocked")]
    created_time: Annotated[str | None, Field(alias="createdTime")]
    modified_by: Annotated[ModifiedBy | None, Field(alias="modifiedBy")]
    id: str | int | None
    article_number: Annotated[str | None, Field(alias="articleNumber")]
    view_count: Annotated[str | int | None, Field(alias="viewCount")]
    translation_source: Annotated[TranslationSourceJson | None, Field(alias="translationSource")]
    summary: str | None
    owner: Owner | None
    latest_version_status: Annotated[
        Literal["Published", "Draft", "Review", "Expired", "Unpublished", "Auto-translate Pending"],
        Field(alias="latestVersionStatus"),
    ]
    author: Author | None
    permission: Literal["ALL", "REGISTEREDUSERS", "AGENTS"]
    author_id: Annotated[str | int | None, Field(alias="authorId")]
    usage_count: Annotated[str | int | None, Field(alias="usageCount")]
    comment_count: Annotated[str | int | None, Field(alias="commentCount")]
    root_category_id: Annotated[str | int | None, Field(alias="rootCategoryId")]
    source_locale: Annotated[
        Literal[
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
        ],
        Field(alias="sourceLocale"),
    ]
    translation_id: Annotated[str | int | None, Field(alias="translationId")]
    created_by: Annotated[CreatedBy | None, Field(alias="createdBy")]
    latest_version: Annotated[str | None, Field(alias="latestVersion")]
    web_url: Annotated[str | None, Field(alias="webUrl")]
    portal_url: Annotated[str | None, Field(alias="portalUrl")]
    feedback_count: Annotated[str | int | None, Field(alias="feedbackCount")]
    latest_published_version: Annotated[str | None, Field(alias="latestPublishedVersion")]
    attachment_count: Annotated[str | int | None, Field(alias="attachmentCount")]
    position: str | int | None
    category: Category | None
    permalink: str | None
    category_id: Annotated[str | int | None, Field(alias="categoryId")]
    latest_version_modified_by: Annotated[ModifiedBy | None, Field(alias="latestVersionModifiedBy")]
    status: Literal["Published", "Draft", "Review", "Expired", "Unpublished", "Auto-translate Pending"]
    expiry_date: Annotated[str | None, Field(alias="expiryDate")]
    recycle_bin_entity_id: Annotated[str | int | None, Field(alias="recycleBinEntityId")]
    deleted_time: Annotated[str | None, Field(alias="deletedTime")]
    deleted_by: Annotated[Any, Field(alias="deletedBy")]


class FaqTranslationResponse(ResponseModel):
    modified_time: Annotated[str | None, Field(alias="modifiedTime")]
    department_id: Annotated[str | int | None, Field(alias="departmentId")]
    creator_id: Annotated[str | int | None, Field(alias="creatorId")]
    modifier_id: Annotated[str | int | None, Field(alias="modifierId")]
    dislike_count: Annotated[str | int | None, Field(alias="dislikeCount")]
    like_count: Annotated[str | int | None, Field(alias="likeCount")]
    template_usage_count: Annotated[str | int | None, Field(alias="templateUsageCount")]
    template_used_users_count: Annotated[str | int | None, Field(alias="templateUsedUsersCount")]
    template_last_updated_time: Annotated[str | None, Field(alias="templateLastUpdatedTime")]
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
    title: str | None
    owner_id: Annotated[str | int | None, Field(alias="ownerId")]
    latest_version_modifier_id: Annotated[str | int | None, Field(alias="latestVersionModifierId")]
    translation_state: Annotated[
        Literal["OUTDATED", "UP-TO-DATE", "AUTO-TRANSLATE INPROGRESS", "AUTO-TRANSLATE FAILED"],
        Field(alias="translationState"),
    ]
    is_trashed: Annotated[bool | None, Field(alias="isTrashed")]
    is_template: Annotated[bool, Field(alias="isTemplate")]
    is_locked: Annotated[bool | None, Field(alias="isLocked")]
    created_time: Annotated[str | None, Field(alias="createdTime")]
    modified_by: Annotated[ModifiedBy | None, Field(alias="modifiedBy")]
    id: str | int | None
    article_number: Annotated[str | None, Field(alias="articleNumber")]
    view_count: Annotated[str | int | None, Field(alias="viewCount")]
    translation_source: Annotated[TranslationSourceJson | None, Field(alias="translationSource")]
    summary: str | None
    owner: Owner | None
    latest_version_status: Annotated[
        Literal["Published", "Draft", "Review", "Expired", "Unpublished", "Auto-translate Pending"],
        Field(alias="latestVersionStatus"),
    ]
    author: Author | None
    permission: Literal["ALL", "REGISTEREDUSERS", "AGENTS"]
    author_id: Annotated[str | int | None, Field(alias="authorId")]
    usage_count: Annotated[str | int | None, Field(alias="usageCount")]
    comment_count: Annotated[str | int | None, Field(alias="commentCount")]
    root_category_id: Annotated[str | int | None, Field(alias="rootCategoryId")]
    source_locale: Annotated[
        Literal[
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
        ],
        Field(alias="sourceLocale"),
    ]
    translation_id: Annotated[str | int | None, Field(alias="translationId")]
    created_by: Annotated[CreatedBy | None, Field(alias="createdBy")]
    latest_version: Annotated[str | None, Field(alias="latestVersion")]
    web_url: Annotated[str | None, Field(alias="webUrl")]
    portal_url: Annotated[str | None, Field(alias="portalUrl")]
    feedback_count: Annotated[str | int | None, Field(alias="feedbackCount")]
    latest_published_version: Annotated[str | None, Field(alias="latestPublishedVersion")]
    attachment_count: Annotated[str | int | None, Field(alias="attachmentCount")]
    position: str | int | None
    category: Category | None
    permalink: str | None
    category_id: Annotated[str | int | None, Field(alias="categoryId")]
    latest_version_modified_by: Annotated[ModifiedBy | None, Field(alias="latestVersionModifiedBy")]
    status: Literal["Published", "Draft", "Review", "Expired", "Unpublished", "Auto-translate Pending"]
    expiry_date: Annotated[str | None, Field(alias="expiryDate")]
    recycle_bin_entity_id: Annotated[str | int | None, Field(alias="recycleBinEntityId")]
    available_locale_translations: Annotated[
        list[SearchAvailableTranslationObj | None] | None,
        Field(alias="availableLocaleTranslations"),
    ]
    deleted_time: Annotated[str | None, Field(alias="deletedTime")]
    deleted_by: Annotated[Any, Field(alias="deletedBy")]


class GetArticleTranslationListViewItem(ResponseModel):
    available_locale_translations: Annotated[
        list[GetArticleTranslationListViewItemAvailableLocaleTranslationsItem | None] | None,
        Field(alias="availableLocaleTranslations"),
    ] = None
    secondary_titles: Annotated[list[str | None] | None, Field(alias="secondaryTitles")] = None
    followers_count: Annotated[str | int | None, Field(alias="followersCount")] = None
    modified_time: Annotated[str | None, Field(alias="modifiedTime")]
    department_id: Annotated[str | int | None, Field(alias="departmentId")]
    creator_id: Annotated[str | int | None, Field(alias="creatorId")]
    modifier_id: Annotated[str | int | None, Field(alias="modifierId")]
    dislike_count: Annotated[str | int | None, Field(alias="dislikeCount")]
    like_count: Annotated[str | int | None, Field(alias="likeCount")]
    template_usage_count: Annotated[str | int | None, Field(alias="templateUsageCount")]
    template_used_users_count: Annotated[str | int | None, Field(alias="templateUsedUsersCount")]
    template_last_updated_time: Annotated[str | None, Field(alias="templateLastUpdatedTime")]
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
    title: str | None
    owner_id: Annotated[str | int | None, Field(alias="ownerId")]
    latest_version_modifier_id: Annotated[str | int | None, Field(alias="latestVersionModifierId")]
    translation_state: Annotated[
        Literal["OUTDATED", "UP-TO-DATE", "AUTO-TRANSLATE INPROGRESS", "AUTO-TRANSLATE FAILED"],
        Field(alias="translationState"),
    ]
    is_trashed: Annotated[bool | None, Field(alias="isTrashed")]
    is_template: Annotated[bool, Field(alias="isTemplate")]
    is_locked: Annotated[bool | None, Field(alias="isLocked")]
    created_time: Annotated[str | None, Field(alias="createdTime")]
    modified_by: Annotated[ModifiedBy | None, Field(alias="modifiedBy")]
    id: str | int | None
    article_number: Annotated[str | None, Field(alias="articleNumber")]
    view_count: Annotated[str | int | None, Field(alias="viewCount")]
    translation_source: Annotated[TranslationSourceJson | None, Field(alias="translationSource")]
    summary: str | None
    owner: Owner | None
    latest_version_status: Annotated[
        Literal["Published", "Draft", "Review", "Expired", "Unpublished", "Auto-translate Pending"],
        Field(alias="latestVersionStatus"),
    ]
    author: Author | None
    permission: Literal["ALL", "REGISTEREDUSERS", "AGENTS"]
    author_id: Annotated[str | int | None, Field(alias="authorId")]
    usage_count: Annotated[str | int | None, Field(alias="usageCount")]
    comment_count: Annotated[str | int | None, Field(alias="commentCount")]
    root_category_id: Annotated[str | int | None, Field(alias="rootCategoryId")]
    source_locale: Annotated[
        Literal[
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
        ],
        Field(alias="sourceLocale"),
    ]
    translation_id: Annotated[str | int | None, Field(alias="translationId")]
    created_by: Annotated[CreatedBy | None, Field(alias="createdBy")]
    latest_version: Annotated[str | None, Field(alias="latestVersion")]
    web_url: Annotated[str | None, Field(alias="webUrl")]
    portal_url: Annotated[str | None, Field(alias="portalUrl")]
    feedback_count: Annotated[str | int | None, Field(alias="feedbackCount")]
    latest_published_version: Annotated[str | None, Field(alias="latestPublishedVersion")]
    attachment_count: Annotated[str | int | None, Field(alias="attachmentCount")]
    position: str | int | None
    category: Category | None
    permalink: str | None
    category_id: Annotated[str | int | None, Field(alias="categoryId")]
    latest_version_modified_by: Annotated[ModifiedBy | None, Field(alias="latestVersionModifiedBy")]
    status: Literal["Published", "Draft", "Review", "Expired", "Unpublished", "Auto-translate Pending"]
    expiry_date: Annotated[str | None, Field(alias="expiryDate")]


class SearchTranslationListArr(RootModel[list[FaqSearchTranslationResponse | None] | None]):
    root: list[FaqSearchTranslationResponse | None] | None


class TranslationListArr(RootModel[list[FaqTranslationResponse | None] | None]):
    root: list[FaqTranslationResponse | None] | None


class TranslationListWithRecycleBinEntity(RootModel[list[TranslationWithRecycleBinEntityObject | None] | None]):
    root: list[TranslationWithRecycleBinEntityObject | None] | None


class TranslationListWithRecycleBinEntityWrapper(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[TranslationWithRecycleBinEntityObject | None] | None


class ArticleTranslationDetailViewObject2(ResponseModel):
    next: ArticleTranslationDetailViewObject2Next | None = None
    quick_edit: Annotated[ArticleTranslationDetailViewObject2QuickEdit | None, Field(alias="quickEdit")] = None
    prev: ArticleTranslationDetailViewObject2Prev | None = None
    plain_text: Annotated[str | None, Field(alias="plainText")] = None
    available_locale_translations: Annotated[
        list[ArticleTranslationDetailViewObject2AvailableLocaleTranslationsItem | None] | None,
        Field(alias="availableLocaleTranslations"),
    ] = None
    secondary_titles: Annotated[list[str | None] | None, Field(alias="secondaryTitles")] = None
    followers_count: Annotated[str | int | None, Field(alias="followersCount")] = None
    modified_time: Annotated[str | None, Field(alias="modifiedTime")]
    department_id: Annotated[str | int | None, Field(alias="departmentId")]
    modifier_id: Annotated[str | int | None, Field(alias="modifierId")]
    dislike_count: Annotated[str | int | None, Field(alias="dislikeCount")]
    like_count: Annotated[str | int | None, Field(alias="likeCount")]
    owner_id: Annotated[str | int | None, Field(alias="ownerId")]
    latest_version_modifier_id: Annotated[str | int | None, Field(alias="latestVersionModifierId")]
    translation_state: Annotated[
        Literal["OUTDATED", "UP-TO-DATE", "AUTO-TRANSLATE INPROGRESS", "AUTO-TRANSLATE FAILED"],
        Field(alias="translationState"),
    ]
    is_trashed: Annotated[bool | None, Field(alias="isTrashed")]
    is_locked: Annotated[bool | None, Field(alias="isLocked")]
    created_time: Annotated[str | None, Field(alias="createdTime")]
    id: str | int | None
    article_number: Annotated[str | None, Field(alias="articleNumber")]
    translation_source: Annotated[TranslationSourceJson | None, Field(alias="translationSource")]
    latest_version_status: Annotated[
        Literal["Published", "Draft", "Review", "Expired", "Unpublished", "Auto-translate Pending"],
        Field(alias="latestVersionStatus"),
    ]
    author: Author | None
    reviewed_by: Annotated[ReviewedBy | None, Field(alias="reviewedBy")]
    current_version: Annotated[str | None, Field(alias="currentVersion")]
    tags: list[str | None] | None
    comment_count: Annotated[str | int | None, Field(alias="commentCount")]
    source_locale: Annotated[
        Literal[
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
        ],
        Field(alias="sourceLocale"),
    ]
    translation_id: Annotated[str | int | None, Field(alias="translationId")]
    web_url: Annotated[str | None, Field(alias="webUrl")]
    feedback_count: Annotated[str | int | None, Field(alias="feedbackCount")]
    latest_published_version: Annotated[str | None, Field(alias="latestPublishedVersion")]
    metrics: Metrics | None
    position: str | int | None
    permalink: str | None
    latest_version_modified_by: Annotated[ModifiedBy | None, Field(alias="latestVersionModifiedBy")]
    status: Literal["Published", "Draft", "Review", "Expired", "Unpublished", "Auto-translate Pending"]
    attachments: list[Attachments | None] | None
    reviewed_time: Annotated[str | None, Field(alias="reviewedTime")]
    creator_id: Annotated[str | int | None, Field(alias="creatorId")]
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
    title: str | None
    expiry_date: Annotated[str | None, Field(alias="expiryDate")]
    modified_by: Annotated[ModifiedBy | None, Field(alias="modifiedBy")]
    view_count: Annotated[str | int | None, Field(alias="viewCount")]
    seo: Seo | None
    summary: str | None
    owner: Owner | None
    is_following: Annotated[bool | None, Field(alias="isFollowing")]
    is_template: Annotated[bool | None, Field(alias="isTemplate")]
    my_vote: Annotated[str | None, Field(alias="myVote")]
    permission: Literal["ALL", "REGISTEREDUSERS", "AGENTS"]
    author_id: Annotated[str | int | None, Field(alias="authorId")]
    usage_count: Annotated[str | int | None, Field(alias="usageCount")]
    root_category_id: Annotated[str | int | None, Field(alias="rootCategoryId")]
    answer: str | None
    created_by: Annotated[CreatedBy | None, Field(alias="createdBy")]
    latest_version: Annotated[str | None, Field(alias="latestVersion")]
    portal_url: Annotated[str | None, Field(alias="portalUrl")]
    attachment_count: Annotated[str | int | None, Field(alias="attachmentCount")]
    category: Category | None
    category_id: Annotated[str | int | None, Field(alias="categoryId")]
    template_usage_count: Annotated[str | int | None, Field(alias="templateUsageCount")]
    template_used_users_count: Annotated[str | int | None, Field(alias="templateUsedUsersCount")]
    template_last_updated_time: Annotated[str | None, Field(alias="templateLastUpdatedTime")]


class ArticleTranslationListView(RootModel[list[ArticleTranslationListViewObject | None] | None]):
    root: list[ArticleTranslationListViewObject | None] | None


class FaqSearchByTagListDataItem(ResponseModel):
    count_info: Annotated[FaqSearchByTagListDataItemCountInfo | None, Field(alias="countInfo")] = None
    available_locale_translations: Annotated[
        list[FaqSearchByTagListDataItemAvailableLocaleTranslationsItem | None] | None,
        Field(alias="availableLocaleTranslations"),
    ] = None
    modified_time: Annotated[str | None, Field(alias="modifiedTime")]
    department_id: Annotated[str | int | None, Field(alias="departmentId")]
    creator_id: Annotated[str | int | None, Field(alias="creatorId")]
    modifier_id: Annotated[str | int | None, Field(alias="modifierId")]
    dislike_count: Annotated[str | int | None, Field(alias="dislikeCount")]
    like_count: Annotated[str | int | None, Field(alias="likeCount")]
    template_usage_count: Annotated[str | int | None, Field(alias="templateUsageCount")]
    template_used_users_count: Annotated[str | int | None, Field(alias="templateUsedUsersCount")]
    template_last_updated_time: Annotated[str | None, Field(alias="templateLastUpdatedTime")]
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
    title: str | None
    owner_id: Annotated[str | int | None, Field(alias="ownerId")]
    latest_version_modifier_id: Annotated[str | int | None, Field(alias="latestVersionModifierId")]
    translation_state: Annotated[
        Literal["OUTDATED", "UP-TO-DATE", "AUTO-TRANSLATE INPROGRESS", "AUTO-TRANSLATE FAILED"],
        Field(alias="translationState"),
    ]
    is_trashed: Annotated[bool | None, Field(alias="isTrashed")]
    is_template: Annotated[bool, Field(alias="isTemplate")]
    is_locked: Annotated[bool | None, Field(alias="isLocked")]
    created_time: Annotated[str | None, Field(alias="createdTime")]
    modified_by: Annotated[ModifiedBy | None, Field(alias="modifiedBy")]
    id: str | int | None
    article_number: Annotated[str | None, Field(alias="articleNumber")]
    view_count: Annotated[str | int | None, Field(alias="viewCount")]
    translation_source: Annotated[TranslationSourceJson | None, Field(alias="translationSource")]
    summary: str | None
    owner: Owner | None
    latest_version_status: Annotated[
        Literal["Published", "Draft", "Review", "Expired", "Unpublished", "Auto-translate Pending"],
        Field(alias="latestVersionStatus"),
    ]
    author: Author | None
    permission: Literal["ALL", "REGISTEREDUSERS", "AGENTS"]
    author_id: Annotated[str | int | None, Field(alias="authorId")]
    usage_count: Annotated[str | int | None, Field(alias="usageCount")]
    comment_count: Annotated[str | int | None, Field(alias="commentCount")]
    root_category_id: Annotated[str | int | None, Field(alias="rootCategoryId")]
    source_locale: Annotated[
        Literal[
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
        ],
        Field(alias="sourceLocale"),
    ]
    translation_id: Annotated[str | int | None, Field(alias="translationId")]
    created_by: Annotated[CreatedBy | None, Field(alias="createdBy")]
    latest_version: Annotated[str | None, Field(alias="latestVersion")]
    web_url: Annotated[str | None, Field(alias="webUrl")]
    portal_url: Annotated[str | None, Field(alias="portalUrl")]
    feedback_count: Annotated[str | int | None, Field(alias="feedbackCount")]
    latest_published_version: Annotated[str | None, Field(alias="latestPublishedVersion")]
    attachment_count: Annotated[str | int | None, Field(alias="attachmentCount")]
    position: str | int | None
    category: Category | None
    permalink: str | None
    category_id: Annotated[str | int | None, Field(alias="categoryId")]
    latest_version_modified_by: Annotated[ModifiedBy | None, Field(alias="latestVersionModifiedBy")]
    status: Literal["Published", "Draft", "Review", "Expired", "Unpublished", "Auto-translate Pending"]
    expiry_date: Annotated[str | None, Field(alias="expiryDate")]
    recycle_bin_entity_id: Annotated[str | int | None, Field(alias="recycleBinEntityId")]
    deleted_time: Annotated[str | None, Field(alias="deletedTime")]
    deleted_by: Annotated[Any, Field(alias="deletedBy")]


class FaqSearchListDataItem(ResponseModel):
    count_info: Annotated[list[FaqSearchListDataItemCountInfoItem | None] | None, Field(alias="countInfo")] = None
    available_locale_translations: Annotated[
        list[SearchAvailableTranslationObj | None] | None,
        Field(alias="availableLocaleTranslations"),
    ]
    modified_time: Annotated[str | None, Field(alias="modifiedTime")]
    department_id: Annotated[str | int | None, Field(alias="departmentId")]
    creator_id: Annotated[str | int | None, Field(alias="creatorId")]
    modifier_id: Annotated[str | int | None, Field(alias="modifierId")]
    dislike_count: Annotated[str | int | None, Field(alias="dislikeCount")]
    like_count: Annotated[str | int | None, Field(alias="likeCount")]
    template_usage_count: Annotated[str | int | None, Field(alias="templateUsageCount")]
    template_used_users_count: Annotated[str | int | None, Field(alias="templateUsedUsersCount")]
    template_last_updated_time: Annotated[str | None, Field(alias="templateLastUpdatedTime")]
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
    title: str | None
    owner_id: Annotated[str | int | None, Field(alias="ownerId")]
    latest_version_modifier_id: Annotated[str | int | None, Field(alias="latestVersionModifierId")]
    translation_state: Annotated[
        Literal["OUTDATED", "UP-TO-DATE", "AUTO-TRANSLATE INPROGRESS", "AUTO-TRANSLATE FAILED"],
        Field(alias="translationState"),
    ]
    is_trashed: Annotated[bool | None, Field(alias="isTrashed")]
    is_template: Annotated[bool, Field(alias="isTemplate")]
    is_locked: Annotated[bool | None, Field(alias="isLocked")]
    created_time: Annotated[str | None, Field(alias="createdTime")]
    modified_by: Annotated[ModifiedBy | None, Field(alias="modifiedBy")]
    id: str | int | None
    article_number: Annotated[str | None, Field(alias="articleNumber")]
    view_count: Annotated[str | int | None, Field(alias="viewCount")]
    translation_source: Annotated[TranslationSourceJson | None, Field(alias="translationSource")]
    summary: str | None
    owner: Owner | None
    latest_version_status: Annotated[
        Literal["Published", "Draft", "Review", "Expired", "Unpublished", "Auto-translate Pending"],
        Field(alias="latestVersionStatus"),
    ]
    author: Author | None
    permission: Literal["ALL", "REGISTEREDUSERS", "AGENTS"]
    author_id: Annotated[str | int | None, Field(alias="authorId")]
    usage_count: Annotated[str | int | None, Field(alias="usageCount")]
    comment_count: Annotated[str | int | None, Field(alias="commentCount")]
    root_category_id: Annotated[str | int | None, Field(alias="rootCategoryId")]
    source_locale: Annotated[
        Literal[
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
        ],
        Field(alias="sourceLocale"),
    ]
    translation_id: Annotated[str | int | None, Field(alias="translationId")]
    created_by: Annotated[CreatedBy | None, Field(alias="createdBy")]
    latest_version: Annotated[str | None, Field(alias="latestVersion")]
    web_url: Annotated[str | None, Field(alias="webUrl")]
    portal_url: Annotated[str | None, Field(alias="portalUrl")]
    feedback_count: Annotated[str | int | None, Field(alias="feedbackCount")]
    latest_published_version: Annotated[str | None, Field(alias="latestPublishedVersion")]
    attachment_count: Annotated[str | int | None, Field(alias="attachmentCount")]
    position: str | int | None
    category: Category | None
    permalink: str | None
    category_id: Annotated[str | int | None, Field(alias="categoryId")]
    latest_version_modified_by: Annotated[ModifiedBy | None, Field(alias="latestVersionModifiedBy")]
    status: Literal["Published", "Draft", "Review", "Expired", "Unpublished", "Auto-translate Pending"]
    expiry_date: Annotated[str | None, Field(alias="expiryDate")]
    recycle_bin_entity_id: Annotated[str | int | None, Field(alias="recycleBinEntityId")]
    deleted_time: Annotated[str | None, Field(alias="deletedTime")]
    deleted_by: Annotated[Any, Field(alias="deletedBy")]


class GetArticleTranslationListView(RootModel[list[GetArticleTranslationListViewItem] | None]):
    root: list[GetArticleTranslationListViewItem] | None


class ArticleTranslationListViewWrapper(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[GetArticleTranslationListViewItem] | None


class FaqSearchByTagList(ResponseModel):
    data: list[FaqSearchByTagListDataItem]


class FaqSearchList(ResponseModel):
    data: list[FaqSearchListDataItem]
