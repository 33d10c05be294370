"""List with an output.

Tells its schema in the catalog, as core tools do.

Method: list (reads).
Tags: core, tickets.
Operation: getTickets in Ticket.json.
Scopes: Desk.tickets.READ.
Response: ticket.GetTicketsResponse.
"""

from typing import Annotated, TypedDict

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import NextCursor, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.outputs import At
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    limit: int | None = Field(None, ge=1, le=99, description="At most 99.")
    next_cursor: NextCursor = None


class Output(TypedDict, total=False):
    id: str
    title: Annotated[str, At("subject")]


OUTPUT_LIST = "data"


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/tickets", pages=Pages(first=0, limit=10, maximum=99), limit=args.limit, cursor=args.next_cursor
    )
