"""Models of what Zoho Desk answers. Generated; do not edit."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import ConfigDict, Field, RootModel

from zoho_desk_mcp.models import DeskModel

from . import ticket


class GetTicketTagJson(DeskModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    ticket_count: Annotated[str | int | None, Field(alias="ticketCount")]
    name: str | None
    tag_type: Annotated[Literal["SYSTEM", "MANUAL"] | None, Field(alias="tagType")]
    id: str | int | None


class TagJson(DeskModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    name: str | None
    tag_type: Annotated[Literal["SYSTEM", "MANUAL"], Field(alias="tagType")]
    id: str | int | None


class TicketData(RootModel[list[ticket.ListviewJson] | None]):
    root: list[ticket.ListviewJson] | None


class TicketListViewArray(DeskModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[ticket.ListviewJson] | None


class Data(RootModel[list[TagJson | None] | None]):
    root: list[TagJson | None] | None


class GetTagsByTicketResponse(DeskModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    tags: list[TagJson | None] | None


class GetTicketTagData(RootModel[list[GetTicketTagJson | None] | None]):
    root: list[GetTicketTagJson | None] | None


class GetTicketTagResponse(DeskModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[GetTicketTagJson | None] | None


class CommonTagResponse(DeskModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    data: list[TagJson | None] | None
