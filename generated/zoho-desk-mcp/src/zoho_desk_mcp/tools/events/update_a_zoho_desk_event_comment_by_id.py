"""Edit an event comment.

Replaces the text of a comment on an appointment; the old wording is lost. No tool deletes comments
on events.

Method: update (writes, destructive, idempotent).
Tags: events, comments.
Operation: updateEventComment in EventComments.json.
Scopes: Desk.activities.events.UPDATE, Desk.tasks.UPDATE.
Response: event_comments.AddEventComment.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ToolInput
from zoho_desk_mcp.server.markup.outgoing import outgoing
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    event_id: Id = Field(description="ID from list_all_zoho_desk_events.")
    comment_id: Id = Field(description="ID from list_all_zoho_desk_event_comments.")
    content: str | None = Field(
        None, max_length=32000, description="The whole new text, Markdown or HTML, up to 32,000 characters."
    )
    content_type: Literal["html", "plainText"] = Field("html", description="html when left out.")
    attachment_ids: ListOf[Id] | None = Field(None, description="IDs from create_a_zoho_desk_upload.")


async def call(client: Client, args: Input) -> Response:
    return await client.update(
        "PUT",
        "/api/v1/events/{eventId}/comments/{commentId}",
        path_values={"eventId": args.event_id, "commentId": args.comment_id},
        body={
            "content": await outgoing(args.content, args.content_type),
            "contentType": args.content_type if args.content is not None else None,
            "attachmentIds": args.attachment_ids,
        },
    )
