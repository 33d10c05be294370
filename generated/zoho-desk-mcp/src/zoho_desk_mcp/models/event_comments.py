"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Literal

from pydantic import Field, RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel

from . import ticket_comment


class AddEventCommentAttachmentsItem(ResponseModel):
    id: str | int | None
    name: str | None
    size: str | int | None
    href: str | None


class GetEventCommentAttachmentsItem(ResponseModel):
    id: str | int | None
    name: str | None
    size: str | int | None
    href: str | None


class ListEventCommentDataItemAttachmentsItem(ResponseModel):
    id: str | int | None
    name: str | None
    size: str | int | None
    href: str | None


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


class AddEventComment(ResponseModel):
    modified_time: str | None
    attachments: list[AddEventCommentAttachmentsItem | None] | None
    encoded_content: str | None
    commented_time: str | None
    id: str | int | None
    content_type: Literal["html", "plainText"]
    content: str | None
    commenter_id: str | int | None
    commenter: ticket_comment.Commenter | None
    impersonated_user: ticket_comment.ImpersonatedUser | None
    attachment_ids: list[str | int | None] | None = None


class Mention(RootModel[list[MentionItem | None] | None]):
    root: list[MentionItem | None] | None


class GetEventComment(ResponseModel):
    modified_time: str | None
    attachments: list[GetEventCommentAttachmentsItem | None] | None
    encoded_content: str | None
    commented_time: str | None
    id: str | int | None
    content_type: Literal["html", "plainText"]
    content: str | None
    commenter_id: str | int | None
    commenter: ticket_comment.Commenter | None
    impersonated_user: ticket_comment.ImpersonatedUser | None
    attachment_ids: list[str | int | None] | None = None
    mention: list[MentionItem | None] | None = None


class ListEventCommentDataItem(ResponseModel):
    mention: list[MentionItem | None] | None = None
    modified_time: str | None
    attachments: list[ListEventCommentDataItemAttachmentsItem | None] | None
    encoded_content: str | None
    commented_time: str | None
    id: str | int | None
    content_type: Literal["html", "plainText"]
    content: str | None
    commenter_id: str | int | None
    commenter: ticket_comment.Commenter | None
    impersonated_user: ticket_comment.ImpersonatedUser | None
    attachment_ids: list[str | int | None] | None = None


class ListEventComment(ResponseModel):
    data: list[ListEventCommentDataItem]
