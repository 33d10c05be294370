"""List help centers.

Lists the organization's help centers with address, languages, departments and status; isDefault
marks the main one. Tools that ask for a helpCenterId take it from here.

Method: list (reads).
Tags: help_centers.
Operation: getAllHelpCenters in Helpcenter.json.
Scopes: Desk.basic.READ, Desk.settings.READ.
Response: helpcenter.HelpcenterListViewResponse.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import NextCursor, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    include: Literal["translateSettings"] | None = Field(
        None, description="translateSettings adds the settings for automatic translation."
    )
    limit: int | None = Field(None, ge=1, le=50, description="At most 50.")
    next_cursor: NextCursor = None


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/helpCenters",
        pages=Pages(first=1, maximum=50),
        limit=args.limit,
        cursor=args.next_cursor,
        query={"include": args.include},
    )
