"""Create a holiday list.

POST /api/v1/holidayList (createHolidayList in HolidayList.json).
Scopes: Desk.automations.CREATE, Desk.settings.CREATE.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Holidays(ToolInput):
    """The fields of an object in the arguments."""

    holiday_name: Annotated[
        str,
        Field(
            alias="holidayName",
            pattern=r"^(?:([0-9a-zA-Z_\-\.\$@\?\,\:\'\/\!\u0080-\U0010FFFF\s])+)$",
            min_length=1,
            max_length=100,
            description="Name, like New Year.",
        ),
    ]
    from_: Annotated[
        str,
        Field(
            alias="from",
            pattern="^([0-1][0-2]|0[0-9])-([12][0-9]|3[01]|0[1-9])",
            min_length=5,
            max_length=5,
            description="First day as month-day, like 12-25.",
        ),
    ]
    to: Annotated[
        str,
        Field(
            pattern="^([0-1][0-2]|0[0-9])-([12][0-9]|3[01]|0[1-9])",
            min_length=5,
            max_length=5,
            description="Last day as month-day; the same for a single day.",
        ),
    ]


class Input(ToolInput):
    """The arguments."""

    name: Annotated[
        str,
        Field(
            pattern=r"^(?:([0-9a-zA-Z_\-\.\$@\?\,\:\'\/\!\u0080-\U0010FFFF\s])+)$",
            min_length=1,
            max_length=100,
            description="Name of the list, at most 100 characters.",
        ),
    ]
    holidays: Annotated[
        ListOf[Holidays],
        Field(min_length=1, max_length=100, description="The days off, one entry each."),
    ]
    holiday_list_type: Annotated[
        Literal["RECURRING", "YEAR_SPECIFIC"] | None,
        Field(alias="holidayListType", description="Whether the days return every year or belong to one year."),
    ] = None
    year: Annotated[int | None, Field(ge=2000, le=2100, description="The year, for YEAR_SPECIFIC.")] = None
    associated_business_hour_ids: Annotated[
        ListOf[Id] | None,
        Field(
            alias="associatedBusinessHourIds",
            min_length=0,
            max_length=50,
            description="At most 50 sets, from list_all_zoho_desk_business_hours.",
        ),
    ] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
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
