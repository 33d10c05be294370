"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Literal

from pydantic import Field, RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel

from . import ticket_comment


class ConversationThreadResponseOption6(ResponseModel):
    attachments: list[ticket_comment.Attachment | None] | None
    commented_time: str | None
    is_public: bool | None
    content_type: Literal["plainText", "html"]
    content: str | None
    commenter_id: str | int | None
    commenter: ticket_comment.Commenter | None
    modified_time: str | None = None
    type: Literal["comment"] | None = None


class ConversationThreadResponseOption1(ResponseModel):
    summary: str | None
    sentiment: Literal["NEUTRAL", "NEGATIVE", "POSITIVE", "null"] | None
    key_words: list[str | None] | None
    is_description_thread: bool | None
    can_reply: bool | None
    visibility: Literal["public", "private"]
    author: Author | None
    channel: Literal[
        "FACEBOOK",
        "TWITTER",
        "EMAIL",
        "FORUMS",
        "PHONE",
        "WEB",
        "FEEDBACK",
        "FEEDBACK_WIDGET",
        "TWITTER_DM",
        "ONLINE_CHAT",
        "OFFLINE_CHAT",
        "CUSTOMERPORTAL",
    ]
    aspects: list[str | None] | None
    source: ChannelSource | None
    last_rating_icon_url: str | None = Field(alias="lastRatingIconURL")
    impersonated_user: Author | None
    has_attach: bool | None
    channel_related_info: ChannelRelatedInfo | None
    responded_in: str | None
    created_time: str | None
    attachment_count: str | int | None
    read_receipts: list[ReadReceiptObj | None] | None
    id: str | int | None
    content_type: Literal["html", "plainText", "text/plain", "text/html"]
    actions: list[Actions | None] | None
    status: Literal["SUCCESS", "PENDING", "FAILED", "DRAFT"]
    direction: Literal["in", "out"]
    type: Literal["thread"]


class ConversationThreadResponseOption2(ResponseModel):
    summary: str | None
    sentiment: Literal["NEUTRAL", "NEGATIVE", "POSITIVE", "null"]
    key_words: list[str | None] | None
    is_description_thread: bool | None
    can_reply: bool | None
    visibility: Literal["public", "private"]
    author: Author | None
    channel: Literal["FACEBOOK"]
    aspects: list[str | None] | None
    source: ChannelSource | None
    last_rating_icon_url: str | None = Field(alias="lastRatingIconURL")
    facebook_profile: str | None
    impersonated_user: Author | None
    has_attach: bool | None
    channel_related_info: ChannelRelatedInfo | None
    responded_in: str | None
    created_time: str | None
    attachment_count: str | int | None
    read_receipts: list[ReadReceiptObj | None] | None
    id: str | int | None
    content_type: Literal["html", "plainText", "text/plain", "text/html"]
    actions: list[Actions | None] | None
    status: Literal["SUCCESS", "PENDING", "FAILED", "DRAFT"]
    direction: Literal["in", "out"]
    type: Literal["thread"]


class ConversationThreadResponseOption3(ResponseModel):
    summary: str | None
    sentiment: Literal["NEUTRAL", "NEGATIVE", "POSITIVE", "null"]
    key_words: list[str | None] | None
    is_description_thread: bool | None
    can_reply: bool | None
    visibility: Literal["public", "private"]
    author: Author | None
    channel: Literal["TWITTER"]
    aspects: list[str | None] | None
    source: ChannelSource | None
    last_rating_icon_url: str | None = Field(alias="lastRatingIconURL")
    twitter_profile: str | None
    impersonated_user: Author | None
    has_attach: bool | None
    channel_related_info: ChannelRelatedInfo | None
    responded_in: str | None
    created_time: str | None
    attachment_count: str | int | None
    read_receipts: list[ReadReceiptObj | None] | None
    id: str | int | None
    content_type: Literal["html", "plainText", "text/plain", "text/html"]
    actions: list[Actions | None] | None
    status: Literal["SUCCESS", "PENDING", "FAILED", "DRAFT"]
    direction: Literal["in", "out"]
    type: Literal["thread"]


class ConversationThreadResponseOption4(ResponseModel):
    sentiment: Literal["NEUTRAL", "NEGATIVE", "POSITIVE", "null"]
    is_description_thread: bool | None
    is_content_truncated: bool | None
    can_reply: bool | None
    channel: Literal["FORUMS"]
    aspects: list[str | None] | None
    source: ChannelSource | None
    last_rating_icon_url: str | None = Field(alias="lastRatingIconURL")
    impersonated_user: Author | None
    channel_related_info: ChannelRelatedInfo | None
    created_time: str | None
    id: str | int | None
    content_type: Literal["html", "plainText", "text/plain", "text/html"]
    direction: Literal["in", "out"]
    summary: str | None
    key_words: list[str | None] | None
    visibility: Literal["public", "private"]
    full_content_url: str | None = Field(alias="fullContentURL")
    author: Author | None
    has_attach: bool | None
    responded_in: str | None
    attachment_ids: list[str | int | None] | None
    attachment_count: str | int | None
    read_receipts: list[ReadReceiptObj | None] | None
    from_email_address: str | None
    actions: list[Actions | None] | None
    status: Literal["SUCCESS", "PENDING", "FAILED", "DRAFT"]
    type: Literal["thread"]


class ConversationThreadResponseOption5(ResponseModel):
    sentiment: Literal["NEUTRAL", "NEGATIVE", "POSITIVE", "null"] | None = None
    is_description_thread: bool | None
    bcc: str | None
    is_content_truncated: bool | None
    can_reply: bool | None
    channel: Literal["EMAIL"]
    aspects: list[str | None] | None = None
    source: ChannelSource | None
    last_rating_icon_url: str | None = Field(None, alias="lastRatingIconURL")
    impersonated_user: Author | None
    channel_related_info: ChannelRelatedInfo | None
    created_time: str | None
    id: str | int | None
    content_type: Literal["html", "plainText", "text/plain", "text/html"]
    direction: Literal["in", "out"]
    cc: str | None
    summary: str | None
    key_words: list[str | None] | None = None
    visibility: Literal["public", "private"]
    full_content_url: str | None = Field(alias="fullContentURL")
    author: Author | None
    is_forward: bool | None
    has_attach: bool | None
    responded_in: str | None = None
    reply_to: str | None
    attachment_ids: list[str | int | None] | None = None
    attachment_count: str | int | None
    read_receipts: list[ReadReceiptObj | None] | None
    to: str | None
    from_email_address: str | None
    actions: list[Actions | None] | None
    status: Literal["SUCCESS", "PENDING", "FAILED", "DRAFT"]
    attachments: list[AttachmentsJson | None] | None = None
    content: str | None
    responder_id: str | int | None = None
    type: Literal["thread"]


class EmailThreadResponse(ResponseModel):
    aspects: list[str] | None = None
    sentiment: Literal["NEUTRAL", "NEGATIVE", "POSITIVE"] | None = None
    key_words: list[str] | None = None
    impersonated_user: Author | None = None
    summary: str
    is_description_thread: bool | None
    attachments: list[AttachmentsJson | None] | None
    is_content_truncated: bool | None
    can_reply: bool | None
    visibility: Literal["public", "private"]
    author: Author | None
    full_content_url: str | None = Field(alias="fullContentURL")
    channel: Literal[
        "FACEBOOK",
        "TWITTER",
        "EMAIL",
        "FORUMS",
        "PHONE",
        "WEB",
        "FEEDBACK",
        "FEEDBACK_WIDGET",
        "TWITTER_DM",
        "ONLINE_CHAT",
        "OFFLINE_CHAT",
        "CUSTOMERPORTAL",
    ]
    source: ChannelSource | None
    content: str | None
    has_attach: bool | None
    channel_related_info: ChannelRelatedInfo | None
    created_time: str | None
    attachment_count: str | int | None
    id: str | int | None
    actions: list[Actions | None] | None
    content_type: Literal["text/plain", "text/html"]
    status: Literal["SUCCESS", "PENDING", "FAILED", "DRAFT"]
    direction: Literal["in", "out"]
    read_receipts: list[ReadReceiptObj | None] | None = None
    plain_text: str | None = None
    bcc: str | None
    cc: str | None
    is_forward: bool
    reply_to: str | None
    to: str
    from_email_address: str


class FacebookThreadResponse(ResponseModel):
    aspects: list[str] | None = None
    sentiment: Literal["NEUTRAL", "NEGATIVE", "POSITIVE"] | None = None
    key_words: list[str] | None = None
    impersonated_user: Author | None = None
    summary: str
    is_description_thread: bool | None
    attachments: list[AttachmentsJson | None] | None
    is_content_truncated: bool | None
    can_reply: bool | None
    visibility: Literal["public", "private"]
    author: Author | None
    full_content_url: str | None = Field(alias="fullContentURL")
    channel: Literal[
        "FACEBOOK",
        "TWITTER",
        "EMAIL",
        "FORUMS",
        "PHONE",
        "WEB",
        "FEEDBACK",
        "FEEDBACK_WIDGET",
        "TWITTER_DM",
        "ONLINE_CHAT",
        "OFFLINE_CHAT",
        "CUSTOMERPORTAL",
    ]
    source: ChannelSource | None
    content: str | None
    has_attach: bool | None
    channel_related_info: ChannelRelatedInfo | None
    created_time: str | None
    attachment_count: str | int | None
    id: str | int | None
    actions: list[Actions | None] | None
    content_type: Literal["text/plain", "text/html"]
    status: Literal["SUCCESS", "PENDING", "FAILED", "DRAFT"]
    direction: Literal["in", "out"]
    read_receipts: list[ReadReceiptObj | None] | None = None
    plain_text: str | None = None
    facebook_profile: str | None


class ForumThreadResponse(ResponseModel):
    aspects: list[str] | None = None
    sentiment: Literal["NEUTRAL", "NEGATIVE", "POSITIVE"] | None = None
    key_words: list[str] | None = None
    impersonated_user: Author | None = None
    summary: str
    is_description_thread: bool | None
    attachments: list[AttachmentsJson | None] | None
    is_content_truncated: bool | None
    can_reply: bool | None
    visibility: Literal["public", "private"]
    author: Author | None
    full_content_url: str | None = Field(alias="fullContentURL")
    channel: Literal[
        "FACEBOOK",
        "TWITTER",
        "EMAIL",
        "FORUMS",
        "PHONE",
        "WEB",
        "FEEDBACK",
        "FEEDBACK_WIDGET",
        "TWITTER_DM",
        "ONLINE_CHAT",
        "OFFLINE_CHAT",
        "CUSTOMERPORTAL",
    ]
    source: ChannelSource | None
    content: str | None
    has_attach: bool | None
    channel_related_info: ChannelRelatedInfo | None
    created_time: str | None
    attachment_count: str | int | None
    id: str | int | None
    actions: list[Actions | None] | None
    content_type: Literal["text/plain", "text/html"]
    status: Literal["SUCCESS", "PENDING", "FAILED", "DRAFT"]
    direction: Literal["in", "out"]
    read_receipts: list[ReadReceiptObj | None] | None = None
    plain_text: str | None = None
    from_email_address: str | None


class GeneralThreadResponseJson(ResponseModel):
    aspects: list[str] | None = None
    sentiment: Literal["NEUTRAL", "NEGATIVE", "POSITIVE"] | None = None
    key_words: list[str] | None = None
    impersonated_user: Author | None = None
    summary: str
    is_description_thread: bool | None
    attachments: list[AttachmentsJson | None] | None
    is_content_truncated: bool | None
    can_reply: bool | None
    visibility: Literal["public", "private"]
    author: Author | None
    full_content_url: str | None = Field(alias="fullContentURL")
    channel: Literal[
        "FACEBOOK",
        "TWITTER",
        "EMAIL",
        "FORUMS",
        "PHONE",
        "WEB",
        "FEEDBACK",
        "FEEDBACK_WIDGET",
        "TWITTER_DM",
        "ONLINE_CHAT",
        "OFFLINE_CHAT",
        "CUSTOMERPORTAL",
    ]
    source: ChannelSource | None
    content: str | None
    has_attach: bool | None
    channel_related_info: ChannelRelatedInfo | None
    created_time: str | None
    attachment_count: str | int | None
    id: str | int | None
    actions: list[Actions | None] | None
    content_type: Literal["text/plain", "text/html"]
    status: Literal["SUCCESS", "PENDING", "FAILED", "DRAFT"]
    direction: Literal["in", "out"]
    read_receipts: list[ReadReceiptObj | None] | None = None
    plain_text: str | None = None


class TwitterThreadResponse(ResponseModel):
    aspects: list[str] | None = None
    sentiment: Literal["NEUTRAL", "NEGATIVE", "POSITIVE"] | None = None
    key_words: list[str] | None = None
    impersonated_user: Author | None = None
    summary: str
    is_description_thread: bool | None
    attachments: list[AttachmentsJson | None] | None
    is_content_truncated: bool | None
    can_reply: bool | None
    visibility: Literal["public", "private"]
    author: Author | None
    full_content_url: str | None = Field(alias="fullContentURL")
    channel: Literal[
        "FACEBOOK",
        "TWITTER",
        "EMAIL",
        "FORUMS",
        "PHONE",
        "WEB",
        "FEEDBACK",
        "FEEDBACK_WIDGET",
        "TWITTER_DM",
        "ONLINE_CHAT",
        "OFFLINE_CHAT",
        "CUSTOMERPORTAL",
    ]
    source: ChannelSource | None
    content: str | None
    has_attach: bool | None
    channel_related_info: ChannelRelatedInfo | None
    created_time: str | None
    attachment_count: str | int | None
    id: str | int | None
    actions: list[Actions | None] | None
    content_type: Literal["text/plain", "text/html"]
    status: Literal["SUCCESS", "PENDING", "FAILED", "DRAFT"]
    direction: Literal["in", "out"]
    read_receipts: list[ReadReceiptObj | None] | None = None
    plain_text: str | None = None
    twitter_profile: str | None


class ConversationThreadResponse(
    RootModel[
        ConversationThreadResponseOption1
        | ConversationThreadResponseOption2
        | ConversationThreadResponseOption3
        | ConversationThreadResponseOption4
        | ConversationThreadResponseOption5
        | ConversationThreadResponseOption6
    ]
):
    root: (
        ConversationThreadResponseOption1
        | ConversationThreadResponseOption2
        | ConversationThreadResponseOption3
        | ConversationThreadResponseOption4
        | ConversationThreadResponseOption5
        | ConversationThreadResponseOption6
    )


class Data(
    RootModel[
        list[
            ConversationThreadResponseOption1
            | ConversationThreadResponseOption2
            | ConversationThreadResponseOption3
            | ConversationThreadResponseOption4
            | ConversationThreadResponseOption5
            | ConversationThreadResponseOption6
        ]
    ]
):
    root: list[
        ConversationThreadResponseOption1
        | ConversationThreadResponseOption2
        | ConversationThreadResponseOption3
        | ConversationThreadResponseOption4
        | ConversationThreadResponseOption5
        | ConversationThreadResponseOption6
    ]


class LatestThreadResponse(
    RootModel[
        GeneralThreadResponseJson
        | EmailThreadResponse
        | FacebookThreadResponse
        | TwitterThreadResponse
        | ForumThreadResponse
        | None
    ]
):
    root: (
        GeneralThreadResponseJson
        | EmailThreadResponse
        | FacebookThreadResponse
        | TwitterThreadResponse
        | ForumThreadResponse
        | None
    )


class Actions(ResponseModel):
    method: str | None
    rel: Literal["send", "update", "delete"]
    href: str | None


class ActionsList(RootModel[list[Actions | None] | None]):
    root: list[Actions | None] | None


class AttachmentsJson(ResponseModel):
    previewurl: str | None
    size: str | int | None
    name: str | None
    id: str | int | None
    href: str | None


class Author(ResponseModel):
    photo_url: str | None = Field(alias="photoURL")
    first_name: str | None
    last_name: str | None
    name: str | None
    id: str | int | None
    type: Literal["END_USER", "AGENT", "TEAM", "TICKET", "ACTIVITY"]
    email: str | None


class ChannelRelatedInfo(ResponseModel):
    is_deleted: bool | None
    is_best_solution: bool | None
    external_link: str | None


class ChannelSource(ResponseModel):
    app_name: str | None
    ext_id: str | None
    permalink: str | None
    type: Literal["SYSTEM", "INTEGRATION", "INSTANT_MESSAGE"]
    app_photo_url: str | None = Field(alias="appPhotoURL")


class GetOriginalMailContent(ResponseModel):
    date: str | None
    return_path: str | None
    subject: str | None
    message_id: str | None
    from_: str | None = Field(alias="from")
    to: str | None
    content: str | None


class StatusVsTimeObj(ResponseModel):
    status: str | None = Field(alias="Status")
    time: str | None = Field(alias="Time")


class Attachments(RootModel[list[AttachmentsJson | None] | None]):
    root: list[AttachmentsJson | None] | None


class StatusVsTimeArray(RootModel[list[StatusVsTimeObj | None] | None]):
    root: list[StatusVsTimeObj | None] | None


class ReadReceiptObj(ResponseModel):
    sender_name: str | None
    recipient_type: str | None
    from_: str | None = Field(alias="from")
    status_vs_time: list[StatusVsTimeObj | None] | None


class ReadReceipts(RootModel[list[ReadReceiptObj | None] | None]):
    root: list[ReadReceiptObj | None] | None


class ThreadKeys(ResponseModel):
    summary: str | None
    sentiment: Literal["NEUTRAL", "NEGATIVE", "POSITIVE", "null"] | None
    key_words: list[str | None] | None
    is_description_thread: bool | None
    can_reply: bool | None
    visibility: Literal["public", "private"]
    author: Author | None
    channel: Literal[
        "FACEBOOK",
        "TWITTER",
        "EMAIL",
        "FORUMS",
        "PHONE",
        "WEB",
        "FEEDBACK",
        "FEEDBACK_WIDGET",
        "TWITTER_DM",
        "ONLINE_CHAT",
        "OFFLINE_CHAT",
        "CUSTOMERPORTAL",
    ]
    aspects: list[str | None] | None
    source: ChannelSource | None
    last_rating_icon_url: str | None = Field(alias="lastRatingIconURL")
    impersonated_user: Author | None
    has_attach: bool | None
    channel_related_info: ChannelRelatedInfo | None
    responded_in: str | None
    created_time: str | None
    attachment_count: str | int | None
    read_receipts: list[ReadReceiptObj | None] | None
    id: str | int | None
    content_type: Literal["html", "plainText", "text/plain", "text/html"]
    actions: list[Actions | None] | None
    status: Literal["SUCCESS", "PENDING", "FAILED", "DRAFT"]
    direction: Literal["in", "out"]


class TwitterThreadKeys(ResponseModel):
    summary: str | None
    sentiment: Literal["NEUTRAL", "NEGATIVE", "POSITIVE", "null"]
    key_words: list[str | None] | None
    is_description_thread: bool | None
    can_reply: bool | None
    visibility: Literal["public", "private"]
    author: Author | None
    channel: Literal["TWITTER"]
    aspects: list[str | None] | None
    source: ChannelSource | None
    last_rating_icon_url: str | None = Field(alias="lastRatingIconURL")
    twitter_profile: str | None
    impersonated_user: Author | None
    has_attach: bool | None
    channel_related_info: ChannelRelatedInfo | None
    responded_in: str | None
    created_time: str | None
    attachment_count: str | int | None
    read_receipts: list[ReadReceiptObj | None] | None
    id: str | int | None
    content_type: Literal["html", "plainText", "text/plain", "text/html"]
    actions: list[Actions | None] | None
    status: Literal["SUCCESS", "PENDING", "FAILED", "DRAFT"]
    direction: Literal["in", "out"]


class TwitterThreadResponse_1(ResponseModel):
    summary: str | None
    is_description_thread: bool | None
    attachments: list[AttachmentsJson | None] | None
    is_content_truncated: bool | None
    can_reply: bool | None
    visibility: Literal["public", "private"]
    author: Author | None
    full_content_url: str | None = Field(alias="fullContentURL")
    channel: Literal[
        "FACEBOOK",
        "TWITTER",
        "EMAIL",
        "FORUMS",
        "PHONE",
        "WEB",
        "FEEDBACK",
        "FEEDBACK_WIDGET",
        "TWITTER_DM",
        "ONLINE_CHAT",
        "OFFLINE_CHAT",
        "CUSTOMERPORTAL",
    ]
    source: ChannelSource | None
    content: str | None
    has_attach: bool | None
    responder_id: str | int | None
    channel_related_info: ChannelRelatedInfo | None
    created_time: str | None
    attachment_count: str | int | None
    read_receipts: list[ReadReceiptObj | None] | None
    id: str | int | None
    actions: list[Actions | None] | None
    content_type: Literal["text/plain", "text/html"]
    status: Literal["SUCCESS", "PENDING", "FAILED", "DRAFT"]
    direction: Literal["in", "out"]
    twitter_profile: str | None


class EmailThreadKeys(ResponseModel):
    sentiment: Literal["NEUTRAL", "NEGATIVE", "POSITIVE", "null"] | None = None
    is_description_thread: bool | None
    bcc: str | None
    is_content_truncated: bool | None
    can_reply: bool | None
    channel: Literal["EMAIL"]
    aspects: list[str | None] | None = None
    source: ChannelSource | None
    last_rating_icon_url: str | None = Field(None, alias="lastRatingIconURL")
    impersonated_user: Author | None
    channel_related_info: ChannelRelatedInfo | None
    created_time: str | None
    id: str | int | None
    content_type: Literal["html", "plainText", "text/plain", "text/html"]
    direction: Literal["in", "out"]
    cc: str | None
    summary: str | None
    key_words: list[str | None] | None = None
    visibility: Literal["public", "private"]
    full_content_url: str | None = Field(alias="fullContentURL")
    author: Author | None
    is_forward: bool | None
    has_attach: bool | None
    responded_in: str | None = None
    reply_to: str | None
    attachment_ids: list[str | int | None] | None = None
    attachment_count: str | int | None
    read_receipts: list[ReadReceiptObj | None] | None
    to: str | None
    from_email_address: str | None
    actions: list[Actions | None] | None
    status: Literal["SUCCESS", "PENDING", "FAILED", "DRAFT"]
    attachments: list[AttachmentsJson | None] | None = None
    content: str | None
    responder_id: str | int | None = None


class EmailThreadResponseJson(ResponseModel):
    is_description_thread: bool | None
    bcc: str | None
    attachments: list[AttachmentsJson | None] | None
    is_content_truncated: bool | None
    can_reply: bool | None
    channel: Literal["EMAIL"]
    source: ChannelSource | None
    content: str | None
    impersonated_user: Author | None
    channel_related_info: ChannelRelatedInfo | None
    created_time: str | None
    id: str | int | None
    content_type: Literal["text/plain", "text/html"]
    direction: Literal["in", "out"]
    cc: str | None
    summary: str | None
    visibility: Literal["public", "private"]
    author: Author | None
    full_content_url: str | None = Field(alias="fullContentURL")
    is_forward: bool | None
    has_attach: bool | None
    responder_id: str | int | None
    reply_to: str | None
    attachment_count: str | int | None
    read_receipts: list[ReadReceiptObj | None] | None
    to: str | None
    from_email_address: str | None
    actions: list[Actions | None] | None
    status: Literal["SUCCESS", "PENDING", "FAILED", "DRAFT"]
    responded_in: str | None = None
    aspects: str | None = None
    key_words: str | None = None
    sentiment: str | None = None


class FaceBookThreadResponse(ResponseModel):
    summary: str | None
    is_description_thread: bool | None
    attachments: list[AttachmentsJson | None] | None
    is_content_truncated: bool | None
    can_reply: bool | None
    visibility: Literal["public", "private"]
    author: Author | None
    full_content_url: str | None = Field(alias="fullContentURL")
    channel: Literal["FACEBOOK"]
    source: ChannelSource | None
    content: str | None
    facebook_profile: str | None
    has_attach: bool | None
    responder_id: str | int | None
    channel_related_info: ChannelRelatedInfo | None
    created_time: str | None
    attachment_count: str | int | None
    read_receipts: list[ReadReceiptObj | None] | None
    id: str | int | None
    actions: list[Actions | None] | None
    content_type: Literal["text/plain", "text/html"]
    status: Literal["SUCCESS", "PENDING", "FAILED", "DRAFT"]
    direction: Literal["in", "out"]


class FacebookThreadKeys(ResponseModel):
    summary: str | None
    sentiment: Literal["NEUTRAL", "NEGATIVE", "POSITIVE", "null"]
    key_words: list[str | None] | None
    is_description_thread: bool | None
    can_reply: bool | None
    visibility: Literal["public", "private"]
    author: Author | None
    channel: Literal["FACEBOOK"]
    aspects: list[str | None] | None
    source: ChannelSource | None
    last_rating_icon_url: str | None = Field(alias="lastRatingIconURL")
    facebook_profile: str | None
    impersonated_user: Author | None
    has_attach: bool | None
    channel_related_info: ChannelRelatedInfo | None
    responded_in: str | None
    created_time: str | None
    attachment_count: str | int | None
    read_receipts: list[ReadReceiptObj | None] | None
    id: str | int | None
    content_type: Literal["html", "plainText", "text/plain", "text/html"]
    actions: list[Actions | None] | None
    status: Literal["SUCCESS", "PENDING", "FAILED", "DRAFT"]
    direction: Literal["in", "out"]


class ForumThreadKeys(ResponseModel):
    sentiment: Literal["NEUTRAL", "NEGATIVE", "POSITIVE", "null"]
    is_description_thread: bool | None
    is_content_truncated: bool | None
    can_reply: bool | None
    channel: Literal["FORUMS"]
    aspects: list[str | None] | None
    source: ChannelSource | None
    last_rating_icon_url: str | None = Field(alias="lastRatingIconURL")
    impersonated_user: Author | None
    channel_related_info: ChannelRelatedInfo | None
    created_time: str | None
    id: str | int | None
    content_type: Literal["html", "plainText", "text/plain", "text/html"]
    direction: Literal["in", "out"]
    summary: str | None
    key_words: list[str | None] | None
    visibility: Literal["public", "private"]
    full_content_url: str | None = Field(alias="fullContentURL")
    author: Author | None
    has_attach: bool | None
    responded_in: str | None
    attachment_ids: list[str | int | None] | None
    attachment_count: str | int | None
    read_receipts: list[ReadReceiptObj | None] | None
    from_email_address: str | None
    actions: list[Actions | None] | None
    status: Literal["SUCCESS", "PENDING", "FAILED", "DRAFT"]


class FourmsThreadResponse(ResponseModel):
    summary: str | None
    is_description_thread: bool | None
    attachments: list[AttachmentsJson | None] | None
    is_content_truncated: bool | None
    can_reply: bool | None
    visibility: Literal["public", "private"]
    author: Author | None
    full_content_url: str | None = Field(alias="fullContentURL")
    channel: Literal["FORUMS"]
    source: ChannelSource | None
    content: str | None
    has_attach: bool | None
    responder_id: str | int | None
    channel_related_info: ChannelRelatedInfo | None
    created_time: str | None
    attachment_count: str | int | None
    read_receipts: list[ReadReceiptObj | None] | None
    id: str | int | None
    from_email_address: str | None
    actions: list[Actions | None] | None
    content_type: Literal["text/plain", "text/html"]
    status: Literal["SUCCESS", "PENDING", "FAILED", "DRAFT"]
    direction: Literal["in", "out"]


class GetThreadDetails(
    RootModel[ThreadKeys | FacebookThreadKeys | TwitterThreadKeys | ForumThreadKeys | EmailThreadKeys | None]
):
    root: ThreadKeys | FacebookThreadKeys | TwitterThreadKeys | ForumThreadKeys | EmailThreadKeys | None


class GetThreadsdata(
    RootModel[
        list[ThreadKeys | FacebookThreadKeys | TwitterThreadKeys | ForumThreadKeys | EmailThreadKeys | None] | None
    ]
):
    root: list[ThreadKeys | FacebookThreadKeys | TwitterThreadKeys | ForumThreadKeys | EmailThreadKeys | None] | None


class SendReplyResponse(
    RootModel[EmailThreadResponseJson | FaceBookThreadResponse | TwitterThreadResponse_1 | FourmsThreadResponse | None]
):
    root: EmailThreadResponseJson | FaceBookThreadResponse | TwitterThreadResponse_1 | FourmsThreadResponse | None


class UpdateDraftsResponse(RootModel[EmailThreadResponseJson | FaceBookThreadResponse | FourmsThreadResponse | None]):
    root: EmailThreadResponseJson | FaceBookThreadResponse | FourmsThreadResponse | None


class DraftsReplyResponse(RootModel[EmailThreadResponseJson | FaceBookThreadResponse | FourmsThreadResponse | None]):
    root: EmailThreadResponseJson | FaceBookThreadResponse | FourmsThreadResponse | None


class GetThreadsResponse(ResponseModel):
    data: list[ThreadKeys | FacebookThreadKeys | TwitterThreadKeys | ForumThreadKeys | EmailThreadKeys | None] | None


class GetTicketConversationsResponse(ResponseModel):
    data: (
        list[
            ConversationThreadResponseOption1
            | ConversationThreadResponseOption2
            | ConversationThreadResponseOption3
            | ConversationThreadResponseOption4
            | ConversationThreadResponseOption5
            | ConversationThreadResponseOption6
        ]
        | None
    ) = None
