"""Reply on Twitter.

Returns a ticket from the TWITTER channel (X) with a post by the connected brand account. Drafts do
not exist for this channel, so have the wording agreed before calling.

Method: create (writes, sends, destructive).
Tags: tickets, replies.
Operation: sendReply in Thread.json.
Scopes: Desk.tickets.UPDATE.
Response: thread.SendReplyResponse.
"""

from typing import ClassVar, TypedDict

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import ChoiceName
from zoho_desk_mcp.server.arguments.types import NumberOrId, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    ticket_id: NumberOrId = Field(description="ID of a Twitter ticket, from list_all_zoho_desk_tickets_search.")
    content: str = Field(max_length=16000000, description="Text of the post.")
    ticket_status: ChoiceName | None = Field(
        None, max_length=120, description="Status the ticket gets on sending, like Closed."
    )
    other_names: ClassVar[dict[str, str]] = {"text": "content", "reply": "content", "status": "ticketStatus"}


class Output(TypedDict, total=False):
    id: str
    channel: str
    status: str
    to: str
    cc: str


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/tickets/{ticketId}/sendReply",
        path_values={"ticketId": await client.lookup.ticket(args.ticket_id)},
        body={
            "channel": "TWITTER",
            "content": args.content,
            "ticketStatus": await client.lookup.ticket_status(args.ticket_status),
        },
    )
