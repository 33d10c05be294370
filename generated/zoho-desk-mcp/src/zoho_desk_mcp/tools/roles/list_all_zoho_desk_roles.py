"""List roles.

Lists the roles of the organization, each with the role it reports to. A role decides whose records
an agent sees: their own and those of the roles below. What they may do with them is set by
list_all_zoho_desk_profiles.

Method: list (reads).
Tags: roles.
Operation: getRoles in Role.json.
Scopes: Desk.basic.READ, Desk.permissions.READ, Desk.settings.READ.
Response: role.RoleResponseArray.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import FreeText
from zoho_desk_mcp.server.arguments.types import NextCursor, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    search_str: FreeText | None = Field(
        None,
        min_length=1,
        max_length=100,
        description="Name or description to look for: exact, `sup*` for a beginning, `*sup*` for a part.",
    )
    is_default: bool | None = Field(
        None, description="true for roles that came with Zoho Desk, false for the organization's own."
    )
    limit: int | None = Field(None, ge=1, le=500, description="At most 500.")
    next_cursor: NextCursor = None


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/roles",
        pages=Pages(first=0, maximum=500),
        limit=args.limit,
        cursor=args.next_cursor,
        query={"searchStr": args.search_str, "isDefault": args.is_default},
    )
