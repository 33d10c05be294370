"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import ConfigDict, Field, RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel


class ListViewJson(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    show_in_customer_portal: Annotated[bool | None, Field(alias="showInCustomerPortal")]
    ticket_template_name: Annotated[str | None, Field(alias="ticketTemplateName")]
    id: str | int | None
    layout_id: Annotated[str | int | None, Field(alias="layoutId")]


class TicketTemplateValues(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    sub_category: Annotated[str | None, Field(alias="subCategory")] = None
    cf: dict[str, Any] | None = None
    product_id: Annotated[str | int | None, Field(alias="productId")] = None
    contact_id: Annotated[str | int | None, Field(alias="contactId")] = None
    subject: str | None = None
    department_id: Annotated[str | int | None, Field(alias="departmentId")] = None
    due_date: Annotated[str | None, Field(alias="dueDate")] = None
    channel: str | None = None
    description: str | None = None
    secondary_contacts: Annotated[list[str | int | None] | None, Field(alias="secondaryContacts")] = None
    language: str | None = None
    priority: str | None = None
    classification: str | None = None
    assignee_id: Annotated[str | int | None, Field(alias="assigneeId")] = None
    account_id: Annotated[str | int | None, Field(alias="accountId")] = None
    phone: str | None = None
    team_id: Annotated[str | int | None, Field(alias="teamId")] = None
    category: str | None = None
    email: str | None = None
    status: str | None = None


class TicketTemplateValuesResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    sub_category: Annotated[str | None, Field(alias="subCategory")]
    cf: dict[str, Any]
    product_id: Annotated[str | int | None, Field(alias="productId")]
    contact_id: Annotated[str | int | None, Field(alias="contactId")]
    subject: str | None
    department_id: Annotated[str | int | None, Field(alias="departmentId")]
    due_date: Annotated[str | None, Field(alias="dueDate")]
    channel: str | None
    description: str | None
    secondary_contacts: Annotated[list[str | int | None] | None, Field(alias="secondaryContacts")]
    language: str | None
    priority: str | None
    classification: str | None
    assignee_id: Annotated[str | int | None, Field(alias="assigneeId")]
    account_id: Annotated[str | int | None, Field(alias="accountId")]
    phone: str | None
    team_id: Annotated[str | int | None, Field(alias="teamId")]
    category: str | None
    email: str | None
    status: str | None
    ticket_number: Annotated[str | int | None, Field(alias="ticketNumber")]


class AddUpdateGetTicketTemplateResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    show_in_customer_portal: Annotated[bool | None, Field(alias="showInCustomerPortal")]
    ticket_template_name: Annotated[str | None, Field(alias="ticketTemplateName")]
    id: str | int | None
    ticket_template_values: Annotated[TicketTemplateValuesResponse, Field(alias="ticketTemplateValues")]
    layout_id: Annotated[str | int | None, Field(alias="layoutId")]


class Data(RootModel[list[ListViewJson | None] | None]):
    root: list[ListViewJson | None] | None


class ListTicketTemplateResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[ListViewJson | None] | None
