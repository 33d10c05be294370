"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Literal

from pydantic import RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel


class ImportMappingDataObject(ResponseModel):
    external_id: str | None
    entity_id: str | int | None


class ImportResponse(ResponseModel):
    import_initiated_time: str | None
    import_completed_time: str | None
    scope_id: str | None
    run_automation: bool | None
    error_report_url: str | None
    notify_url: str | None
    id: str | int | None
    has_error: bool | None
    status: Literal["queued", "completed"]
    imported_by: str | int | None


class ImportMappingData(RootModel[list[ImportMappingDataObject | None] | None]):
    root: list[ImportMappingDataObject | None] | None


class ImportMappingResponse(ResponseModel):
    data: list[ImportMappingDataObject | None] | None
