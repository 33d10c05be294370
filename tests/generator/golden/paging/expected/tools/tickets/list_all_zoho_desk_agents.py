"""List from one.

Counts from one, and two arrays are in the answer.

Method: list (reads).
Tags: tickets.
Operation: getAgents in Ticket.json.
Scopes: Desk.tickets.READ.
Response: ticket.GetAgentsResponse.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import NextCursor, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    limit: int | None = Field(None, ge=1, le=200, description="At most 200.")
    next_cursor: NextCursor = None


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/agents", pages=Pages(first=1, maximum=200, records="agents"), limit=args.limit, cursor=args.next_cursor
    )
