"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Literal

from pydantic import Field, RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel

from . import label as label_1
from . import ticket_comment


class AttachmentsResponse(ResponseModel):
    previewurl: str | None
    size: str | int | None
    name: str | None
    id: str | int | None
    href: str | None


class CategoryResponse(ResponseModel):
    id: str | int | None = None
    name: str | None = None
    locale: str | None = None


class GetModeratedKBCommentsCountResponse(ResponseModel):
    pass


class GroupMentionResponse(ResponseModel):
    off_set: str | int | None
    name: str | None
    length: str | int | None
    id: str | int | None
    logo_url: str | None


class HashtagsResponse(ResponseModel):
    off_set: str | int | None
    length: str | int | None
    header_value: str | None
    header_id: str | None


class ListOfCommentsDataItemTicket(ResponseModel):
    ticket_number: str | int | None
    is_trashed: bool | None
    web_url: str | None
    id: str | int | None


class MentionGroupListResponse(RootModel[list[GroupMentionResponse | None] | None]):
    root: list[GroupMentionResponse | None] | None


class TicketMetaResponse(ResponseModel):
    ticket_number: str | int | None
    is_trashed: bool | None
    web_url: str | None
    id: str | int | None


class TicketMetaResponse2(ResponseModel):
    ticket_number: str | int | None
    is_trashed: bool | None
    web_url: str | None
    id: str | int | None


class ArticleTranslationResponseWithWebUrl(ResponseModel):
    id: str | int | None
    article_number: str | None
    locale: str | None
    translation_id: str | int | None
    title: str | None
    web_url: str | None


class Attachments(RootModel[list[AttachmentsResponse | None] | None]):
    root: list[AttachmentsResponse | None] | None


class Hashtags(RootModel[list[HashtagsResponse | None] | None]):
    root: list[HashtagsResponse | None] | None


class Commenter(ResponseModel):
    photo_url: str | None = Field(alias="photoURL")
    first_name: str | None
    last_name: str | None
    web_url: str | None
    name: str | None
    role_name: str | None
    id: str | int | None
    label: label_1.LabelMetaResponse | None
    type: Literal["END_USER", "AGENT", "TEAM", "TICKET", "ACTIVITY"]
    email: str | None
    kb_role: Literal["REVIEWER"] | None


class MentionEndUserResponse(ResponseModel):
    id: str | int | None
    name: str | None
    photo_url: str | None = Field(alias="photoURL")
    email: str | None
    first_name: str | None
    last_name: str | None
    type: Literal["END_USER", "AGENT", "TEAM", "TICKET", "ACTIVITY"]
    off_set: str | int | None
    web_url: str | None
    length: str | int | None
    label: label_1.LabelMetaResponse | None
    zuid: str | int | None
    kb_role: Literal["REVIEWER"] | None


class MentionsResponse(ResponseModel):
    photo_url: str | None = Field(alias="photoURL")
    first_name: str | None
    last_name: str | None
    web_url: str | None
    name: str | None
    role_name: str | None
    id: str | int | None
    label: label_1.LabelMetaResponse | None
    type: Literal["END_USER", "AGENT", "TEAM", "TICKET", "ACTIVITY"]
    email: str | None
    kb_role: Literal["REVIEWER"] | None
    off_set: str | int | None
    length: str | int | None
    zuid: str | int | None


class EndUserMentionListResponse(RootModel[list[MentionEndUserResponse | None] | None]):
    root: list[MentionEndUserResponse | None] | None


class EndUserMentionObjResponse(ResponseModel):
    groups: list[GroupMentionResponse | None] | None
    users: list[MentionEndUserResponse | None] | None


class MentionUserListResponse(RootModel[list[MentionsResponse | None] | None]):
    root: list[MentionsResponse | None] | None


class ModerationCommentResponse(ResponseModel):
    modified_time: str | None
    hashtags: list[HashtagsResponse | None] | None
    commented_time: str | None
    content: str | None
    commenter_id: str | int | None
    commenter: Commenter | None
    mentions: EndUserMentionObjResponse | None
    is_public: bool | None
    id: str | int | None
    content_type: Literal["plainText", "html"]
    status: Literal["PUBLISHED", "AWAITINGAPPROVAL"]
    article_translation_id: str | int | None
    category_id: str | int | None
    root_category_id: str | int | None
    category: CategoryResponse | None
    article_translation: ArticleTranslationResponseWithWebUrl | None


class MentionObjResponse(ResponseModel):
    groups: list[GroupMentionResponse | None] | None
    users: list[MentionsResponse | None] | None


class ModerationCommentListArray(RootModel[list[ModerationCommentResponse | None] | None]):
    root: list[ModerationCommentResponse | None] | None


class CommentResponse(ResponseModel):
    modified_time: str | None
    attachments: list[AttachmentsResponse | None] | None
    hashtags: list[HashtagsResponse | None] | None
    commented_time: str | None
    commenter_name: str | None
    content: str | None
    commenter_id: str | int | None
    commenter: Commenter | None
    impersonated_user: ticket_comment.ImpersonatedUser | None
    encoded_content: str | None
    mentions: MentionObjResponse | None
    is_public: bool | None
    id: str | int | None
    content_type: Literal["plainText", "html"]
    ticket_id: str | int | None
    status: Literal["PUBLISHED", "AWAITINGAPPROVAL"]
    ticket: TicketMetaResponse | None


class ListOfCommentsDataItem(ResponseModel):
    ticket: ListOfCommentsDataItemTicket | None = None
    modified_time: str | None
    attachments: list[AttachmentsResponse | None] | None
    hashtags: list[HashtagsResponse | None] | None
    commented_time: str | None
    commenter_name: str | None
    content: str | None
    commenter_id: str | int | None
    commenter: Commenter | None
    impersonated_user: ticket_comment.ImpersonatedUser | None
    encoded_content: str | None
    mentions: MentionObjResponse | None
    is_public: bool | None
    id: str | int | None
    content_type: Literal["plainText", "html"]
    ticket_id: str | int | None
    status: Literal["PUBLISHED", "AWAITINGAPPROVAL"]


class ListOfModeratedComments(ResponseModel):
    data: list[ModerationCommentResponse | None] | None


class ListOfComments(ResponseModel):
    data: list[ListOfCommentsDataItem]
