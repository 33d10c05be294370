"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Any, Literal

from pydantic import Field

from zoho_desk_mcp.server.responses.model import ResponseModel


class GetSummationOfTimeEntryForTaskResponse(ResponseModel):
    total_mins: str | int | None
    total_hours: str | int | None
    total_costs: str | int | None
    total_seconds: str | int | None


class GetTimeEntryByTaskIdResponseDataItemLayoutDetails(ResponseModel):
    id: str | int | None
    layout_name: str | None


class GetTimeEntryByTaskIdResponseDataItemOwner(ResponseModel):
    photo_url: str | None = Field(alias="photoURL")
    first_name: str | None
    last_name: str | None
    name: str | None
    id: str | int | None


class GetTimeEntryByTaskIdResponseDataItemParent(ResponseModel):
    ticket_number: str | int | None
    associated_ticket_id: str | int | None
    subject: str | None
    id: str | int | None
    type: str | None


class GetTimeEntryJson2LayoutDetails(ResponseModel):
    id: str | int | None
    layout_name: str | None


class GetTimeEntryJson2Parent(ResponseModel):
    ticket_number: str | int | None
    associated_ticket_id: str | int | None
    subject: str | None
    id: str | int | None
    type: str | None


class GetTimeEntryByTaskIdResponseDataItem(ResponseModel):
    owner: GetTimeEntryByTaskIdResponseDataItemOwner | None = None
    seconds_spent: str | int | None
    cf: dict[str, Any]
    executed_time: str | None
    custom_fields: dict[str, Any]
    fixed_cost: float | str | None
    minutes_spent: str | int | None
    agent_cost_per_hour: str | None
    description: str | None
    hours_spent: str | int | None
    owner_id: str | int | None
    is_billable: bool | None
    mode: Literal["MANUAL", "AUTO"]
    request_charge_type: Literal[
        "Customer Service", "Upgrade Request", "Product Consultation", "Support and Maintenance"
    ]
    additional_cost: str | None
    total_cost: str | None
    department_id: str | int | None
    created_time: str | None
    invoice_id: str | int | None
    id: str | int | None
    parent: GetTimeEntryByTaskIdResponseDataItemParent | None
    is_trashed: bool | None
    created_by: str | int | None
    request_id: str | int | None
    layout_id: str | int | None
    task_id: str | int | None
    layout_details: GetTimeEntryByTaskIdResponseDataItemLayoutDetails | None
    billing_type: str | None


class GetTimeEntryJson2(ResponseModel):
    seconds_spent: str | int | None
    cf: dict[str, Any]
    executed_time: str | None
    custom_fields: dict[str, Any]
    fixed_cost: float | str | None
    minutes_spent: str | int | None
    agent_cost_per_hour: str | None
    description: str | None
    hours_spent: str | int | None
    owner_id: str | int | None
    is_billable: bool | None
    mode: Literal["MANUAL", "AUTO"]
    request_charge_type: Literal[
        "Customer Service", "Upgrade Request", "Product Consultation", "Support and Maintenance"
    ]
    additional_cost: str | None
    total_cost: str | None
    department_id: str | int | None
    created_time: str | None
    invoice_id: str | int | None
    id: str | int | None
    parent: GetTimeEntryJson2Parent | None
    is_trashed: bool | None
    created_by: str | int | None
    request_id: str | int | None
    layout_id: str | int | None
    task_id: str | int | None
    layout_details: GetTimeEntryJson2LayoutDetails | None


class GetTimeEntryByTaskIdResponse(ResponseModel):
    data: list[GetTimeEntryByTaskIdResponseDataItem]
