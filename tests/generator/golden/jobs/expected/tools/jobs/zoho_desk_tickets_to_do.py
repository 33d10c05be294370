"""Tickets to do.

Declares arguments of each type, and calls its function with all of them.

Method: list (reads).
Tags: core, tickets.
Calls: list_all_zoho_desk_tickets, list_all_zoho_desk_views.
At most 3 requests, 9 credits; look-ups aside.
Scopes: Desk.tickets.READ.
"""

from typing import Annotated, Any, ClassVar, Literal, TypedDict

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.jobs.ticket_brief import ticket_brief
from zoho_desk_mcp.server.arguments.types import ListOf, NameOrId, NextCursor, Time, ToolInput
from zoho_desk_mcp.server.responses.outputs import At
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    names: ListOf[str] = Field(max_length=5, description="Names of people.")
    hours: int = Field(4, ge=1, le=72, description="Hours from now.")
    day: Time | None = Field(None, description="ISO 8601, like 2026-01-31T09:30:00Z.")
    group: Literal["agent", "team"] | None = Field(None, description="What to count by.")
    department_id: NameOrId | None = Field(None, description="Name or id.")
    all: bool = Field(False, description="Whether those without a time count.")
    next_cursor: NextCursor = None
    other_names: ClassVar[dict[str, str]] = {"people": "names"}


class Output(TypedDict, total=False):
    name: str
    count: int
    due: Annotated[str, At("due", is_time=True)]
    share: float
    late: bool
    ids: list[str]
    more: dict[str, Any]


OUTPUT_LIST = "rows"


async def call(client: Client, args: Input) -> Response:
    return await ticket_brief(
        client,
        names=args.names,
        hours=args.hours,
        day=args.day,
        group=args.group,
        department_id=await client.lookup.department(args.department_id),
        all=args.all,
        next_cursor=args.next_cursor,
    )
