"""Delete spam tickets for good.

Deletes the given tickets, which must be marked as spam, at once and for ever: they do not go to the
recycle bin.

Method: delete (writes, deletes, destructive, idempotent).
Tags: core, tickets.
Operation: deleteSpamTickets in Ticket.json.
Scopes: Desk.tickets.DELETE.
Response: mass_action_response.MassActionListResponse.
"""

from typing import Annotated, ClassVar, TypedDict

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import ListOf, NumberOrId, ToolInput
from zoho_desk_mcp.server.responses.outputs import At
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    ticket_ids: ListOf[NumberOrId] = Field(description="IDs or numbers.")
    other_names: ClassVar[dict[str, str]] = {"ids": "ticketIds", "ticketId": "ticketIds", "tickets": "ticketIds"}


class Output(TypedDict, total=False):
    id: str
    success: bool
    error: Annotated[str, At("errors.errorMessage")]


OUTPUT_LIST = "results"


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST", "/api/v1/tickets/deleteSpam", body={"ticketIds": await client.lookup.ticket(args.ticket_ids)}
    )
