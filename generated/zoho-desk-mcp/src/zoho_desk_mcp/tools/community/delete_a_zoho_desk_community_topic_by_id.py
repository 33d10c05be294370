"""Move a community topic to the trash.

Moves a topic of the community to the recycle bin, from where it can be restored for 60 days. To
only end the discussion and keep it readable, use zoho_desk_community_topics_lock.

Method: delete (writes, deletes, destructive, idempotent).
Tags: community.
Operation: deleteCommunityTopic in Community.json.
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
        "POST", "/api/v1/communityTopics/{topicId}/moveToTrash", path_values={"topicId": args.topic_id}
    )
