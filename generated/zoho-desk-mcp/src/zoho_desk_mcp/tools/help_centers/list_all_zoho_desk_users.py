"""List help center users.

Lists people with a help center login, with status, label and last visit. A user is not the contact
record, which list_all_zoho_desk_contacts_search finds; agents are in list_all_zoho_desk_agents.
Needs the search read scope too.

Method: list (reads).
Tags: help_centers, users.
Operation: getUsers in User.json.
Scopes: Desk.contacts.READ, Desk.settings.READ, Desk.basic.READ, Desk.search.READ.
Response: user.GetUsersResponse.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import FreeText, UtcTime
from zoho_desk_mcp.server.arguments.types import Id, NextCursor, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    search_by: FreeText | None = Field(
        None, min_length=2, description="Name or email address to look for, 2 characters or more."
    )
    status: Literal["ACTIVE", "DISABLED", "DELETED", "ALL"] | None = Field(
        None, description="Only users in this state."
    )
    help_center_id: Id | None = Field(
        None, description="Only this help center; ID from list_all_zoho_desk_help_centers."
    )
    last_activity_start_time: UtcTime | None = Field(
        None, max_length=100, description="Active at or after this time, ISO 8601, like 2026-01-31T09:30:00Z."
    )
    last_activity_end_time: UtcTime | None = Field(
        None, max_length=100, description="Active up to this time, ISO 8601."
    )
    sort_by: str | None = Field(
        None,
        pattern="^(?:-?(email|modifiedTime))$",
        description="email or modifiedTime; a leading - reverses the order.",
    )
    limit: int | None = Field(None, ge=1, le=50, description="At most 50.")
    next_cursor: NextCursor = None


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/users",
        pages=Pages(first=1, maximum=50),
        limit=args.limit,
        cursor=args.next_cursor,
        query={
            "searchBy": args.search_by,
            "status": args.status,
            "helpCenterId": args.help_center_id,
            "lastActivityStartTime": args.last_activity_start_time,
            "lastActivityEndTime": args.last_activity_end_time,
            "sortBy": args.sort_by,
        },
    )
