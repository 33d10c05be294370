"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from zoho_desk_mcp.server.responses.model import ResponseModel


class CommonSignaturesResponseCustomizedSignaturesItem(ResponseModel):
    signature: str | None
    department_id: str | int | None


class CommonSignaturesResponse(ResponseModel):
    customized_signatures: list[CommonSignaturesResponseCustomizedSignaturesItem | None] | None
    agent_id: str | int | None
    default_signature: str | None
    id: str | int | None
    is_active: bool | None
