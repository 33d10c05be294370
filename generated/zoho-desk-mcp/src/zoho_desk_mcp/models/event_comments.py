"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import ConfigDict, Field, RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel

from . import ticket_comment


class AddEventCommentAttachmentsItem(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str | int | None
    name: str | None
    size: str | int | None
    href: str | None


class GetEventCommentAttachmentsItem(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str | int | None
    name: str | None
    size: str | int | None
    href: str | None


class ListEventCommentDataItemAttachmentsItem(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str | int | None
    name: str | None
    size: str | int | None
    href: str | None


class MentionItem(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    first_name: Annotated[str | None, Field(alias="firstName")]
    last_name: Annotated[str | None, Field(alias="lastName")]
    photo_url: Annotated[str | None, Field(alias="photoURL")]
    offset: str | int | None
    length: str | int | None
    id: str | int | None
    type: Literal["AGENT", "TEAM"]
    email: str | None
    zuid: str | int | None


class AddEventComment(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    modified_time: Annotated[str | None, Field(alias="modifiedTime")]
    attachments: list[AddEventCommentAttachmentsItem | None] | None
    encoded_content: Annotated[str | None, Field(alias="encodedContent")]
    commented_time: Annotated[str | None, Field(alias="commentedTime")]
    id: str | int | None
    content_type: Annotated[Literal["html", "plainText"], Field(alias="contentType")]
    content: str | None
    commenter_id: Annotated[str | int | None, Field(alias="commenterId")]
    commenter: ticket_comment.Commenter | None
    impersonated_user: Annotated[ticket_comment.ImpersonatedUser | None, Field(alias="impersonatedUser")]
    attachment_ids: Annotated[list[str | int | None] | None, Field(alias="attachmentIds")] = None


class Data(RootModel[list[AddEventComment | None] | None]):
    root: list[AddEventComment | None] | None


class Mention(RootModel[list[MentionItem | None] | None]):
    root: list[MentionItem | None] | None


class GetEventComment(ResponseModel):
    modified_time: Annotated[str | None, Field(alias="modifiedTime")]
    attachments: list[GetEventCommentAttachmentsItem | None] | None
    encoded_content: Annotated[str | None, Field(alias="encodedContent")]
    commented_time: Annotated[str | None, Field(alias="commentedTime")]
    id: str | int | None
    content_type: Annotated[Literal["html", "plainText"], Field(alias="contentType")]
    content: str | None
    commenter_id: Annotated[str | int | None, Field(alias="commenterId")]
    commenter: ticket_comment.Commenter | None
    impersonated_user: Annotated[ticket_comment.ImpersonatedUser | None, Field(alias="impersonatedUser")]
    attachment_ids: Annotated[list[str | int | None] | None, Field(alias="attachmentIds")] = None
    mention: list[MentionItem | None] | None = None


class ListEventCommentDataItem(ResponseModel):
    mention: list[MentionItem | None] | None = None
    modified_time: Annotated[str | None, Field(alias="modifiedTime")]
    attachments: list[ListEventCommentDataItemAttachmentsItem | None] | None
    encoded_content: Annotated[str | None, Field(alias="encodedContent")]
    commented_time: Annotated[str | None, Field(alias="commentedTime")]
    id: str | int | None
    content_type: Annotated[Literal["html", "plainText"], Field(alias="contentType")]
    content: str | None
    commenter_id: Annotated[str | int | None, Field(alias="commenterId")]
    commenter: ticket_comment.Commenter | None
    impersonated_user: Annotated[ticket_comment.ImpersonatedUser | None, Field(alias="impersonatedUser")]
    attachment_ids: Annotated[list[str | int | None] | None, Field(alias="attachmentIds")] = None


class ListEventComment(ResponseModel):
    data: list[ListEventCommentDataItem]
