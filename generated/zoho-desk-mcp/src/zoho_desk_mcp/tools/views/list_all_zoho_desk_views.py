"""List views.

Lists the views, or saved filters, of a module. A view's id goes as viewId into
list_all_zoho_desk_tickets.

Method: list (reads).
Tags: views.
Operation: getViews in CustomView.json.
Scopes: Desk.settings.READ, Desk.basic.READ.
Response: custom_view.GetViewsResponse.
"""

from typing import Literal, TypedDict

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import NameOrId, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response

Module = Literal["tickets", "contacts", "events", "activities", "tasks", "contracts", "accounts", "calls"]


class Input(ReadInput):
    module: Module = Field(description="Whose views.")
    department_id: NameOrId | None = Field(None, description="Name or ID.")


class Output(TypedDict, total=False):
    id: str
    name: str


OUTPUT_LIST = "data"


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/views",
        pages=Pages(has_position=False, has_limit=False),
        query={"module": args.module, "departmentId": await client.lookup.department(args.department_id)},
    )
