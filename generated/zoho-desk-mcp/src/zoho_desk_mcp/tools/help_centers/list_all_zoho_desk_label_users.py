"""List the users with a label.

Lists the people who wear a given label, with status, and who gave it to them and when. The other
way round, the labels of one person, is list_all_zoho_desk_user_labels.

Method: list (reads).
Tags: help_centers, labels.
Operation: getUsersByLabel in Label.json.
Scopes: Desk.contacts.READ, Desk.settings.READ, Desk.search.READ.
Response: label.UserLabelListResponse.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import FreeText
from zoho_desk_mcp.server.arguments.types import Id, NextCursor, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    label_id: Id = Field(description="ID from list_all_zoho_desk_labels.")
    search_by: FreeText | None = Field(
        None, min_length=2, max_length=100, description="Name or email address to look for, 2 characters or more."
    )
    sort_by: str | None = Field(
        None,
        pattern="^(?:-?(assignedTime))$",
        max_length=100,
        description="assignedTime for oldest first, -assignedTime for newest first.",
    )
    limit: int | None = Field(None, ge=1, le=50, description="At most 50.")
    next_cursor: NextCursor = None


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/labels/{labelId}/users",
        pages=Pages(first=1, maximum=50),
        limit=args.limit,
        cursor=args.next_cursor,
        path_values={"labelId": args.label_id},
        query={"searchBy": args.search_by, "sortBy": args.sort_by},
    )
