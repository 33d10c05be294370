"""Get a field.

Reads one field's full definition. Unlike list_all_zoho_desk_fields it also tells the departments
that use the field.

Method: get (reads).
Tags: fields.
Operation: getField in Field.json.
Scopes: Desk.fields.READ, Desk.settings.READ.
Response: field.FieldResponse.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    field_id: Id = Field(description="ID from list_all_zoho_desk_fields.")


async def call(client: Client, args: Input) -> Response:
    return await client.request("GET", "/api/v1/fields/{fieldId}", path_values={"fieldId": args.field_id})
