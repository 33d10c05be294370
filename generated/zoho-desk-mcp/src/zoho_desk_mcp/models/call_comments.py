"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import ConfigDict, Field, RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel

from . import ticket_comment


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


class AddCallComment(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    modified_time: Annotated[str | None, Field(alias="modifiedTime")]
    attachments: list[dict[str, Any]] | None
    encoded_content: Annotated[str | None, Field(alias="encodedContent")]
    commented_time: Annotated[str | None, Field(alias="commentedTime")]
    id: str | int | None
    content_type: Annotated[Literal["html", "plainText"], Field(alias="contentType")]
    content: str | None
    commenter_id: Annotated[str | int | None, Field(alias="commenterId")]
    commenter: ticket_comment.Commenter | None
    impersonated_user: Annotated[ticket_comment.ImpersonatedUser | None, Field(alias="impersonatedUser")]


class Data(RootModel[list[AddCallComment | None] | None]):
    root: list[AddCallComment | None] | None


class Mention(RootModel[list[MentionItem | None] | None]):
    root: list[MentionItem | None] | None


class GetCallComment(ResponseModel):
    mention: list[MentionItem | None] | None = None
    modified_time: Annotated[str | None, Field(alias="modifiedTime")]
    attachments: list[dict[str, Any]] | None
    encoded_content: Annotated[str | None, Field(alias="encodedContent")]
    commented_time: Annotated[str | None, Field(alias="commentedTime")]
    id: str | int | None
    content_type: Annotated[Literal["html", "plainText"], Field(alias="contentType")]
    content: str | None
    commenter_id: Annotated[str | int | None, Field(alias="commenterId")]
    commenter: ticket_comment.Commenter | None
    impersonated_user: Annotated[ticket_comment.ImpersonatedUser | None, Field(alias="impersonatedUser")]


class ListCallCommentsDataItem(ResponseModel):
    mention: list[MentionItem | None] | None = None
    modified_time: Annotated[str | None, Field(alias="modifiedTime")]
    attachments: list[dict[str, Any]] | None
    encoded_content: Annotated[str | None, Field(alias="encodedContent")]
    commented_time: Annotated[str | None, Field(alias="commentedTime")]
    id: str | int | None
    content_type: Annotated[Literal["html", "plainText"], Field(alias="contentType")]
    content: str | None
    commenter_id: Annotated[str | int | None, Field(alias="commenterId")]
    commenter: ticket_comment.Commenter | None
    impersonated_user: Annotated[ticket_comment.ImpersonatedUser | None, Field(alias="impersonatedUser")]


class ListCallComments(ResponseModel):
    data: list[ListCallCommentsDataItem]
