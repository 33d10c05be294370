"""Set one field on many calls.

Writes one value into the same field of up to 50 phone calls, such as a status or an owner. Costs 25
API credits. Returns a result for each call.

Method: update_many (writes, destructive).
Tags: calls.
Operation: bulkUpdateCalls in Call.json.
Scopes: Desk.activities.calls.UPDATE, Desk.calls.UPDATE.
Response: common_mass_action_response.MassActionListView.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import PlainText
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    ids: ListOf[Id] = Field(min_length=1, max_length=50, description="IDs of the calls, from list_all_zoho_desk_calls.")
    field_name: str = Field(description="API name of the field to set, such as status.")
    field_value: PlainText | None = Field(None, max_length=320, description="New value as text, up to 320 characters.")
    is_custom_field: bool | None = Field(None, description="true when fieldName is a custom field.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/calls/updateMany",
        body={
            "ids": args.ids,
            "fieldName": args.field_name,
            "fieldValue": await client.lookup.call_field(args.field_value, args.field_name),
            "isCustomField": args.is_custom_field,
        },
    )
