"""List layouts.

Lists the layouts (forms) of one module, built-in and custom, with department and status. Their IDs
go into tools on rules, templates and custom module records. For sections and fields get one by its
ID.

Method: list (reads).
Tags: layouts.
Operation: getLayouts in Layout.json.
Scopes: Desk.basic.READ, Desk.layouts.READ.
Response: layout.GetLayouts.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import PlainText
from zoho_desk_mcp.server.arguments.types import NameOrId, NextCursor, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    module: PlainText = Field(
        description="API name of the module: tickets, contacts, accounts, tasks, calls, events or a custom one."
    )
    department_id: NameOrId | None = Field(None, description="ID or name, from list_all_zoho_desk_departments.")
    layout_name: str | None = Field(None, max_length=200, description="Only layouts of this name.")
    status: Literal["active", "inactive", "all"] | None = Field(None, description="Active ones when left out.")
    limit: int | None = Field(None, ge=1, le=99, description="At most 99.")
    next_cursor: NextCursor = None


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/layouts",
        pages=Pages(first=0, limit=99, maximum=99),
        limit=args.limit,
        cursor=args.next_cursor,
        query={
            "module": args.module,
            "departmentId": await client.lookup.department(args.department_id),
            "layoutName": args.layout_name,
            "status": args.status,
        },
    )
