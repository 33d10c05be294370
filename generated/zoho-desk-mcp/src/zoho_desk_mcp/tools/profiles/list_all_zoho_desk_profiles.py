"""List profiles.

Lists the permission profiles. A profile says what its agents may do, for instance delete tickets;
whose records they see is set by list_all_zoho_desk_roles. Each entry holds all its permissions,
which is long: name the fields you need.

Method: list (reads).
Tags: profiles.
Operation: getProfileList in Profile.json.
Scopes: Desk.basic.READ, Desk.permissions.READ, Desk.settings.READ.
Response: profile.GetProfileListResponse.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import FreeText
from zoho_desk_mcp.server.arguments.types import NextCursor, ToolInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    search_str: FreeText | None = Field(
        None,
        min_length=1,
        max_length=100,
        description="Name to look for: exact, `sup%` for a beginning, `%sup%` for a part.",
    )
    default: bool | None = Field(
        None, description="true for profiles that came with Zoho Desk, false for the organization's own."
    )
    fields: str | None = Field(
        None,
        pattern="^((type|isVisible|default|modifiedBy|modifiedTime|permissions|description)(,(type|isVisible|default|modifiedBy|modifiedTime|permissions|description))*)?$",
        max_length=100,
        description="Fields to return, joined by commas: type, isVisible, default, description, modifiedTime, permissions.",
    )
    limit: int | None = Field(None, ge=1, le=250, description="At most 250.")
    next_cursor: NextCursor = None


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/profiles",
        pages=Pages(first=0, maximum=250),
        limit=args.limit,
        cursor=args.next_cursor,
        query={"searchStr": args.search_str, "default": args.default, "fields": args.fields},
    )
