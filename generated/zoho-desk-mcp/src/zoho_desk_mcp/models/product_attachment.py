"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from pydantic import Field

from zoho_desk_mcp.server.responses.model import ResponseModel


class AttachmentJson2(ResponseModel):
    previewurl: str | None
    size: str | int | None
    creator_id: str | int | None
    name: str | None
    created_time: str | None
    id: str | int | None
    href: str | None


class GetProductAttachmentsResponseDataItemCreator(ResponseModel):
    first_name: str | None
    last_name: str | None
    photo_url: str | None = Field(alias="photoURL")
    id: str | int | None
    email: str | None


class GetProductAttachmentsResponseDataItem(ResponseModel):
    creator: GetProductAttachmentsResponseDataItemCreator | None = None
    previewurl: str | None
    size: str | int | None
    creator_id: str | int | None
    name: str | None
    created_time: str | None
    id: str | int | None
    href: str | None


class GetProductAttachmentsResponse(ResponseModel):
    data: list[GetProductAttachmentsResponseDataItem]
