"""List the followers of a community category.

Lists the agents and end users who follow a community category, with name and email address. A label
is the badge a user wears.

Method: list (reads).
Tags: community.
Operation: getCommunityCategoryFollowers in CommunityCategory.json.
Scopes: Desk.forums.READ, Desk.community.READ.
Response: community_category.ListAllCommunityCategoryFollowers.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, NextCursor, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    category_id: Id = Field(description="ID from list_all_zoho_desk_community_categories.")
    user_type: Literal["AGENT", "END_USER"] | None = Field(None, description="Only agents or only end users.")
    limit: int | None = Field(None, ge=1, le=100, description="At most 100.")
    next_cursor: NextCursor = None


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/communityCategory/{categoryId}/followers",
        pages=Pages(first=1, limit=10, maximum=100),
        limit=args.limit,
        cursor=args.next_cursor,
        path_values={"categoryId": args.category_id},
        query={"userType": args.user_type},
    )
