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
from zoho_desk_mcp.server.arguments.types import ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    subject: str | None = Field(None, description="Words of the subject, with * for any ending.")


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/tickets/search", pages=Pages(has_position=False, has_limit=False), query={"subject": args.subject}
    )
