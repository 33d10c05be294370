"""Get the view opened last.

Tells which view of a module the user of this connection opened last, as a hint at what they work
on. For all views use list_all_zoho_desk_views.

Method: get (reads).
Tags: views.
Operation: getRecentView in CustomView.json.
Scopes: Desk.basic.READ.
Response: custom_view.GetRecentViewJson.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import NameOrId, ReadInput
from zoho_desk_mcp.server.responses.response import Response

Module = Literal["tickets", "tasks", "contacts", "accounts", "calls", "events", "activities", "contracts", "products"]


class Input(ReadInput):
    module: Module = Field(description="Module whose last opened view to get.")
    department_id: NameOrId | None = Field(None, description="ID or name from list_all_zoho_desk_departments.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "GET",
        "/api/v1/lastAccessedView",
        query={"module": args.module, "departmentId": await client.lookup.department(args.department_id)},
    )
