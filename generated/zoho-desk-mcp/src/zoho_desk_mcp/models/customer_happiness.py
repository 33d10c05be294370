"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from zoho_desk_mcp.server.responses.model import ResponseModel


class CustomerHappiness(ResponseModel):
    bad_count: str | int | None
    good_count: str | int | None
    ok_count: str | int | None


class LinkHolderResponse(ResponseModel):
    link_holder: str | None
