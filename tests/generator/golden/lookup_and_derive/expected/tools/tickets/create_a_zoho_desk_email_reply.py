"""Reply by email.

Sends an answer to the customer.

Method: create (writes).
Tags: tickets.
Operation: sendReply in Ticket.json.
Response: ticket.SendReplyResponse.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import NumberOrId, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    ticket_id: NumberOrId = Field(description="The long number of the ticket.")
    from_email_address: str | None = Field(None, description="Sender. May be left out where there is only one.")
    content: str | None = Field(None, description="What the answer says.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/tickets/{ticketId}/sendReply",
        path_values={"ticketId": await client.lookup.ticket(args.ticket_id)},
        body={
            "fromEmailAddress": args.from_email_address or await client.lookup.sender(args.ticket_id),
            "content": args.content,
        },
    )
