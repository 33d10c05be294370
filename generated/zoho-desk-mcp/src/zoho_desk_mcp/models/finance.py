"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import ConfigDict, Field, RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel


class Assignee(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    first_name: Annotated[str | None, Field(alias="firstName")]
    last_name: Annotated[str | None, Field(alias="lastName")]


class Data(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    ticket_number: Annotated[str | int | None, Field(alias="ticketNumber")]
    subject: str | None
    due_date: Annotated[str | None, Field(alias="dueDate")]
    id: str | int | None
    assignee: Assignee | None
    priority: str | None
    status: str | None
    comment_count: Annotated[str | int | None, Field(alias="commentCount")]


class Data4(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    date: str | None
    total: str | int | None
    is_viewd_by_client: Annotated[bool | None, Field(alias="isViewdByClient")]
    total_formatted: Annotated[str | None, Field(alias="totalFormatted")]
    invoice_number: Annotated[str | None, Field(alias="invoiceNumber")]
    date_formatted: Annotated[str | None, Field(alias="dateFormatted")]
    id: str | int | None
    currency_code: Annotated[str | None, Field(alias="currencyCode")]
    status_formatted: Annotated[str | None, Field(alias="statusFormatted")]
    status: Literal["sent", "draft", "overdue", "paid", "void", "partially_paid"]


class Data5(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    date: str | None
    total: str | int | None
    is_viewd_by_client: Annotated[bool | None, Field(alias="isViewdByClient")]
    estimate_number: Annotated[str | None, Field(alias="estimateNumber")]
    total_formatted: Annotated[str | None, Field(alias="totalFormatted")]
    date_formatted: Annotated[str | None, Field(alias="dateFormatted")]
    id: str | int | None
    currency_code: Annotated[str | None, Field(alias="currencyCode")]
    status_formatted: Annotated[str | None, Field(alias="statusFormatted")]
    status: Literal["sent", "draft", "void", "invoiced", "accepted", "declined", "expired"]


class DataArr(RootModel[list[Data | None] | None]):
    root: list[Data | None] | None


class DataArr4(RootModel[list[Data4 | None] | None]):
    root: list[Data4 | None] | None


class DataArr5(RootModel[list[Data5 | None] | None]):
    root: list[Data5 | None] | None


class GetEstimates(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    desk_entity_id: Annotated[str | int | None, Field(alias="deskEntityId")]
    data: list[Data5 | None] | None
    desk_module_name: Annotated[Literal["Cases", "Contacts", "Accounts"], Field(alias="deskModuleName")]


class GetInvoices(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    desk_entity_id: Annotated[str | int | None, Field(alias="deskEntityId")]
    data: list[Data4 | None] | None
    desk_module_name: Annotated[Literal["Cases", "Contacts", "Accounts"], Field(alias="deskModuleName")]


class GetTicketsForInvoiceId(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[Data | None] | None
