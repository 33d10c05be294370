"""List the comments of an event.

Lists the remarks that agents left on an appointment (an event), each with author, time and files.
For a phone call use list_all_zoho_desk_call_comments. Needs the read scopes of tasks and of events.

Method: list (reads).
Tags: events, comments.
Operation: getEventComments in EventComments.json.
Scopes: Desk.activities.events.READ, Desk.tasks.READ.
Response: event_comments.ListEventComment.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import CommentOrder
from zoho_desk_mcp.server.arguments.types import Id, NextCursor, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    event_id: Id = Field(description="ID from list_all_zoho_desk_events.")
    sort_by: CommentOrder | None = Field(None, max_length=100, description="-commentedTime for newest first.")
    limit: int | None = Field(None, ge=1, description="50 by default.")
    next_cursor: NextCursor = None


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/events/{eventId}/comments",
        pages=Pages(),
        limit=args.limit,
        cursor=args.next_cursor,
        path_values={"eventId": args.event_id},
        query={"sortBy": args.sort_by},
    )
