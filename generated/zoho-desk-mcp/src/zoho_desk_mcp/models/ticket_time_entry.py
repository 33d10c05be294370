"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import ConfigDict, Field, RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel


class GetSummationOfTimeEntryForTicketResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    total_mins: Annotated[str | int | None, Field(alias="totalMins")]
    total_hours: Annotated[str | int | None, Field(alias="totalHours")]
    total_costs: Annotated[str | int | None, Field(alias="totalCosts")]
    total_seconds: Annotated[str | int | None, Field(alias="totalSeconds")]


class ListTicketTimeEntryResponseLayoutDetails(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str | int | None
    layout_name: Annotated[str | None, Field(alias="layoutName")]


class ListTicketTimeEntryResponseParent(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    ticket_number: Annotated[str | int | None, Field(alias="ticketNumber")]
    subject: str | None
    id: str | int | None
    type: str | None


class Owner(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    first_name: Annotated[str | None, Field(alias="firstName")]
    last_name: Annotated[str | None, Field(alias="lastName")]
    photo_url: Annotated[str | None, Field(alias="photoURL")]
    id: str | int | None
    name: str | None


class TicketTimeEntryResponseLayoutDetails(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str | int | None
    layout_name: Annotated[str | None, Field(alias="layoutName")]


class TicketTimeEntryResponseParent(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    ticket_number: Annotated[str | int | None, Field(alias="ticketNumber")]
    subject: str | None
    id: str | int | None
    type: str | None


class ListTicketTimeEntryResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    parent: ListTicketTimeEntryResponseParent | None
    executed_time: Annotated[str | None, Field(alias="executedTime")]
    custom_fields: Annotated[dict[str, Any], Field(alias="customFields")]
    department_id: Annotated[str | int | None, Field(alias="departmentId")]
    agent_cost_per_hour: Annotated[str | None, Field(alias="agentCostPerHour")]
    description: str | None
    owner_id: Annotated[str | int | None, Field(alias="ownerId")]
    mode: Literal["MANUAL", "AUTO"]
    is_trashed: Annotated[bool | None, Field(alias="isTrashed")]
    request_id: Annotated[str | int | None, Field(alias="requestId")]
    created_time: Annotated[str | None, Field(alias="createdTime")]
    id: str | int | None
    request_charge_type: Annotated[
        Literal["Customer Service", "Upgrade Request", "Product Consultation", "Support and Maintenance"],
        Field(alias="requestChargeType"),
    ]
    layout_details: Annotated[ListTicketTimeEntryResponseLayoutDetails | None, Field(alias="layoutDetails")]
    seconds_spent: Annotated[str | int | None, Field(alias="secondsSpent")]
    cf: dict[str, Any]
    fixed_cost: Annotated[float | str | None, Field(alias="fixedCost")]
    minutes_spent: Annotated[str | int | None, Field(alias="minutesSpent")]
    hours_spent: Annotated[str | int | None, Field(alias="hoursSpent")]
    layout_id: Annotated[str | int | None, Field(alias="layoutId")]
    is_billable: Annotated[bool | None, Field(alias="isBillable")]
    created_by: Annotated[str | int | None, Field(alias="createdBy")]
    invoice_id: Annotated[str | int | None, Field(alias="invoiceId")]
    additional_cost: Annotated[str | None, Field(alias="additionalCost")]
    total_cost: Annotated[str | None, Field(alias="totalCost")]
    task_id: Annotated[str | int | None, Field(alias="taskId")]
    owner: Owner | None = None
    billing_type: Annotated[
        Literal[
            "FIXED_COST_FOR_TICKETS", "FIXED_COST_FOR_AGENTS", "SPECIFIC_COST_PER_PROFILE", "SPECIFIC_COST_PER_AGENT"
        ],
        Field(alias="billingType"),
    ]


class TicketTimeEntryData(RootModel[list[ListTicketTimeEntryResponse | None] | None]):
    root: list[ListTicketTimeEntryResponse | None] | None


class TicketTimeEntryResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    parent: TicketTimeEntryResponseParent | None
    executed_time: Annotated[str | None, Field(alias="executedTime")]
    custom_fields: Annotated[dict[str, Any], Field(alias="customFields")]
    department_id: Annotated[str | int | None, Field(alias="departmentId")]
    agent_cost_per_hour: Annotated[str | None, Field(alias="agentCostPerHour")]
    description: str | None
    owner_id: Annotated[str | int | None, Field(alias="ownerId")]
    mode: Literal["MANUAL", "AUTO"]
    is_trashed: Annotated[bool | None, Field(alias="isTrashed")]
    request_id: Annotated[str | int | None, Field(alias="requestId")]
    created_time: Annotated[str | None, Field(alias="createdTime")]
    id: str | int | None
    request_charge_type: Annotated[
        Literal["Customer Service", "Upgrade Request", "Product Consultation", "Support and Maintenance"],
        Field(alias="requestChargeType"),
    ]
    layout_details: Annotated[TicketTimeEntryResponseLayoutDetails | None, Field(alias="layoutDetails")]
    seconds_spent: Annotated[str | int | None, Field(alias="secondsSpent")]
    cf: dict[str, Any]
    fixed_cost: Annotated[float | str | None, Field(alias="fixedCost")]
    minutes_spent: Annotated[str | int | None, Field(alias="minutesSpent")]
    hours_spent: Annotated[str | int | None, Field(alias="hoursSpent")]
    layout_id: Annotated[str | int | None, Field(alias="layoutId")]
    is_billable: Annotated[bool | None, Field(alias="isBillable")]
    created_by: Annotated[str | int | None, Field(alias="createdBy")]
    invoice_id: Annotated[str | int | None, Field(alias="invoiceId")]
    additional_cost: Annotated[str | None, Field(alias="additionalCost")]
    total_cost: Annotated[str | None, Field(alias="totalCost")]
    task_id: Annotated[str | int | None, Field(alias="taskId")]
    owner: Owner | None = None


class ListTicketTimeEntries(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[ListTicketTimeEntryResponse | None] | None
