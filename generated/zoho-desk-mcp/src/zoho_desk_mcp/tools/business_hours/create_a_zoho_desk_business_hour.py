"""Create business hours.

Sets up working hours for a team or site, such as Monday to Friday 9 to 5 in one time zone. With
type 24X7 support is always open; with SPECIFIC or CUSTOM it is open as businessTimes says.

Method: create (writes).
Tags: business_hours.
Operation: createBusinessHour in BusinessHour.json.
Scopes: Desk.automations.CREATE, Desk.settings.CREATE.
Response: business_hour.BusinessHourJSON.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import PlainText, TimeOfDay, Weekday
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class BusinessTimesTimeSlots(ToolInput):
    start_time: TimeOfDay = Field(max_length=100, description="Start of the range, like 13:00.")
    end_time: TimeOfDay = Field(max_length=100, description="End of the range, like 17:30.")


class BusinessTimes(ToolInput):
    day: Weekday = Field(max_length=100, description="Weekday in capitals, like MONDAY.")
    start_time: TimeOfDay | None = Field(None, max_length=100, description="Opening time, 24 hours, like 09:00.")
    end_time: TimeOfDay | None = Field(None, max_length=100, description="Closing time, like 17:30.")
    time_slots: ListOf[BusinessTimesTimeSlots] | None = Field(
        None, max_length=10, description="Several ranges on one day."
    )


class Input(ToolInput):
    name: PlainText = Field(min_length=1, max_length=100, description="Name of the set, at most 100 characters.")
    time_zone_id: PlainText = Field(max_length=100, description="Time zone name, like Europe/Berlin.")
    type: Literal["24X7", "SPECIFIC", "CUSTOM"] = Field(
        description="24X7 is always open; the others are open at set times."
    )
    business_times: ListOf[BusinessTimes] = Field(min_length=1, max_length=7, description="One entry per open weekday.")
    holiday_list_ids: ListOf[Id] | None = Field(
        None, max_length=2, description="At most 2 IDs, from list_all_zoho_desk_holiday_lists."
    )


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/businessHours",
        body={
            "status": "ACTIVE",
            "name": args.name,
            "timeZoneId": args.time_zone_id,
            "type": args.type,
            "businessTimes": args.business_times,
            "holidayListIds": args.holiday_list_ids,
        },
    )
