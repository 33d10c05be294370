"""Get a holiday list.

GET /api/v1/holidayList/{holidayListId} (getHolidayList in HolidayList.json).
Scopes: Desk.automations.READ, Desk.settings.READ.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    """The arguments."""

    holiday_list_id: Annotated[
        Id,
        Field(alias="holidayListId", description="ID from list_all_zoho_desk_holiday_lists."),
    ]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "GET",
        "/api/v1/holidayList/{holidayListId}",
        path_values={"holidayListId": args.holiday_list_id},
    )
