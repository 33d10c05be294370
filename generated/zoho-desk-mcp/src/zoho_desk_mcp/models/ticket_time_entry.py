"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Any, Literal

from pydantic import Field, RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel


class GetSummationOfTimeEntryForTicketResponse(ResponseModel):
    total_mins: str | int | None
    total_hours: str | int | None
    total_costs: str | int | None
    total_seconds: str | int | None


class ListTicketTimeEntryResponseLayoutDetails(ResponseModel):
    id: str | int | None
    layout_name: str | None


class ListTicketTimeEntryResponseParent(ResponseModel):
    ticket_number: str | int | None
    subject: str | None
    id: str | int | None
    type: str | None


class Owner(ResponseModel):
    first_name: str | None
    last_name: str | None
    photo_url: str | None = Field(alias="photoURL")
    id: str | int | None
    name: str | None


class TicketTimeEntryResponseLayoutDetails(ResponseModel):
    id: str | int | None
    layout_name: str | None


class TicketTimeEntryResponseParent(ResponseModel):
    ticket_number: str | int | None
    subject: str | None
    id: str | int | None
    type: str | None


class ListTicketTimeEntryResponse(ResponseModel):
    parent: ListTicketTimeEntryResponseParent | None
    executed_time: str | None
    custom_fields: dict[str, Any]
    department_id: str | int | None
    agent_cost_per_hour: str | None
    description: str | None
    owner_id: str | int | None
    mode: Literal["MANUAL", "AUTO"]
    is_trashed: bool | None
    request_id: str | int | None
    created_time: str | None
    id: str | int | None
    request_charge_type: Literal[
        "Customer Service", "Upgrade Request", "Product Consultation", "Support and Maintenance"
    ]
    layout_details: ListTicketTimeEntryResponseLayoutDetails | None
    seconds_spent: str | int | None
    cf: dict[str, Any]
    fixed_cost: float | str | None
    minutes_spent: str | int | None
    hours_spent: str | int | None
    layout_id: str | int | None
    is_billable: bool | None
    created_by: str | int | None
    invoice_id: str | int | None
    additional_cost: str | None
    total_cost: str | None
    task_id: str | int | None
    owner: Owner | None = None
    billing_type: Literal[
        "FIXED_COST_FOR_TICKETS", "FIXED_COST_FOR_AGENTS", "SPECIFIC_COST_PER_PROFILE", "SPECIFIC_COST_PER_AGENT"
    ]


class TicketTimeEntryData(RootModel[list[ListTicketTimeEntryResponse | None] | None]):
    root: list[ListTicketTimeEntryResponse | None] | None


class TicketTimeEntryResponse(ResponseModel):
    parent: TicketTimeEntryResponseParent | None
    executed_time: str | None
    custom_fields: dict[str, Any]
    department_id: str | int | None
    agent_cost_per_hour: str | None
    description: str | None
    owner_id: str | int | None
    mode: Literal["MANUAL", "AUTO"]
    is_trashed: bool | None
    request_id: str | int | None
    created_time: str | None
    id: str | int | None
    request_charge_type: Literal[
        "Customer Service", "Upgrade Request", "Product Consultation", "Support and Maintenance"
    ]
    layout_details: TicketTimeEntryResponseLayoutDetails | None
    seconds_spent: str | int | None
    cf: dict[str, Any]
    fixed_cost: float | str | None
    minutes_spent: str | int | None
    hours_spent: str | int | None
    layout_id: str | int | None
    is_billable: bool | None
    created_by: str | int | None
    invoice_id: str | int | None
    additional_cost: str | None
    total_cost: str | None
    task_id: str | int | None
    owner: Owner | None = None


class ListTicketTimeEntries(ResponseModel):
    data: list[ListTicketTimeEntryResponse | None] | None
