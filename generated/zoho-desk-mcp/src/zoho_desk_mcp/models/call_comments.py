"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Any, Literal

from pydantic import Field, RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel

from . import ticket_comment


class MentionItem(ResponseModel):
    first_name: str | None
    last_name: str | None
    photo_url: str | None = Field(alias="photoURL")
    offset: str | int | None
    length: str | int | None
    id: str | int | None
    type: Literal["AGENT", "TEAM"]
    email: str | None
    zuid: str | int | None


class AddCallComment(ResponseModel):
    modified_time: str | None
    attachments: list[dict[str, Any]] | None
    encoded_content: str | None
    commented_time: str | None
    id: str | int | None
    content_type: Literal["html", "plainText"]
    content: str | None
    commenter_id: str | int | None
    commenter: ticket_comment.Commenter | None
    impersonated_user: ticket_comment.ImpersonatedUser | None


class Mention(RootModel[list[MentionItem | None] | None]):
    root: list[MentionItem | None] | None


class GetCallComment(ResponseModel):
    mention: list[MentionItem | None] | None = None
    modified_time: str | None
    attachments: list[dict[str, Any]] | None
    encoded_content: str | None
    commented_time: str | None
    id: str | int | None
    content_type: Literal["html", "plainText"]
    content: str | None
    commenter_id: str | int | None
    commenter: ticket_comment.Commenter | None
    impersonated_user: ticket_comment.ImpersonatedUser | None


class ListCallCommentsDataItem(ResponseModel):
    mention: list[MentionItem | None] | None = None
    modified_time: str | None
    attachments: list[dict[str, Any]] | None
    encoded_content: str | None
    commented_time: str | None
    id: str | int | None
    content_type: Literal["html", "plainText"]
    content: str | None
    commenter_id: str | int | None
    commenter: ticket_comment.Commenter | None
    impersonated_user: ticket_comment.ImpersonatedUser | None


class ListCallComments(ResponseModel):
    data: list[ListCallCommentsDataItem]
