"""Get the view opened last.

GET /api/v1/lastAccessedView (getRecentView in CustomView.json).
Scopes: Desk.basic.READ.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import NameOrId, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    """The arguments."""

    module: Annotated[
        Literal["tickets", "tasks", "contacts", "accounts", "calls", "events", "activities", "contracts", "products"],
        Field(description="Module whose last opened view to get."),
    ]
    department_id: Annotated[
        NameOrId | None,
        Field(alias="departmentId", description="ID or name from list_all_zoho_desk_departments."),
    ] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "GET",
        "/api/v1/lastAccessedView",
        query={"module": args.module, "departmentId": await client.lookup.department(args.department_id)},
    )
