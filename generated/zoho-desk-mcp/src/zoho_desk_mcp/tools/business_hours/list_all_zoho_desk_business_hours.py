"""List business hours.

Lists the sets of working hours with time zone, weekly times and holiday lists. Use it to see when
support is open, or to get an ID for the other business hours tools.

Method: list (reads).
Tags: business_hours.
Operation: getBusinessHours in BusinessHour.json.
Scopes: Desk.automations.READ, Desk.settings.READ.
Response: business_hour.GetBusinessHoursResponse.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import NextCursor, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    status: Literal["ACTIVE", "INACTIVE"] | None = Field(
        None, description="Only sets in use, or only those switched off."
    )
    limit: int | None = Field(None, ge=1, le=50, description="At most 50.")
    next_cursor: NextCursor = None


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/businessHours",
        pages=Pages(maximum=50),
        limit=args.limit,
        cursor=args.next_cursor,
        query={"status": args.status},
    )
