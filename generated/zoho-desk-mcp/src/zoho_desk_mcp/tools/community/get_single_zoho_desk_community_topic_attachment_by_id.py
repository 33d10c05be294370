"""Download a community topic attachment.

Downloads a file that the author attached to a community topic itself. Files below comments and
replies have tools of their own.

Method: get (reads).
Tags: community.
Operation: getCommunityTopicAttachment in Community.json.
Scopes: Desk.forums.READ, Desk.community.READ.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    topic_id: Id = Field(description="ID in channelRelatedInfo of get_single_zoho_desk_ticket_by_id.")
    attachment_id: Id = Field(description="ID of the file, as the topic in Zoho Desk shows it; no tool lists it.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "GET",
        "/api/v1/communityTopics/{topicId}/attachments/{attachmentId}/content",
        path_values={"topicId": args.topic_id, "attachmentId": args.attachment_id},
        download=True,
    )
