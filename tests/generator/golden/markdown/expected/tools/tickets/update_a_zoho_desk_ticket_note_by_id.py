"""Change the note.

Replaces what is written on a ticket's note.

Method: update (writes, destructive, idempotent).
Tags: tickets.
Operation: updateNote in Ticket.json.
Scopes: Desk.tickets.READ.
Response: ticket.Ticket.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import NumberOrId, ToolInput
from zoho_desk_mcp.server.markup.outgoing import outgoing
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    ticket_id: NumberOrId = Field(description="The long number of the ticket.")
    content: str | None = Field(None, max_length=32000, description="What to say, Markdown or HTML.")
    content_type: Literal["html", "plainText"] = Field("html", description="plainText is sent as it is.")


async def call(client: Client, args: Input) -> Response:
    return await client.update(
        "PATCH",
        "/api/v1/tickets/{ticketId}/note",
        path_values={"ticketId": await client.lookup.ticket(args.ticket_id)},
        body={
            "content": await outgoing(args.content, args.content_type),
            "contentType": args.content_type if args.content is not None else None,
        },
    )
