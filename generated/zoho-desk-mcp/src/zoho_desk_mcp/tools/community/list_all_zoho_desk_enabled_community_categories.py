"""List enabled community categories.

Lists the community categories in use with their forums, moderators, visibility, moderation, and
whether the caller follows them. Disabled ones are only in list_all_zoho_desk_community_categories.

Method: list (reads).
Tags: community.
Operation: getEnabledCommunityCategories in CommunityCategory.json.
Scopes: Desk.forums.READ, Desk.community.READ.
Response: community_category.ListAllCommunityCategories.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import ListOf, NameOrId, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    department_id: NameOrId | None = Field(None, description="ID or name, from list_all_zoho_desk_departments.")
    include: ListOf[Literal["postCount", "followersCount", "commentCount"]] | None = Field(
        None, max_length=3, description="Counts to add to each category."
    )


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/communityCategory",
        pages=Pages(records="categories", has_position=False, has_limit=False),
        query={"departmentId": await client.lookup.department(args.department_id), "include": args.include},
    )
