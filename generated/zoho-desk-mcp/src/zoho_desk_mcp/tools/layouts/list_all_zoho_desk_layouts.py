"""List layouts.

GET /api/v1/layouts (getLayouts in Layout.json).
Scopes: Desk.basic.READ, Desk.layouts.READ.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import NameOrId, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response

PAGES = Pages(first=0, limit=99, maximum=99, records="data")


class Input(ReadInput):
    """The arguments."""

    module: Annotated[
        str,
        Field(
            pattern=r"^(?:[0-9a-zA-Z_\-\.\$@\?\,\:\'\/\!\u0080-\U0010FFFF\s]+)$",
            description="API name of the module: tickets, contacts, accounts, tasks, calls, events or a custom one.",
        ),
    ]
    department_id: Annotated[
        NameOrId | None,
        Field(alias="departmentId", description="ID or name, from list_all_zoho_desk_departments."),
    ] = None
    layout_name: Annotated[
        str | None,
        Field(alias="layoutName", max_length=200, description="Only layouts of this name."),
    ] = None
    status: Annotated[
        Literal["active", "inactive", "all"] | None,
        Field(description="Active ones when left out."),
    ] = None
    limit: Annotated[int | None, Field(ge=1, le=99, description="Page size: 99, at most 99.")] = None
    next_cursor: Annotated[str | None, Field(description="From the page before.")] = None


async def call(client: Client, args: Input) -> Response:
    """Get one page of the list."""
    return await client.list(
        "/api/v1/layouts",
        pages=PAGES,
        limit=args.limit,
        cursor=args.next_cursor,
        query={
            "module": args.module,
            "departmentId": await client.lookup.department(args.department_id),
            "layoutName": args.layout_name,
            "status": args.status,
        },
    )
