"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from zoho_desk_mcp.server.responses.model import ResponseModel


class Attachments(ResponseModel):
    resource_id: str | None
    extension: str | None
    size: str | int | None
    name: str | None
    view_url: str | None
    download_url: str | None
    created_time: str | None


class Attachments2(ResponseModel):
    resource_id: str | None
    extension: str | None
    size: str | int | None
    name: str | None
    view_url: str | None
    download_url: str | None
    created_time: str | None
