"""List the labels of a user.

Lists the badges one person wears in the community, when each was given, and which is the primary
one. All labels there are come from list_all_zoho_desk_labels.

Method: list (reads).
Tags: help_centers, users.
Operation: getUserLabels in User.json.
Scopes: Desk.contacts.READ, Desk.settings.READ.
Response: user.UserLabelJson.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, NextCursor, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    user_id: Id = Field(description="ID from list_all_zoho_desk_users.")
    help_center_id: Id | None = Field(
        None, description="Only labels of this help center; ID from list_all_zoho_desk_help_centers."
    )
    is_primary: bool | None = Field(None, description="true for the primary label alone, false for the others.")
    limit: int | None = Field(None, ge=1, le=50, description="At most 50.")
    next_cursor: NextCursor = None


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/users/{userId}/labels",
        pages=Pages(first=1, maximum=50),
        limit=args.limit,
        cursor=args.next_cursor,
        path_values={"userId": args.user_id},
        query={"helpCenterId": args.help_center_id, "isPrimary": args.is_primary},
    )
