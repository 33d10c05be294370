"""List the comments of a ticket.

Lists the comments on one ticket, private and public, with author, time and attachments. Mails and
other messages are threads: for both in one list use list_all_zoho_desk_ticket_conversations.

Method: list (reads).
Tags: core, tickets, comments.
Operation: getTicketComments in TicketComment.json.
Scopes: Desk.tickets.READ.
Response: ticket_comment.ListOfComments.
"""

from typing import Annotated, Literal, TypedDict

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import ListOf, NextCursor, NumberOrId, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.outputs import At
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    ticket_id: NumberOrId = Field(description="ID from list_all_zoho_desk_tickets_search.")
    sort_by: Literal["commentedTime", "-commentedTime"] | None = Field(
        None, description="Oldest first; put - in front for newest first."
    )
    include: ListOf[Literal["mentions", "plainText"]] | None = Field(
        None, description="mentions adds who is mentioned, plainText the text without markup."
    )
    limit: int | None = Field(None, ge=1, le=100, description="Page size: 50, at most 100.")
    next_cursor: NextCursor = None


class Output(TypedDict, total=False):
    id: Annotated[str, At("id")]
    content: Annotated[str, At("content")]
    isPublic: Annotated[bool, At("isPublic")]
    commenterId: Annotated[str, At("commenterId")]
    commenterName: Annotated[str, At("commenter.name")]
    commentedTime: Annotated[str, At("commentedTime", is_time=True)]
    modifiedTime: Annotated[str, At("modifiedTime", is_time=True)]
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
        query={"sortBy": args.sort_by, "include": args.include},
    )
