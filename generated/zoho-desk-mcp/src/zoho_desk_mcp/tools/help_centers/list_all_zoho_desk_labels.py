"""List user labels.

Lists the labels, badges such as Expert that the community shows beside a user's name, with colors
and number of users. For words on tickets see list_all_zoho_desk_ticket_tags.

Method: list (reads).
Tags: help_centers, labels.
Operation: getLabels in Label.json.
Scopes: Desk.contacts.READ, Desk.settings.READ.
Response: label.LabelListViewResponse.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import FreeText
from zoho_desk_mcp.server.arguments.types import Id, NextCursor, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    help_center_id: Id | None = Field(
        None, description="Only labels of this help center; ID from list_all_zoho_desk_help_centers."
    )
    search_by: FreeText | None = Field(
        None, min_length=2, max_length=100, description="Name of a label to look for, 2 characters or more."
    )
    sort_by: str | None = Field(
        None,
        pattern="^(?:-?(createdTime|modifiedTime|name))$",
        max_length=100,
        description="createdTime, modifiedTime or name; a leading - reverses the order.",
    )
    limit: int | None = Field(None, ge=1, le=50, description="At most 50.")
    next_cursor: NextCursor = None


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/labels",
        pages=Pages(first=1, maximum=50),
        limit=args.limit,
        cursor=args.next_cursor,
        query={"helpCenterId": args.help_center_id, "searchBy": args.search_by, "sortBy": args.sort_by},
    )
