"""Get the original mail of a thread.

Shows the raw mail behind an email thread with its headers, such as message ID and return path. Use
it to look into delivery or a suspicious sender, not to read what the customer wrote.

Method: get (reads).
Tags: tickets, threads.
Operation: getOriginalMailContent in Thread.json.
Scopes: Desk.tickets.READ.
Response: thread.GetOriginalMailContent.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, NumberOrId, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    ticket_id: NumberOrId = Field(description="ID from list_all_zoho_desk_tickets_search.")
    thread_id: Id = Field(description="ID of the email thread, from list_all_zoho_desk_ticket_threads.")
    inline: bool | None = Field(None, description="true when attachments inside the mail are to be shown.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "GET",
        "/api/v1/tickets/{ticketId}/threads/{threadId}/originalContent",
        path_values={"ticketId": await client.lookup.ticket(args.ticket_id), "threadId": args.thread_id},
        query={"inline": args.inline},
    )
