"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import ConfigDict, Field, RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel


class CriteriaFieldsArrItemField(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    api_name: Annotated[str | None, Field(alias="apiName")]
    module: str | None
    field_label: Annotated[str | None, Field(alias="fieldLabel")]
    path: str | None = None


class CriteriaFieldsArrItemValuePrimitiveItem(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    key: str | None


class GetExportRespObjectExportTimeFilter(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    duration: str | None
    end_date: Annotated[str | None, Field(alias="endDate")]
    filter_field: Annotated[str | None, Field(alias="filterField")]
    start_date: Annotated[str | None, Field(alias="startDate")]


class CriteriaFieldsArrItemValue(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    primitive: list[CriteriaFieldsArrItemValuePrimitiveItem | None] | None
    type: str | None


class CriteriaFieldsArrItem(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    condition: str | None
    field: CriteriaFieldsArrItemField | None
    value: CriteriaFieldsArrItemValue | None
    secondary_condition: Annotated[str | None, Field(alias="secondaryCondition")] = None
    unit: Literal["MINUTES", "HOURS", "DAYS"] | None = None


class CriteriaFieldsArr(RootModel[list[CriteriaFieldsArrItem | None] | None]):
    root: list[CriteriaFieldsArrItem | None] | None


class CriteriaObject(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    criteria_fields: Annotated[list[CriteriaFieldsArrItem | None] | None, Field(alias="criteriaFields")]
    criteria_pattern: Annotated[str | None, Field(alias="criteriaPattern")]


class CriteriaObjectRequest(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    criteria_fields: Annotated[list[CriteriaFieldsArrItem | None] | None, Field(alias="criteriaFields")]
    criteria_pattern: Annotated[str, Field(alias="criteriaPattern")]


class GetExportRespObject(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    modified_after: Annotated[str | None, Field(alias="modifiedAfter")]
    export_time_filter: Annotated[GetExportRespObjectExportTimeFilter | None, Field(alias="exportTimeFilter")]
    call_back_url: Annotated[str | None, Field(alias="callBackUrl")]
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
    export_id: Annotated[str | int | None, Field(alias="exportId")]
    status: Literal["INITIATED", "INPROGRESS", "INIT_FAILED", "COMPLETED", "SUSPENDED", "FAILED", "DELETED"]
    limit_per_file: Annotated[str | int | None, Field(alias="limitPerFile")]
