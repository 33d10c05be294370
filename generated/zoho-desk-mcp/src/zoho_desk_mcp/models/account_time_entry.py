"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Any, Literal

from pydantic import Field

from zoho_desk_mcp.server.responses.model import ResponseModel


class GetSummationOfTimeEntryForAccountResponse(ResponseModel):
    total_mins: str | int | None
    total_hours: str | int | None
    total_costs: str | int | None
    total_seconds: str | int | None


class GetTimeEntryByAccountIdResponseDataItemOwner(ResponseModel):
    photo_url: str | None = Field(alias="photoURL")
    name: str | None


class GetTimeEntryByAccountIdResponseDataItemParent(ResponseModel):
    ticket_number: str | int | None
    associated_ticket_id: str | int | None
    id: str | int | None
    type: str | None


class GetTimeEntryByAccountIdResponseDataItem(ResponseModel):
    owner: GetTimeEntryByAccountIdResponseDataItemOwner | None = None
    seconds_spent: str | int | None
    parent: GetTimeEntryByAccountIdResponseDataItemParent | None
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


class GetTimeEntryByAccountIdResponse(ResponseModel):
    data: list[GetTimeEntryByAccountIdResponseDataItem]
