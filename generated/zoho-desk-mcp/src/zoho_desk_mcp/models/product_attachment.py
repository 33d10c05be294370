"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Annotated

from pydantic import ConfigDict, Field, RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel


class AttachmentJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    previewurl: str | None
    size: str | int | None
    creator_id: Annotated[str | int | None, Field(alias="creatorId")]
    name: str | None
    created_time: Annotated[str | None, Field(alias="createdTime")]
    id: str | int | None
    href: str | None


class AttachmentJson2(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    previewurl: str | None
    size: str | int | None
    creator_id: Annotated[str | int | None, Field(alias="creatorId")]
    name: str | None
    created_time: Annotated[str | None, Field(alias="createdTime")]
    id: str | int | None
    href: str | None


class Data(RootModel[list[AttachmentJson | None] | None]):
    root: list[AttachmentJson | None] | None


class GetProductAttachmentsResponseDataItemCreator(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    first_name: Annotated[str | None, Field(alias="firstName")]
    last_name: Annotated[str | None, Field(alias="lastName")]
    photo_url: Annotated[str | None, Field(alias="photoURL")]
    id: str | int | None
    email: str | None


class GetProductAttachmentsResponseDataItem(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    creator: GetProductAttachmentsResponseDataItemCreator | None = None
    previewurl: str | None
    size: str | int | None
    creator_id: Annotated[str | int | None, Field(alias="creatorId")]
    name: str | None
    created_time: Annotated[str | None, Field(alias="createdTime")]
    id: str | int | None
    href: str | None


class GetProductAttachmentsResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[GetProductAttachmentsResponseDataItem]
