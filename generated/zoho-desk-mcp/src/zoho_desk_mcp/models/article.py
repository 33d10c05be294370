"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import ConfigDict, Field, RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel

from . import article_external_image_url_response, article_translation


class ArticleHistoryCommentEntry(ResponseModel):
    model_config = ConfigDict(
        extra="allow",
    )
    id: str | int | None = None
    is_trashed: Annotated[bool | None, Field(alias="isTrashed")] = None
    is_public: Annotated[bool | None, Field(alias="isPublic")] = None
    status: str | None = None
    ticket_id: Annotated[str | int | None, Field(alias="ticketId")] = None
    ticket: dict[str, Any] | None = None


class ArticleHistoryEventEntryUser(ResponseModel):
    model_config = ConfigDict(
        extra="allow",
    )
    id: str | int | None = None
    name: str | None = None
    photo_url: Annotated[str | None, Field(alias="photoURL")] = None


class ArticleIdsData(RootModel[list[str | int | None] | None]):
    root: list[str | int | None] | None


class ArticleInsightsResponseJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    feedback_count: Annotated[str | int | None, Field(alias="feedbackCount")]
    last_liked_time: Annotated[str | None, Field(alias="lastLikedTime")] = None
    dislike_count: Annotated[str | int | None, Field(alias="dislikeCount")]
    last_usage_time: Annotated[str | None, Field(alias="lastUsageTime")] = None
    like_count: Annotated[str | int | None, Field(alias="likeCount")]
    attachment_count: Annotated[int | str | None, Field(alias="attachmentCount")]
    view_count: Annotated[str | int | None, Field(alias="viewCount")]
    last_activity_time: Annotated[str | None, Field(alias="lastActivityTime")]
    last_disliked_time: Annotated[str | None, Field(alias="lastDislikedTime")] = None
    usage_count: Annotated[str | int | None, Field(alias="usageCount")]
    comment_count: Annotated[int | str | None, Field(alias="commentCount")]


class ArticleTagsResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[str | None] | None


class ArticlesCountJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    count: str | int | None


class AvailableLocaleTranslationsObjectNew(ResponseModel):
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


class ConvertFileToHtmlJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    answer: str | None
    title: str | None


class GetArticleNewJson2QuickEditModifiedBy(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    photo_url: Annotated[str | None, Field(alias="photoURL")]
    name: str | None
    id: str | int | None
    status: Literal["ACTIVE", "DISABLED", "LICENSE_DOWNGRADED", "DELETED", "ANONYMIZED", "CLOSED"]
    zuid: str | int | None


class ImagesUrlsArray(RootModel[list[str | None] | None]):
    root: list[str | None] | None


class ListAllNewArticleDataItemSecondaryTitles(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    secondary_titles: Annotated[list[str | None] | None, Field(alias="secondaryTitles")]


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


class PreviewJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    answer: str | None
    title: str | None


class Seo(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    keywords: str | None
    is_enabled: Annotated[bool | None, Field(alias="isEnabled")]
    description: str | None
    title: str | None


class ValidatePermalinkResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    is_available: Annotated[bool | None, Field(alias="isAvailable")]
    suggestion: str | None


class ArticleCommonJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    summary: str | None
    modified_time: Annotated[str | None, Field(alias="modifiedTime")]
    latest_version_status: Annotated[
        Literal["Published", "Draft", "Review", "Expired", "Unpublished"],
        Field(alias="latestVersionStatus"),
    ]
    permission: Literal["ALL", "REGISTEREDUSERS", "AGENTS"]
    title: str | None
    author_id: Annotated[str | int | None, Field(alias="authorId")]
    latest_version: Annotated[str | None, Field(alias="latestVersion")]
    web_url: Annotated[str | None, Field(alias="webUrl")]
    created_time: Annotated[str | None, Field(alias="createdTime")]
    latest_published_version: Annotated[str | None, Field(alias="latestPublishedVersion")]
    id: str | int | None
    article_number: Annotated[str | None, Field(alias="articleNumber")]
    permalink: str | None
    status: Literal["Published", "Draft", "Review", "Expired", "Unpublished"]


class ArticleHistoryEventEntry(ResponseModel):
    model_config = ConfigDict(
        extra="allow",
    )
    article_id: Annotated[str | int | None, Field(alias="articleId")]
    event: str
    event_time: Annotated[str | None, Field(alias="eventTime")] = None
    locale: str | None = None
    added_comment_id: Annotated[str | int | None, Field(alias="addedCommentId")] = None
    new_status: Annotated[str | None, Field(alias="newStatus")] = None
    old_status: Annotated[str | None, Field(alias="oldStatus")] = None
    added_tags: Annotated[list[str] | None, Field(alias="addedTags")] = None
    new_permalink: Annotated[str | None, Field(alias="newPermalink")] = None
    new_title: Annotated[str | None, Field(alias="newTitle")] = None
    old_display_permission: Annotated[str | None, Field(alias="oldDisplayPermission")] = None
    new_display_permission: Annotated[str | None, Field(alias="newDisplayPermission")] = None
    new_section: Annotated[str | None, Field(alias="newSection")] = None
    old_section: Annotated[str | None, Field(alias="oldSection")] = None
    old_owner: Annotated[str | None, Field(alias="oldOwner")] = None
    new_owner: Annotated[str | None, Field(alias="newOwner")] = None
    created_version: Annotated[str | None, Field(alias="createdVersion")] = None
    user: ArticleHistoryEventEntryUser | None = None
    added_translations: Annotated[str | None, Field(alias="addedTranslations")] = None


class ArticleHistoryResponseJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    comments: list[ArticleHistoryCommentEntry]
    data: list[ArticleHistoryEventEntry]


class AvailableLocaleTranslationsNew(RootModel[list[AvailableLocaleTranslationsObjectNew | None] | None]):
    root: list[AvailableLocaleTranslationsObjectNew | None] | None


class ExternalImageUrlMigrationResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    url_response: Annotated[
        list[article_external_image_url_response.ExternalUrlResponseObject | None] | None,
        Field(alias="urlResponse"),
    ]
    content: str | None


class FetchExternalImageUrlsResponseJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    external_image_urls: Annotated[list[str | None] | None, Field(alias="externalImageUrls")]


class GetArticleNewJson2QuickEdit(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    modifier_id: Annotated[str | int | None, Field(alias="modifierId")]
    modified_by: Annotated[GetArticleNewJson2QuickEditModifiedBy | None, Field(alias="modifiedBy")]


class ListAllNewArticleDataItem(ResponseModel):
    secondary_titles: Annotated[ListAllNewArticleDataItemSecondaryTitles | None, Field(alias="secondaryTitles")] = None
    summary: str | None
    modified_time: Annotated[str | None, Field(alias="modifiedTime")]
    latest_version_status: Annotated[
        Literal["Published", "Draft", "Review", "Expired", "Unpublished"],
        Field(alias="latestVersionStatus"),
    ]
    permission: Literal["ALL", "REGISTEREDUSERS", "AGENTS"]
    title: str | None
    author_id: Annotated[str | int | None, Field(alias="authorId")]
    latest_version: Annotated[str | None, Field(alias="latestVersion")]
    web_url: Annotated[str | None, Field(alias="webUrl")]
    created_time: Annotated[str | None, Field(alias="createdTime")]
    latest_published_version: Annotated[str | None, Field(alias="latestPublishedVersion")]
    id: str | int | None
    article_number: Annotated[str | None, Field(alias="articleNumber")]
    permalink: str | None
    status: Literal["Published", "Draft", "Review", "Expired", "Unpublished"]
    department_id: Annotated[str | int | None, Field(alias="departmentId")]
    creator_id: Annotated[str | int | None, Field(alias="creatorId")]
    modifier_id: Annotated[str | int | None, Field(alias="modifierId")]
    dislike_count: Annotated[str | int | None, Field(alias="dislikeCount")]
    like_count: Annotated[str | int | None, Field(alias="likeCount")]
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
    owner_id: Annotated[str | int | None, Field(alias="ownerId")]
    latest_version_modifier_id: Annotated[str | int | None, Field(alias="latestVersionModifierId")]
    translation_state: Annotated[
        Literal["OUTDATED", "UP-TO-DATE", "AUTO-TRANSLATE INPROGRESS", "AUTO-TRANSLATE FAILED"],
        Field(alias="translationState"),
    ]
    is_trashed: Annotated[bool | None, Field(alias="isTrashed")]
    is_template: Annotated[bool | None, Field(alias="isTemplate")]
    template_usage_count: Annotated[str | int | None, Field(alias="templateUsageCount")]
    template_used_users_count: Annotated[str | int | None, Field(alias="templateUsedUsersCount")]
    template_last_updated_time: Annotated[str | None, Field(alias="templateLastUpdatedTime")]
    is_locked: Annotated[bool | None, Field(alias="isLocked")]
    modified_by: Annotated[article_translation.ModifiedBy | None, Field(alias="modifiedBy")]
    view_count: Annotated[str | int | None, Field(alias="viewCount")]
    translation_source: Annotated[
        article_translation.TranslationSourceJson | None,
        Field(alias="translationSource"),
    ]
    owner: article_translation.Owner | None
    author: article_translation.Author | None
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
    created_by: Annotated[article_translation.CreatedBy | None, Field(alias="createdBy")]
    portal_url: Annotated[str | None, Field(alias="portalUrl")]
    feedback_count: Annotated[str | int | None, Field(alias="feedbackCount")]
    attachment_count: Annotated[str | int | None, Field(alias="attachmentCount")]
    available_locale_translations: Annotated[
        list[AvailableLocaleTranslationsObjectNew | None] | None,
        Field(alias="availableLocaleTranslations"),
    ]
    position: str | int | None
    category: article_translation.Category | None
    category_id: Annotated[str | int | None, Field(alias="categoryId")]
    latest_version_modified_by: Annotated[article_translation.ModifiedBy | None, Field(alias="latestVersionModifiedBy")]


class RepositionJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    web_url: Annotated[str | None, Field(alias="webUrl")]
    id: str | int | None
    title: str | None
    author_id: Annotated[str | int | None, Field(alias="authorId")]
    article_number: Annotated[str | None, Field(alias="articleNumber")]


class RepositioningData(RootModel[list[RepositionJson | None] | None]):
    root: list[RepositionJson | None] | None


class ArticleCUDJson(ResponseModel):
    modified_time: Annotated[str | None, Field(alias="modifiedTime")]
    department_id: Annotated[str | int | None, Field(alias="departmentId")]
    dislike_count: Annotated[str | int | None, Field(alias="dislikeCount")]
    modifier_id: Annotated[str | int | None, Field(alias="modifierId")]
    like_count: Annotated[str | int | None, Field(alias="likeCount")]
    owner_id: Annotated[str | int | None, Field(alias="ownerId")]
    latest_version_modifier_id: Annotated[str | int | None, Field(alias="latestVersionModifierId")]
    translation_state: Annotated[
        Literal["OUTDATED", "UP-TO-DATE", "AUTO-TRANSLATE INPROGRESS", "AUTO-TRANSLATE FAILED"],
        Field(alias="translationState"),
    ]
    is_trashed: Annotated[bool | None, Field(alias="isTrashed")]
    is_template: Annotated[bool | None, Field(alias="isTemplate")]
    is_locked: Annotated[bool | None, Field(alias="isLocked")]
    created_time: Annotated[str | None, Field(alias="createdTime")]
    id: str | int | None
    translation_source: Annotated[
        article_translation.TranslationSourceJson | None,
        Field(alias="translationSource"),
    ]
    latest_version_status: Annotated[
        Literal["Published", "Draft", "Review", "Expired", "Unpublished"],
        Field(alias="latestVersionStatus"),
    ]
    author: article_translation.Author | None
    reviewed_by: Annotated[article_translation.ReviewedBy | None, Field(alias="reviewedBy")]
    current_version: Annotated[str | None, Field(alias="currentVersion")]
    comment_count: Annotated[str | int | None, Field(alias="commentCount")]
    tags: list[str | None] | None
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
    position: str | int | None
    metrics: Metrics | None
    template_usage_count: Annotated[str | int | None, Field(alias="templateUsageCount")]
    template_used_users_count: Annotated[str | int | None, Field(alias="templateUsedUsersCount")]
    template_last_updated_time: Annotated[str | None, Field(alias="templateLastUpdatedTime")]
    permalink: str | None
    latest_version_modified_by: Annotated[article_translation.ModifiedBy | None, Field(alias="latestVersionModifiedBy")]
    status: Literal["Published", "Draft", "Review", "Expired", "Unpublished"]
    attachments: list[article_translation.AttachmentsJson | None] | None
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
    modified_by: Annotated[article_translation.ModifiedBy | None, Field(alias="modifiedBy")]
    view_count: Annotated[str | int | None, Field(alias="viewCount")]
    seo: Seo | None
    owner: article_translation.Owner | None
    summary: str | None
    is_following: Annotated[bool | None, Field(alias="isFollowing")]
    my_vote: Annotated[str | None, Field(alias="myVote")]
    permission: Literal["ALL", "REGISTEREDUSERS", "AGENTS"]
    author_id: Annotated[str | int | None, Field(alias="authorId")]
    usage_count: Annotated[str | int | None, Field(alias="usageCount")]
    root_category_id: Annotated[str | int | None, Field(alias="rootCategoryId")]
    answer: str | None
    created_by: Annotated[article_translation.CreatedBy | None, Field(alias="createdBy")]
    latest_version: Annotated[str | None, Field(alias="latestVersion")]
    portal_url: Annotated[str | None, Field(alias="portalUrl")]
    attachment_count: Annotated[str | int | None, Field(alias="attachmentCount")]
    available_locale_translations: Annotated[
        list[AvailableLocaleTranslationsObjectNew | None] | None,
        Field(alias="availableLocaleTranslations"),
    ]
    category: article_translation.Category | None
    category_id: Annotated[str | int | None, Field(alias="categoryId")]
    article_number: Annotated[str | None, Field(alias="articleNumber")]
    quick_edit: Annotated[article_translation.QuickEditResponseTemplate | None, Field(alias="quickEdit")]


class ArticleNewJson(ResponseModel):
    summary: str | None
    modified_time: Annotated[str | None, Field(alias="modifiedTime")]
    latest_version_status: Annotated[
        Literal["Published", "Draft", "Review", "Expired", "Unpublished"],
        Field(alias="latestVersionStatus"),
    ]
    permission: Literal["ALL", "REGISTEREDUSERS", "AGENTS"]
    title: str | None
    author_id: Annotated[str | int | None, Field(alias="authorId")]
    latest_version: Annotated[str | None, Field(alias="latestVersion")]
    web_url: Annotated[str | None, Field(alias="webUrl")]
    created_time: Annotated[str | None, Field(alias="createdTime")]
    latest_published_version: Annotated[str | None, Field(alias="latestPublishedVersion")]
    id: str | int | None
    article_number: Annotated[str | None, Field(alias="articleNumber")]
    permalink: str | None
    status: Literal["Published", "Draft", "Review", "Expired", "Unpublished"]
    department_id: Annotated[str | int | None, Field(alias="departmentId")]
    creator_id: Annotated[str | int | None, Field(alias="creatorId")]
    modifier_id: Annotated[str | int | None, Field(alias="modifierId")]
    dislike_count: Annotated[str | int | None, Field(alias="dislikeCount")]
    like_count: Annotated[str | int | None, Field(alias="likeCount")]
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
    owner_id: Annotated[str | int | None, Field(alias="ownerId")]
    latest_version_modifier_id: Annotated[str | int | None, Field(alias="latestVersionModifierId")]
    translation_state: Annotated[
        Literal["OUTDATED", "UP-TO-DATE", "AUTO-TRANSLATE INPROGRESS", "AUTO-TRANSLATE FAILED"],
        Field(alias="translationState"),
    ]
    is_trashed: Annotated[bool | None, Field(alias="isTrashed")]
    is_template: Annotated[bool | None, Field(alias="isTemplate")]
    template_usage_count: Annotated[str | int | None, Field(alias="templateUsageCount")]
    template_used_users_count: Annotated[str | int | None, Field(alias="templateUsedUsersCount")]
    template_last_updated_time: Annotated[str | None, Field(alias="templateLastUpdatedTime")]
    is_locked: Annotated[bool | None, Field(alias="isLocked")]
    modified_by: Annotated[article_translation.ModifiedBy | None, Field(alias="modifiedBy")]
    view_count: Annotated[str | int | None, Field(alias="viewCount")]
    translation_source: Annotated[
        article_translation.TranslationSourceJson | None,
        Field(alias="translationSource"),
    ]
    owner: article_translation.Owner | None
    author: article_translation.Author | None
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
    created_by: Annotated[article_translation.CreatedBy | None, Field(alias="createdBy")]
    portal_url: Annotated[str | None, Field(alias="portalUrl")]
    feedback_count: Annotated[str | int | None, Field(alias="feedbackCount")]
    attachment_count: Annotated[str | int | None, Field(alias="attachmentCount")]
    available_locale_translations: Annotated[
        list[AvailableLocaleTranslationsObjectNew | None] | None,
        Field(alias="availableLocaleTranslations"),
    ]
    position: str | int | None
    category: article_translation.Category | None
    category_id: Annotated[str | int | None, Field(alias="categoryId")]
    latest_version_modified_by: Annotated[article_translation.ModifiedBy | None, Field(alias="latestVersionModifiedBy")]


class Datanew(RootModel[list[ArticleNewJson | None] | None]):
    root: list[ArticleNewJson | None] | None


class GetArticleNewJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    modified_time: Annotated[str | None, Field(alias="modifiedTime")]
    department_id: Annotated[str | int | None, Field(alias="departmentId")]
    dislike_count: Annotated[str | int | None, Field(alias="dislikeCount")]
    modifier_id: Annotated[str | int | None, Field(alias="modifierId")]
    like_count: Annotated[str | int | None, Field(alias="likeCount")]
    owner_id: Annotated[str | int | None, Field(alias="ownerId")]
    latest_version_modifier_id: Annotated[str | int | None, Field(alias="latestVersionModifierId")]
    translation_state: Annotated[
        Literal["OUTDATED", "UP-TO-DATE", "AUTO-TRANSLATE INPROGRESS", "AUTO-TRANSLATE FAILED"],
        Field(alias="translationState"),
    ]
    is_trashed: Annotated[bool | None, Field(alias="isTrashed")]
    is_template: Annotated[bool | None, Field(alias="isTemplate")]
    is_locked: Annotated[bool | None, Field(alias="isLocked")]
    created_time: Annotated[str | None, Field(alias="createdTime")]
    id: str | int | None
    translation_source: Annotated[
        article_translation.TranslationSourceJson | None,
        Field(alias="translationSource"),
    ]
    latest_version_status: Annotated[
        Literal["Published", "Draft", "Review", "Expired", "Unpublished"],
        Field(alias="latestVersionStatus"),
    ]
    author: article_translation.Author | None
    reviewed_by: Annotated[article_translation.ReviewedBy | None, Field(alias="reviewedBy")]
    current_version: Annotated[str | None, Field(alias="currentVersion")]
    comment_count: Annotated[str | int | None, Field(alias="commentCount")]
    tags: list[str | None] | None
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
    position: str | int | None
    metrics: Metrics | None
    template_usage_count: Annotated[str | int | None, Field(alias="templateUsageCount")]
    template_used_users_count: Annotated[str | int | None, Field(alias="templateUsedUsersCount")]
    template_last_updated_time: Annotated[str | None, Field(alias="templateLastUpdatedTime")]
    permalink: str | None
    latest_version_modified_by: Annotated[article_translation.ModifiedBy | None, Field(alias="latestVersionModifiedBy")]
    status: Literal["Published", "Draft", "Review", "Expired", "Unpublished"]
    attachments: list[article_translation.AttachmentsJson | None] | None
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
    modified_by: Annotated[article_translation.ModifiedBy | None, Field(alias="modifiedBy")]
    view_count: Annotated[str | int | None, Field(alias="viewCount")]
    seo: Seo | None
    owner: article_translation.Owner | None
    summary: str | None
    is_following: Annotated[bool | None, Field(alias="isFollowing")]
    my_vote: Annotated[str | None, Field(alias="myVote")]
    permission: Literal["ALL", "REGISTEREDUSERS", "AGENTS"]
    author_id: Annotated[str | int | None, Field(alias="authorId")]
    usage_count: Annotated[str | int | None, Field(alias="usageCount")]
    root_category_id: Annotated[str | int | None, Field(alias="rootCategoryId")]
    answer: str | None
    created_by: Annotated[article_translation.CreatedBy | None, Field(alias="createdBy")]
    latest_version: Annotated[str | None, Field(alias="latestVersion")]
    portal_url: Annotated[str | None, Field(alias="portalUrl")]
    attachment_count: Annotated[str | int | None, Field(alias="attachmentCount")]
    available_locale_translations: Annotated[
        list[AvailableLocaleTranslationsObjectNew | None] | None,
        Field(alias="availableLocaleTranslations"),
    ]
    category: article_translation.Category | None
    category_id: Annotated[str | int | None, Field(alias="categoryId")]
    article_number: Annotated[str | None, Field(alias="articleNumber")]


class GetArticleNewJson2(ResponseModel):
    quick_edit: Annotated[GetArticleNewJson2QuickEdit | None, Field(alias="quickEdit")] = None
    secondary_titles: Annotated[list[str | None] | None, Field(alias="secondaryTitles")] = None
    followers_count: Annotated[str | int | None, Field(alias="followersCount")] = None
    modified_time: Annotated[str | None, Field(alias="modifiedTime")]
    department_id: Annotated[str | int | None, Field(alias="departmentId")]
    dislike_count: Annotated[str | int | None, Field(alias="dislikeCount")]
    modifier_id: Annotated[str | int | None, Field(alias="modifierId")]
    like_count: Annotated[str | int | None, Field(alias="likeCount")]
    owner_id: Annotated[str | int | None, Field(alias="ownerId")]
    latest_version_modifier_id: Annotated[str | int | None, Field(alias="latestVersionModifierId")]
    translation_state: Annotated[
        Literal["OUTDATED", "UP-TO-DATE", "AUTO-TRANSLATE INPROGRESS", "AUTO-TRANSLATE FAILED"],
        Field(alias="translationState"),
    ]
    is_trashed: Annotated[bool | None, Field(alias="isTrashed")]
    is_template: Annotated[bool | None, Field(alias="isTemplate")]
    is_locked: Annotated[bool | None, Field(alias="isLocked")]
    created_time: Annotated[str | None, Field(alias="createdTime")]
    id: str | int | None
    translation_source: Annotated[
        article_translation.TranslationSourceJson | None,
        Field(alias="translationSource"),
    ]
    latest_version_status: Annotated[
        Literal["Published", "Draft", "Review", "Expired", "Unpublished"],
        Field(alias="latestVersionStatus"),
    ]
    author: article_translation.Author | None
    reviewed_by: Annotated[article_translation.ReviewedBy | None, Field(alias="reviewedBy")]
    current_version: Annotated[str | None, Field(alias="currentVersion")]
    comment_count: Annotated[str | int | None, Field(alias="commentCount")]
    tags: list[str | None] | None
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
    position: str | int | None
    metrics: Metrics | None
    template_usage_count: Annotated[str | int | None, Field(alias="templateUsageCount")]
    template_used_users_count: Annotated[str | int | None, Field(alias="templateUsedUsersCount")]
    template_last_updated_time: Annotated[str | None, Field(alias="templateLastUpdatedTime")]
    permalink: str | None
    latest_version_modified_by: Annotated[article_translation.ModifiedBy | None, Field(alias="latestVersionModifiedBy")]
    status: Literal["Published", "Draft", "Review", "Expired", "Unpublished"]
    attachments: list[article_translation.AttachmentsJson | None] | None
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
    modified_by: Annotated[article_translation.ModifiedBy | None, Field(alias="modifiedBy")]
    view_count: Annotated[str | int | None, Field(alias="viewCount")]
    seo: Seo | None
    owner: article_translation.Owner | None
    summary: str | None
    is_following: Annotated[bool | None, Field(alias="isFollowing")]
    my_vote: Annotated[str | None, Field(alias="myVote")]
    permission: Literal["ALL", "REGISTEREDUSERS", "AGENTS"]
    author_id: Annotated[str | int | None, Field(alias="authorId")]
    usage_count: Annotated[str | int | None, Field(alias="usageCount")]
    root_category_id: Annotated[str | int | None, Field(alias="rootCategoryId")]
    answer: str | None
    created_by: Annotated[article_translation.CreatedBy | None, Field(alias="createdBy")]
    latest_version: Annotated[str | None, Field(alias="latestVersion")]
    portal_url: Annotated[str | None, Field(alias="portalUrl")]
    attachment_count: Annotated[str | int | None, Field(alias="attachmentCount")]
    available_locale_translations: Annotated[
        list[AvailableLocaleTranslationsObjectNew | None] | None,
        Field(alias="availableLocaleTranslations"),
    ]
    category: article_translation.Category | None
    category_id: Annotated[str | int | None, Field(alias="categoryId")]


class ListAllArticleForRepositioning(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[RepositionJson | None] | None


class ListAllNewArticle(ResponseModel):
    data: list[ListAllNewArticleDataItem]
