"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import ConfigDict, Field, RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel


class ReplyConfig(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    update_records: Annotated[bool | None, Field(alias="updateRecords")]
    accepts_attachments: Annotated[bool | None, Field(alias="acceptsAttachments")]
    content_types: Annotated[list[Literal["text/plain", "text/html"]] | None, Field(alias="contentTypes")]
    include_quoted_message: Annotated[bool | None, Field(alias="includeQuotedMessage")]


class GetChannelResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    photo_url: Annotated[str | None, Field(alias="photoURL")]
    code: str | None
    app_name: Annotated[str | None, Field(alias="appName")]
    department_id: Annotated[str | int | None, Field(alias="departmentId")]
    name: str | None
    external_id: Annotated[str | int | None, Field(alias="externalId")]
    mapped_integration: Annotated[str | None, Field(alias="mappedIntegration")]
    reply_config: Annotated[ReplyConfig | None, Field(alias="replyConfig")]
    type: Literal["SYSTEM", "INTEGRATION", "INSTANT_MESSAGE"]
    accepts_replies: Annotated[bool | None, Field(alias="acceptsReplies")]


class GetChannelResponse2(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    photo_url: Annotated[str | None, Field(alias="photoURL")]
    code: str | None
    app_name: Annotated[str | None, Field(alias="appName")]
    department_id: Annotated[str | int | None, Field(alias="departmentId")]
    name: str | None
    external_id: Annotated[str | int | None, Field(alias="externalId")]
    mapped_integration: Annotated[str | None, Field(alias="mappedIntegration")]
    reply_config: Annotated[ReplyConfig | None, Field(alias="replyConfig")]
    type: Literal["SYSTEM", "INTEGRATION", "INSTANT_MESSAGE"]
    accepts_replies: Annotated[bool | None, Field(alias="acceptsReplies")]


class GetChannelsArray(RootModel[list[GetChannelResponse | None] | None]):
    root: list[GetChannelResponse | None] | None


class GetChannelsResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[GetChannelResponse | None] | None
