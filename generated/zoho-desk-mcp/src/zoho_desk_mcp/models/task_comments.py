"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import ConfigDict, Field, RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel

from . import account_comments, ticket_comment


class AddTaskCommentAttachmentsItem(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str | int | None
    name: str | None
    size: str | int | None
    href: str | None
    previewurl: str | None = None


class TaskResponseJsonAttachmentsItem(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str | int | None
    name: str | None
    size: str | int | None
    href: str | None
    previewurl: str | None = None


class AddTaskComment(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    modified_time: Annotated[str | None, Field(alias="modifiedTime")]
    attachments: list[AddTaskCommentAttachmentsItem | None] | None
    encoded_content: Annotated[str | None, Field(alias="encodedContent")]
    commented_time: Annotated[str | None, Field(alias="commentedTime")]
    id: str | int | None
    content_type: Annotated[Literal["html", "plainText"], Field(alias="contentType")]
    content: str | None
    commenter_id: Annotated[str | int | None, Field(alias="commenterId")]
    commenter: ticket_comment.Commenter | None
    impersonated_user: Annotated[ticket_comment.ImpersonatedUser | None, Field(alias="impersonatedUser")]
    attachment_ids: Annotated[list[str | int | None] | None, Field(alias="attachmentIds")] = None


class Data(RootModel[list[AddTaskComment | None] | None]):
    root: list[AddTaskComment | None] | None


class ListTaskComment(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[AddTaskComment | None] | None


class TaskResponseJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    modified_time: Annotated[str | None, Field(alias="modifiedTime")]
    attachments: list[TaskResponseJsonAttachmentsItem | None] | None
    encoded_content: Annotated[str | None, Field(alias="encodedContent")]
    commented_time: Annotated[str | None, Field(alias="commentedTime")]
    id: str | int | None
    content_type: Annotated[Literal["html", "plainText"], Field(alias="contentType")]
    content: str | None
    commenter_id: Annotated[str | int | None, Field(alias="commenterId")]
    commenter: ticket_comment.Commenter | None
    impersonated_user: Annotated[ticket_comment.ImpersonatedUser | None, Field(alias="impersonatedUser")]
    mention: list[account_comments.MentionsItem | None] | None = None
