"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import ConfigDict, Field, RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel

from . import label as label_1
from . import ticket_comment


class ArticeIdInPathSchema(RootModel[str | int | None]):
    root: str | int | None


class AttachmentsResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    previewurl: str | None
    size: str | int | None
    name: str | None
    id: str | int | None
    href: str | None


class CategoryIdSchema(RootModel[str | int | None]):
    root: str | int | None


class CategoryResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str | int | None = None
    name: str | None = None
    locale: str | None = None


class CommentIdInPathSchema(RootModel[str | int | None]):
    root: str | int | None


class CommentedBySchema(RootModel[str | int | None]):
    root: str | int | None


class FromSchema(RootModel[int | str | None]):
    root: int | str | None


class GetModeratedKBCommentsCountAnswer(ResponseModel):
    model_config = ConfigDict(
        extra="allow",
    )


class GroupMentionResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    off_set: Annotated[str | int | None, Field(alias="offSet")]
    name: str | None
    length: str | int | None
    id: str | int | None
    logo_url: Annotated[str | None, Field(alias="logoUrl")]


class HashtagsResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    off_set: Annotated[str | int | None, Field(alias="offSet")]
    length: str | int | None
    header_value: Annotated[str | None, Field(alias="headerValue")]
    header_id: Annotated[str | None, Field(alias="headerId")]


class LimitSchema(RootModel[int | str | None]):
    root: int | str | None


class ListOfCommentsDataItemTicket(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    ticket_number: Annotated[str | int | None, Field(alias="ticketNumber")]
    is_trashed: Annotated[bool | None, Field(alias="isTrashed")]
    web_url: Annotated[str | None, Field(alias="webUrl")]
    id: str | int | None


class LocaleSchema(RootModel[str | None]):
    root: str | None


class MentionGroupListResponse(RootModel[list[GroupMentionResponse | None] | None]):
    root: list[GroupMentionResponse | None] | None


class MentionedEndUser(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str | int | None
    name: str | None
    photo_url: Annotated[str | None, Field(alias="photoURL")]
    email: str | None
    first_name: Annotated[str | None, Field(alias="firstName")]
    last_name: Annotated[str | None, Field(alias="lastName")]
    type: Literal["END_USER", "AGENT", "TEAM", "TICKET", "ACTIVITY"]


class TicketMetaResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    ticket_number: Annotated[str | int | None, Field(alias="ticketNumber")]
    is_trashed: Annotated[bool | None, Field(alias="isTrashed")]
    web_url: Annotated[str | None, Field(alias="webUrl")]
    id: str | int | None


class TicketMetaResponse2(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    ticket_number: Annotated[str | int | None, Field(alias="ticketNumber")]
    is_trashed: Annotated[bool | None, Field(alias="isTrashed")]
    web_url: Annotated[str | None, Field(alias="webUrl")]
    id: str | int | None


class ArticleTranslationResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str | int | None
    article_number: Annotated[str | None, Field(alias="articleNumber")]
    locale: str | None
    translation_id: Annotated[str | int | None, Field(alias="translationId")]
    title: str | None


class ArticleTranslationResponseWithWebUrl(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str | int | None
    article_number: Annotated[str | None, Field(alias="articleNumber")]
    locale: str | None
    translation_id: Annotated[str | int | None, Field(alias="translationId")]
    title: str | None
    web_url: Annotated[str | None, Field(alias="webUrl")]


class Attachments(RootModel[list[AttachmentsResponse | None] | None]):
    root: list[AttachmentsResponse | None] | None


class Hashtags(RootModel[list[HashtagsResponse | None] | None]):
    root: list[HashtagsResponse | None] | None


class Commenter(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    photo_url: Annotated[str | None, Field(alias="photoURL")]
    first_name: Annotated[str | None, Field(alias="firstName")]
    last_name: Annotated[str | None, Field(alias="lastName")]
    web_url: Annotated[str | None, Field(alias="webUrl")]
    name: str | None
    role_name: Annotated[str | None, Field(alias="roleName")]
    id: str | int | None
    label: label_1.LabelMetaResponse | None
    type: Literal["END_USER", "AGENT", "TEAM", "TICKET", "ACTIVITY"]
    email: str | None
    kb_role: Annotated[Literal["REVIEWER"] | None, Field(alias="kbRole")]


class CommonUserDetails(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    off_set: Annotated[str | int | None, Field(alias="offSet")]
    web_url: Annotated[str | None, Field(alias="webUrl")]
    length: str | int | None
    label: label_1.LabelMetaResponse | None
    zuid: str | int | None
    kb_role: Annotated[Literal["REVIEWER"] | None, Field(alias="kbRole")]


class MentionEndUserResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str | int | None
    name: str | None
    photo_url: Annotated[str | None, Field(alias="photoURL")]
    email: str | None
    first_name: Annotated[str | None, Field(alias="firstName")]
    last_name: Annotated[str | None, Field(alias="lastName")]
    type: Literal["END_USER", "AGENT", "TEAM", "TICKET", "ACTIVITY"]
    off_set: Annotated[str | int | None, Field(alias="offSet")]
    web_url: Annotated[str | None, Field(alias="webUrl")]
    length: str | int | None
    label: label_1.LabelMetaResponse | None
    zuid: str | int | None
    kb_role: Annotated[Literal["REVIEWER"] | None, Field(alias="kbRole")]


class MentionsResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    photo_url: Annotated[str | None, Field(alias="photoURL")]
    first_name: Annotated[str | None, Field(alias="firstName")]
    last_name: Annotated[str | None, Field(alias="lastName")]
    web_url: Annotated[str | None, Field(alias="webUrl")]
    name: str | None
    role_name: Annotated[str | None, Field(alias="roleName")]
    id: str | int | None
    label: label_1.LabelMetaResponse | None
    type: Literal["END_USER", "AGENT", "TEAM", "TICKET", "ACTIVITY"]
    email: str | None
    kb_role: Annotated[Literal["REVIEWER"] | None, Field(alias="kbRole")]
    off_set: Annotated[str | int | None, Field(alias="offSet")]
    length: str | int | None
    zuid: str | int | None


class EndUserMentionListResponse(RootModel[list[MentionEndUserResponse | None] | None]):
    root: list[MentionEndUserResponse | None] | None


class EndUserMentionObjResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    groups: list[GroupMentionResponse | None] | None
    users: list[MentionEndUserResponse | None] | None


class MentionUserListResponse(RootModel[list[MentionsResponse | None] | None]):
    root: list[MentionsResponse | None] | None


class ModerationCommentResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    modified_time: Annotated[str | None, Field(alias="modifiedTime")]
    hashtags: list[HashtagsResponse | None] | None
    commented_time: Annotated[str | None, Field(alias="commentedTime")]
    content: str | None
    commenter_id: Annotated[str | int | None, Field(alias="commenterId")]
    commenter: Commenter | None
    mentions: EndUserMentionObjResponse | None
    is_public: Annotated[bool | None, Field(alias="isPublic")]
    id: str | int | None
    content_type: Annotated[Literal["plainText", "html"], Field(alias="contentType")]
    status: Literal["PUBLISHED", "AWAITINGAPPROVAL"]
    article_translation_id: Annotated[str | int | None, Field(alias="articleTranslationId")]
    category_id: Annotated[str | int | None, Field(alias="categoryId")]
    root_category_id: Annotated[str | int | None, Field(alias="rootCategoryId")]
    category: CategoryResponse | None
    article_translation: Annotated[ArticleTranslationResponseWithWebUrl | None, Field(alias="articleTranslation")]


class MentionObjResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    groups: list[GroupMentionResponse | None] | None
    users: list[MentionsResponse | None] | None


class ModerationCommentListArray(RootModel[list[ModerationCommentResponse | None] | None]):
    root: list[ModerationCommentResponse | None] | None


class CommentListResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    modified_time: Annotated[str | None, Field(alias="modifiedTime")]
    attachments: list[AttachmentsResponse | None] | None
    hashtags: list[HashtagsResponse | None] | None
    commented_time: Annotated[str | None, Field(alias="commentedTime")]
    commenter_name: Annotated[str | None, Field(alias="commenterName")]
    content: str | None
    commenter_id: Annotated[str | int | None, Field(alias="commenterId")]
    commenter: Commenter | None
    impersonated_user: Annotated[ticket_comment.ImpersonatedUser | None, Field(alias="impersonatedUser")]
    encoded_content: Annotated[str | None, Field(alias="encodedContent")]
    mentions: MentionObjResponse | None
    is_public: Annotated[bool | None, Field(alias="isPublic")]
    id: str | int | None
    content_type: Annotated[Literal["plainText", "html"], Field(alias="contentType")]
    ticket_id: Annotated[str | int | None, Field(alias="ticketId")]
    status: Literal["PUBLISHED", "AWAITINGAPPROVAL"]


class CommentListResponseArray(RootModel[list[CommentListResponse | None] | None]):
    root: list[CommentListResponse | None] | None


class CommentResponse(ResponseModel):
    modified_time: Annotated[str | None, Field(alias="modifiedTime")]
    attachments: list[AttachmentsResponse | None] | None
    hashtags: list[HashtagsResponse | None] | None
    commented_time: Annotated[str | None, Field(alias="commentedTime")]
    commenter_name: Annotated[str | None, Field(alias="commenterName")]
    content: str | None
    commenter_id: Annotated[str | int | None, Field(alias="commenterId")]
    commenter: Commenter | None
    impersonated_user: Annotated[ticket_comment.ImpersonatedUser | None, Field(alias="impersonatedUser")]
    encoded_content: Annotated[str | None, Field(alias="encodedContent")]
    mentions: MentionObjResponse | None
    is_public: Annotated[bool | None, Field(alias="isPublic")]
    id: str | int | None
    content_type: Annotated[Literal["plainText", "html"], Field(alias="contentType")]
    ticket_id: Annotated[str | int | None, Field(alias="ticketId")]
    status: Literal["PUBLISHED", "AWAITINGAPPROVAL"]
    ticket: TicketMetaResponse | None


class ListOfCommentsDataItem(ResponseModel):
    ticket: ListOfCommentsDataItemTicket | None = None
    modified_time: Annotated[str | None, Field(alias="modifiedTime")]
    attachments: list[AttachmentsResponse | None] | None
    hashtags: list[HashtagsResponse | None] | None
    commented_time: Annotated[str | None, Field(alias="commentedTime")]
    commenter_name: Annotated[str | None, Field(alias="commenterName")]
    content: str | None
    commenter_id: Annotated[str | int | None, Field(alias="commenterId")]
    commenter: Commenter | None
    impersonated_user: Annotated[ticket_comment.ImpersonatedUser | None, Field(alias="impersonatedUser")]
    encoded_content: Annotated[str | None, Field(alias="encodedContent")]
    mentions: MentionObjResponse | None
    is_public: Annotated[bool | None, Field(alias="isPublic")]
    id: str | int | None
    content_type: Annotated[Literal["plainText", "html"], Field(alias="contentType")]
    ticket_id: Annotated[str | int | None, Field(alias="ticketId")]
    status: Literal["PUBLISHED", "AWAITINGAPPROVAL"]


class ListOfModeratedComments(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[ModerationCommentResponse | None] | None


class ListOfComments(ResponseModel):
    data: list[ListOfCommentsDataItem]
