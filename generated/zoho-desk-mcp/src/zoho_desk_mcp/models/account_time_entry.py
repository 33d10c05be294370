"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import ConfigDict, Field, RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel


class GetSummationOfTimeEntryForAccountResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    total_mins: Annotated[str | int | None, Field(alias="totalMins")]
    total_hours: Annotated[str | int | None, Field(alias="totalHours")]
    total_costs: Annotated[str | int | None, Field(alias="totalCosts")]
    total_seconds: Annotated[str | int | None, Field(alias="totalSeconds")]


class GetTimeEntryByAccountIdResponseDataItemOwner(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    photo_url: Annotated[str | None, Field(alias="photoURL")]
    name: str | None


class GetTimeEntryByAccountIdResponseDataItemParent(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    ticket_number: Annotated[str | int | None, Field(alias="ticketNumber")]
    associated_ticket_id: Annotated[str | int | None, Field(alias="associatedTicketId")]
    id: str | int | None
    type: str | None


class GetTimeEntryForAccountResponseParent(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    ticket_number: Annotated[str | int | None, Field(alias="ticketNumber")]
    associated_ticket_id: Annotated[str | int | None, Field(alias="associatedTicketId")]
    id: str | int | None
    type: str | None


class GetTimeEntryByAccountIdResponseDataItem(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    owner: GetTimeEntryByAccountIdResponseDataItemOwner | None = None
    seconds_spent: Annotated[str | int | None, Field(alias="secondsSpent")]
    parent: GetTimeEntryByAccountIdResponseDataItemParent | None
    executed_time: Annotated[str | None, Field(alias="executedTime")]
    custom_fields: Annotated[dict[str, Any], Field(alias="customFields")]
    department_id: Annotated[str | int | None, Field(alias="departmentId")]
    minutes_spent: Annotated[str | int | None, Field(alias="minutesSpent")]
    agent_cost_per_hour: Annotated[str | None, Field(alias="agentCostPerHour")]
    description: str | None
    hours_spent: Annotated[str | int | None, Field(alias="hoursSpent")]
    owner_id: Annotated[str | int | None, Field(alias="ownerId")]
    created_by: Annotated[str | int | None, Field(alias="createdBy")]
    request_id: Annotated[str | int | None, Field(alias="requestId")]
    created_time: Annotated[str | None, Field(alias="createdTime")]
    invoice_id: Annotated[str | int | None, Field(alias="invoiceId")]
    id: str | int | None
    request_charge_type: Annotated[
        Literal["Customer Service", "Upgrade Request", "Product Consultation", "Support and Maintenance"],
        Field(alias="requestChargeType"),
    ]
    additional_cost: Annotated[str | None, Field(alias="additionalCost")]
    total_cost: Annotated[str | None, Field(alias="totalCost")]
    task_id: Annotated[str | int | None, Field(alias="taskId")]


class GetTimeEntryForAccountResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    seconds_spent: Annotated[str | int | None, Field(alias="secondsSpent")]
    parent: GetTimeEntryForAccountResponseParent | None
    executed_time: Annotated[str | None, Field(alias="executedTime")]
    custom_fields: Annotated[dict[str, Any], Field(alias="customFields")]
    department_id: Annotated[str | int | None, Field(alias="departmentId")]
    minutes_spent: Annotated[str | int | None, Field(alias="minutesSpent")]
    agent_cost_per_hour: Annotated[str | None, Field(alias="agentCostPerHour")]
    description: str | None
    hours_spent: Annotated[str | int | None, Field(alias="hoursSpent")]
    owner_id: Annotated[str | int | None, Field(alias="ownerId")]
    created_by: Annotated[str | int | None, Field(alias="createdBy")]
    request_id: Annotated[str | int | None, Field(alias="requestId")]
    created_time: Annotated[str | None, Field(alias="createdTime")]
    invoice_id: Annotated[str | int | None, Field(alias="invoiceId")]
    id: str | int | None
    request_charge_type: Annotated[
        Literal["Customer Service", "Upgrade Request", "Product Consultation", "Support and Maintenance"],
        Field(alias="requestChargeType"),
    ]
    additional_cost: Annotated[str | None, Field(alias="additionalCost")]
    total_cost: Annotated[str | None, Field(alias="totalCost")]
    task_id: Annotated[str | int | None, Field(alias="taskId")]


class Data(RootModel[list[GetTimeEntryForAccountResponse | None] | None]):
    root: list[GetTimeEntryForAccountResponse | None] | None


class GetTimeEntryByAccountIdResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[GetTimeEntryByAccountIdResponseDataItem]
