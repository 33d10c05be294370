"""List the comments of a call.

Lists what agents noted on a phone call, with author, time and files. Zoho asks for the task read
scope besides that for calls.

Method: list (reads).
Tags: calls, comments.
Operation: getCallComments in CallComments.json.
Scopes: Desk.activities.calls.READ, Desk.tasks.READ.
Response: call_comments.ListCallComments.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import CommentOrder
from zoho_desk_mcp.server.arguments.types import Id, NextCursor, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    call_id: Id = Field(description="ID from list_all_zoho_desk_calls.")
    sort_by: CommentOrder | None = Field(None, max_length=100, description="-commentedTime for newest first.")
    limit: int | None = Field(None, ge=1, description="50 by default.")
    next_cursor: NextCursor = None


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/calls/{callId}/comments",
        pages=Pages(),
        limit=args.limit,
        cursor=args.next_cursor,
        path_values={"callId": args.call_id},
        query={"sortBy": args.sort_by},
    )
