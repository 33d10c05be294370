"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Any, Literal

from pydantic import Field

from zoho_desk_mcp.server.responses.model import ResponseModel


class GetSummationOfTimeEntryForContactResponse(ResponseModel):
    total_mins: str | int | None
    total_hours: str | int | None
    total_costs: str | int | None
    total_seconds: str | int | None


class GetTimeEntryByContactIdResponseDataItemOwner(ResponseModel):
    photo_url: str | None = Field(alias="photoURL")
    name: str | None
    id: str | None = None
    first_name: str | None = None
    last_name: str | None = None


class GetTimeEntryByContactIdResponseDataItemParent(ResponseModel):
    ticket_number: str | int | None
    associated_ticket_id: str | int | None
    id: str | int | None
    type: str | None


class GetTimeEntryByContactIdResponseDataItem(ResponseModel):
    owner: GetTimeEntryByContactIdResponseDataItemOwner | None = None
    seconds_spent: str | int | None
    parent: GetTimeEntryByContactIdResponseDataItemParent | None
    executed_time: str | None
    custom_fields: dict[str, Any]
    department_id: str | int | None
    minutes_spent: str | int | None
    agent_cost_per_hour: str | None
    description: str | None
    hours_spent: str | int | None
    owner_id: str | int | None
    created_by: str | int | None
    request_id: str | int | None
    created_time: str | None
    invoice_id: str | int | None
    id: str | int | None
    request_charge_type: Literal[
        "Customer Service", "Upgrade Request", "Product Consultation", "Support and Maintenance"
    ]
    additional_cost: str | None
    total_cost: str | None
    task_id: str | int | None
    fixed_cost: str | None = None
    mode: Literal["MANUAL", "AUTO"] | None = None
    is_billable: str | bool | None = None
    is_trashed: str | bool | None = None
    billing_type: (
        Literal[
            "FIXED_COST_FOR_TICKETS", "FIXED_COST_FOR_AGENTS", "SPECIFIC_COST_PER_AGENT", "SPECIFIC_COST_PER_PROFILE"
        ]
        | None
    ) = None


class GetTimeEntryByContactIdResponse(ResponseModel):
    data: list[GetTimeEntryByContactIdResponseDataItem]
