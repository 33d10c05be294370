"""Get the full content of a thread.

Reads a long message that get_single_zoho_desk_ticket_thread_by_id cut off: the same record, its
content complete.

Method: get (reads).
Tags: tickets, threads.
Operation: getThreadFullContent in Thread.json.
Scopes: Desk.tickets.READ.
Response: conversation.LatestThreadResponse.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, NumberOrId, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    ticket_id: NumberOrId = Field(description="ID from list_all_zoho_desk_tickets_search.")
    thread_id: Id = Field(description="ID from list_all_zoho_desk_ticket_threads.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "GET",
        "/api/v1/tickets/{ticketId}/threads/{threadId}/fullContent",
        path_values={"ticketId": await client.lookup.ticket(args.ticket_id), "threadId": args.thread_id},
    )
