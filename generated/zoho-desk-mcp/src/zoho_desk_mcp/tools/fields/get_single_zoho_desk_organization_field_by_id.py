"""Get an organization field.

Reads one field in the older format, with allowedValues for picklists. Zoho is retiring it; prefer
get_single_zoho_desk_field_by_id.

Method: get (reads).
Tags: fields.
Operation: getFieldOld in FieldOld.json.
Scopes: Desk.fields.READ, Desk.settings.READ.
Response: field_old.GetFieldOldResponse.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    field_id: Id = Field(description="ID from list_all_zoho_desk_organization_fields.")


async def call(client: Client, args: Input) -> Response:
    return await client.request("GET", "/api/v1/organizationFields/{fieldId}", path_values={"fieldId": args.field_id})
