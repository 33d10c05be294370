"""List earlier versions of a comment.

Shows what an edited ticket comment said before: each past version with its content, visibility,
author and time.

Method: list (reads).
Tags: tickets, comments.
Operation: getTicketCommentHistory in TicketComment.json.
Scopes: Desk.tickets.READ.
Response: ticket_comment.GetTicketCommentHistory.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, NextCursor, NumberOrId, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    ticket_id: NumberOrId = Field(description="ID from list_all_zoho_desk_tickets_search.")
    comment_id: Id = Field(description="ID from list_all_zoho_desk_ticket_comments.")
    limit: int | None = Field(None, ge=1, le=100, description="At most 100.")
    next_cursor: NextCursor = None


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/tickets/{ticketId}/comments/{commentId}/history",
        pages=Pages(first=0, maximum=100),
        limit=args.limit,
        cursor=args.next_cursor,
        path_values={"ticketId": await client.lookup.ticket(args.ticket_id), "commentId": args.comment_id},
    )
