"""List holiday lists.

Lists the lists of days off with status, year and the business hours that observe them. The days
themselves come from get_single_zoho_desk_holiday_list_by_id.

Method: list (reads).
Tags: business_hours.
Operation: getHolidayLists in HolidayList.json.
Scopes: Desk.automations.READ, Desk.settings.READ.
Response: holiday_list.HolidayListLViewJSON.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import NextCursor, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    status: Literal["ACTIVE", "INACTIVE"] | None = Field(
        None, description="Only lists in use, or only those switched off."
    )
    limit: int | None = Field(None, ge=1, le=50, description="At most 50.")
    next_cursor: NextCursor = None


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/holidayList",
        pages=Pages(maximum=50),
        limit=args.limit,
        cursor=args.next_cursor,
        query={"status": args.status},
    )
