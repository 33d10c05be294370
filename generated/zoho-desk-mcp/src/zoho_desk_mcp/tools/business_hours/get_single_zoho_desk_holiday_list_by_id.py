"""Get a holiday list.

Reads one holiday list with every day off it names (first day, last day, name) and the business
hours it is attached to. Use it to answer whether support is closed on a date.

Method: get (reads).
Tags: business_hours.
Operation: getHolidayList in HolidayList.json.
Scopes: Desk.automations.READ, Desk.settings.READ.
Response: holiday_list.HolidaylistJson2.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    holiday_list_id: Id = Field(description="ID from list_all_zoho_desk_holiday_lists.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "GET", "/api/v1/holidayList/{holidayListId}", path_values={"holidayListId": args.holiday_list_id}
    )
