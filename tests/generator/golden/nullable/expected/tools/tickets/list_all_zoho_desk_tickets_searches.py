"""Search tickets.

Finds tickets by the words in them.

Method: list (reads).
Tags: tickets.
Operation: searchTickets in Ticket.json.
Scopes: Desk.tickets.READ.
Response: ticket.SearchTicketsResponse.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, NextCursor, Nullable, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    assignee_id: Nullable[Id] = Field(None, description="Agent that works on it; Unassigned for none.")
    subject: str | None = Field(None, description="Words of the subject, with * for any ending.")
    limit: int | None = Field(None, ge=1, le=100, description="At most 100.")
    next_cursor: NextCursor = None


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/tickets/search",
        pages=Pages(first=0, maximum=100),
        limit=args.limit,
        cursor=args.next_cursor,
        query={"assigneeId": args.assignee_id, "subject": args.subject},
    )
