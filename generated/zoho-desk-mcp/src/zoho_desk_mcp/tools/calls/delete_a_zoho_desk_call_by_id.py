"""Move calls to the trash.

Moves up to 50 calls to the recycle bin; they can be restored for 60 days and are then gone. To call
off a planned one, set its status to Canceled with update_a_zoho_desk_call_by_id.

Method: delete (writes, deletes, destructive, idempotent).
Tags: calls.
Operation: deleteCall in Call.json.
Scopes: Desk.activities.calls.DELETE, Desk.calls.DELETE.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    entity_ids: ListOf[Id] = Field(min_length=1, max_length=50, description="IDs from list_all_zoho_desk_calls.")


async def call(client: Client, args: Input) -> Response:
    return await client.request("POST", "/api/v1/calls/moveToTrash", body={"entityIds": args.entity_ids})
