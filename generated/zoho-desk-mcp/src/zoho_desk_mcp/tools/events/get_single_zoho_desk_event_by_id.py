"""Get an event.

Reads one appointment: start, length in seconds, description, owner, reminders, custom fields. Notes
on it are in list_all_zoho_desk_event_comments.

Method: get (reads).
Tags: events.
Operation: getEvent in Event.json.
Scopes: Desk.activities.events.READ, Desk.events.READ.
Response: event.EventResponse.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    event_id: Id = Field(description="ID from list_all_zoho_desk_events or list_all_zoho_desk_events_search.")


async def call(client: Client, args: Input) -> Response:
    return await client.request("GET", "/api/v1/events/{eventId}", path_values={"eventId": args.event_id})
