"""Remove tags from a ticket.

POST /api/v1/tickets/{ticketId}/dissociateTag (dissociateTagsFromTicket in TicketTag.json).
Scopes: Desk.tickets.CREATE.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    ticket_id: Annotated[Id, Field(alias="ticketId", description="ID from list_all_zoho_desk_tickets.")]
    tags: Annotated[
        ListOf[
            Annotated[
                str, Field(pattern=r"^[a-zA-Z0-9\_\.\-\+\%\u0080-\U0010FFFF\s]{3,}$", min_length=3, max_length=50)
            ]
        ],
        Field(
            min_length=1,
            max_length=51,
            description="Names of the tags to take off, as list_all_zoho_desk_ticket_tags spells them.",
        ),
    ]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "POST",
        "/api/v1/tickets/{ticketId}/dissociateTag",
        path_values={"ticketId": args.ticket_id},
        body={"tags": args.tags},
    )
