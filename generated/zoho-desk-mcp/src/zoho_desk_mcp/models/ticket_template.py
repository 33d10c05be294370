"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Any

from pydantic import RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel


class ListViewJson(ResponseModel):
    show_in_customer_portal: bool | None
    ticket_template_name: str | None
    id: str | int | None
    layout_id: str | int | None


class TicketTemplateValuesResponse(ResponseModel):
    sub_category: str | None
    cf: dict[str, Any]
    product_id: str | int | None
    contact_id: str | int | None
    subject: str | None
    department_id: str | int | None
    due_date: str | None
    channel: str | None
    description: str | None
    secondary_contacts: list[str | int | None] | None
    language: str | None
    priority: str | None
    classification: str | None
    assignee_id: str | int | None
    account_id: str | int | None
    phone: str | None
    team_id: str | int | None
    category: str | None
    email: str | None
    status: str | None
    ticket_number: str | int | None


class AddUpdateGetTicketTemplateResponse(ResponseModel):
    show_in_customer_portal: bool | None
    ticket_template_name: str | None
    id: str | int | None
    ticket_template_values: TicketTemplateValuesResponse
    layout_id: str | int | None


class Data(RootModel[list[ListViewJson | None] | None]):
    root: list[ListViewJson | None] | None


class ListTicketTemplateResponse(ResponseModel):
    data: list[ListViewJson | None] | None
