"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Literal

from pydantic import Field, RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel


class ReplyConfig(ResponseModel):
    update_records: bool | None
    accepts_attachments: bool | None
    content_types: list[Literal["text/plain", "text/html"]] | None
    include_quoted_message: bool | None


class GetChannelResponse(ResponseModel):
    photo_url: str | None = Field(alias="photoURL")
    code: str | None
    app_name: str | None
    department_id: str | int | None
    name: str | None
    external_id: str | int | None
    mapped_integration: str | None
    reply_config: ReplyConfig | None
    type: Literal["SYSTEM", "INTEGRATION", "INSTANT_MESSAGE"]
    accepts_replies: bool | None


class GetChannelResponse2(ResponseModel):
    photo_url: str | None = Field(alias="photoURL")
    code: str | None
    app_name: str | None
    department_id: str | int | None
    name: str | None
    external_id: str | int | None
    mapped_integration: str | None
    reply_config: ReplyConfig | None
    type: Literal["SYSTEM", "INTEGRATION", "INSTANT_MESSAGE"]
    accepts_replies: bool | None


class GetChannelsArray(RootModel[list[GetChannelResponse | None] | None]):
    root: list[GetChannelResponse | None] | None


class GetChannelsResponse(ResponseModel):
    data: list[GetChannelResponse | None] | None
