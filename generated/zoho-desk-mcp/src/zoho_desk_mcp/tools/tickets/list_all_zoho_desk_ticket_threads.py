"""List the threads of a ticket.

Lists the messages of one ticket, newest first, drafts too, mostly without the whole text: read that
with get_single_zoho_desk_ticket_thread_by_id. Comments are in list_all_zoho_desk_ticket_comments.

Method: list (reads).
Tags: core, tickets, threads.
Operation: getThreads in Thread.json.
Scopes: Desk.tickets.READ.
Response: thread.GetThreadsResponse.
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
    sort_by: Literal["sendDateTime", "-sendDateTime"] | None = Field(None, description="- for newest first.")
    limit: int | None = Field(None, ge=1, description="50 by default.")
    next_cursor: NextCursor = None


class Output(TypedDict, total=False):
    id: str
    channel: str
    direction: str
    status: str
    authorName: Annotated[str, At("author.name")]
    to: str
    summary: str
    createdTime: Annotated[str, At("createdTime", is_time=True)]
    attachmentCount: str


OUTPUT_LIST = "data"


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/tickets/{ticketId}/threads",
        pages=Pages(),
        limit=args.limit,
        cursor=args.next_cursor,
        path_values={"ticketId": await client.lookup.ticket(args.ticket_id)},
        query={"sortBy": args.sort_by},
    )
