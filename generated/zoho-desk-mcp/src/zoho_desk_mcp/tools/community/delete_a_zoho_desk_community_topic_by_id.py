"""Move a community topic to the trash.

POST /api/v1/communityTopics/{topicId}/moveToTrash (deleteCommunityTopic in Community.json).
Scopes: Desk.forums.UPDATE, Desk.community.UPDATE.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    topic_id: Annotated[
        Id,
        Field(alias="topicId", description="ID in channelRelatedInfo of get_single_zoho_desk_ticket_by_id."),
    ]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "POST",
        "/api/v1/communityTopics/{topicId}/moveToTrash",
        path_values={"topicId": args.topic_id},
    )
