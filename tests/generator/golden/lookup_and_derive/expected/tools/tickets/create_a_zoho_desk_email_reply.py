"""Reply by email.

POST /api/v1/tickets/{ticketId}/sendReply (sendReply in Ticket.json).
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    ticket_id: Annotated[Id, Field(alias="ticketId", description="The long number of the ticket.")]
    from_email_address: Annotated[
        str | None,
        Field(alias="fromEmailAddress", description="Sender. May be left out where there is only one."),
    ] = None
    content: Annotated[str | None, Field(description="What the answer says.")] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "POST",
        "/api/v1/tickets/{ticketId}/sendReply",
        path_values={"ticketId": args.ticket_id},
        body={
            "fromEmailAddress": args.from_email_address or await client.lookup.department_address(args.ticket_id),
            "content": args.content,
        },
    )
