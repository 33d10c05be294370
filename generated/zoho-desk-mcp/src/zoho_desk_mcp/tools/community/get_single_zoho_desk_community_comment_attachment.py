"""Download a community comment attachment.

Downloads a file from a comment below a community topic. For an answer to such a comment use
get_single_zoho_desk_community_reply_attachment_by_id.

Method: get (reads).
Tags: community.
Operation: getCommunityTopicCommentAttachment in Community.json.
Scopes: Desk.forums.READ, Desk.community.READ.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    topic_id: Id = Field(description="ID in channelRelatedInfo of get_single_zoho_desk_ticket_by_id.")
    comment_id: Id = Field(description="ID of the comment, from Zoho Desk; no tool lists community comments.")
    attachment_id: Id = Field(description="ID of the file, from Zoho Desk; no tool lists it.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "GET",
        "/api/v1/communityTopics/{topicId}/comments/{commentId}/attachments/{attachmentId}/content",
        path_values={"topicId": args.topic_id, "commentId": args.comment_id, "attachmentId": args.attachment_id},
        download=True,
    )
