"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Any

from zoho_desk_mcp.server.responses.model import ResponseModel


class BulkImportSampleDataModuleHeadersItem(ResponseModel):
    label: str | None
    column_key: str | None


class BulkImportSampleDataModule(ResponseModel):
    module: str | None
    headers: list[BulkImportSampleDataModuleHeadersItem | None] | None
    data: list[dict[str, Any]] | None


class BulkImportSampleDataResponse(ResponseModel):
    import_id: str | None
    sample_data: list[BulkImportSampleDataModule | None] | None
