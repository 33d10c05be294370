"""Move events to the trash.

Moves appointments to the recycle bin for 60 days; later they are lost. To call one off and keep the
record, set its status with update_a_zoho_desk_event_by_id.

Method: delete (writes, deletes, destructive, idempotent).
Tags: events.
Operation: deleteEvent in Event.json.
Scopes: Desk.activities.events.DELETE, Desk.events.DELETE.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    entity_ids: ListOf[Id] = Field(description="IDs from list_all_zoho_desk_events.")


async def call(client: Client, args: Input) -> Response:
    return await client.request("POST", "/api/v1/events/moveToTrash", body={"entityIds": args.entity_ids})
