"""List tickets.

GET /api/v1/tickets (getTickets in Ticket.json).
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import ListOf, NameOrId, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response

PAGES = Pages(first=None, limit=50, maximum=100, records="data")


class Input(ReadInput):
    """The arguments."""

    department_ids: Annotated[
        ListOf[NameOrId] | None,
        Field(alias="departmentIds", max_length=20, description="IDs or names of departments."),
    ] = None
    assignee: Annotated[NameOrId | None, Field(description="ID or name of the one who works on it.")] = None
    limit: Annotated[int | None, Field(ge=1, le=100, description="Page size: 50, at most 100.")] = None
    next_cursor: Annotated[str | None, Field(description="From the page before.")] = None


async def call(client: Client, args: Input) -> Response:
    """Get one page of the list."""
    return await client.list(
        "/api/v1/tickets",
        pages=PAGES,
        limit=args.limit,
        cursor=args.next_cursor,
        query={
            "departmentIds": await client.lookup.department(args.department_ids),
            "assignee": await client.lookup.agent(args.assignee),
        },
    )
