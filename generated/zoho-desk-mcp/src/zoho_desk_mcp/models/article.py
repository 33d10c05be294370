"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Any, Literal

from pydantic import Field, RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel

from . import article_external_image_url_response, article_translation


class ArticleHistoryCommentEntry(ResponseModel):
    id: str | int | None = None
    is_trashed: bool | None = None
    is_public: bool | None = None
    status: str | None = None
    ticket_id: str | int | None = None
    ticket: dict[str, Any] | None = None


class ArticleHistoryEventEntryUser(ResponseModel):
    id: str | int | None = None
    name: str | None = None
    photo_url: str | None = Field(None, alias="photoURL")


class ArticleInsightsResponseJson(ResponseModel):
    feedback_count: str | int | None
    last_liked_time: str | None = None
    dislike_count: str | int | None
    last_usage_time: str | None = None
    like_count: str | int | None
    attachment_count: int | str | None
    view_count: str | int | None
    last_activity_time: str | None
    last_disliked_time: str | None = None
    usage_count: str | int | None
    comment_count: int | str | None


class ArticleTagsResponse(ResponseModel):
    data: list[str | None] | None


class ArticlesCountJson(ResponseModel):
    count: str | int | None


class AvailableLocaleTranslationsObjectNew(ResponseModel):
    latest_version_status: Literal["Published", "Draft", "Review", "Expired", "Unpublished", "Auto-translate Pending"]
    is_trashed: bool | None
    translation_id: str | int | None
    latest_version: str | None
    is_locked: bool | None
    latest_published_version: str | None
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
    author_id: str | int | None
    translation_state: Literal["OUTDATED", "UP-TO-DATE", "AUTO-TRANSLATE INPROGRESS", "AUTO-TRANSLATE FAILED"]
    status: Literal["Published", "Draft", "Review", "Expired", "Unpublished", "Auto-translate Pending"]


class ConvertFileToHtmlJson(ResponseModel):
    answer: str | None
    title: str | None


class GetArticleNewJson2QuickEditModifiedBy(ResponseModel):
    photo_url: str | None = Field(alias="photoURL")
    name: str | None
    id: str | int | None
    status: Literal["ACTIVE", "DISABLED", "LICENSE_DOWNGRADED", "DELETED", "ANONYMIZED", "CLOSED"]
    zuid: str | int | None


class ImagesUrlsArray(RootModel[list[str | None] | None]):
    root: list[str | None] | None


class ListAllNewArticleDataItemSecondaryTitles(ResponseModel):
    secondary_titles: list[str | None] | None


class Metrics(ResponseModel):
    feedback_count: str | int | None
    template_usage_count: str | int | None
    unlike_count: str | int | None
    last_usage_time: str | None
    dislike_count: str | int | None
    like_count: str | int | None
    view_count: str | int | None
    last_activity_time: str | None
    usage_count: str | int | None


class PreviewJson(ResponseModel):
    answer: str | None
    title: str | None


class Seo(ResponseModel):
    keywords: str | None
    is_enabled: bool | None
    description: str | None
    title: str | None


class ValidatePermalinkResponse(ResponseModel):
    is_available: bool | None
    suggestion: str | None


class ArticleHistoryEventEntry(ResponseModel):
    article_id: str | int | None
    event: str
    event_time: str | None = None
    locale: str | None = None
    added_comment_id: str | int | None = None
    new_status: str | None = None
    old_status: str | None = None
    added_tags: list[str] | None = None
    new_permalink: str | None = None
    new_title: str | None = None
    old_display_permission: str | None = None
    new_display_permission: str | None = None
    new_section: str | None = None
    old_section: str | None = None
    old_owner: str | None = None
    new_owner: str | None = None
    created_version: str | None = None
    user: ArticleHistoryEventEntryUser | None = None
    added_translations: str | None = None


class ArticleHistoryResponseJson(ResponseModel):
    comments: list[ArticleHistoryCommentEntry]
    data: list[ArticleHistoryEventEntry]


class AvailableLocaleTranslationsNew(RootModel[list[AvailableLocaleTranslationsObjectNew | None] | None]):
    root: list[AvailableLocaleTranslationsObjectNew | None] | None


class ExternalImageUrlMigrationResponse(ResponseModel):
    url_response: list[article_external_image_url_response.ExternalUrlResponseObject | None] | None
    content: str | None


class FetchExternalImageUrlsResponseJson(ResponseModel):
    external_image_urls: list[str | None] | None


class GetArticleNewJson2QuickEdit(ResponseModel):
    modifier_id: str | int | None
    modified_by: GetArticleNewJson2QuickEditModifiedBy | None


class ListAllNewArticleDataItem(ResponseModel):
    secondary_titles: ListAllNewArticleDataItemSecondaryTitles | None = None
    summary: str | None
    modified_time: str | None
    latest_version_status: Literal["Published", "Draft", "Review", "Expired", "Unpublished"]
    permission: Literal["ALL", "REGISTEREDUSERS", "AGENTS"]
    title: str | None
    author_id: str | int | None
    latest_version: str | None
    web_url: str | None
    created_time: str | None
    latest_published_version: str | None
    id: str | int | None
    article_number: str | None
    permalink: str | None
    status: Literal["Published", "Draft", "Review", "Expired", "Unpublished"]
    department_id: str | int | None
    creator_id: str | int | None
    modifier_id: str | int | None
    dislike_count: str | int | None
    like_count: str | int | None
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
    owner_id: str | int | None
    latest_version_modifier_id: str | int | None
    translation_state: Literal["OUTDATED", "UP-TO-DATE", "AUTO-TRANSLATE INPROGRESS", "AUTO-TRANSLATE FAILED"]
    is_trashed: bool | None
    is_template: bool | None
    template_usage_count: str | int | None
    template_used_users_count: str | int | None
    template_last_updated_time: str | None
    is_locked: bool | None
    modified_by: article_translation.ModifiedBy | None
    view_count: str | int | None
    translation_source: article_translation.TranslationSourceJson | None
    owner: article_translation.Owner | None
    author: article_translation.Author | None
    usage_count: str | int | None
    comment_count: str | int | None
    root_category_id: str | int | None
    source_locale: Literal[
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
    translation_id: str | int | None
    created_by: article_translation.CreatedBy | None
    portal_url: str | None
    feedback_count: str | int | None
    attachment_count: str | int | None
    available_locale_translations: list[AvailableLocaleTranslationsObjectNew | None] | None
    position: str | int | None
    category: article_translation.Category | None
    category_id: str | int | None
    latest_version_modified_by: article_translation.ModifiedBy | None


class RepositionJson(ResponseModel):
    web_url: str | None
    id: str | int | None
    title: str | None
    author_id: str | int | None
    article_number: str | None


class RepositioningData(RootModel[list[RepositionJson | None] | None]):
    root: list[RepositionJson | None] | None


class ArticleCUDJson(ResponseModel):
    modified_time: str | None
    department_id: str | int | None
    dislike_count: str | int | None
    modifier_id: str | int | None
    like_count: str | int | None
    owner_id: str | int | None
    latest_version_modifier_id: str | int | None
    translation_state: Literal["OUTDATED", "UP-TO-DATE", "AUTO-TRANSLATE INPROGRESS", "AUTO-TRANSLATE FAILED"]
    is_trashed: bool | None
    is_template: bool | None
    is_locked: bool | None
    created_time: str | None
    id: str | int | None
    translation_source: article_translation.TranslationSourceJson | None
    latest_version_status: Literal["Published", "Draft", "Review", "Expired", "Unpublished"]
    author: article_translation.Author | None
    reviewed_by: article_translation.ReviewedBy | None
    current_version: str | None
    comment_count: str | int | None
    tags: list[str | None] | None
    source_locale: Literal[
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
    translation_id: str | int | None
    web_url: str | None
    feedback_count: str | int | None
    latest_published_version: str | None
    position: str | int | None
    metrics: Metrics | None
    template_usage_count: str | int | None
    template_used_users_count: str | int | None
    template_last_updated_time: str | None
    permalink: str | None
    latest_version_modified_by: article_translation.ModifiedBy | None
    status: Literal["Published", "Draft", "Review", "Expired", "Unpublished"]
    attachments: list[article_translation.AttachmentsJson | None] | None
    reviewed_time: str | None
    creator_id: str | int | None
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
    expiry_date: str | None
    modified_by: article_translation.ModifiedBy | None
    view_count: str | int | None
    seo: Seo | None
    owner: article_translation.Owner | None
    summary: str | None
    is_following: bool | None
    my_vote: str | None
    permission: Literal["ALL", "REGISTEREDUSERS", "AGENTS"]
    author_id: str | int | None
    usage_count: str | int | None
    root_category_id: str | int | None
    answer: str | None
    created_by: article_translation.CreatedBy | None
    latest_version: str | None
    portal_url: str | None
    attachment_count: str | int | None
    available_locale_translations: list[AvailableLocaleTranslationsObjectNew | None] | None
    category: article_translation.Category | None
    category_id: str | int | None
    article_number: str | None
    quick_edit: article_translation.QuickEditResponseTemplate | None


class GetArticleNewJson2(ResponseModel):
    quick_edit: GetArticleNewJson2QuickEdit | None = None
    secondary_titles: list[str | None] | None = None
    followers_count: str | int | None = None
    modified_time: str | None
    department_id: str | int | None
    dislike_count: str | int | None
    modifier_id: str | int | None
    like_count: str | int | None
    owner_id: str | int | None
    latest_version_modifier_id: str | int | None
    translation_state: Literal["OUTDATED", "UP-TO-DATE", "AUTO-TRANSLATE INPROGRESS", "AUTO-TRANSLATE FAILED"]
    is_trashed: bool | None
    is_template: bool | None
    is_locked: bool | None
    created_time: str | None
    id: str | int | None
    translation_source: article_translation.TranslationSourceJson | None
    latest_version_status: Literal["Published", "Draft", "Review", "Expired", "Unpublished"]
    author: article_translation.Author | None
    reviewed_by: article_translation.ReviewedBy | None
    current_version: str | None
    comment_count: str | int | None
    tags: list[str | None] | None
    source_locale: Literal[
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
    translation_id: str | int | None
    web_url: str | None
    feedback_count: str | int | None
    latest_published_version: str | None
    position: str | int | None
    metrics: Metrics | None
    template_usage_count: str | int | None
    template_used_users_count: str | int | None
    template_last_updated_time: str | None
    permalink: str | None
    latest_version_modified_by: article_translation.ModifiedBy | None
    status: Literal["Published", "Draft", "Review", "Expired", "Unpublished"]
    attachments: list[article_translation.AttachmentsJson | None] | None
    reviewed_time: str | None
    creator_id: str | int | None
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
    expiry_date: str | None
    modified_by: article_translation.ModifiedBy | None
    view_count: str | int | None
    seo: Seo | None
    owner: article_translation.Owner | None
    summary: str | None
    is_following: bool | None
    my_vote: str | None
    permission: Literal["ALL", "REGISTEREDUSERS", "AGENTS"]
    author_id: str | int | None
    usage_count: str | int | None
    root_category_id: str | int | None
    answer: str | None
    created_by: article_translation.CreatedBy | None
    latest_version: str | None
    portal_url: str | None
    attachment_count: str | int | None
    available_locale_translations: list[AvailableLocaleTranslationsObjectNew | None] | None
    category: article_translation.Category | None
    category_id: str | int | None


class ListAllArticleForRepositioning(ResponseModel):
    data: list[RepositionJson | None] | None


class ListAllNewArticle(ResponseModel):
    data: list[ListAllNewArticleDataItem]
