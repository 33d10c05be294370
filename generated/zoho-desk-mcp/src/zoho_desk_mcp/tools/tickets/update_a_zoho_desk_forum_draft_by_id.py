"""Change a forum draft.

Edits the wording of a community reply before it is published. It stays a draft that the forum does
not show.

Method: update (writes, destructive, idempotent).
Tags: tickets, replies.
Operation: updateDrafts in Thread.json.
Scopes: Desk.tickets.UPDATE.
Response: thread.UpdateDraftsResponse.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, NumberOrId, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    ticket_id: NumberOrId = Field(description="ID from list_all_zoho_desk_tickets_search.")
    thread_id: Id = Field(description="ID of the draft, from list_all_zoho_desk_ticket_threads.")
    content: str = Field(max_length=16000000, description="The whole new text of the forum reply.")


async def call(client: Client, args: Input) -> Response:
    return await client.update(
        "PATCH",
        "/api/v1/tickets/{ticketId}/draftReply/{threadId}",
        path_values={"ticketId": await client.lookup.ticket(args.ticket_id), "threadId": args.thread_id},
        body={"channel": "FORUMS", "content": args.content},
    )
