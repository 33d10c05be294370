"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import ConfigDict, Field, RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel


class CommonTimeEntryForTaskResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    seconds_spent: Annotated[str | int | None, Field(alias="secondsSpent")]
    cf: dict[str, Any]
    executed_time: Annotated[str | None, Field(alias="executedTime")]
    custom_fields: Annotated[dict[str, Any], Field(alias="customFields")]
    fixed_cost: Annotated[float | str | None, Field(alias="fixedCost")]
    minutes_spent: Annotated[str | int | None, Field(alias="minutesSpent")]
    agent_cost_per_hour: Annotated[str | None, Field(alias="agentCostPerHour")]
    description: str | None
    hours_spent: Annotated[str | int | None, Field(alias="hoursSpent")]
    owner_id: Annotated[str | int | None, Field(alias="ownerId")]
    is_billable: Annotated[bool | None, Field(alias="isBillable")]
    mode: Literal["MANUAL", "AUTO"]
    request_charge_type: Annotated[
        Literal["Customer Service", "Upgrade Request", "Product Consultation", "Support and Maintenance"],
        Field(alias="requestChargeType"),
    ]
    additional_cost: Annotated[str | None, Field(alias="additionalCost")]
    total_cost: Annotated[str | None, Field(alias="totalCost")]
    department_id: Annotated[str | int | None, Field(alias="departmentId")]
    created_time: Annotated[str | None, Field(alias="createdTime")]
    invoice_id: Annotated[str | int | None, Field(alias="invoiceId")]
    id: str | int | None


class GetSummationOfTimeEntryForTaskResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    total_mins: Annotated[str | int | None, Field(alias="totalMins")]
    total_hours: Annotated[str | int | None, Field(alias="totalHours")]
    total_costs: Annotated[str | int | None, Field(alias="totalCosts")]
    total_seconds: Annotated[str | int | None, Field(alias="totalSeconds")]


class GetTimeEntryByTaskIdResponseDataItemLayoutDetails(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str | int | None
    layout_name: Annotated[str | None, Field(alias="layoutName")]


class GetTimeEntryByTaskIdResponseDataItemOwner(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    photo_url: Annotated[str | None, Field(alias="photoURL")]
    first_name: Annotated[str | None, Field(alias="firstName")]
    last_name: Annotated[str | None, Field(alias="lastName")]
    name: str | None
    id: str | int | None


class GetTimeEntryByTaskIdResponseDataItemParent(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    ticket_number: Annotated[str | int | None, Field(alias="ticketNumber")]
    associated_ticket_id: Annotated[str | int | None, Field(alias="associatedTicketId")]
    subject: str | None
    id: str | int | None
    type: str | None


class GetTimeEntryJson2LayoutDetails(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str | int | None
    layout_name: Annotated[str | None, Field(alias="layoutName")]


class GetTimeEntryJson2Parent(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    ticket_number: Annotated[str | int | None, Field(alias="ticketNumber")]
    associated_ticket_id: Annotated[str | int | None, Field(alias="associatedTicketId")]
    subject: str | None
    id: str | int | None
    type: str | None


class GetTimeEntryJsonForListLayoutDetails(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str | int | None
    layout_name: Annotated[str | None, Field(alias="layoutName")]


class GetTimeEntryJsonForListParent(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    ticket_number: Annotated[str | int | None, Field(alias="ticketNumber")]
    associated_ticket_id: Annotated[str | int | None, Field(alias="associatedTicketId")]
    subject: str | None
    id: str | int | None
    type: str | None


class GetTimeEntryJsonLayoutDetails(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    id: str | int | None
    layout_name: Annotated[str | None, Field(alias="layoutName")]


class GetTimeEntryJsonParent(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    ticket_number: Annotated[str | int | None, Field(alias="ticketNumber")]
    associated_ticket_id: Annotated[str | int | None, Field(alias="associatedTicketId")]
    subject: str | None
    id: str | int | None
    type: str | None


class TimeEntryJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    seconds_spent: Annotated[str | int | None, Field(alias="secondsSpent")]
    cf: dict[str, Any]
    executed_time: Annotated[str | None, Field(alias="executedTime")]
    custom_fields: Annotated[dict[str, Any], Field(alias="customFields")]
    fixed_cost: Annotated[float | str | None, Field(alias="fixedCost")]
    minutes_spent: Annotated[str | int | None, Field(alias="minutesSpent")]
    agent_cost_per_hour: Annotated[str | None, Field(alias="agentCostPerHour")]
    description: str | None
    hours_spent: Annotated[str | int | None, Field(alias="hoursSpent")]
    owner_id: Annotated[str | int | None, Field(alias="ownerId")]
    is_billable: Annotated[bool | None, Field(alias="isBillable")]
    mode: Literal["MANUAL", "AUTO"]
    request_charge_type: Annotated[
        Literal["Customer Service", "Upgrade Request", "Product Consultation", "Support and Maintenance"],
        Field(alias="requestChargeType"),
    ]
    additional_cost: Annotated[str | None, Field(alias="additionalCost")]
    total_cost: Annotated[str | None, Field(alias="totalCost")]


class GetTimeEntryByTaskIdResponseDataItem(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    owner: GetTimeEntryByTaskIdResponseDataItemOwner | None = None
    seconds_spent: Annotated[str | int | None, Field(alias="secondsSpent")]
    cf: dict[str, Any]
    executed_time: Annotated[str | None, Field(alias="executedTime")]
    custom_fields: Annotated[dict[str, Any], Field(alias="customFields")]
    fixed_cost: Annotated[float | str | None, Field(alias="fixedCost")]
    minutes_spent: Annotated[str | int | None, Field(alias="minutesSpent")]
    agent_cost_per_hour: Annotated[str | None, Field(alias="agentCostPerHour")]
    description: str | None
    hours_spent: Annotated[str | int | None, Field(alias="hoursSpent")]
    owner_id: Annotated[str | int | None, Field(alias="ownerId")]
    is_billable: Annotated[bool | None, Field(alias="isBillable")]
    mode: Literal["MANUAL", "AUTO"]
    request_charge_type: Annotated[
        Literal["Customer Service", "Upgrade Request", "Product Consultation", "Support and Maintenance"],
        Field(alias="requestChargeType"),
    ]
    additional_cost: Annotated[str | None, Field(alias="additionalCost")]
    total_cost: Annotated[str | None, Field(alias="totalCost")]
    department_id: Annotated[str | int | None, Field(alias="departmentId")]
    created_time: Annotated[str | None, Field(alias="createdTime")]
    invoice_id: Annotated[str | int | None, Field(alias="invoiceId")]
    id: str | int | None
    parent: GetTimeEntryByTaskIdResponseDataItemParent | None
    is_trashed: Annotated[bool | None, Field(alias="isTrashed")]
    created_by: Annotated[str | int | None, Field(alias="createdBy")]
    request_id: Annotated[str | int | None, Field(alias="requestId")]
    layout_id: Annotated[str | int | None, Field(alias="layoutId")]
    task_id: Annotated[str | int | None, Field(alias="taskId")]
    layout_details: Annotated[
        GetTimeEntryByTaskIdResponseDataItemLayoutDetails | None,
        Field(alias="layoutDetails"),
    ]
    billing_type: Annotated[str | None, Field(alias="billingType")]


class GetTimeEntryJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    seconds_spent: Annotated[str | int | None, Field(alias="secondsSpent")]
    cf: dict[str, Any]
    executed_time: Annotated[str | None, Field(alias="executedTime")]
    custom_fields: Annotated[dict[str, Any], Field(alias="customFields")]
    fixed_cost: Annotated[float | str | None, Field(alias="fixedCost")]
    minutes_spent: Annotated[str | int | None, Field(alias="minutesSpent")]
    agent_cost_per_hour: Annotated[str | None, Field(alias="agentCostPerHour")]
    description: str | None
    hours_spent: Annotated[str | int | None, Field(alias="hoursSpent")]
    owner_id: Annotated[str | int | None, Field(alias="ownerId")]
    is_billable: Annotated[bool | None, Field(alias="isBillable")]
    mode: Literal["MANUAL", "AUTO"]
    request_charge_type: Annotated[
        Literal["Customer Service", "Upgrade Request", "Product Consultation", "Support and Maintenance"],
        Field(alias="requestChargeType"),
    ]
    additional_cost: Annotated[str | None, Field(alias="additionalCost")]
    total_cost: Annotated[str | None, Field(alias="totalCost")]
    department_id: Annotated[str | int | None, Field(alias="departmentId")]
    created_time: Annotated[str | None, Field(alias="createdTime")]
    invoice_id: Annotated[str | int | None, Field(alias="invoiceId")]
    id: str | int | None
    parent: GetTimeEntryJsonParent | None
    is_trashed: Annotated[bool | None, Field(alias="isTrashed")]
    created_by: Annotated[str | int | None, Field(alias="createdBy")]
    request_id: Annotated[str | int | None, Field(alias="requestId")]
    layout_id: Annotated[str | int | None, Field(alias="layoutId")]
    task_id: Annotated[str | int | None, Field(alias="taskId")]
    layout_details: Annotated[GetTimeEntryJsonLayoutDetails | None, Field(alias="layoutDetails")]


class GetTimeEntryJson2(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    seconds_spent: Annotated[str | int | None, Field(alias="secondsSpent")]
    cf: dict[str, Any]
    executed_time: Annotated[str | None, Field(alias="executedTime")]
    custom_fields: Annotated[dict[str, Any], Field(alias="customFields")]
    fixed_cost: Annotated[float | str | None, Field(alias="fixedCost")]
    minutes_spent: Annotated[str | int | None, Field(alias="minutesSpent")]
    agent_cost_per_hour: Annotated[str | None, Field(alias="agentCostPerHour")]
    description: str | None
    hours_spent: Annotated[str | int | None, Field(alias="hoursSpent")]
    owner_id: Annotated[str | int | None, Field(alias="ownerId")]
    is_billable: Annotated[bool | None, Field(alias="isBillable")]
    mode: Literal["MANUAL", "AUTO"]
    request_charge_type: Annotated[
        Literal["Customer Service", "Upgrade Request", "Product Consultation", "Support and Maintenance"],
        Field(alias="requestChargeType"),
    ]
    additional_cost: Annotated[str | None, Field(alias="additionalCost")]
    total_cost: Annotated[str | None, Field(alias="totalCost")]
    department_id: Annotated[str | int | None, Field(alias="departmentId")]
    created_time: Annotated[str | None, Field(alias="createdTime")]
    invoice_id: Annotated[str | int | None, Field(alias="invoiceId")]
    id: str | int | None
    parent: GetTimeEntryJson2Parent | None
    is_trashed: Annotated[bool | None, Field(alias="isTrashed")]
    created_by: Annotated[str | int | None, Field(alias="createdBy")]
    request_id: Annotated[str | int | None, Field(alias="requestId")]
    layout_id: Annotated[str | int | None, Field(alias="layoutId")]
    task_id: Annotated[str | int | None, Field(alias="taskId")]
    layout_details: Annotated[GetTimeEntryJson2LayoutDetails | None, Field(alias="layoutDetails")]


class GetTimeEntryJsonForList(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    seconds_spent: Annotated[str | int | None, Field(alias="secondsSpent")]
    cf: dict[str, Any]
    executed_time: Annotated[str | None, Field(alias="executedTime")]
    custom_fields: Annotated[dict[str, Any], Field(alias="customFields")]
    fixed_cost: Annotated[float | str | None, Field(alias="fixedCost")]
    minutes_spent: Annotated[str | int | None, Field(alias="minutesSpent")]
    agent_cost_per_hour: Annotated[str | None, Field(alias="agentCostPerHour")]
    description: str | None
    hours_spent: Annotated[str | int | None, Field(alias="hoursSpent")]
    owner_id: Annotated[str | int | None, Field(alias="ownerId")]
    is_billable: Annotated[bool | None, Field(alias="isBillable")]
    mode: Literal["MANUAL", "AUTO"]
    request_charge_type: Annotated[
        Literal["Customer Service", "Upgrade Request", "Product Consultation", "Support and Maintenance"],
        Field(alias="requestChargeType"),
    ]
    additional_cost: Annotated[str | None, Field(alias="additionalCost")]
    total_cost: Annotated[str | None, Field(alias="totalCost")]
    department_id: Annotated[str | int | None, Field(alias="departmentId")]
    created_time: Annotated[str | None, Field(alias="createdTime")]
    invoice_id: Annotated[str | int | None, Field(alias="invoiceId")]
    id: str | int | None
    parent: GetTimeEntryJsonForListParent | None
    is_trashed: Annotated[bool | None, Field(alias="isTrashed")]
    created_by: Annotated[str | int | None, Field(alias="createdBy")]
    request_id: Annotated[str | int | None, Field(alias="requestId")]
    layout_id: Annotated[str | int | None, Field(alias="layoutId")]
    task_id: Annotated[str | int | None, Field(alias="taskId")]
    layout_details: Annotated[GetTimeEntryJsonForListLayoutDetails | None, Field(alias="layoutDetails")]
    billing_type: Annotated[str | None, Field(alias="billingType")]


class Data(RootModel[list[GetTimeEntryJsonForList | None] | None]):
    root: list[GetTimeEntryJsonForList | None] | None


class GetTimeEntryByTaskIdResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[GetTimeEntryByTaskIdResponseDataItem]
