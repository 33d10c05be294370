"""Lock a community topic.

Closes a community topic to further contributions; what is there stays. No tool unlocks it: that is
done in Zoho Desk.

Method: lock (writes).
Tags: community.
Operation: lockCommunityTopic in Community.json.
Scopes: Desk.forums.UPDATE, Desk.community.UPDATE.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    topic_id: Id = Field(description="ID in channelRelatedInfo of get_single_zoho_desk_ticket_by_id.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST", "/api/v1/communityTopics/{topicId}/lock", path_values={"topicId": args.topic_id}
    )
