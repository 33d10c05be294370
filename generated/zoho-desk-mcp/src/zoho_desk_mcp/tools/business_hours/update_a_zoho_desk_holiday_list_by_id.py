"""Update a holiday list.

Changes name, days, status or business hours of a holiday list. There is no way to delete a list:
set status INACTIVE instead.

Method: update (writes, destructive, idempotent).
Tags: business_hours.
Operation: updateHolidayList in HolidayList.json.
Scopes: Desk.automations.UPDATE, Desk.settings.UPDATE.
Response: holiday_list.HolidaylistJson2.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import MonthAndDay, PlainText
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Holidays(ToolInput):
    holiday_name: PlainText = Field(min_length=1, max_length=100, description="Name, like New Year.")
    from_: MonthAndDay = Field(
        alias="from", min_length=5, max_length=5, description="First day as month-day, like 12-25."
    )
    to: MonthAndDay = Field(min_length=5, max_length=5, description="Last day as month-day; the same for a single day.")


class Input(ToolInput):
    holiday_list_id: Id = Field(description="ID from list_all_zoho_desk_holiday_lists.")
    name: PlainText | None = Field(None, min_length=1, max_length=100, description="New name of the list.")
    holidays: ListOf[Holidays] | None = Field(
        None, min_length=1, max_length=100, description="All days off, old ones to keep included."
    )
    associated_business_hour_ids: ListOf[Id] | None = Field(
        None, max_length=50, description="At most 50 sets, from list_all_zoho_desk_business_hours."
    )
    status: Literal["ACTIVE", "INACTIVE"] | None = Field(None, description="INACTIVE switches it off.")


async def call(client: Client, args: Input) -> Response:
    return await client.update(
        "PATCH",
        "/api/v1/holidayList/{holidayListId}",
        path_values={"holidayListId": args.holiday_list_id},
        body={
            "name": args.name,
            "holidays": args.holidays,
            "associatedBusinessHourIds": args.associated_business_hour_ids,
            "status": args.status,
        },
    )
