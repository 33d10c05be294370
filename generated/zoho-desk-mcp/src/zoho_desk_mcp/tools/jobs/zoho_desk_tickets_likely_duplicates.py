"""List likely duplicates of a ticket.

Other tickets that probably ask the same as this one, most likely first, with why.

Method: list (reads).
Tags: core, search, tickets.
Calls: get_single_zoho_desk_ticket_by_id, list_all_zoho_desk_tickets_search.
At most 9 requests, 25 credits; look-ups aside.
Scopes: Desk.search.READ, Desk.tickets.READ.
"""

from typing import Annotated, TypedDict

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.jobs.likely_duplicates import likely_duplicates
from zoho_desk_mcp.server.arguments.types import NumberOrId, ToolInput
from zoho_desk_mcp.server.responses.outputs import At
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    ticket_id: NumberOrId = Field(description="Number or id.")
    days: int = Field(7, ge=1, le=90, description="Days around it, 7 when left out.")
    limit: int = Field(10, ge=1, le=50, description="10 when left out.")


class Output(TypedDict, total=False):
    id: str
    ticketNumber: str
    subject: str
    status: str
    created: Annotated[str, At("created", is_time=True)]
    customer: str
    score: int
    why: str


OUTPUT_LIST = "tickets"


async def call(client: Client, args: Input) -> Response:
    return await likely_duplicates(
        client, ticket_id=await client.lookup.ticket(args.ticket_id), days=args.days, limit=args.limit
    )
