"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Literal

from pydantic import RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel

from . import account_comments, ticket_comment


class AddTaskCommentAttachmentsItem(ResponseModel):
    id: str | int | None
    name: str | None
    size: str | int | None
    href: str | None
    previewurl: str | None = None


class TaskResponseJsonAttachmentsItem(ResponseModel):
    id: str | int | None
    name: str | None
    size: str | int | None
    href: str | None
    previewurl: str | None = None


class AddTaskComment(ResponseModel):
    modified_time: str | None
    attachments: list[AddTaskCommentAttachmentsItem | None] | None
    encoded_content: str | None
    commented_time: str | None
    id: str | int | None
    content_type: Literal["html", "plainText"]
    content: str | None
    commenter_id: str | int | None
    commenter: ticket_comment.Commenter | None
    impersonated_user: ticket_comment.ImpersonatedUser | None
    attachment_ids: list[str | int | None] | None = None


class Data(RootModel[list[AddTaskComment | None] | None]):
    root: list[AddTaskComment | None] | None


class ListTaskComment(ResponseModel):
    data: list[AddTaskComment | None] | None


class TaskResponseJson(ResponseModel):
    modified_time: str | None
    attachments: list[TaskResponseJsonAttachmentsItem | None] | None
    encoded_content: str | None
    commented_time: str | None
    id: str | int | None
    content_type: Literal["html", "plainText"]
    content: str | None
    commenter_id: str | int | None
    commenter: ticket_comment.Commenter | None
    impersonated_user: ticket_comment.ImpersonatedUser | None
    mention: list[account_comments.MentionsItem | None] | None = None
