"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Any, Literal

from pydantic import Field, RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel


class GetActivityParent(ResponseModel):
    ticket_number: str | int | None
    associated_ticket_id: str | int | None
    subject: str | None
    id: str | int | None
    type: str | None


class GetSummationOfTimeEntryForAgentResponse(ResponseModel):
    total_mins: str | int | None
    total_hours: str | int | None
    total_costs: str | float | None
    total_seconds: str | int | None


class GetTicketParent(ResponseModel):
    ticket_number: str | int | None
    subject: str | None
    id: str | int | None
    type: str | None


class GetTimeEntryByAgentIdResponseDataItemOwner(ResponseModel):
    first_name: str | None
    last_name: str | None
    photo_url: str | None = Field(alias="photoURL")
    name: str | None
    id: str | int | None


class GetTimeEntryForAgentResponse2Owner(ResponseModel):
    first_name: str | None
    last_name: str | None
    photo_url: str | None = Field(alias="photoURL")
    name: str | None
    id: str | int | None


class GetTimeEntryForAgentResponseLayoutDetails(ResponseModel):
    id: str | int | None
    layout_name: str | None


class ListActivityTimeEntryForAgentResponseLayoutDetails(ResponseModel):
    id: str | int | None
    layout_name: str | None


class ListTicketTimeEntryForAgentResponseLayoutDetails(ResponseModel):
    id: str | int | None
    layout_name: str | None


class GetTimeEntryByAgentIdResponseDataItem(ResponseModel):
    owner: GetTimeEntryByAgentIdResponseDataItemOwner | None = None


class GetTimeEntryForAgentResponse(ResponseModel):
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
        "Customer Service", "Upgrade Request", "Product Consultation", "Support and Maintenance", "MANUAL"
    ]
    layout_details: GetTimeEntryForAgentResponseLayoutDetails | None
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


class GetTimeEntryForAgentResponse2(ResponseModel):
    owner: GetTimeEntryForAgentResponse2Owner | None = None


class ListActivityTimeEntryForAgentResponse(ResponseModel):
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
        "Customer Service", "Upgrade Request", "Product Consultation", "Support and Maintenance", "MANUAL"
    ]
    layout_details: ListActivityTimeEntryForAgentResponseLayoutDetails | None
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
    parent: GetActivityParent | None
    billing_type: str | None


class ListTicketTimeEntryForAgentResponse(ResponseModel):
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
        "Customer Service", "Upgrade Request", "Product Consultation", "Support and Maintenance", "MANUAL"
    ]
    layout_details: ListTicketTimeEntryForAgentResponseLayoutDetails | None
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
    parent: GetTicketParent | None
    billing_type: str | None


class Data(RootModel[list[ListActivityTimeEntryForAgentResponse | ListTicketTimeEntryForAgentResponse] | None]):
    root: list[ListActivityTimeEntryForAgentResponse | ListTicketTimeEntryForAgentResponse] | None


class GetTimeEntryByAgentIdResponse(ResponseModel):
    data: list[GetTimeEntryByAgentIdResponseDataItem]
