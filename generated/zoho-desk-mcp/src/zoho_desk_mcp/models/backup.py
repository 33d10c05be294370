"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Literal

from pydantic import RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel


class CriteriaFieldsArrItemField(ResponseModel):
    api_name: str | None
    module: str | None
    field_label: str | None
    path: str | None = None


class CriteriaFieldsArrItemValuePrimitiveItem(ResponseModel):
    key: str | None


class GetExportRespObjectExportTimeFilter(ResponseModel):
    duration: str | None
    end_date: str | None
    filter_field: str | None
    start_date: str | None


class CriteriaFieldsArrItemValue(ResponseModel):
    primitive: list[CriteriaFieldsArrItemValuePrimitiveItem | None] | None
    type: str | None


class CriteriaFieldsArrItem(ResponseModel):
    condition: str | None
    field: CriteriaFieldsArrItemField | None
    value: CriteriaFieldsArrItemValue | None
    secondary_condition: str | None = None
    unit: Literal["MINUTES", "HOURS", "DAYS"] | None = None


class CriteriaFieldsArr(RootModel[list[CriteriaFieldsArrItem | None] | None]):
    root: list[CriteriaFieldsArrItem | None] | None


class CriteriaObject(ResponseModel):
    criteria_fields: list[CriteriaFieldsArrItem | None] | None
    criteria_pattern: str | None


class GetExportRespObject(ResponseModel):
    modified_after: str | None
    export_time_filter: GetExportRespObjectExportTimeFilter | None
    call_back_url: str | None
    criteria: CriteriaObject | None
    module: Literal[
        "tickets",
        "contacts",
        "departments",
        "agents",
        "products",
        "accounts",
        "tasks",
        "timeEntry",
        "solutions",
        "topics",
        "teams",
        "comments",
        "attachments",
        "calls",
        "events",
    ]
    fields: list[str | None] | None
    export_id: str | int | None
    status: Literal["INITIATED", "INPROGRESS", "INIT_FAILED", "COMPLETED", "SUSPENDED", "FAILED", "DELETED"]
    limit_per_file: str | int | None
