"""Reply to a ticket.

Answers the customer by the channel the ticket came through: email, Facebook, X or forum. It leaves
at once. Chat, phone and WhatsApp cannot be answered here. To let a person look first use
create_a_zoho_desk_email_draft.

Method: create (writes, sends, destructive).
Tags: core, replies, tickets.
Calls: create_a_zoho_desk_email_reply, create_a_zoho_desk_facebook_reply,
create_a_zoho_desk_forum_reply, create_a_zoho_desk_twitter_reply, get_single_zoho_desk_ticket_by_id.
At most 5 requests, 5 credits; look-ups aside.
Scopes: Desk.tickets.READ, Desk.tickets.UPDATE.
"""

from typing import ClassVar, TypedDict

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.jobs.reply import reply
from zoho_desk_mcp.server.arguments.text_types import EmailList, Recipients
from zoho_desk_mcp.server.arguments.types import NumberOrId, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    ticket_id: NumberOrId = Field(description="Number or id.")
    content: str = Field(description="Markdown or HTML.")
    to: Recipients | None = Field(None, description="Mail addresses, joined by commas; the ticket's when left out.")
    cc: EmailList | None = Field(None, description="Mail addresses, joined by commas.")
    status: str | None = Field(None, description="Status after sending.")
    other_names: ClassVar[dict[str, str]] = {
        "body": "content",
        "text": "content",
        "message": "content",
        "reply": "content",
        "ticketStatus": "status",
    }


class Output(TypedDict, total=False):
    ticketNumber: str
    threadId: str
    channel: str
    to: str
    cc: str
    sender: str
    status: str
    content: str


async def call(client: Client, args: Input) -> Response:
    return await reply(
        client,
        ticket_id=await client.lookup.ticket(args.ticket_id),
        content=args.content,
        to=args.to,
        cc=args.cc,
        status=await client.lookup.ticket_status(args.status),
    )
