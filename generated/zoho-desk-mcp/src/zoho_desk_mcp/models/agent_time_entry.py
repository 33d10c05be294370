"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import ConfigDict, Field, RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel


class GetActivityParent(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    ticket_number: Annotated[str | int | None, Field(alias="ticketNumber")]
    associated_ticket_id: Annotated[str | int | None, Field(alias="associatedTicketId")]
    subject: str | None
    id: str | int | None
    type: str | None


class GetSummationOfTimeEntryForAgentResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    total_mins: Annotated[str | int | None, Field(alias="totalMins")]
    total_hours: Annotated[str | int | None, Field(alias="totalHours")]
    total_costs: Annotated[str | float | None, Field(alias="totalCosts")]
    total_seconds: Annotated[str | int | None, Field(alias="totalSeconds")]


class GetTicketParent(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    ticket_number: Annotated[str | int | None, Field(alias="ticketNumber")]
    subject: str | None
    id: str | int | None
    type: str | None


class GetTimeEntryByAgentIdResponseDataItemOwner(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    first_name: Annotated[str | None, Field(alias="firstName")]
    last_name: Annotated[str | None, Field(alias="lastName")]
    photo_url: Annotated[str | None, Field(alias="photoURL")]
    name: str | None
    id: str | int | None


class GetTimeEntryForAgentResponse2Owner(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    first_name: Annotated[str | None, Field(alias="firstName")]
    last_name: Annotated[str | None, Field(alias="lastName")]
    photo_url: Annotated[str | None, Field(alias="photoURL")]
    name: str | None
    id: str | int | None


class GetTimeEntryForAgentResponseLayoutDetails(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str | int | None
    layout_name: Annotated[str | None, Field(alias="layoutName")]


class ListActivityTimeEntryForAgentResponseLayoutDetails(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str | int | None
    layout_name: Annotated[str | None, Field(alias="layoutName")]


class ListTicketTimeEntryForAgentResponseLayoutDetails(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str | int | None
    layout_name: Annotated[str | None, Field(alias="layoutName")]


class GetTimeEntryByAgentIdResponseDataItem(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    owner: GetTimeEntryByAgentIdResponseDataItemOwner | None = None


class GetTimeEntryForAgentResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
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
        Literal["Customer Service", "Upgrade Request", "Product Consultation", "Support and Maintenance", "MANUAL"],
        Field(alias="requestChargeType"),
    ]
    layout_details: Annotated[GetTimeEntryForAgentResponseLayoutDetails | None, Field(alias="layoutDetails")]
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


class GetTimeEntryForAgentResponse2(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    owner: GetTimeEntryForAgentResponse2Owner | None = None


class ListActivityTimeEntryForAgentResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
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
        Literal["Customer Service", "Upgrade Request", "Product Consultation", "Support and Maintenance", "MANUAL"],
        Field(alias="requestChargeType"),
    ]
    layout_details: Annotated[
        ListActivityTimeEntryForAgentResponseLayoutDetails | None,
        Field(alias="layoutDetails"),
    ]
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
    parent: GetActivityParent | None
    billing_type: Annotated[str | None, Field(alias="billingType")]


class ListTicketTimeEntryForAgentResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
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
        Literal["Customer Service", "Upgrade Request", "Product Consultation", "Support and Maintenance", "MANUAL"],
        Field(alias="requestChargeType"),
    ]
    layout_details: Annotated[
        ListTicketTimeEntryForAgentResponseLayoutDetails | None,
        Field(alias="layoutDetails"),
    ]
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
    parent: GetTicketParent | None
    billing_type: Annotated[str | None, Field(alias="billingType")]


class Data(RootModel[list[ListActivityTimeEntryForAgentResponse | ListTicketTimeEntryForAgentResponse] | None]):
    root: list[ListActivityTimeEntryForAgentResponse | ListTicketTimeEntryForAgentResponse] | None


class GetTimeEntryByAgentIdResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[GetTimeEntryByAgentIdResponseDataItem]
