"""Delete an organization field.

Removes a custom field and every value stored in it, for good, through the older API that Zoho is
retiring. Use delete_a_zoho_desk_field_by_id unless that one is refused.

Method: delete (writes, deletes, destructive, idempotent).
Tags: fields.
Operation: deleteFieldOld in FieldOld.json.
Scopes: Desk.fields.DELETE, Desk.settings.DELETE.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    field_id: Id = Field(description="ID from list_all_zoho_desk_organization_fields.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "DELETE", "/api/v1/organizationFields/{fieldId}", path_values={"fieldId": args.field_id}
    )
