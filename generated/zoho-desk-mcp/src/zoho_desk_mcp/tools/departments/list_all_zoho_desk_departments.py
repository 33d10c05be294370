"""List departments.

Lists the departments of the organization with id, name, description and whether each is enabled.

Method: list (reads).
Tags: core, departments.
Operation: getDepartments in Department.json.
Scopes: Desk.basic.READ, Desk.departments.READ, Desk.settings.READ.
Response: department.DepartmentListViewArray.
"""

from typing import ClassVar, TypedDict

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import FreeText
from zoho_desk_mcp.server.arguments.types import NextCursor, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    search_str: FreeText | None = Field(
        None, min_length=1, max_length=100, description="Name; sup* for a beginning, *port* for a part."
    )
    is_enabled: bool | None = Field(None, description="false for disabled ones.")
    limit: int | None = Field(None, ge=1, le=200, description="At most 200.")
    next_cursor: NextCursor = None
    other_names: ClassVar[dict[str, str]] = {"name": "searchStr", "departmentName": "searchStr"}


class Output(TypedDict, total=False):
    id: str
    name: str
    description: str
    isEnabled: bool


OUTPUT_LIST = "data"


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/departments",
        pages=Pages(maximum=200),
        limit=args.limit,
        cursor=args.next_cursor,
        query={"searchStr": args.search_str, "isEnabled": args.is_enabled},
    )
