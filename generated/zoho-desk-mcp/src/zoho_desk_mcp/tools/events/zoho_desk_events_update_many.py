"""Set one field on many events.

Writes the same value into one field of several appointments, such as a substitute as owner. Costs
25 API credits; returns a result for each event.

Method: update_many (writes, destructive).
Tags: events.
Operation: bulkUpdateEvents in Event.json.
Scopes: Desk.activities.events.UPDATE, Desk.events.UPDATE.
Response: common_mass_action_response.MassActionListView.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    ids: ListOf[Id] = Field(description="IDs of the events, from list_all_zoho_desk_events.")
    field_name: str = Field(description="API name of the field to set, such as ownerId.")
    field_value: str | None = Field(None, max_length=320, description="New value as text, up to 320 characters.")
    is_custom_field: bool | None = Field(None, description="true when fieldName is a custom field.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/events/updateMany",
        body={
            "ids": args.ids,
            "fieldName": args.field_name,
            "fieldValue": await client.lookup.event_field(args.field_value, args.field_name),
            "isCustomField": args.is_custom_field,
        },
    )
