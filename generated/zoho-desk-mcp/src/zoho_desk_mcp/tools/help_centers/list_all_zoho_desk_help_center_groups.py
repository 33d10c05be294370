"""List help center groups.

Lists the user groups of help centers with the number of members. They hold end users; groups of
agents are in list_all_zoho_desk_teams. For one user's groups use list_all_zoho_desk_user_groups.

Method: list (reads).
Tags: help_centers, groups.
Operation: getHelpCenterGroupList in HelpcenterGroups.json.
Scopes: Desk.contacts.READ, Desk.settings.READ.
Response: helpcenter_groups.ListOfGroupResponse.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import FreeText
from zoho_desk_mcp.server.arguments.types import Id, NextCursor, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response

SortBy = Literal["name", "modifiedTime", "createdTime", "count", "-name", "-modifiedTime", "-createdTime", "-count"]


class Input(ReadInput):
    help_center_id: Id | None = Field(
        None, description="Only groups of this help center; ID from list_all_zoho_desk_help_centers."
    )
    search_by: FreeText | None = Field(
        None,
        min_length=2,
        max_length=100,
        description="Name, 2 characters or more: exact, vip* for a beginning, *vip* for any part.",
    )
    sort_by: SortBy | None = Field(None, description="Order of the groups; count is the number of members.")
    limit: int | None = Field(None, ge=1, le=50, description="At most 50.")
    next_cursor: NextCursor = None


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/groups",
        pages=Pages(first=1, maximum=50),
        limit=args.limit,
        cursor=args.next_cursor,
        query={"helpCenterId": args.help_center_id, "searchBy": args.search_by, "sortBy": args.sort_by},
    )
