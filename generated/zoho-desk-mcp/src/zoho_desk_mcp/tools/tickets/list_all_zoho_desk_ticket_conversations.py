"""List the conversation of a ticket.

Lists threads and comments of a ticket together, each marked by its type: the quickest way to see
what happened. For messages alone use list_all_zoho_desk_ticket_threads.

Method: list (reads).
Tags: tickets, threads.
Operation: getTicketConversations in Thread.json.
Scopes: Desk.tickets.READ.
Response: thread.GetTicketConversationsResponse.
"""

from typing import Annotated, TypedDict

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import NextCursor, NumberOrId, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.outputs import At
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    ticket_id: NumberOrId = Field(description="ID from list_all_zoho_desk_tickets_search.")
    limit: int | None = Field(None, ge=1, le=200, description="At most 200.")
    next_cursor: NextCursor = None


class Output(TypedDict, total=False):
    id: str
    type: str
    channel: str
    direction: str
    status: str
    authorName: Annotated[str, At("author.name")]
    commenterName: Annotated[str, At("commenter.name")]
    to: str
    isPublic: bool
    summary: str
    content: str
    createdTime: Annotated[str, At("createdTime", is_time=True)]
    commentedTime: Annotated[str, At("commentedTime", is_time=True)]
    attachmentNames: Annotated[list[str], At("attachments.name")]


OUTPUT_LIST = "data"


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/tickets/{ticketId}/conversations",
        pages=Pages(first=0, limit=100, maximum=200),
        limit=args.limit,
        cursor=args.next_cursor,
        path_values={"ticketId": await client.lookup.ticket(args.ticket_id)},
    )
