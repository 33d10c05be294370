"""Delete a field.

Deletes a custom field from its module, and with it the values that all records hold in it. The API
has no way to bring it back. Look first with get_single_zoho_desk_organization_field_usage which
rules depend on it.

Method: delete (writes, deletes, destructive, idempotent).
Tags: fields.
Operation: deleteField in Field.json.
Scopes: Desk.fields.DELETE, Desk.settings.DELETE.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    field_id: Id = Field(description="ID from list_all_zoho_desk_fields.")


async def call(client: Client, args: Input) -> Response:
    return await client.request("DELETE", "/api/v1/fields/{fieldId}", path_values={"fieldId": args.field_id})
