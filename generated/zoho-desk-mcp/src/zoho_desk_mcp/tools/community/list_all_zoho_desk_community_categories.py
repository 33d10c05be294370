"""List all community categories.

Lists every community category with its forums, locked and disabled ones too, as an administrator
sees them: name, status and position. Start here for a category's ID. For what is open and its
rules, use list_all_zoho_desk_enabled_community_categories.

Method: list (reads).
Tags: community.
Operation: getAllCommunityCategories in CommunityCategory.json.
Scopes: Desk.forums.READ, Desk.community.READ.
Response: community_category.ListAllCommunityCategoriesForSetup.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import ListOf, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    include: ListOf[Literal["postCount", "followersCount", "commentCount"]] | None = Field(
        None, max_length=3, description="Counts to add to each category."
    )


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/allCommunityCategory",
        pages=Pages(records="categories", has_position=False, has_limit=False),
        query={"include": args.include},
    )
