"""Update a holiday list.

PATCH /api/v1/holidayList/{holidayListId} (updateHolidayList in HolidayList.json).
Scopes: Desk.automations.UPDATE, Desk.settings.UPDATE.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, UpdateInput
from zoho_desk_mcp.server.responses.response import Response


class Holidays(UpdateInput):
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


class Input(UpdateInput):
    """The arguments."""

    holiday_list_id: Annotated[
        Id,
        Field(alias="holidayListId", description="ID from list_all_zoho_desk_holiday_lists."),
    ]
    name: Annotated[
        str | None,
        Field(
            pattern=r"^(?:([0-9a-zA-Z_\-\.\$@\?\,\:\'\/\!\u0080-\U0010FFFF\s])+)$",
            min_length=1,
            max_length=100,
            description="New name of the list.",
        ),
    ] = None
    holidays: Annotated[
        ListOf[Holidays] | None,
        Field(min_length=1, max_length=100, description="All days off, old ones to keep included."),
    ] = None
    associated_business_hour_ids: Annotated[
        ListOf[Id] | None,
        Field(
            alias="associatedBusinessHourIds",
            min_length=0,
            max_length=50,
            description="At most 50 sets, from list_all_zoho_desk_business_hours.",
        ),
    ] = None
    status: Annotated[Literal["ACTIVE", "INACTIVE"] | None, Field(description="INACTIVE switches it off.")] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "PATCH",
        "/api/v1/holidayList/{holidayListId}",
        path_values={"holidayListId": args.holiday_list_id},
        changes={
            "name": args.name,
            "holidays": args.holidays,
            "associatedBusinessHourIds": args.associated_business_hour_ids,
            "status": args.status,
        },
    )
