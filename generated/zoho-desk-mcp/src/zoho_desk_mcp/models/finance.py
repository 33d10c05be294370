"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Literal

from pydantic import RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel


class Assignee(ResponseModel):
    first_name: str | None
    last_name: str | None


class Data(ResponseModel):
    ticket_number: str | int | None
    subject: str | None
    due_date: str | None
    id: str | int | None
    assignee: Assignee | None
    priority: str | None
    status: str | None
    comment_count: str | int | None


class Data4(ResponseModel):
    date: str | None
    total: str | int | None
    is_viewd_by_client: bool | None
    total_formatted: str | None
    invoice_number: str | None
    date_formatted: str | None
    id: str | int | None
    currency_code: str | None
    status_formatted: str | None
    status: Literal["sent", "draft", "overdue", "paid", "void", "partially_paid"]


class Data5(ResponseModel):
    date: str | None
    total: str | int | None
    is_viewd_by_client: bool | None
    estimate_number: str | None
    total_formatted: str | None
    date_formatted: str | None
    id: str | int | None
    currency_code: str | None
    status_formatted: str | None
    status: Literal["sent", "draft", "void", "invoiced", "accepted", "declined", "expired"]


class DataArr(RootModel[list[Data | None] | None]):
    root: list[Data | None] | None


class DataArr4(RootModel[list[Data4 | None] | None]):
    root: list[Data4 | None] | None


class DataArr5(RootModel[list[Data5 | None] | None]):
    root: list[Data5 | None] | None


class GetEstimates(ResponseModel):
    desk_entity_id: str | int | None
    data: list[Data5 | None] | None
    desk_module_name: Literal["Cases", "Contacts", "Accounts"]


class GetInvoices(ResponseModel):
    desk_entity_id: str | int | None
    data: list[Data4 | None] | None
    desk_module_name: Literal["Cases", "Contacts", "Accounts"]


class GetTicketsForInvoiceId(ResponseModel):
    data: list[Data | None] | None
