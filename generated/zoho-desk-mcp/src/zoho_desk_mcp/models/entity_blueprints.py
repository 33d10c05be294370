"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from zoho_desk_mcp.server.responses.model import ResponseModel


class DraftByJson(ResponseModel):
    name: str | None
    id: str | int | None


class SaveDraftResponseJson(ResponseModel):
    total_no_of_draft_actions: str | int | None
    draft_by: DraftByJson | None
    total_no_of_actions: str | int | None
    draft_at: str | None
