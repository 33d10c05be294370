"""Is support open.

Whether support is open now or at a time, by business hours, holidays and time zone, and when it
opens or closes next.

Method: get (reads).
Tags: core, business_hours.
Calls: get_single_zoho_desk_holiday_list_by_id, list_all_zoho_desk_business_hours.
At most 12 requests, 16 credits; look-ups aside.
Scopes: Desk.automations.READ, Desk.settings.READ.
"""

from typing import ClassVar, TypedDict

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.jobs.department_is_open import department_is_open
from zoho_desk_mcp.server.arguments.types import NameOrId, Time, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    department_id: NameOrId | None = Field(None, description="ID or name; all hours when left out.")
    time: Time | None = Field(None, description="ISO 8601; now when left out.")
    other_names: ClassVar[dict[str, str]] = {"at": "time", "when": "time", "date": "time", "moment": "time"}


class Output(TypedDict, total=False):
    name: str
    isOpen: bool
    localTime: str
    timeZone: str
    today: str
    closes: str
    opens: str


OUTPUT_LIST = "businessHours"


async def call(client: Client, args: Input) -> Response:
    return await department_is_open(
        client, department_id=await client.lookup.department(args.department_id), time=args.time
    )
