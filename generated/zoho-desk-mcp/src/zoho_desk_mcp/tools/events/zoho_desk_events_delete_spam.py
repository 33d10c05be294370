"""Delete chosen spam events.

Deletes given appointments that are marked as spam, for good. Any other goes to the recycle bin with
delete_a_zoho_desk_event_by_id.

Method: delete_spam (writes, deletes, destructive).
Tags: events.
Operation: deleteSpamEvents in Event.json.
Scopes: Desk.activities.events.DELETE.
Response: mass_action_response.MassActionListResponse.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    event_ids: ListOf[Id] = Field(description="IDs from list_all_zoho_desk_ticket_events, only where isSpam is true.")


async def call(client: Client, args: Input) -> Response:
    return await client.request("POST", "/api/v1/events/deleteSpam", body={"eventIds": args.event_ids})
