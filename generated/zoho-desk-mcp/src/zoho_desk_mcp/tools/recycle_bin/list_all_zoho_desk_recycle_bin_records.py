"""List the recycle bin.

Lists deleted records that can still be restored, with kind, display name, department, the ID of who
deleted them and when. Records stay here for 60 days. Take the IDs to
zoho_desk_recycle_bin_records_restore.

Method: list (reads).
Tags: recycle_bin.
Operation: getRecycleBinEntities in Recyclebin.json.
Scopes: Desk.settings.READ.
Response: recyclebin.GetRecycleBinEntities.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, NameOrId, NextCursor, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    module_id: Id | None = Field(None, description="ID from list_all_zoho_desk_modules.")
    department_id: NameOrId | None = Field(None, description="ID or name from list_all_zoho_desk_departments.")
    sort_by: str | None = Field(
        None,
        pattern="^(?:-?(name|type|department|deletedBy|deletedTime))$",
        description="name, type, department, deletedBy or deletedTime; a leading - reverses the order.",
    )
    limit: int | None = Field(None, ge=1, le=100, description="Page size: 50, at most 100.")
    next_cursor: NextCursor = None


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/recycleBin",
        pages=Pages(first=0, maximum=100),
        limit=args.limit,
        cursor=args.next_cursor,
        query={
            "moduleId": args.module_id,
            "departmentId": await client.lookup.department(args.department_id),
            "sortBy": args.sort_by,
        },
    )
