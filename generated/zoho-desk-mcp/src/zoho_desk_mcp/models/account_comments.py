"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import ConfigDict, Field, RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel

from . import ticket_comment


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


class MentionsItem(ResponseModel):
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


class AccountCommentCommonResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    modified_time: Annotated[str | None, Field(alias="modifiedTime")]
    encoded_content: Annotated[str | None, Field(alias="encodedContent")]
    commented_time: Annotated[str | None, Field(alias="commentedTime")]
    id: str | int | None
    content_type: Annotated[Literal["plainText", "html"], Field(alias="contentType")]
    commenter_id: Annotated[str | int | None, Field(alias="commenterId")]
    content: str | None
    commenter: Commenter | None
    impersonated_user: Annotated[ticket_comment.ImpersonatedUser | None, Field(alias="impersonatedUser")]


class DataArr(RootModel[list[AccountCommentCommonResponse | None] | None]):
    root: list[AccountCommentCommonResponse | None] | None


class Mentions(RootModel[list[MentionsItem | None] | None]):
    root: list[MentionsItem | None] | None


class GetAccountCommentResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    modified_time: Annotated[str | None, Field(alias="modifiedTime")]
    encoded_content: Annotated[str | None, Field(alias="encodedContent")]
    commented_time: Annotated[str | None, Field(alias="commentedTime")]
    id: str | int | None
    content_type: Annotated[Literal["plainText", "html"], Field(alias="contentType")]
    commenter_id: Annotated[str | int | None, Field(alias="commenterId")]
    content: str | None
    commenter: Commenter | None
    impersonated_user: Annotated[ticket_comment.ImpersonatedUser | None, Field(alias="impersonatedUser")]
    mention: list[MentionsItem | None] | None = None


class GetAccountCommentsDataItem(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    mention: list[MentionsItem | None] | None = None
    modified_time: Annotated[str | None, Field(alias="modifiedTime")]
    encoded_content: Annotated[str | None, Field(alias="encodedContent")]
    commented_time: Annotated[str | None, Field(alias="commentedTime")]
    id: str | int | None
    content_type: Annotated[Literal["plainText", "html"], Field(alias="contentType")]
    commenter_id: Annotated[str | int | None, Field(alias="commenterId")]
    content: str | None
    commenter: Commenter | None
    impersonated_user: Annotated[ticket_comment.ImpersonatedUser | None, Field(alias="impersonatedUser")]


class GetAccountComments(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[GetAccountCommentsDataItem]
