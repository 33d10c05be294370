"""List the recycle bin.

Lists deleted records that can still be restored, for 60 days. zoho_desk_recycle_bin_records_restore
takes their IDs.

Method: list (reads).
Tags: core, recycle_bin.
Operation: getRecycleBinEntities in Recyclebin.json.
Scopes: Desk.settings.READ.
Response: recyclebin.GetRecycleBinEntities.
"""

from typing import Annotated, TypedDict

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import NameOrId, NextCursor, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.outputs import At
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    department_id: NameOrId | None = Field(None, description="Name or ID.")
    limit: int | None = Field(None, ge=1, le=100, description="At most 100.")
    next_cursor: NextCursor = None


class Output(TypedDict, total=False):
    id: str
    displayName: str
    type: str
    departmentName: Annotated[str, At("department.name", name_of=("department", "departmentId"))]
    deletedByName: Annotated[str, At("deletedBy.firstName", "deletedBy.lastName")]
    deletedTime: str


OUTPUT_LIST = "data"


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/recycleBin",
        pages=Pages(first=0, maximum=100),
        limit=args.limit,
        cursor=args.next_cursor,
        query={
            "include": ["department", "deletedBy"],
            "departmentId": await client.lookup.department(args.department_id),
        },
    )
