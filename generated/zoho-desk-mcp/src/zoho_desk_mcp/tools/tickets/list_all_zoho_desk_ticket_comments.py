"""List the comments of a ticket.

Lists the comments on one ticket, internal notes and those the customer sees. Mails and other
messages are in list_all_zoho_desk_ticket_threads.

Method: list (reads).
Tags: core, tickets, comments.
Operation: getTicketComments in TicketComment.json.
Scopes: Desk.tickets.READ.
Response: ticket_comment.ListOfComments.
"""

from typing import Annotated, Literal, TypedDict

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import NextCursor, NumberOrId, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.outputs import At
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    ticket_id: NumberOrId = Field(description="ID or number.")
    sort_by: Literal["commentedTime", "-commentedTime"] | None = Field(None, description="- for newest first.")
    limit: int | None = Field(None, ge=1, le=100, description="At most 100.")
    next_cursor: NextCursor = None


class Output(TypedDict, total=False):
    id: str
    content: str
    isPublic: bool
    commenterName: Annotated[str, At("commenter.name")]
    commentedTime: Annotated[str, At("commentedTime", is_time=True)]
    attachmentNames: Annotated[list[str], At("attachments.name")]
    attachmentLinks: Annotated[list[str], At("attachments.href")]


OUTPUT_LIST = "data"


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/tickets/{ticketId}/comments",
        pages=Pages(first=0, maximum=100),
        limit=args.limit,
        cursor=args.next_cursor,
        path_values={"ticketId": await client.lookup.ticket(args.ticket_id)},
        query={"sortBy": args.sort_by},
    )
