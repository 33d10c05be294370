"""Delete a ticket comment.

Removes a comment from a ticket, for agents and the customer alike. No tool brings it back; to only
hide it from the customer set isPublic=false with update_a_zoho_desk_ticket_comment_by_id.

Method: delete (writes, deletes, destructive, idempotent).
Tags: tickets, comments.
Operation: deleteTicketComment in TicketComment.json.
Scopes: Desk.tickets.UPDATE.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, NumberOrId, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    ticket_id: NumberOrId = Field(description="ID from list_all_zoho_desk_tickets_search.")
    comment_id: Id = Field(description="ID from list_all_zoho_desk_ticket_comments.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "DELETE",
        "/api/v1/tickets/{ticketId}/comments/{commentId}",
        path_values={"ticketId": await client.lookup.ticket(args.ticket_id), "commentId": args.comment_id},
    )
