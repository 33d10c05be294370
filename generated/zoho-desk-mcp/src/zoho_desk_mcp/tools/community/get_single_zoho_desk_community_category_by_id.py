"""Get a community category.

Reads one community category in full: description, department, help center, moderators, and who may
view, post and respond.

Method: get (reads).
Tags: community.
Operation: getCommunityCategory in CommunityCategory.json.
Scopes: Desk.forums.READ, Desk.community.READ.
Response: community_category.GetACategoryByPermalinkResponse.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    category_id: Id = Field(description="ID from list_all_zoho_desk_community_categories.")
    include: ListOf[Literal["postCount", "followersCount", "commentCount", "groups"]] | None = Field(
        None, description="Counts, or the user groups with access, to add to the response."
    )


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "GET",
        "/api/v1/communityCategory/{categoryId}",
        path_values={"categoryId": args.category_id},
        query={"include": args.include},
    )
