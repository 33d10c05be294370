"""Delete business hours.

Deletes a set of business hours for good. Check list_all_zoho_desk_business_hour_rules before; to
only stop using it set status INACTIVE with update_a_zoho_desk_business_hour_by_id.

Method: delete (writes, deletes, destructive, idempotent).
Tags: business_hours.
Operation: deleteBusinessHour in BusinessHour.json.
Scopes: Desk.settings.DELETE, Desk.automations.DELETE.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    business_hour_id: Id = Field(description="ID from list_all_zoho_desk_business_hours.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "DELETE", "/api/v1/businessHours/{businessHourId}", path_values={"businessHourId": args.business_hour_id}
    )
