"""Get an event comment.

Reads one remark on an appointment (an event) by its ID, with author, time and files. For one on a
phone call use get_single_zoho_desk_call_comment_by_id.

Method: get (reads).
Tags: events, comments.
Operation: getEventComment in EventComments.json.
Scopes: Desk.activities.events.READ, Desk.tasks.READ.
Response: event_comments.GetEventComment.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    event_id: Id = Field(description="ID from list_all_zoho_desk_events.")
    comment_id: Id = Field(description="ID from list_all_zoho_desk_event_comments.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "GET",
        "/api/v1/events/{eventId}/comments/{commentId}",
        path_values={"eventId": args.event_id, "commentId": args.comment_id},
    )
