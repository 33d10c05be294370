"""Delete business hours.

DELETE /api/v1/businessHours/{businessHourId} (deleteBusinessHour in BusinessHour.json).
Scopes: Desk.settings.DELETE, Desk.automations.DELETE.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    business_hour_id: Annotated[
        Id,
        Field(alias="businessHourId", description="ID from list_all_zoho_desk_business_hours."),
    ]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "DELETE",
        "/api/v1/businessHours/{businessHourId}",
        path_values={"businessHourId": args.business_hour_id},
    )
