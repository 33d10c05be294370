"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Any, Literal

from pydantic import Field, RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel

from . import article_external_image_url_response


class ArticleConcurrentEditStatusJson(ResponseModel):
    is_edit_allowed: bool
    user: dict[str, Any]


class ArticleNumber(RootModel[str | None]):
    root: str | None


class ArticleTranslationDetailViewObject2AvailableLocaleTranslationsItem(ResponseModel):
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


class ArticleTranslationDetailViewObject2Next(ResponseModel):
    api_url: str | None
    web_url: str | None
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
    api_url: str | None
    web_url: str | None
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
    photo_url: str | None = Field(alias="photoURL")
    name: str | None
    id: str | int | None
    status: Literal["ACTIVE", "DISABLED", "LICENSE_DOWNGRADED", "DELETED", "ANONYMIZED", "CLOSED"]
    zuid: str | int | None


class ArticleTranslationInsights(ResponseModel):
    feedback_count: str | int | None
    last_liked_time: str | None
    last_usage_time: str | None
    dislike_count: str | int | None
    like_count: str | int | None
    attachment_count: str | int | None
    view_count: str | int | None
    last_activity_time: str | None
    last_disliked_time: str | None
    usage_count: str | int | None
    comment_count: str | int | None
    template_usage_count: str | int | None


class Attachments(ResponseModel):
    resource_id: str | None
    extension: str | None
    size: str | int | None
    name: str | None
    download_url: str | None
    view_url: str | None
    created_time: str | None


class AttachmentsJson(ResponseModel):
    resource_id: str | None
    extension: str | None
    size: str | int | None
    name: str | None
    view_url: str | None
    download_url: str | None
    created_time: str | None


class AttachmentsList(RootModel[list[Attachments | None] | None]):
    root: list[Attachments | None] | None


class Author(ResponseModel):
    photo_url: str | None = Field(alias="photoURL")
    name: str | None
    id: str | int | None
    status: Literal["ACTIVE", "DISABLED", "LICENSE_DOWNGRADED", "DELETED", "ANONYMIZED", "CLOSED"]
    zuid: str | int | None


class Category(ResponseModel):
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
    photo_url: str | None = Field(alias="photoURL")
    name: str | None
    id: str | int | None
    status: Literal["ACTIVE", "DISABLED", "LICENSE_DOWNGRADED", "DELETED", "ANONYMIZED", "CLOSED"]
    zuid: str | int | None


class DiffJson(ResponseModel):
    diff: str | None


class ExpiryDate(RootModel[str | None]):
    root: str | None


class ExternalImageUrlMigrationResponse(ResponseModel):
    url_response: list[article_external_image_url_response.ExternalUrlResponseObject | None] | None
    content: str | None


class FaqSearchByTagListDataItemAvailableLocaleTranslationsItem(ResponseModel):
    latest_version_status: Literal["Published", "Draft", "Review", "Expired", "Unpublished", "Auto-translate Pending"]
    is_trashed: bool | None
    translation_id: str | int | None
    recycle_bin_entity_id: str | int | None
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


class FaqSearchByTagListDataItemCountInfoCategoryItem(ResponseModel):
    count: str | int | None
    id: str | int | None


class FaqSearchByTagListDataItemCountInfoRootCategoryItem(ResponseModel):
    count: str | int | None
    id: str | int | None


class FaqSearchListDataItemCountInfoItemCategoryItem(ResponseModel):
    count: str | int | None
    id: str | int | None


class FaqSearchListDataItemCountInfoItemDurationItem(ResponseModel):
    name: Literal["yesterday", "last_30_days", "last_7_days", "this_week", "this_month", "today"]
    count: str | int | None


class FaqSearchListDataItemCountInfoItemRootCategoryItem(ResponseModel):
    count: str | int | None
    id: str | int | None


class FaqSearchListDataItemCountInfoItemTagItem(ResponseModel):
    name: str | None
    count: str | int | None


class GetArticleTranslationListViewItemAvailableLocaleTranslationsItem(ResponseModel):
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


class ModifiedBy(ResponseModel):
    photo_url: str | None = Field(alias="photoURL")
    name: str | None
    id: str | int | None
    status: Literal["ACTIVE", "DISABLED", "LICENSE_DOWNGRADED", "DELETED", "ANONYMIZED", "CLOSED"]
    zuid: str | int | None


class Owner(ResponseModel):
    photo_url: str | None = Field(alias="photoURL")
    name: str | None
    id: str | int | None
    status: Literal["ACTIVE", "DISABLED", "LICENSE_DOWNGRADED", "DELETED", "ANONYMIZED", "CLOSED"]
    zuid: str | int | None


class PermalinksJson(ResponseModel):
    primary_permalink: str | None
    secondary_permalinks: list[str | None] | None


class QuickEditResponseTemplate(ResponseModel):
    modifier_id: str | int | None
    modified_by: ModifiedBy | None


class ReviewedBy(ResponseModel):
    photo_url: str | None = Field(alias="photoURL")
    name: str | None
    id: str | int | None
    status: Literal["ACTIVE", "DISABLED", "LICENSE_DOWNGRADED", "DELETED", "ANONYMIZED", "CLOSED"]
    zuid: str | int | None


class SearchAvailableTranslationObj(ResponseModel):
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
    recycle_bin_entity_id: str | int | None


class SearchAvailableTranslationObjArr(RootModel[list[SearchAvailableTranslationObj | None] | None]):
    root: list[SearchAvailableTranslationObj | None] | None


class Seo(ResponseModel):
    keywords: str | None
    is_enabled: bool | None
    description: str | None
    title: str | None


class TranslationAnswerResponseJson(ResponseModel):
    answer: str | None


class TranslationCountJson(ResponseModel):
    count: str | int | None


class TranslationSourceJson(ResponseModel):
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


class TranslationWithRecycleBinEntityObject(ResponseModel):
    modified_time: str | None
    department_id: str | int | None
    creator_id: str | int | None
    modifier_id: str | int | None
    dislike_count: str | int | None
    like_count: str | int | None
    template_usage_count: str | int | None
    template_used_users_count: str | int | None
    template_last_updated_time: str | None
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
    owner_id: str | int | None
    latest_version_modifier_id: str | int | None
    translation_state: Literal["OUTDATED", "UP-TO-DATE", "AUTO-TRANSLATE INPROGRESS", "AUTO-TRANSLATE FAILED"]
    is_trashed: bool | None
    is_template: bool
    is_locked: bool | None
    created_time: str | None
    modified_by: ModifiedBy | None
    id: str | int | None
    article_number: str | None
    view_count: str | int | None
    translation_source: TranslationSourceJson | None
    summary: str | None
    owner: Owner | None
    latest_version_status: Literal["Published", "Draft", "Review", "Expired", "Unpublished", "Auto-translate Pending"]
    author: Author | None
    permission: Literal["ALL", "REGISTEREDUSERS", "AGENTS"]
    author_id: str | int | None
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
    created_by: CreatedBy | None
    latest_version: str | None
    web_url: str | None
    portal_url: str | None
    feedback_count: str | int | None
    latest_published_version: str | None
    attachment_count: str | int | None
    position: str | int | None
    category: Category | None
    permalink: str | None
    category_id: str | int | None
    latest_version_modified_by: ModifiedBy | None
    status: Literal["Published", "Draft", "Review", "Expired", "Unpublished", "Auto-translate Pending"]
    expiry_date: str | None
    recycle_bin_entity_id: str | int | None
    deleted_time: str | None
    deleted_by: Any


class ArticlePermalinkData(ResponseModel):
    created_by: CreatedBy | None
    is_primary: bool | None
    created_time: str | None
    permalink: str | None


class ArticlePermalinkDataArray(RootModel[list[ArticlePermalinkData | None] | None]):
    root: list[ArticlePermalinkData | None] | None


class ArticlePermalinksResponseData(ResponseModel):
    data: list[ArticlePermalinkData | None] | None


class ArticleTranslationCUDJson(ResponseModel):
    modified_time: str | None
    department_id: str | int | None
    modifier_id: str | int | None
    dislike_count: str | int | None
    like_count: str | int | None
    owner_id: str | int | None
    latest_version_modifier_id: str | int | None
    translation_state: Literal["OUTDATED", "UP-TO-DATE", "AUTO-TRANSLATE INPROGRESS", "AUTO-TRANSLATE FAILED"]
    is_trashed: bool | None
    is_locked: bool | None
    created_time: str | None
    id: str | int | None
    article_number: str | None
    translation_source: TranslationSourceJson | None
    latest_version_status: Literal["Published", "Draft", "Review", "Expired", "Unpublished", "Auto-translate Pending"]
    author: Author | None
    reviewed_by: ReviewedBy | None
    current_version: str | None
    tags: list[str | None] | None
    comment_count: str | int | None
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
    metrics: Metrics | None
    position: str | int | None
    permalink: str | None
    latest_version_modified_by: ModifiedBy | None
    status: Literal["Published", "Draft", "Review", "Expired", "Unpublished", "Auto-translate Pending"]
    attachments: list[Attachments | None] | None
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
    modified_by: ModifiedBy | None
    view_count: str | int | None
    seo: Seo | None
    summary: str | None
    owner: Owner | None
    is_following: bool | None
    my_vote: str | None
    permission: Literal["ALL", "REGISTEREDUSERS", "AGENTS"]
    author_id: str | int | None
    is_template: bool
    usage_count: str | int | None
    template_usage_count: str | int | None
    template_used_users_count: str | int | None
    template_last_updated_time: str | None
    root_category_id: str | int | None
    answer: str | None
    created_by: CreatedBy | None
    latest_version: str | None
    portal_url: str | None
    attachment_count: str | int | None
    category: Category | None
    category_id: str | int | None
    quick_edit: QuickEditResponseTemplate | None


class ArticleTranslationDetailViewObject2QuickEdit(ResponseModel):
    modifier_id: str | int | None
    modified_by: ArticleTranslationDetailViewObject2QuickEditModifiedBy | None


class ArticleTranslationListViewObject(ResponseModel):
    modified_time: str | None
    department_id: str | int | None
    creator_id: str | int | None
    modifier_id: str | int | None
    dislike_count: str | int | None
    like_count: str | int | None
    template_usage_count: str | int | None
    template_used_users_count: str | int | None
    template_last_updated_time: str | None
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
    owner_id: str | int | None
    latest_version_modifier_id: str | int | None
    translation_state: Literal["OUTDATED", "UP-TO-DATE", "AUTO-TRANSLATE INPROGRESS", "AUTO-TRANSLATE FAILED"]
    is_trashed: bool | None
    is_template: bool
    is_locked: bool | None
    created_time: str | None
    modified_by: ModifiedBy | None
    id: str | int | None
    article_number: str | None
    view_count: str | int | None
    translation_source: TranslationSourceJson | None
    summary: str | None
    owner: Owner | None
    latest_version_status: Literal["Published", "Draft", "Review", "Expired", "Unpublished", "Auto-translate Pending"]
    author: Author | None
    permission: Literal["ALL", "REGISTEREDUSERS", "AGENTS"]
    author_id: str | int | None
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
    created_by: CreatedBy | None
    latest_version: str | None
    web_url: str | None
    portal_url: str | None
    feedback_count: str | int | None
    latest_published_version: str | None
    attachment_count: str | int | None
    position: str | int | None
    category: Category | None
    permalink: str | None
    category_id: str | int | None
    latest_version_modified_by: ModifiedBy | None
    status: Literal["Published", "Draft", "Review", "Expired", "Unpublished", "Auto-translate Pending"]
    expiry_date: str | None


class AttachmentArr(RootModel[list[AttachmentsJson | None] | None]):
    root: list[AttachmentsJson | None] | None


class FaqSearchByTagListDataItemCountInfo(ResponseModel):
    category: list[FaqSearchByTagListDataItemCountInfoCategoryItem | None] | None
    total_count: str | int | None
    root_category: list[FaqSearchByTagListDataItemCountInfoRootCategoryItem | None] | None


class FaqSearchListDataItemCountInfoItem(ResponseModel):
    duration: list[FaqSearchListDataItemCountInfoItemDurationItem | None] | None
    tag: list[FaqSearchListDataItemCountInfoItemTagItem | None] | None
    category: list[FaqSearchListDataItemCountInfoItemCategoryItem | None] | None
    total_count: str | int | None
    root_category: list[FaqSearchListDataItemCountInfoItemRootCategoryItem | None] | None


class GetArticleTranslationListViewItem(ResponseModel):
    available_locale_translations: (
        list[GetArticleTranslationListViewItemAvailableLocaleTranslationsItem | None] | None
    ) = None
    secondary_titles: list[str | None] | None = None
    followers_count: str | int | None = None
    modified_time: str | None
    department_id: str | int | None
    creator_id: str | int | None
    modifier_id: str | int | None
    dislike_count: str | int | None
    like_count: str | int | None
    template_usage_count: str | int | None
    template_used_users_count: str | int | None
    template_last_updated_time: str | None
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
    owner_id: str | int | None
    latest_version_modifier_id: str | int | None
    translation_state: Literal["OUTDATED", "UP-TO-DATE", "AUTO-TRANSLATE INPROGRESS", "AUTO-TRANSLATE FAILED"]
    is_trashed: bool | None
    is_template: bool
    is_locked: bool | None
    created_time: str | None
    modified_by: ModifiedBy | None
    id: str | int | None
    article_number: str | None
    view_count: str | int | None
    translation_source: TranslationSourceJson | None
    summary: str | None
    owner: Owner | None
    latest_version_status: Literal["Published", "Draft", "Review", "Expired", "Unpublished", "Auto-translate Pending"]
    author: Author | None
    permission: Literal["ALL", "REGISTEREDUSERS", "AGENTS"]
    author_id: str | int | None
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
    created_by: CreatedBy | None
    latest_version: str | None
    web_url: str | None
    portal_url: str | None
    feedback_count: str | int | None
    latest_published_version: str | None
    attachment_count: str | int | None
    position: str | int | None
    category: Category | None
    permalink: str | None
    category_id: str | int | None
    latest_version_modified_by: ModifiedBy | None
    status: Literal["Published", "Draft", "Review", "Expired", "Unpublished", "Auto-translate Pending"]
    expiry_date: str | None


class TranslationListWithRecycleBinEntity(RootModel[list[TranslationWithRecycleBinEntityObject | None] | None]):
    root: list[TranslationWithRecycleBinEntityObject | None] | None


class TranslationListWithRecycleBinEntityWrapper(ResponseModel):
    data: list[TranslationWithRecycleBinEntityObject | None] | None


class ArticleTranslationDetailViewObject2(ResponseModel):
    next: ArticleTranslationDetailViewObject2Next | None = None
    quick_edit: ArticleTranslationDetailViewObject2QuickEdit | None = None
    prev: ArticleTranslationDetailViewObject2Prev | None = None
    plain_text: str | None = None
    available_locale_translations: (
        list[ArticleTranslationDetailViewObject2AvailableLocaleTranslationsItem | None] | None
    ) = None
    secondary_titles: list[str | None] | None = None
    followers_count: str | int | None = None
    modified_time: str | None
    department_id: str | int | None
    modifier_id: str | int | None
    dislike_count: str | int | None
    like_count: str | int | None
    owner_id: str | int | None
    latest_version_modifier_id: str | int | None
    translation_state: Literal["OUTDATED", "UP-TO-DATE", "AUTO-TRANSLATE INPROGRESS", "AUTO-TRANSLATE FAILED"]
    is_trashed: bool | None
    is_locked: bool | None
    created_time: str | None
    id: str | int | None
    article_number: str | None
    translation_source: TranslationSourceJson | None
    latest_version_status: Literal["Published", "Draft", "Review", "Expired", "Unpublished", "Auto-translate Pending"]
    author: Author | None
    reviewed_by: ReviewedBy | None
    current_version: str | None
    tags: list[str | None] | None
    comment_count: str | int | None
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
    metrics: Metrics | None
    position: str | int | None
    permalink: str | None
    latest_version_modified_by: ModifiedBy | None
    status: Literal["Published", "Draft", "Review", "Expired", "Unpublished", "Auto-translate Pending"]
    attachments: list[Attachments | None] | None
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
    modified_by: ModifiedBy | None
    view_count: str | int | None
    seo: Seo | None
    summary: str | None
    owner: Owner | None
    is_following: bool | None
    is_template: bool | None
    my_vote: str | None
    permission: Literal["ALL", "REGISTEREDUSERS", "AGENTS"]
    author_id: str | int | None
    usage_count: str | int | None
    root_category_id: str | int | None
    answer: str | None
    created_by: CreatedBy | None
    latest_version: str | None
    portal_url: str | None
    attachment_count: str | int | None
    category: Category | None
    category_id: str | int | None
    template_usage_count: str | int | None
    template_used_users_count: str | int | None
    template_last_updated_time: str | None


class ArticleTranslationListView(RootModel[list[ArticleTranslationListViewObject | None] | None]):
    root: list[ArticleTranslationListViewObject | None] | None


class FaqSearchByTagListDataItem(ResponseModel):
    count_info: FaqSearchByTagListDataItemCountInfo | None = None
    available_locale_translations: list[FaqSearchByTagListDataItemAvailableLocaleTranslationsItem | None] | None = None
    modified_time: str | None
    department_id: str | int | None
    creator_id: str | int | None
    modifier_id: str | int | None
    dislike_count: str | int | None
    like_count: str | int | None
    template_usage_count: str | int | None
    template_used_users_count: str | int | None
    template_last_updated_time: str | None
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
    owner_id: str | int | None
    latest_version_modifier_id: str | int | None
    translation_state: Literal["OUTDATED", "UP-TO-DATE", "AUTO-TRANSLATE INPROGRESS", "AUTO-TRANSLATE FAILED"]
    is_trashed: bool | None
    is_template: bool
    is_locked: bool | None
    created_time: str | None
    modified_by: ModifiedBy | None
    id: str | int | None
    article_number: str | None
    view_count: str | int | None
    translation_source: TranslationSourceJson | None
    summary: str | None
    owner: Owner | None
    latest_version_status: Literal["Published", "Draft", "Review", "Expired", "Unpublished", "Auto-translate Pending"]
    author: Author | None
    permission: Literal["ALL", "REGISTEREDUSERS", "AGENTS"]
    author_id: str | int | None
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
    created_by: CreatedBy | None
    latest_version: str | None
    web_url: str | None
    portal_url: str | None
    feedback_count: str | int | None
    latest_published_version: str | None
    attachment_count: str | int | None
    position: str | int | None
    category: Category | None
    permalink: str | None
    category_id: str | int | None
    latest_version_modified_by: ModifiedBy | None
    status: Literal["Published", "Draft", "Review", "Expired", "Unpublished", "Auto-translate Pending"]
    expiry_date: str | None
    recycle_bin_entity_id: str | int | None
    deleted_time: str | None
    deleted_by: Any


class FaqSearchListDataItem(ResponseModel):
    count_info: list[FaqSearchListDataItemCountInfoItem | None] | None = None
    available_locale_translations: list[SearchAvailableTranslationObj | None] | None
    modified_time: str | None
    department_id: str | int | None
    creator_id: str | int | None
    modifier_id: str | int | None
    dislike_count: str | int | None
    like_count: str | int | None
    template_usage_count: str | int | None
    template_used_users_count: str | int | None
    template_last_updated_time: str | None
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
    owner_id: str | int | None
    latest_version_modifier_id: str | int | None
    translation_state: Literal["OUTDATED", "UP-TO-DATE", "AUTO-TRANSLATE INPROGRESS", "AUTO-TRANSLATE FAILED"]
    is_trashed: bool | None
    is_template: bool
    is_locked: bool | None
    created_time: str | None
    modified_by: ModifiedBy | None
    id: str | int | None
    article_number: str | None
    view_count: str | int | None
    translation_source: TranslationSourceJson | None
    summary: str | None
    owner: Owner | None
    latest_version_status: Literal["Published", "Draft", "Review", "Expired", "Unpublished", "Auto-translate Pending"]
    author: Author | None
    permission: Literal["ALL", "REGISTEREDUSERS", "AGENTS"]
    author_id: str | int | None
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
    created_by: CreatedBy | None
    latest_version: str | None
    web_url: str | None
    portal_url: str | None
    feedback_count: str | int | None
    latest_published_version: str | None
    attachment_count: str | int | None
    position: str | int | None
    category: Category | None
    permalink: str | None
    category_id: str | int | None
    latest_version_modified_by: ModifiedBy | None
    status: Literal["Published", "Draft", "Review", "Expired", "Unpublished", "Auto-translate Pending"]
    expiry_date: str | None
    recycle_bin_entity_id: str | int | None
    deleted_time: str | None
    deleted_by: Any


class GetArticleTranslationListView(RootModel[list[GetArticleTranslationListViewItem] | None]):
    root: list[GetArticleTranslationListViewItem] | None


class ArticleTranslationListViewWrapper(ResponseModel):
    data: list[GetArticleTranslationListViewItem] | None


class FaqSearchByTagList(ResponseModel):
    data: list[FaqSearchByTagListDataItem]


class FaqSearchList(ResponseModel):
    data: list[FaqSearchListDataItem]
