"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import ConfigDict, Field, RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel


class BulkImportSampleDataModuleHeadersItem(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    label: str | None
    column_key: Annotated[str | None, Field(alias="columnKey")]


class Module(RootModel[list[str | None] | None]):
    root: list[str | None] | None


class BulkImportSampleDataModule(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    module: str | None
    headers: list[BulkImportSampleDataModuleHeadersItem | None] | None
    data: list[dict[str, Any]] | None


class BulkImportSampleDataResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    import_id: Annotated[str | None, Field(alias="importId")]
    sample_data: Annotated[list[BulkImportSampleDataModule | None] | None, Field(alias="sampleData")]
