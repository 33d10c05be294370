"""Get business hours.

Reads one set of business hours: status, time zone, open times for each weekday, and the holiday
lists it observes.

Method: get (reads).
Tags: business_hours.
Operation: getBusinessHour in BusinessHour.json.
Scopes: Desk.automations.READ, Desk.settings.READ.
Response: business_hour.BusinessHourJSON.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    business_hour_id: Id = Field(description="ID from list_all_zoho_desk_business_hours.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "GET", "/api/v1/businessHours/{businessHourId}", path_values={"businessHourId": args.business_hour_id}
    )
