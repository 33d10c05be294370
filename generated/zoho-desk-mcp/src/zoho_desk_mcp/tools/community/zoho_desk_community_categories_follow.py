"""Follow a community category.

Makes the agent whose connection is used a follower of a community category, to be told of its news.
Other people cannot be signed up this way.

Method: follow (writes).
Tags: community.
Operation: followCommunityCategory in CommunityCategory.json.
Scopes: Desk.forums.UPDATE, Desk.community.UPDATE.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    category_id: Id = Field(description="ID from list_all_zoho_desk_community_categories.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST", "/api/v1/communityCategory/{categoryId}/follow", path_values={"categoryId": args.category_id}
    )
