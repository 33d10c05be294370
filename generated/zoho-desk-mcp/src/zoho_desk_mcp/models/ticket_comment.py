"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Literal

from pydantic import Field, RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel


class Attachment(ResponseModel):
    previewurl: str | None
    size: str | int | None
    name: str | None
    id: str | int | None
    href: str | None


class AttachmentResponse(RootModel[list[Attachment | None] | None]):
    root: list[Attachment | None] | None


class Commenter(ResponseModel):
    photo_url: str | None = Field(alias="photoURL")
    first_name: str | None
    last_name: str | None
    name: str | None
    role_name: str | None
    id: str | int | None
    type: Literal["END_USER", "AGENT", "TEAM", "TICKET", "ACTIVITY"]
    email: str | None


class CommonMentionJson(ResponseModel):
    off_set: str | int
    length: str | int
    name: str
    id: str | int
    type: Literal["END_USER", "AGENT", "TEAM", "TICKET", "ACTIVITY"]


class GetTicketCommentHistoryDataItemMentionItemOption1(ResponseModel):
    photo_url: str | None = Field(alias="photoURL")
    off_set: str | int | None
    name: str | None
    length: str | int | None
    id: str | int | None
    type: Literal["END_USER", "AGENT", "TEAM", "TICKET", "ACTIVITY"]
    email: str | None
    zuid: str | int | None


class GetTicketCommentHistoryDataItemMentionItemOption2(ResponseModel):
    off_set: str | int | None
    length: str | int | None
    name: str | None
    id: str | int | None
    type: Literal["END_USER", "AGENT", "TEAM", "TICKET", "ACTIVITY"]


class GetTicketCommentHistoryDataItemMentionItemOption3(ResponseModel):
    off_set: str | int | None
    department_id: str | int | None
    entity_number: str | int | None
    length: str | int | None
    name: str | None
    id: str | int | None
    type: Literal["END_USER", "AGENT", "TEAM", "TICKET", "ACTIVITY"]


class ImpersonatedUser(ResponseModel):
    photo_url: str | None = Field(alias="photoURL")
    first_name: str | None
    last_name: str | None
    name: str | None
    role_name: str | None
    id: str | int | None
    type: Literal["END_USER", "AGENT", "TEAM", "TICKET", "ACTIVITY"]
    email: str | None


class MentionItemOption2(ResponseModel):
    off_set: str | int
    length: str | int
    name: str
    id: str | int
    type: Literal["END_USER", "AGENT", "TEAM", "TICKET", "ACTIVITY"]
    photo_url: str | None = Field(alias="photoURL")
    email: str | None
    zuid: str | int | None


class MentionItemOption3(ResponseModel):
    off_set: str | int
    length: str | int
    name: str
    id: str | int
    type: Literal["END_USER", "AGENT", "TEAM", "TICKET", "ACTIVITY"]
    department_id: str | int | None
    entity_number: str | int | None


class CommentResponse(ResponseModel):
    modified_time: str | None
    attachments: list[Attachment | None] | None
    encoded_content: str | None
    commented_time: str | None
    is_public: bool | None
    id: str | int | None
    content_type: Literal["plainText", "html"]
    content: str | None
    commenter_id: str | int | None
    commenter: Commenter | None
    impersonated_user: ImpersonatedUser | None


class GetTicketCommentHistoryDataItem(ResponseModel):
    plain_text: str | None = None
    mention: (
        list[
            GetTicketCommentHistoryDataItemMentionItemOption1
            | GetTicketCommentHistoryDataItemMentionItemOption2
            | GetTicketCommentHistoryDataItemMentionItemOption3
            | None
        ]
        | None
    ) = None
    attachments: list[Attachment | None] | None
    commented_time: str | None
    is_public: bool | None
    content_type: Literal["plainText", "html"]
    content: str | None
    commenter_id: str | int | None
    commenter: Commenter | None


class Mention(RootModel[list[CommonMentionJson | MentionItemOption2 | MentionItemOption3] | None]):
    root: list[CommonMentionJson | MentionItemOption2 | MentionItemOption3] | None


class CommentData(RootModel[list[CommentResponse | None] | None]):
    root: list[CommentResponse | None] | None


class GetCommentResponse(ResponseModel):
    modified_time: str | None
    attachments: list[Attachment | None] | None
    encoded_content: str | None
    commented_time: str | None
    is_public: bool | None
    id: str | int | None
    content_type: Literal["plainText", "html"]
    content: str | None
    commenter_id: str | int | None
    commenter: Commenter | None
    impersonated_user: ImpersonatedUser | None
    mention: list[CommonMentionJson | MentionItemOption2 | MentionItemOption3] | None = None


class GetTicketCommentHistory(ResponseModel):
    data: list[GetTicketCommentHistoryDataItem]


class ListOfComments(ResponseModel):
    plain_text: str | None = None
    mention: list[CommonMentionJson | MentionItemOption2 | MentionItemOption3] | None = None
    data: list[CommentResponse | None] | None
