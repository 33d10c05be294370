"""List the users of a help center group.

Lists the members of one help center group with email address, status, label, and by whom and when
they were added. The token also needs the search read scope.

Method: list (reads).
Tags: help_centers, groups.
Operation: getHelpCenterGroupUsers in HelpcenterGroups.json.
Scopes: Desk.contacts.READ, Desk.settings.READ, Desk.search.READ.
Response: helpcenter_groups.UserListViewJson.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import FreeText
from zoho_desk_mcp.server.arguments.types import Id, NextCursor, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    group_id: Id = Field(description="ID from list_all_zoho_desk_help_center_groups.")
    search_by: FreeText | None = Field(
        None, min_length=2, description="Name or email address to look for, 2 characters or more."
    )
    sort_by: str | None = Field(
        None,
        pattern="^(?:-?((addedTime)))$",
        description="addedTime for the order of joining, -addedTime for newest first.",
    )
    limit: int | None = Field(None, ge=1, le=100, description="At most 100.")
    next_cursor: NextCursor = None


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/groups/{groupId}/users",
        pages=Pages(first=1, maximum=100),
        limit=args.limit,
        cursor=args.next_cursor,
        path_values={"groupId": args.group_id},
        query={"searchBy": args.search_by, "sortBy": args.sort_by},
    )
