"""List tickets.

Shows what customers ask.

Method: list (reads).
Tags: tickets.
Operation: getTickets in Ticket.json.
Response: ticket.GetTicketsResponse.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import ListOf, NameOrId, NextCursor, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    department_ids: ListOf[NameOrId] | None = Field(None, max_length=20, description="IDs or names of departments.")
    assignee: NameOrId | None = Field(None, description="ID or name of the one who works on it.")
    limit: int | None = Field(None, ge=1, le=100, description="At most 100.")
    next_cursor: NextCursor = None


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/tickets",
        pages=Pages(maximum=100),
        limit=args.limit,
        cursor=args.next_cursor,
        query={
            "departmentIds": await client.lookup.department(args.department_ids),
            "assignee": await client.lookup.agent(args.assignee),
        },
    )
