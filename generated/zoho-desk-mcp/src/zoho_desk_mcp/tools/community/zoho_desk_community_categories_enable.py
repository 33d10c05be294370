"""Enable a community category.

Opens a community category to posts once more after it was disabled. Its status in
list_all_zoho_desk_community_categories then is ENABLED.

Method: enable (writes).
Tags: community.
Operation: enableCommunityCategory in CommunityCategory.json.
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
        "POST", "/api/v1/communityCategory/{categoryId}/enable", path_values={"categoryId": args.category_id}
    )
