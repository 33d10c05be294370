"""Update business hours.

Changes a set of business hours: times, time zone, holidays, or switches it off. Rules and SLAs that
use it count by the new times; see list_all_zoho_desk_business_hour_rules first.

Method: update (writes, destructive, idempotent).
Tags: business_hours.
Operation: updateBusinessHour in BusinessHour.json.
Scopes: Desk.automations.UPDATE, Desk.settings.UPDATE.
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
    business_hour_id: Id = Field(description="ID from list_all_zoho_desk_business_hours.")
    name: PlainText | None = Field(None, min_length=1, max_length=100, description="New name of the set.")
    time_zone_id: PlainText | None = Field(None, max_length=100, description="Time zone name, like Europe/Berlin.")
    type: Literal["24X7", "SPECIFIC", "CUSTOM"] | None = Field(
        None, description="24X7 is always open; the others are open at set times."
    )
    business_times: ListOf[BusinessTimes] | None = Field(
        None, min_length=1, max_length=7, description="The whole week, one entry per open day."
    )
    holiday_list_ids: ListOf[Id] | None = Field(
        None, max_length=2, description="At most 2 IDs, from list_all_zoho_desk_holiday_lists."
    )
    status: Literal["ACTIVE", "INACTIVE"] | None = Field(None, description="INACTIVE switches it off.")


async def call(client: Client, args: Input) -> Response:
    return await client.update(
        "PATCH",
        "/api/v1/businessHours/{businessHourId}",
        path_values={"businessHourId": args.business_hour_id},
        body={
            "name": args.name,
            "timeZoneId": args.time_zone_id,
            "type": args.type,
            "businessTimes": args.business_times,
            "holidayListIds": args.holiday_list_ids,
            "status": args.status,
        },
    )
