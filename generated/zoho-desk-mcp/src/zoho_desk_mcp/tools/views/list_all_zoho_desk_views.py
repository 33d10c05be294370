"""List views.

Lists the views of a module, both the built-in ones, such as all open tickets, and those that users
made. A view's id goes as viewId into list tools such as list_all_zoho_desk_tickets, and into
counts.

Method: list (reads).
Tags: core, views.
Operation: getViews in CustomView.json.
Scopes: Desk.settings.READ, Desk.basic.READ.
Response: custom_view.GetViewsResponse.
"""

from typing import Annotated, Literal, TypedDict

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import NameOrId, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.outputs import At
from zoho_desk_mcp.server.responses.response import Response

Module = Literal["tickets", "contacts", "events", "activities", "tasks", "contracts", "accounts", "calls"]


class Input(ReadInput):
    module: Module = Field(description="Module whose views to list.")
    department_id: NameOrId | None = Field(
        None, description="ID or name from list_all_zoho_desk_departments, to see that department's views."
    )


class Output(TypedDict, total=False):
    id: Annotated[str, At("id")]
    name: Annotated[str, At("name")]
    isCustomView: Annotated[bool, At("isCustomView")]


OUTPUT_LIST = "data"


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/views",
        pages=Pages(by_offset=False, by_limit=False),
        query={"module": args.module, "departmentId": await client.lookup.department(args.department_id)},
    )
