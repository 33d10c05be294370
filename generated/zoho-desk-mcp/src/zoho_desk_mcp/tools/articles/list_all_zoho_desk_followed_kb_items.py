"""List what I follow in the knowledge base.

Lists the root categories, sections or article translations that the agent of this connection
follows, one kind per call.

Method: list (reads).
Tags: articles, followers.
Operation: getMyFollowedEntities in Followers.json.
Scopes: Desk.articles.READ.
Response: followers.FollowerList.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import NextCursor, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    entity_type: Literal["kbRootCategories", "kbSections", "articleTranslations"] = Field(
        description="Kind of items to list."
    )
    limit: int | None = Field(None, ge=1, le=50, description="At most 50.")
    next_cursor: NextCursor = None


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/getMyFollowedEntities",
        pages=Pages(first=1, limit=20, maximum=50, records="followedEntities"),
        limit=args.limit,
        cursor=args.next_cursor,
        query={"entityType": args.entity_type},
    )
