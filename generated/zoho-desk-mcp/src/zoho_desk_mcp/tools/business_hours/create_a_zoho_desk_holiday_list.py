"""Create a holiday list.

Adds a list of days off, for one year or for every year, and attaches it to business hours. Year and
type cannot be changed afterwards.

Method: create (writes).
Tags: business_hours.
Operation: createHolidayList in HolidayList.json.
Scopes: Desk.automations.CREATE, Desk.settings.CREATE.
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
    name: PlainText = Field(min_length=1, max_length=100, description="Name of the list, at most 100 characters.")
    holidays: ListOf[Holidays] = Field(min_length=1, max_length=100, description="The days off, one entry each.")
    holiday_list_type: Literal["RECURRING", "YEAR_SPECIFIC"] | None = Field(
        None, description="Whether the days return every year or belong to one year."
    )
    year: int | None = Field(None, ge=2000, le=2100, description="The year, for YEAR_SPECIFIC.")
    associated_business_hour_ids: ListOf[Id] | None = Field(
        None, max_length=50, description="At most 50 sets, from list_all_zoho_desk_business_hours."
    )


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/holidayList",
        body={
            "status": "ACTIVE",
            "name": args.name,
            "holidays": args.holidays,
            "holidayListType": args.holiday_list_type,
            "year": args.year,
            "associatedBusinessHourIds": args.associated_business_hour_ids,
        },
    )
