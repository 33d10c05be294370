"""Create business hours.

POST /api/v1/businessHours (createBusinessHour in BusinessHour.json).
Scopes: Desk.automations.CREATE, Desk.settings.CREATE.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class BusinessTimesTimeSlots(ToolInput):
    """The fields of an object in the arguments."""

    start_time: Annotated[
        str,
        Field(
            alias="startTime",
            pattern="^(0[0-9]|1[0-9]|2[0-3]):[0-5][0-9]$",
            max_length=100,
            description="Start of the range, like 13:00.",
        ),
    ]
    end_time: Annotated[
        str,
        Field(
            alias="endTime",
            pattern="^(0[0-9]|1[0-9]|2[0-3]):[0-5][0-9]$",
            max_length=100,
            description="End of the range, like 17:30.",
        ),
    ]


class BusinessTimes(ToolInput):
    """The fields of an object in the arguments."""

    day: Annotated[
        str,
        Field(
            pattern="^(?:SUNDAY|MONDAY|TUESDAY|WEDNESDAY|THURSDAY|FRIDAY|SATURDAY)$",
            max_length=100,
            description="Weekday in capitals, like MONDAY.",
        ),
    ]
    start_time: Annotated[
        str | None,
        Field(
            alias="startTime",
            pattern="^(0[0-9]|1[0-9]|2[0-3]):[0-5][0-9]$",
            max_length=100,
            description="Opening time, 24 hours, like 09:00.",
        ),
    ] = None
    end_time: Annotated[
        str | None,
        Field(
            alias="endTime",
            pattern="^(0[0-9]|1[0-9]|2[0-3]):[0-5][0-9]$",
            max_length=100,
            description="Closing time, like 17:30.",
        ),
    ] = None
    time_slots: Annotated[
        ListOf[BusinessTimesTimeSlots] | None,
        Field(alias="timeSlots", min_length=0, max_length=10, description="Several ranges on one day."),
    ] = None


class Input(ToolInput):
    """The arguments."""

    name: Annotated[
        str,
        Field(
            pattern=r"^(?:([0-9a-zA-Z_\-\.\$@\?\,\:\'\/\!\u0080-\U0010FFFF\s])+)$",
            min_length=1,
            max_length=100,
            description="Name of the set, at most 100 characters.",
        ),
    ]
    time_zone_id: Annotated[
        str,
        Field(
            alias="timeZoneId",
            pattern=r"^(?:([0-9a-zA-Z_\-\.\$@\?\,\:\'\/\!\u0080-\U0010FFFF\s])+)$",
            max_length=100,
            description="Time zone name, like Europe/Berlin.",
        ),
    ]
    type: Annotated[
        Literal["24X7", "SPECIFIC", "CUSTOM"],
        Field(description="24X7 is always open; the others are open at set times."),
    ]
    business_times: Annotated[
        ListOf[BusinessTimes],
        Field(alias="businessTimes", min_length=1, max_length=7, description="One entry per open weekday."),
    ]
    holiday_list_ids: Annotated[
        ListOf[Id] | None,
        Field(
            alias="holidayListIds",
            min_length=0,
            max_length=2,
            description="At most 2 IDs, from list_all_zoho_desk_holiday_lists.",
        ),
    ] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
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
