"""List views.

GET /api/v1/views (getViews in CustomView.json).
Scopes: Desk.settings.READ, Desk.basic.READ.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import NameOrId, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response

PAGES = Pages(first=None, limit=50, maximum=None, records="data", by_offset=False, by_limit=False)


class Input(ReadInput):
    """The arguments."""

    module: Annotated[
        Literal["tickets", "contacts", "events", "activities", "tasks", "contracts", "accounts", "calls"],
        Field(description="Module whose views to list."),
    ]
    department_id: Annotated[
        NameOrId | None,
        Field(
            alias="departmentId",
            description="ID or name from list_all_zoho_desk_departments, to see that department's views.",
        ),
    ] = None


async def call(client: Client, args: Input) -> Response:
    """Get one page of the list."""
    return await client.list(
        "/api/v1/views",
        pages=PAGES,
        query={"module": args.module, "departmentId": await client.lookup.department(args.department_id)},
    )
