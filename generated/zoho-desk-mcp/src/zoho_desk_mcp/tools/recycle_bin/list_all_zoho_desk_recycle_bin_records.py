"""List the recycle bin.

GET /api/v1/recycleBin (getRecycleBinEntities in Recyclebin.json).
Scopes: Desk.settings.READ.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, NameOrId, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response

PAGES = Pages(first=0, limit=50, maximum=100, records="data")


class Input(ReadInput):
    """The arguments."""

    module_id: Annotated[Id | None, Field(alias="moduleId", description="ID from list_all_zoho_desk_modules.")] = None
    department_id: Annotated[
        NameOrId | None,
        Field(alias="departmentId", description="ID or name from list_all_zoho_desk_departments."),
    ] = None
    sort_by: Annotated[
        str | None,
        Field(
            alias="sortBy",
            pattern="^(?:-?(name|type|department|deletedBy|deletedTime))$",
            description="name, type, department, deletedBy or deletedTime; a leading - reverses the order.",
        ),
    ] = None
    limit: Annotated[int | None, Field(ge=1, le=100, description="Page size: 50, at most 100.")] = None
    next_cursor: Annotated[str | None, Field(description="From the page before.")] = None


async def call(client: Client, args: Input) -> Response:
    """Get one page of the list."""
    return await client.list(
        "/api/v1/recycleBin",
        pages=PAGES,
        limit=args.limit,
        cursor=args.next_cursor,
        query={
            "moduleId": args.module_id,
            "departmentId": await client.lookup.department(args.department_id),
            "sortBy": args.sort_by,
        },
    )
