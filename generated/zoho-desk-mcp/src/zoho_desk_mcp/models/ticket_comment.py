"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import ConfigDict, Field, RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel


class AddCommentPayload(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    is_public: Annotated[bool | None, Field(alias="isPublic")] = None
    attachment_ids: Annotated[list[str | int] | None, Field(alias="attachmentIds")] = None
    content_type: Annotated[Literal["plainText", "html"] | None, Field(alias="contentType")] = None
    content: str


class Attachment(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    previewurl: str | None
    size: str | int | None
    name: str | None
    id: str | int | None
    href: str | None


class AttachmentResponse(RootModel[list[Attachment | None] | None]):
    root: list[Attachment | None] | None


class Commenter(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    photo_url: Annotated[str | None, Field(alias="photoURL")]
    first_name: Annotated[str | None, Field(alias="firstName")]
    last_name: Annotated[str | None, Field(alias="lastName")]
    name: str | None
    role_name: Annotated[str | None, Field(alias="roleName")]
    id: str | int | None
    type: Literal["END_USER", "AGENT", "TEAM", "TICKET", "ACTIVITY"]
    email: str | None


class CommonMentionJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    off_set: Annotated[str | int, Field(alias="offSet")]
    length: str | int
    name: str
    id: str | int
    type: Literal["END_USER", "AGENT", "TEAM", "TICKET", "ACTIVITY"]


class GetTicketCommentHistoryDataItemMentionItemOption1(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    photo_url: Annotated[str | None, Field(alias="photoURL")]
    off_set: Annotated[str | int | None, Field(alias="offSet")]
    name: str | None
    length: str | int | None
    id: str | int | None
    type: Literal["END_USER", "AGENT", "TEAM", "TICKET", "ACTIVITY"]
    email: str | None
    zuid: str | int | None


class GetTicketCommentHistoryDataItemMentionItemOption2(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    off_set: Annotated[str | int | None, Field(alias="offSet")]
    length: str | int | None
    name: str | None
    id: str | int | None
    type: Literal["END_USER", "AGENT", "TEAM", "TICKET", "ACTIVITY"]


class GetTicketCommentHistoryDataItemMentionItemOption3(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    off_set: Annotated[str | int | None, Field(alias="offSet")]
    department_id: Annotated[str | int | None, Field(alias="departmentId")]
    entity_number: Annotated[str | int | None, Field(alias="entityNumber")]
    length: str | int | None
    name: str | None
    id: str | int | None
    type: Literal["END_USER", "AGENT", "TEAM", "TICKET", "ACTIVITY"]


class ImpersonatedUser(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    photo_url: Annotated[str | None, Field(alias="photoURL")]
    first_name: Annotated[str | None, Field(alias="firstName")]
    last_name: Annotated[str | None, Field(alias="lastName")]
    name: str | None
    role_name: Annotated[str | None, Field(alias="roleName")]
    id: str | int | None
    type: Literal["END_USER", "AGENT", "TEAM", "TICKET", "ACTIVITY"]
    email: str | None


class MentionItemOption2(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    off_set: Annotated[str | int, Field(alias="offSet")]
    length: str | int
    name: str
    id: str | int
    type: Literal["END_USER", "AGENT", "TEAM", "TICKET", "ACTIVITY"]
    photo_url: Annotated[str | None, Field(alias="photoURL")]
    email: str | None
    zuid: str | int | None


class MentionItemOption3(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    off_set: Annotated[str | int, Field(alias="offSet")]
    length: str | int
    name: str
    id: str | int
    type: Literal["END_USER", "AGENT", "TEAM", "TICKET", "ACTIVITY"]
    department_id: Annotated[str | int | None, Field(alias="departmentId")]
    entity_number: Annotated[str | int | None, Field(alias="entityNumber")]


class CommentCommonResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    attachments: list[Attachment | None] | None
    commented_time: Annotated[str | None, Field(alias="commentedTime")]
    is_public: Annotated[bool | None, Field(alias="isPublic")]
    content_type: Annotated[Literal["plainText", "html"], Field(alias="contentType")]
    content: str | None
    commenter_id: Annotated[str | int | None, Field(alias="commenterId")]
    commenter: Commenter | None


class CommentResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    modified_time: Annotated[str | None, Field(alias="modifiedTime")]
    attachments: list[Attachment | None] | None
    encoded_content: Annotated[str | None, Field(alias="encodedContent")]
    commented_time: Annotated[str | None, Field(alias="commentedTime")]
    is_public: Annotated[bool | None, Field(alias="isPublic")]
    id: str | int | None
    content_type: Annotated[Literal["plainText", "html"], Field(alias="contentType")]
    content: str | None
    commenter_id: Annotated[str | int | None, Field(alias="commenterId")]
    commenter: Commenter | None
    impersonated_user: Annotated[ImpersonatedUser | None, Field(alias="impersonatedUser")]


class GetTicketCommentHistoryDataItem(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    plain_text: Annotated[str | None, Field(alias="plainText")] = None
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
    commented_time: Annotated[str | None, Field(alias="commentedTime")]
    is_public: Annotated[bool | None, Field(alias="isPublic")]
    content_type: Annotated[Literal["plainText", "html"], Field(alias="contentType")]
    content: str | None
    commenter_id: Annotated[str | int | None, Field(alias="commenterId")]
    commenter: Commenter | None


class HistoryCommentData(RootModel[list[CommentCommonResponse | None] | None]):
    root: list[CommentCommonResponse | None] | None


class Mention(RootModel[list[CommonMentionJson | MentionItemOption2 | MentionItemOption3] | None]):
    root: list[CommonMentionJson | MentionItemOption2 | MentionItemOption3] | None


class CommentData(RootModel[list[CommentResponse | None] | None]):
    root: list[CommentResponse | None] | None


class GetCommentResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    modified_time: Annotated[str | None, Field(alias="modifiedTime")]
    attachments: list[Attachment | None] | None
    encoded_content: Annotated[str | None, Field(alias="encodedContent")]
    commented_time: Annotated[str | None, Field(alias="commentedTime")]
    is_public: Annotated[bool | None, Field(alias="isPublic")]
    id: str | int | None
    content_type: Annotated[Literal["plainText", "html"], Field(alias="contentType")]
    content: str | None
    commenter_id: Annotated[str | int | None, Field(alias="commenterId")]
    commenter: Commenter | None
    impersonated_user: Annotated[ImpersonatedUser | None, Field(alias="impersonatedUser")]
    mention: list[CommonMentionJson | MentionItemOption2 | MentionItemOption3] | None = None


class GetTicketCommentHistory(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[GetTicketCommentHistoryDataItem]


class ListOfComments(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    plain_text: Annotated[str | None, Field(alias="plainText")] = None
    mention: list[CommonMentionJson | MentionItemOption2 | MentionItemOption3] | None = None
    data: list[CommentResponse | None] | None
