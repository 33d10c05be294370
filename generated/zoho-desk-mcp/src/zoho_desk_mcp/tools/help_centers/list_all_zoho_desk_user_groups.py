"""List the groups of a user.

Lists the help center groups that one user belongs to, which explains what the person may see there.

Method: list (reads).
Tags: help_centers, users.
Operation: getUserGroups in User.json.
Scopes: Desk.contacts.READ, Desk.settings.READ.
Response: user.UserGroupJson.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import FreeText
from zoho_desk_mcp.server.arguments.types import Id, NextCursor, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    user_id: Id = Field(description="ID from list_all_zoho_desk_users.")
    help_center_id: Id | None = Field(
        None, description="Only groups of this help center; ID from list_all_zoho_desk_help_centers."
    )
    search_by: FreeText | None = Field(None, min_length=2, description="Name of a group, 2 characters or more.")
    limit: int | None = Field(None, ge=1, le=50, description="At most 50.")
    next_cursor: NextCursor = None


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/users/{userId}/groups",
        pages=Pages(first=1, maximum=50),
        limit=args.limit,
        cursor=args.next_cursor,
        path_values={"userId": args.user_id},
        query={"helpCenterId": args.help_center_id, "searchBy": args.search_by},
    )
