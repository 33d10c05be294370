"""Lock a community category.

Sets a community category to the status LOCKED. There is no unlock tool. For one discussion use
zoho_desk_community_topics_lock, to take the category out of use
zoho_desk_community_categories_disable.

Method: lock (writes).
Tags: community.
Operation: lockCommunityCategory in CommunityCategory.json.
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
        "POST", "/api/v1/communityCategory/{categoryId}/lock", path_values={"categoryId": args.category_id}
    )
