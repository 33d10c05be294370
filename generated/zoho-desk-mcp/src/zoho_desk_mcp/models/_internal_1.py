"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import ConfigDict, Field, RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel

from . import ticket_comment


class ConversationThreadResponseOption6(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    attachments: list[ticket_comment.Attachment | None] | None
    commented_time: Annotated[str | None, Field(alias="commentedTime")]
    is_public: Annotated[bool | None, Field(alias="isPublic")]
    content_type: Annotated[Literal["plainText", "html"], Field(alias="contentType")]
    content: str | None
    commenter_id: Annotated[str | int | None, Field(alias="commenterId")]
    commenter: ticket_comment.Commenter | None
    modified_time: Annotated[str | None, Field(alias="modifiedTime")] = None
    type: Literal["comment"] | None = None


class ConversationThreadResponseOption1(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    summary: str | None
    sentiment: Literal["NEUTRAL", "NEGATIVE", "POSITIVE", "null"] | None
    key_words: Annotated[list[str | None] | None, Field(alias="keyWords")]
    is_description_thread: Annotated[bool | None, Field(alias="isDescriptionThread")]
    can_reply: Annotated[bool | None, Field(alias="canReply")]
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
    last_rating_icon_url: Annotated[str | None, Field(alias="lastRatingIconURL")]
    impersonated_user: Annotated[Author | None, Field(alias="impersonatedUser")]
    has_attach: Annotated[bool | None, Field(alias="hasAttach")]
    channel_related_info: Annotated[ChannelRelatedInfo | None, Field(alias="channelRelatedInfo")]
    responded_in: Annotated[str | None, Field(alias="respondedIn")]
    created_time: Annotated[str | None, Field(alias="createdTime")]
    attachment_count: Annotated[str | int | None, Field(alias="attachmentCount")]
    read_receipts: Annotated[list[ReadReceiptObj | None] | None, Field(alias="readReceipts")]
    id: str | int | None
    content_type: Annotated[
        Literal["html", "plainText", "text/plain", "text/html"],
        Field(alias="contentType"),
    ]
    actions: list[Actions | None] | None
    status: Literal["SUCCESS", "PENDING", "FAILED", "DRAFT"]
    direction: Literal["in", "out"]
    type: Literal["thread"]


class ConversationThreadResponseOption2(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    summary: str | None
    sentiment: Literal["NEUTRAL", "NEGATIVE", "POSITIVE", "null"]
    key_words: Annotated[list[str | None] | None, Field(alias="keyWords")]
    is_description_thread: Annotated[bool | None, Field(alias="isDescriptionThread")]
    can_reply: Annotated[bool | None, Field(alias="canReply")]
    visibility: Literal["public", "private"]
    author: Author | None
    channel: Literal["FACEBOOK"]
    aspects: list[str | None] | None
    source: ChannelSource | None
    last_rating_icon_url: Annotated[str | None, Field(alias="lastRatingIconURL")]
    facebook_profile: Annotated[str | None, Field(alias="facebookProfile")]
    impersonated_user: Annotated[Author | None, Field(alias="impersonatedUser")]
    has_attach: Annotated[bool | None, Field(alias="hasAttach")]
    channel_related_info: Annotated[ChannelRelatedInfo | None, Field(alias="channelRelatedInfo")]
    responded_in: Annotated[str | None, Field(alias="respondedIn")]
    created_time: Annotated[str | None, Field(alias="createdTime")]
    attachment_count: Annotated[str | int | None, Field(alias="attachmentCount")]
    read_receipts: Annotated[list[ReadReceiptObj | None] | None, Field(alias="readReceipts")]
    id: str | int | None
    content_type: Annotated[
        Literal["html", "plainText", "text/plain", "text/html"],
        Field(alias="contentType"),
    ]
    actions: list[Actions | None] | None
    status: Literal["SUCCESS", "PENDING", "FAILED", "DRAFT"]
    direction: Literal["in", "out"]
    type: Literal["thread"]


class ConversationThreadResponseOption3(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    summary: str | None
    sentiment: Literal["NEUTRAL", "NEGATIVE", "POSITIVE", "null"]
    key_words: Annotated[list[str | None] | None, Field(alias="keyWords")]
    is_description_thread: Annotated[bool | None, Field(alias="isDescriptionThread")]
    can_reply: Annotated[bool | None, Field(alias="canReply")]
    visibility: Literal["public", "private"]
    author: Author | None
    channel: Literal["TWITTER"]
    aspects: list[str | None] | None
    source: ChannelSource | None
    last_rating_icon_url: Annotated[str | None, Field(alias="lastRatingIconURL")]
    twitter_profile: Annotated[str | None, Field(alias="twitterProfile")]
    impersonated_user: Annotated[Author | None, Field(alias="impersonatedUser")]
    has_attach: Annotated[bool | None, Field(alias="hasAttach")]
    channel_related_info: Annotated[ChannelRelatedInfo | None, Field(alias="channelRelatedInfo")]
    responded_in: Annotated[str | None, Field(alias="respondedIn")]
    created_time: Annotated[str | None, Field(alias="createdTime")]
    attachment_count: Annotated[str | int | None, Field(alias="attachmentCount")]
    read_receipts: Annotated[list[ReadReceiptObj | None] | None, Field(alias="readReceipts")]
    id: str | int | None
    content_type: Annotated[
        Literal["html", "plainText", "text/plain", "text/html"],
        Field(alias="contentType"),
    ]
    actions: list[Actions | None] | None
    status: Literal["SUCCESS", "PENDING", "FAILED", "DRAFT"]
    direction: Literal["in", "out"]
    type: Literal["thread"]


class ConversationThreadResponseOption4(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    sentiment: Literal["NEUTRAL", "NEGATIVE", "POSITIVE", "null"]
    is_description_thread: Annotated[bool | None, Field(alias="isDescriptionThread")]
    is_content_truncated: Annotated[bool | None, Field(alias="isContentTruncated")]
    can_reply: Annotated[bool | None, Field(alias="canReply")]
    channel: Literal["FORUMS"]
    aspects: list[str | None] | None
    source: ChannelSource | None
    last_rating_icon_url: Annotated[str | None, Field(alias="lastRatingIconURL")]
    impersonated_user: Annotated[Author | None, Field(alias="impersonatedUser")]
    channel_related_info: Annotated[ChannelRelatedInfo | None, Field(alias="channelRelatedInfo")]
    created_time: Annotated[str | None, Field(alias="createdTime")]
    id: str | int | None
    content_type: Annotated[
        Literal["html", "plainText", "text/plain", "text/html"],
        Field(alias="contentType"),
    ]
    direction: Literal["in", "out"]
    summary: str | None
    key_words: Annotated[list[str | None] | None, Field(alias="keyWords")]
    visibility: Literal["public", "private"]
    full_content_url: Annotated[str | None, Field(alias="fullContentURL")]
    author: Author | None
    has_attach: Annotated[bool | None, Field(alias="hasAttach")]
    responded_in: Annotated[str | None, Field(alias="respondedIn")]
    attachment_ids: Annotated[list[str | int | None] | None, Field(alias="attachmentIds")]
    attachment_count: Annotated[str | int | None, Field(alias="attachmentCount")]
    read_receipts: Annotated[list[ReadReceiptObj | None] | None, Field(alias="readReceipts")]
    from_email_address: Annotated[str | None, Field(alias="fromEmailAddress")]
    actions: list[Actions | None] | None
    status: Literal["SUCCESS", "PENDING", "FAILED", "DRAFT"]
    type: Literal["thread"]


class ConversationThreadResponseOption5(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    sentiment: Literal["NEUTRAL", "NEGATIVE", "POSITIVE", "null"] | None = None
    is_description_thread: Annotated[bool | None, Field(alias="isDescriptionThread")]
    bcc: str | None
    is_content_truncated: Annotated[bool | None, Field(alias="isContentTruncated")]
    can_reply: Annotated[bool | None, Field(alias="canReply")]
    channel: Literal["EMAIL"]
    aspects: list[str | None] | None = None
    source: ChannelSource | None
    last_rating_icon_url: Annotated[str | None, Field(alias="lastRatingIconURL")] = None
    impersonated_user: Annotated[Author | None, Field(alias="impersonatedUser")]
    channel_related_info: Annotated[ChannelRelatedInfo | None, Field(alias="channelRelatedInfo")]
    created_time: Annotated[str | None, Field(alias="createdTime")]
    id: str | int | None
    content_type: Annotated[
        Literal["html", "plainText", "text/plain", "text/html"],
        Field(alias="contentType"),
    ]
    direction: Literal["in", "out"]
    cc: str | None
    summary: str | None
    key_words: Annotated[list[str | None] | None, Field(alias="keyWords")] = None
    visibility: Literal["public", "private"]
    full_content_url: Annotated[str | None, Field(alias="fullContentURL")]
    author: Author | None
    is_forward: Annotated[bool | None, Field(alias="isForward")]
    has_attach: Annotated[bool | None, Field(alias="hasAttach")]
    responded_in: Annotated[str | None, Field(alias="respondedIn")] = None
    reply_to: Annotated[str | None, Field(alias="replyTo")]
    attachment_ids: Annotated[list[str | int | None] | None, Field(alias="attachmentIds")] = None
    attachment_count: Annotated[str | int | None, Field(alias="attachmentCount")]
    read_receipts: Annotated[list[ReadReceiptObj | None] | None, Field(alias="readReceipts")]
    to: str | None
    from_email_address: Annotated[str | None, Field(alias="fromEmailAddress")]
    actions: list[Actions | None] | None
    status: Literal["SUCCESS", "PENDING", "FAILED", "DRAFT"]
    attachments: list[AttachmentsJson | None] | None = None
    content: str | None
    responder_id: Annotated[str | int | None, Field(alias="responderId")] = None
    type: Literal["thread"]


class EmailThreadResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    aspects: list[str] | None = None
    sentiment: Literal["NEUTRAL", "NEGATIVE", "POSITIVE"] | None = None
    key_words: Annotated[list[str] | None, Field(alias="keyWords")] = None
    impersonated_user: Annotated[Author | None, Field(alias="impersonatedUser")] = None
    summary: str
    is_description_thread: Annotated[bool | None, Field(alias="isDescriptionThread")]
    attachments: list[AttachmentsJson | None] | None
    is_content_truncated: Annotated[bool | None, Field(alias="isContentTruncated")]
    can_reply: Annotated[bool | None, Field(alias="canReply")]
    visibility: Literal["public", "private"]
    author: Author | None
    full_content_url: Annotated[str | None, Field(alias="fullContentURL")]
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
    has_attach: Annotated[bool | None, Field(alias="hasAttach")]
    channel_related_info: Annotated[ChannelRelatedInfo | None, Field(alias="channelRelatedInfo")]
    created_time: Annotated[str | None, Field(alias="createdTime")]
    attachment_count: Annotated[str | int | None, Field(alias="attachmentCount")]
    id: str | int | None
    actions: list[Actions | None] | None
    content_type: Annotated[Literal["text/plain", "text/html"], Field(alias="contentType")]
    status: Literal["SUCCESS", "PENDING", "FAILED", "DRAFT"]
    direction: Literal["in", "out"]
    read_receipts: Annotated[list[ReadReceiptObj | None] | None, Field(alias="readReceipts")] = None
    plain_text: Annotated[str | None, Field(alias="plainText")] = None
    bcc: str | None
    cc: str | None
    is_forward: Annotated[bool, Field(alias="isForward")]
    reply_to: Annotated[str | None, Field(alias="replyTo")]
    to: str
    from_email_address: Annotated[str, Field(alias="fromEmailAddress")]


class FacebookThreadResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    aspects: list[str] | None = None
    sentiment: Literal["NEUTRAL", "NEGATIVE", "POSITIVE"] | None = None
    key_words: Annotated[list[str] | None, Field(alias="keyWords")] = None
    impersonated_user: Annotated[Author | None, Field(alias="impersonatedUser")] = None
    summary: str
    is_description_thread: Annotated[bool | None, Field(alias="isDescriptionThread")]
    attachments: list[AttachmentsJson | None] | None
    is_content_truncated: Annotated[bool | None, Field(alias="isContentTruncated")]
    can_reply: Annotated[bool | None, Field(alias="canReply")]
    visibility: Literal["public", "private"]
    author: Author | None
    full_content_url: Annotated[str | None, Field(alias="fullContentURL")]
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
    has_attach: Annotated[bool | None, Field(alias="hasAttach")]
    channel_related_info: Annotated[ChannelRelatedInfo | None, Field(alias="channelRelatedInfo")]
    created_time: Annotated[str | None, Field(alias="createdTime")]
    attachment_count: Annotated[str | int | None, Field(alias="attachmentCount")]
    id: str | int | None
    actions: list[Actions | None] | None
    content_type: Annotated[Literal["text/plain", "text/html"], Field(alias="contentType")]
    status: Literal["SUCCESS", "PENDING", "FAILED", "DRAFT"]
    direction: Literal["in", "out"]
    read_receipts: Annotated[list[ReadReceiptObj | None] | None, Field(alias="readReceipts")] = None
    plain_text: Annotated[str | None, Field(alias="plainText")] = None
    facebook_profile: Annotated[str | None, Field(alias="facebookProfile")]


class ForumThreadResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    aspects: list[str] | None = None
    sentiment: Literal["NEUTRAL", "NEGATIVE", "POSITIVE"] | None = None
    key_words: Annotated[list[str] | None, Field(alias="keyWords")] = None
    impersonated_user: Annotated[Author | None, Field(alias="impersonatedUser")] = None
    summary: str
    is_description_thread: Annotated[bool | None, Field(alias="isDescriptionThread")]
    attachments: list[AttachmentsJson | None] | None
    is_content_truncated: Annotated[bool | None, Field(alias="isContentTruncated")]
    can_reply: Annotated[bool | None, Field(alias="canReply")]
    visibility: Literal["public", "private"]
    author: Author | None
    full_content_url: Annotated[str | None, Field(alias="fullContentURL")]
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
    has_attach: Annotated[bool | None, Field(alias="hasAttach")]
    channel_related_info: Annotated[ChannelRelatedInfo | None, Field(alias="channelRelatedInfo")]
    created_time: Annotated[str | None, Field(alias="createdTime")]
    attachment_count: Annotated[str | int | None, Field(alias="attachmentCount")]
    id: str | int | None
    actions: list[Actions | None] | None
    content_type: Annotated[Literal["text/plain", "text/html"], Field(alias="contentType")]
    status: Literal["SUCCESS", "PENDING", "FAILED", "DRAFT"]
    direction: Literal["in", "out"]
    read_receipts: Annotated[list[ReadReceiptObj | None] | None, Field(alias="readReceipts")] = None
    plain_text: Annotated[str | None, Field(alias="plainText")] = None
    from_email_address: Annotated[str | None, Field(alias="fromEmailAddress")]


class GeneralThreadResponseJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    aspects: list[str] | None = None
    sentiment: Literal["NEUTRAL", "NEGATIVE", "POSITIVE"] | None = None
    key_words: Annotated[list[str] | None, Field(alias="keyWords")] = None
    impersonated_user: Annotated[Author | None, Field(alias="impersonatedUser")] = None
    summary: str
    is_description_thread: Annotated[bool | None, Field(alias="isDescriptionThread")]
    attachments: list[AttachmentsJson | None] | None
    is_content_truncated: Annotated[bool | None, Field(alias="isContentTruncated")]
    can_reply: Annotated[bool | None, Field(alias="canReply")]
    visibility: Literal["public", "private"]
    author: Author | None
    full_content_url: Annotated[str | None, Field(alias="fullContentURL")]
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
    has_attach: Annotated[bool | None, Field(alias="hasAttach")]
    channel_related_info: Annotated[ChannelRelatedInfo | None, Field(alias="channelRelatedInfo")]
    created_time: Annotated[str | None, Field(alias="createdTime")]
    attachment_count: Annotated[str | int | None, Field(alias="attachmentCount")]
    id: str | int | None
    actions: list[Actions | None] | None
    content_type: Annotated[Literal["text/plain", "text/html"], Field(alias="contentType")]
    status: Literal["SUCCESS", "PENDING", "FAILED", "DRAFT"]
    direction: Literal["in", "out"]
    read_receipts: Annotated[list[ReadReceiptObj | None] | None, Field(alias="readReceipts")] = None
    plain_text: Annotated[str | None, Field(alias="plainText")] = None


class TwitterThreadResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    aspects: list[str] | None = None
    sentiment: Literal["NEUTRAL", "NEGATIVE", "POSITIVE"] | None = None
    key_words: Annotated[list[str] | None, Field(alias="keyWords")] = None
    impersonated_user: Annotated[Author | None, Field(alias="impersonatedUser")] = None
    summary: str
    is_description_thread: Annotated[bool | None, Field(alias="isDescriptionThread")]
    attachments: list[AttachmentsJson | None] | None
    is_content_truncated: Annotated[bool | None, Field(alias="isContentTruncated")]
    can_reply: Annotated[bool | None, Field(alias="canReply")]
    visibility: Literal["public", "private"]
    author: Author | None
    full_content_url: Annotated[str | None, Field(alias="fullContentURL")]
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
    has_attach: Annotated[bool | None, Field(alias="hasAttach")]
    channel_related_info: Annotated[ChannelRelatedInfo | None, Field(alias="channelRelatedInfo")]
    created_time: Annotated[str | None, Field(alias="createdTime")]
    attachment_count: Annotated[str | int | None, Field(alias="attachmentCount")]
    id: str | int | None
    actions: list[Actions | None] | None
    content_type: Annotated[Literal["text/plain", "text/html"], Field(alias="contentType")]
    status: Literal["SUCCESS", "PENDING", "FAILED", "DRAFT"]
    direction: Literal["in", "out"]
    read_receipts: Annotated[list[ReadReceiptObj | None] | None, Field(alias="readReceipts")] = None
    plain_text: Annotated[str | None, Field(alias="plainText")] = None
    twitter_profile: Annotated[str | None, Field(alias="twitterProfile")]


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
    model_config = ConfigDict(
        extra="forbid",
    )
    method: str | None
    rel: Literal["send", "update", "delete"]
    href: str | None


class ActionsList(RootModel[list[Actions | None] | None]):
    root: list[Actions | None] | None


class AttachmentsJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    previewurl: str | None
    size: str | int | None
    name: str | None
    id: str | int | None
    href: str | None


class Author(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    photo_url: Annotated[str | None, Field(alias="photoURL")]
    first_name: Annotated[str | None, Field(alias="firstName")]
    last_name: Annotated[str | None, Field(alias="lastName")]
    name: str | None
    id: str | int | None
    type: Literal["END_USER", "AGENT", "TEAM", "TICKET", "ACTIVITY"]
    email: str | None


class ChannelRelatedInfo(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    is_deleted: Annotated[bool | None, Field(alias="isDeleted")]
    is_best_solution: Annotated[bool | None, Field(alias="isBestSolution")]
    external_link: Annotated[str | None, Field(alias="externalLink")]


class ChannelSource(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    app_name: Annotated[str | None, Field(alias="appName")]
    ext_id: Annotated[str | None, Field(alias="extId")]
    permalink: str | None
    type: Literal["SYSTEM", "INTEGRATION", "INSTANT_MESSAGE"]
    app_photo_url: Annotated[str | None, Field(alias="appPhotoURL")]


class CommonSendReplyJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
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
    content: str | None
    content_type: Annotated[Literal["html", "plainText"] | None, Field(alias="contentType")] = None
    is_private: Annotated[bool | None, Field(alias="isPrivate")] = None
    in_reply_to_thread_id: Annotated[str | int | None, Field(alias="inReplyToThreadId")] = None
    uploads: list[int] | None = None
    direction: Literal["in", "out"] | None = None
    cc: str | None = None
    bcc: str | None = None
    has_attach: Annotated[bool | None, Field(alias="hasAttach")] = None
    send_as_email_mode: Annotated[
        Literal["includeTicketNumber", "removeTicketNumber"] | None,
        Field(alias="sendAsEmailMode"),
    ] = None
    layout_id: Annotated[str | int | None, Field(alias="layoutId")] = None
    cf: dict[str, Any] | None = None
    ticket_status: Annotated[str | None, Field(alias="ticketStatus")] = None


class EmailThreadSendReply(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
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
    content: str | None
    content_type: Annotated[Literal["html", "plainText"] | None, Field(alias="contentType")] = None
    is_private: Annotated[bool | None, Field(alias="isPrivate")] = None
    in_reply_to_thread_id: Annotated[str | int | None, Field(alias="inReplyToThreadId")] = None
    uploads: list[int] | None = None
    direction: Literal["in", "out"] | None = None
    cc: str | None = None
    bcc: str | None = None
    has_attach: Annotated[bool | None, Field(alias="hasAttach")] = None
    send_as_email_mode: Annotated[
        Literal["includeTicketNumber", "removeTicketNumber"] | None,
        Field(alias="sendAsEmailMode"),
    ] = None
    layout_id: Annotated[str | int | None, Field(alias="layoutId")] = None
    cf: dict[str, Any] | None = None
    ticket_status: Annotated[str | None, Field(alias="ticketStatus")] = None
    attachment_ids: Annotated[list[str | int | None] | None, Field(alias="attachmentIds")] = None
    to: str | None = None
    from_email_address: Annotated[str | None, Field(alias="fromEmailAddress")]
    is_forward: Annotated[bool | None, Field(alias="isForward")] = None


class FacebookSendReply(ResponseModel):
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
    content: str | None
    content_type: Annotated[Literal["html", "plainText"] | None, Field(alias="contentType")] = None
    is_private: Annotated[bool | None, Field(alias="isPrivate")] = None
    in_reply_to_thread_id: Annotated[str | int | None, Field(alias="inReplyToThreadId")] = None
    uploads: list[int] | None = None
    direction: Literal["in", "out"] | None = None
    cc: str | None = None
    bcc: str | None = None
    has_attach: Annotated[bool | None, Field(alias="hasAttach")] = None
    send_as_email_mode: Annotated[
        Literal["includeTicketNumber", "removeTicketNumber"] | None,
        Field(alias="sendAsEmailMode"),
    ] = None
    layout_id: Annotated[str | int | None, Field(alias="layoutId")] = None
    cf: dict[str, Any] | None = None
    ticket_status: Annotated[str | None, Field(alias="ticketStatus")] = None
    responded_in: Annotated[str | None, Field(alias="respondedIn")] = None


class ForumSendReply(ResponseModel):
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
    content: str | None
    content_type: Annotated[Literal["html", "plainText"] | None, Field(alias="contentType")] = None
    is_private: Annotated[bool | None, Field(alias="isPrivate")] = None
    in_reply_to_thread_id: Annotated[str | int | None, Field(alias="inReplyToThreadId")] = None
    uploads: list[int] | None = None
    direction: Literal["in", "out"] | None = None
    cc: str | None = None
    bcc: str | None = None
    has_attach: Annotated[bool | None, Field(alias="hasAttach")] = None
    send_as_email_mode: Annotated[
        Literal["includeTicketNumber", "removeTicketNumber"] | None,
        Field(alias="sendAsEmailMode"),
    ] = None
    layout_id: Annotated[str | int | None, Field(alias="layoutId")] = None
    cf: dict[str, Any] | None = None
    ticket_status: Annotated[str | None, Field(alias="ticketStatus")] = None
    responded_in: Annotated[str | None, Field(alias="respondedIn")] = None


class GetOriginalMailContent(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    date: str | None
    return_path: Annotated[str | None, Field(alias="returnPath")]
    subject: str | None
    message_id: Annotated[str | None, Field(alias="messageId")]
    from_: Annotated[str | None, Field(alias="from")]
    to: str | None
    content: str | None


class StatusVsTimeObj(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    status: Annotated[str | None, Field(alias="Status")]
    time: Annotated[str | None, Field(alias="Time")]


class TwitterSendReply(ResponseModel):
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
    content: str | None
    content_type: Annotated[Literal["html", "plainText"] | None, Field(alias="contentType")] = None
    is_private: Annotated[bool | None, Field(alias="isPrivate")] = None
    in_reply_to_thread_id: Annotated[str | int | None, Field(alias="inReplyToThreadId")] = None
    uploads: list[int] | None = None
    direction: Literal["in", "out"] | None = None
    cc: str | None = None
    bcc: str | None = None
    has_attach: Annotated[bool | None, Field(alias="hasAttach")] = None
    send_as_email_mode: Annotated[
        Literal["includeTicketNumber", "removeTicketNumber"] | None,
        Field(alias="sendAsEmailMode"),
    ] = None
    layout_id: Annotated[str | int | None, Field(alias="layoutId")] = None
    cf: dict[str, Any] | None = None
    ticket_status: Annotated[str | None, Field(alias="ticketStatus")] = None
    responded_in: Annotated[str | None, Field(alias="respondedIn")] = None


class Attachments(RootModel[list[AttachmentsJson | None] | None]):
    root: list[AttachmentsJson | None] | None


class StatusVsTimeArray(RootModel[list[StatusVsTimeObj | None] | None]):
    root: list[StatusVsTimeObj | None] | None


class ReadReceiptObj(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    sender_name: Annotated[str | None, Field(alias="senderName")]
    recipient_type: Annotated[str | None, Field(alias="recipientType")]
    from_: Annotated[str | None, Field(alias="from")]
    status_vs_time: Annotated[list[StatusVsTimeObj | None] | None, Field(alias="statusVsTime")]


class ReadReceipts(RootModel[list[ReadReceiptObj | None] | None]):
    root: list[ReadReceiptObj | None] | None


class ThreadKeys(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    summary: str | None
    sentiment: Literal["NEUTRAL", "NEGATIVE", "POSITIVE", "null"] | None
    key_words: Annotated[list[str | None] | None, Field(alias="keyWords")]
    is_description_thread: Annotated[bool | None, Field(alias="isDescriptionThread")]
    can_reply: Annotated[bool | None, Field(alias="canReply")]
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
    last_rating_icon_url: Annotated[str | None, Field(alias="lastRatingIconURL")]
    impersonated_user: Annotated[Author | None, Field(alias="impersonatedUser")]
    has_attach: Annotated[bool | None, Field(alias="hasAttach")]
    channel_related_info: Annotated[ChannelRelatedInfo | None, Field(alias="channelRelatedInfo")]
    responded_in: Annotated[str | None, Field(alias="respondedIn")]
    created_time: Annotated[str | None, Field(alias="createdTime")]
    attachment_count: Annotated[str | int | None, Field(alias="attachmentCount")]
    read_receipts: Annotated[list[ReadReceiptObj | None] | None, Field(alias="readReceipts")]
    id: str | int | None
    content_type: Annotated[
        Literal["html", "plainText", "text/plain", "text/html"],
        Field(alias="contentType"),
    ]
    actions: list[Actions | None] | None
    status: Literal["SUCCESS", "PENDING", "FAILED", "DRAFT"]
    direction: Literal["in", "out"]


class TwitterThreadKeys(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    summary: str | None
    sentiment: Literal["NEUTRAL", "NEGATIVE", "POSITIVE", "null"]
    key_words: Annotated[list[str | None] | None, Field(alias="keyWords")]
    is_description_thread: Annotated[bool | None, Field(alias="isDescriptionThread")]
    can_reply: Annotated[bool | None, Field(alias="canReply")]
    visibility: Literal["public", "private"]
    author: Author | None
    channel: Literal["TWITTER"]
    aspects: list[str | None] | None
    source: ChannelSource | None
    last_rating_icon_url: Annotated[str | None, Field(alias="lastRatingIconURL")]
    twitter_profile: Annotated[str | None, Field(alias="twitterProfile")]
    impersonated_user: Annotated[Author | None, Field(alias="impersonatedUser")]
    has_attach: Annotated[bool | None, Field(alias="hasAttach")]
    channel_related_info: Annotated[ChannelRelatedInfo | None, Field(alias="channelRelatedInfo")]
    responded_in: Annotated[str | None, Field(alias="respondedIn")]
    created_time: Annotated[str | None, Field(alias="createdTime")]
    attachment_count: Annotated[str | int | None, Field(alias="attachmentCount")]
    read_receipts: Annotated[list[ReadReceiptObj | None] | None, Field(alias="readReceipts")]
    id: str | int | None
    content_type: Annotated[
        Literal["html", "plainText", "text/plain", "text/html"],
        Field(alias="contentType"),
    ]
    actions: list[Actions | None] | None
    status: Literal["SUCCESS", "PENDING", "FAILED", "DRAFT"]
    direction: Literal["in", "out"]


class TwitterThreadResponse_1(ResponseModel):
    summary: str | None
    is_description_thread: Annotated[bool | None, Field(alias="isDescriptionThread")]
    attachments: list[AttachmentsJson | None] | None
    is_content_truncated: Annotated[bool | None, Field(alias="isContentTruncated")]
    can_reply: Annotated[bool | None, Field(alias="canReply")]
    visibility: Literal["public", "private"]
    author: Author | None
    full_content_url: Annotated[str | None, Field(alias="fullContentURL")]
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
    has_attach: Annotated[bool | None, Field(alias="hasAttach")]
    responder_id: Annotated[str | int | None, Field(alias="responderId")]
    channel_related_info: Annotated[ChannelRelatedInfo | None, Field(alias="channelRelatedInfo")]
    created_time: Annotated[str | None, Field(alias="createdTime")]
    attachment_count: Annotated[str | int | None, Field(alias="attachmentCount")]
    read_receipts: Annotated[list[ReadReceiptObj | None] | None, Field(alias="readReceipts")]
    id: str | int | None
    actions: list[Actions | None] | None
    content_type: Annotated[Literal["text/plain", "text/html"], Field(alias="contentType")]
    status: Literal["SUCCESS", "PENDING", "FAILED", "DRAFT"]
    direction: Literal["in", "out"]
    twitter_profile: Annotated[str | None, Field(alias="twitterProfile")]


class CommonThreadResponseJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    summary: str | None
    is_description_thread: Annotated[bool | None, Field(alias="isDescriptionThread")]
    attachments: list[AttachmentsJson | None] | None
    is_content_truncated: Annotated[bool | None, Field(alias="isContentTruncated")]
    can_reply: Annotated[bool | None, Field(alias="canReply")]
    visibility: Literal["public", "private"]
    author: Author | None
    full_content_url: Annotated[str | None, Field(alias="fullContentURL")]
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
    has_attach: Annotated[bool | None, Field(alias="hasAttach")]
    responder_id: Annotated[str | int | None, Field(alias="responderId")]
    channel_related_info: Annotated[ChannelRelatedInfo | None, Field(alias="channelRelatedInfo")]
    created_time: Annotated[str | None, Field(alias="createdTime")]
    attachment_count: Annotated[str | int | None, Field(alias="attachmentCount")]
    read_receipts: Annotated[list[ReadReceiptObj | None] | None, Field(alias="readReceipts")]
    id: str | int | None
    actions: list[Actions | None] | None
    content_type: Annotated[Literal["text/plain", "text/html"], Field(alias="contentType")]
    status: Literal["SUCCESS", "PENDING", "FAILED", "DRAFT"]
    direction: Literal["in", "out"]


class EmailThreadKeys(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    sentiment: Literal["NEUTRAL", "NEGATIVE", "POSITIVE", "null"] | None = None
    is_description_thread: Annotated[bool | None, Field(alias="isDescriptionThread")]
    bcc: str | None
    is_content_truncated: Annotated[bool | None, Field(alias="isContentTruncated")]
    can_reply: Annotated[bool | None, Field(alias="canReply")]
    channel: Literal["EMAIL"]
    aspects: list[str | None] | None = None
    source: ChannelSource | None
    last_rating_icon_url: Annotated[str | None, Field(alias="lastRatingIconURL")] = None
    impersonated_user: Annotated[Author | None, Field(alias="impersonatedUser")]
    channel_related_info: Annotated[ChannelRelatedInfo | None, Field(alias="channelRelatedInfo")]
    created_time: Annotated[str | None, Field(alias="createdTime")]
    id: str | int | None
    content_type: Annotated[
        Literal["html", "plainText", "text/plain", "text/html"],
        Field(alias="contentType"),
    ]
    direction: Literal["in", "out"]
    cc: str | None
    summary: str | None
    key_words: Annotated[list[str | None] | None, Field(alias="keyWords")] = None
    visibility: Literal["public", "private"]
    full_content_url: Annotated[str | None, Field(alias="fullContentURL")]
    author: Author | None
    is_forward: Annotated[bool | None, Field(alias="isForward")]
    has_attach: Annotated[bool | None, Field(alias="hasAttach")]
    responded_in: Annotated[str | None, Field(alias="respondedIn")] = None
    reply_to: Annotated[str | None, Field(alias="replyTo")]
    attachment_ids: Annotated[list[str | int | None] | None, Field(alias="attachmentIds")] = None
    attachment_count: Annotated[str | int | None, Field(alias="attachmentCount")]
    read_receipts: Annotated[list[ReadReceiptObj | None] | None, Field(alias="readReceipts")]
    to: str | None
    from_email_address: Annotated[str | None, Field(alias="fromEmailAddress")]
    actions: list[Actions | None] | None
    status: Literal["SUCCESS", "PENDING", "FAILED", "DRAFT"]
    attachments: list[AttachmentsJson | None] | None = None
    content: str | None
    responder_id: Annotated[str | int | None, Field(alias="responderId")] = None


class EmailThreadResponseJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    is_description_thread: Annotated[bool | None, Field(alias="isDescriptionThread")]
    bcc: str | None
    attachments: list[AttachmentsJson | None] | None
    is_content_truncated: Annotated[bool | None, Field(alias="isContentTruncated")]
    can_reply: Annotated[bool | None, Field(alias="canReply")]
    channel: Literal["EMAIL"]
    source: ChannelSource | None
    content: str | None
    impersonated_user: Annotated[Author | None, Field(alias="impersonatedUser")]
    channel_related_info: Annotated[ChannelRelatedInfo | None, Field(alias="channelRelatedInfo")]
    created_time: Annotated[str | None, Field(alias="createdTime")]
    id: str | int | None
    content_type: Annotated[Literal["text/plain", "text/html"], Field(alias="contentType")]
    direction: Literal["in", "out"]
    cc: str | None
    summary: str | None
    visibility: Literal["public", "private"]
    author: Author | None
    full_content_url: Annotated[str | None, Field(alias="fullContentURL")]
    is_forward: Annotated[bool | None, Field(alias="isForward")]
    has_attach: Annotated[bool | None, Field(alias="hasAttach")]
    responder_id: Annotated[str | int | None, Field(alias="responderId")]
    reply_to: Annotated[str | None, Field(alias="replyTo")]
    attachment_count: Annotated[str | int | None, Field(alias="attachmentCount")]
    read_receipts: Annotated[list[ReadReceiptObj | None] | None, Field(alias="readReceipts")]
    to: str | None
    from_email_address: Annotated[str | None, Field(alias="fromEmailAddress")]
    actions: list[Actions | None] | None
    status: Literal["SUCCESS", "PENDING", "FAILED", "DRAFT"]
    responded_in: Annotated[str | None, Field(alias="respondedIn")] = None
    aspects: str | None = None
    key_words: Annotated[str | None, Field(alias="keyWords")] = None
    sentiment: str | None = None


class FaceBookThreadResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    summary: str | None
    is_description_thread: Annotated[bool | None, Field(alias="isDescriptionThread")]
    attachments: list[AttachmentsJson | None] | None
    is_content_truncated: Annotated[bool | None, Field(alias="isContentTruncated")]
    can_reply: Annotated[bool | None, Field(alias="canReply")]
    visibility: Literal["public", "private"]
    author: Author | None
    full_content_url: Annotated[str | None, Field(alias="fullContentURL")]
    channel: Literal["FACEBOOK"]
    source: ChannelSource | None
    content: str | None
    facebook_profile: Annotated[str | None, Field(alias="facebookProfile")]
    has_attach: Annotated[bool | None, Field(alias="hasAttach")]
    responder_id: Annotated[str | int | None, Field(alias="responderId")]
    channel_related_info: Annotated[ChannelRelatedInfo | None, Field(alias="channelRelatedInfo")]
    created_time: Annotated[str | None, Field(alias="createdTime")]
    attachment_count: Annotated[str | int | None, Field(alias="attachmentCount")]
    read_receipts: Annotated[list[ReadReceiptObj | None] | None, Field(alias="readReceipts")]
    id: str | int | None
    actions: list[Actions | None] | None
    content_type: Annotated[Literal["text/plain", "text/html"], Field(alias="contentType")]
    status: Literal["SUCCESS", "PENDING", "FAILED", "DRAFT"]
    direction: Literal["in", "out"]


class FacebookThreadKeys(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    summary: str | None
    sentiment: Literal["NEUTRAL", "NEGATIVE", "POSITIVE", "null"]
    key_words: Annotated[list[str | None] | None, Field(alias="keyWords")]
    is_description_thread: Annotated[bool | None, Field(alias="isDescriptionThread")]
    can_reply: Annotated[bool | None, Field(alias="canReply")]
    visibility: Literal["public", "private"]
    author: Author | None
    channel: Literal["FACEBOOK"]
    aspects: list[str | None] | None
    source: ChannelSource | None
    last_rating_icon_url: Annotated[str | None, Field(alias="lastRatingIconURL")]
    facebook_profile: Annotated[str | None, Field(alias="facebookProfile")]
    impersonated_user: Annotated[Author | None, Field(alias="impersonatedUser")]
    has_attach: Annotated[bool | None, Field(alias="hasAttach")]
    channel_related_info: Annotated[ChannelRelatedInfo | None, Field(alias="channelRelatedInfo")]
    responded_in: Annotated[str | None, Field(alias="respondedIn")]
    created_time: Annotated[str | None, Field(alias="createdTime")]
    attachment_count: Annotated[str | int | None, Field(alias="attachmentCount")]
    read_receipts: Annotated[list[ReadReceiptObj | None] | None, Field(alias="readReceipts")]
    id: str | int | None
    content_type: Annotated[
        Literal["html", "plainText", "text/plain", "text/html"],
        Field(alias="contentType"),
    ]
    actions: list[Actions | None] | None
    status: Literal["SUCCESS", "PENDING", "FAILED", "DRAFT"]
    direction: Literal["in", "out"]


class ForumThreadKeys(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    sentiment: Literal["NEUTRAL", "NEGATIVE", "POSITIVE", "null"]
    is_description_thread: Annotated[bool | None, Field(alias="isDescriptionThread")]
    is_content_truncated: Annotated[bool | None, Field(alias="isContentTruncated")]
    can_reply: Annotated[bool | None, Field(alias="canReply")]
    channel: Literal["FORUMS"]
    aspects: list[str | None] | None
    source: ChannelSource | None
    last_rating_icon_url: Annotated[str | None, Field(alias="lastRatingIconURL")]
    impersonated_user: Annotated[Author | None, Field(alias="impersonatedUser")]
    channel_related_info: Annotated[ChannelRelatedInfo | None, Field(alias="channelRelatedInfo")]
    created_time: Annotated[str | None, Field(alias="createdTime")]
    id: str | int | None
    content_type: Annotated[
        Literal["html", "plainText", "text/plain", "text/html"],
        Field(alias="contentType"),
    ]
    direction: Literal["in", "out"]
    summary: str | None
    key_words: Annotated[list[str | None] | None, Field(alias="keyWords")]
    visibility: Literal["public", "private"]
    full_content_url: Annotated[str | None, Field(alias="fullContentURL")]
    author: Author | None
    has_attach: Annotated[bool | None, Field(alias="hasAttach")]
    responded_in: Annotated[str | None, Field(alias="respondedIn")]
    attachment_ids: Annotated[list[str | int | None] | None, Field(alias="attachmentIds")]
    attachment_count: Annotated[str | int | None, Field(alias="attachmentCount")]
    read_receipts: Annotated[list[ReadReceiptObj | None] | None, Field(alias="readReceipts")]
    from_email_address: Annotated[str | None, Field(alias="fromEmailAddress")]
    actions: list[Actions | None] | None
    status: Literal["SUCCESS", "PENDING", "FAILED", "DRAFT"]


class FourmsThreadResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    summary: str | None
    is_description_thread: Annotated[bool | None, Field(alias="isDescriptionThread")]
    attachments: list[AttachmentsJson | None] | None
    is_content_truncated: Annotated[bool | None, Field(alias="isContentTruncated")]
    can_reply: Annotated[bool | None, Field(alias="canReply")]
    visibility: Literal["public", "private"]
    author: Author | None
    full_content_url: Annotated[str | None, Field(alias="fullContentURL")]
    channel: Literal["FORUMS"]
    source: ChannelSource | None
    content: str | None
    has_attach: Annotated[bool | None, Field(alias="hasAttach")]
    responder_id: Annotated[str | int | None, Field(alias="responderId")]
    channel_related_info: Annotated[ChannelRelatedInfo | None, Field(alias="channelRelatedInfo")]
    created_time: Annotated[str | None, Field(alias="createdTime")]
    attachment_count: Annotated[str | int | None, Field(alias="attachmentCount")]
    read_receipts: Annotated[list[ReadReceiptObj | None] | None, Field(alias="readReceipts")]
    id: str | int | None
    from_email_address: Annotated[str | None, Field(alias="fromEmailAddress")]
    actions: list[Actions | None] | None
    content_type: Annotated[Literal["text/plain", "text/html"], Field(alias="contentType")]
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


class SendReplyAnswer(
    RootModel[EmailThreadResponseJson | FaceBookThreadResponse | TwitterThreadResponse_1 | FourmsThreadResponse | None]
):
    root: EmailThreadResponseJson | FaceBookThreadResponse | TwitterThreadResponse_1 | FourmsThreadResponse | None


class UpdateDraftsAnswer(RootModel[EmailThreadResponseJson | FaceBookThreadResponse | FourmsThreadResponse | None]):
    root: EmailThreadResponseJson | FaceBookThreadResponse | FourmsThreadResponse | None


class DraftsReplyAnswer(RootModel[EmailThreadResponseJson | FaceBookThreadResponse | FourmsThreadResponse | None]):
    root: EmailThreadResponseJson | FaceBookThreadResponse | FourmsThreadResponse | None


class GetThreadsResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[ThreadKeys | FacebookThreadKeys | TwitterThreadKeys | ForumThreadKeys | EmailThreadKeys | None] | None


class GetTicketConversationsAnswer(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
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
