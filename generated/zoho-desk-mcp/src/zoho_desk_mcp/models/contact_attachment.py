"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from pydantic import Field

from zoho_desk_mcp.server.responses.model import ResponseModel


class AttachmentResponse2(ResponseModel):
    previewurl: str | None
    size: str | int | None
    creator_id: str | int | None
    name: str | None
    created_time: str | None
    id: str | int | None
    is_public: bool | None = None
    href: str | None


class ListAllAttachmentResponseDataItemCreator(ResponseModel):
    first_name: str | None
    last_name: str | None
    photo_url: str | None = Field(alias="photoURL")
    id: str | int | None
    email: str | None


class ListAllAttachmentResponseDataItem(ResponseModel):
    id: str | int | None
    creator_id: str | int | None
    name: str | None
    size: str | int | None
    created_time: str | None
    is_public: bool | None = None
    href: str | None
    creator: ListAllAttachmentResponseDataItemCreator | None = None
    previewurl: str | None


class ListAllAttachmentResponse(ResponseModel):
    data: list[ListAllAttachmentResponseDataItem]
