"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from pydantic import RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel


class UploadFileResponseOption1(ResponseModel):
    previewurl: str | None
    size: str | int | None
    creator_id: str | int | None
    name: str | None
    created_time: str | None
    id: str | int | None
    href: str | None


class UploadFileResponseOption2(ResponseModel):
    file_name: str | None
    size: str | int | None
    created_time: str | None
    id: str | int | None
    store_id: str | None
    owner_id: str | int | None


class UploadFileResponse(RootModel[UploadFileResponseOption1 | UploadFileResponseOption2 | None]):
    root: UploadFileResponseOption1 | UploadFileResponseOption2 | None
