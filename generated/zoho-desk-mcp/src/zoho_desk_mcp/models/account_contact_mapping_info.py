"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Literal

from zoho_desk_mcp.server.responses.model import ResponseModel


class MappingInfo(ResponseModel):
    mapping_id: str | int | None
    account_id: str | int | None
    contact_id: str | int | None
    mapping_type: Literal["PRIMARY", "SECONDARY"]
    is_account_tickets_viewable: bool | None


class MappingResponse(ResponseModel):
    data: MappingInfo | None
