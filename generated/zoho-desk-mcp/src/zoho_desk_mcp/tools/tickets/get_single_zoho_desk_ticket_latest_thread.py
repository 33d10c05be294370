"""Get the latest thread of a ticket.

Gets the newest message of a ticket without listing them all, for example the customer's last word
before a reply. Nothing comes back when no thread fits the filters.

Method: get (reads).
Tags: tickets, threads.
Operation: getLastThreadMessage in Thread.json.
Scopes: Desk.tickets.READ.
Response: conversation.LatestThreadResponse.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import NumberOrId, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    ticket_id: NumberOrId = Field(description="ID from list_all_zoho_desk_tickets_search.")
    need_incoming_thread: bool | None = Field(None, description="true looks only at messages from the customer.")
    need_public: bool | None = Field(None, description="true looks only at public threads.")
    thread_status: Literal["success", "failed"] | None = Field(
        None, description="Only messages whose sending succeeded or failed."
    )
    include: Literal["source", "plainText", "source,plainText", "plainText,source"] | None = Field(
        None, description="plainText adds the content without markup, source adds where the message came from."
    )


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "GET",
        "/api/v1/tickets/{ticketId}/latestThread",
        path_values={"ticketId": await client.lookup.ticket(args.ticket_id)},
        query={
            "needIncomingThread": args.need_incoming_thread,
            "needPublic": args.need_public,
            "threadStatus": args.thread_status,
            "include": args.include,
        },
    )
