"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Literal

from pydantic import Field, RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel

from . import ticket_comment


class Commenter(ResponseModel):
    photo_url: str | None = Field(alias="photoURL")
    first_name: str | None
    last_name: str | None
    name: str | None
    role_name: str | None
    id: str | int | None
    type: Literal["END_USER", "AGENT", "TEAM", "TICKET", "ACTIVITY"]
    email: str | None


class MentionsItem(ResponseModel):
    first_name: str | None
    last_name: str | None
    photo_url: str | None = Field(alias="photoURL")
    offset: str | int | None
    length: str | int | None
    id: str | int | None
    type: Literal["AGENT", "TEAM"]
    email: str | None
    zuid: str | int | None


class AccountCommentCommonResponse(ResponseModel):
    modified_time: str | None
    encoded_content: str | None
    commented_time: str | None
    id: str | int | None
    content_type: Literal["plainText", "html"]
    commenter_id: str | int | None
    content: str | None
    commenter: Commenter | None
    impersonated_user: ticket_comment.ImpersonatedUser | None


class Mentions(RootModel[list[MentionsItem | None] | None]):
    root: list[MentionsItem | None] | None


class GetAccountCommentResponse(ResponseModel):
    modified_time: str | None
    encoded_content: str | None
    commented_time: str | None
    id: str | int | None
    content_type: Literal["plainText", "html"]
    commenter_id: str | int | None
    content: str | None
    commenter: Commenter | None
    impersonated_user: ticket_comment.ImpersonatedUser | None
    mention: list[MentionsItem | None] | None = None


class GetAccountCommentsDataItem(ResponseModel):
    mention: list[MentionsItem | None] | None = None
    modified_time: str | None
    encoded_content: str | None
    commented_time: str | None
    id: str | int | None
    content_type: Literal["plainText", "html"]
    commenter_id: str | int | None
    content: str | None
    commenter: Commenter | None
    impersonated_user: ticket_comment.ImpersonatedUser | None


class GetAccountComments(ResponseModel):
    data: list[GetAccountCommentsDataItem]
