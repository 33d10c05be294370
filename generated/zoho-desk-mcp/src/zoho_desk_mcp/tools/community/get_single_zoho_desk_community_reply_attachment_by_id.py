"""Download a community reply attachment.

Downloads a file from a reply, that is an answer to a comment in the community. Files of the comment
itself come from get_single_zoho_desk_community_comment_attachment.

Method: get (reads).
Tags: community.
Operation: getCommunityTopicReplyAttachment in Community.json.
Scopes: Desk.forums.READ, Desk.community.READ.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    topic_id: Id = Field(description="ID in channelRelatedInfo of get_single_zoho_desk_ticket_by_id.")
    reply_id: Id = Field(description="ID of the reply, from Zoho Desk; no tool lists replies.")
    attachment_id: Id = Field(description="ID of the file, from Zoho Desk; no tool lists it.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "GET",
        "/api/v1/communityTopics/{topicId}/replies/{replyId}/attachments/{attachmentId}/content",
        path_values={"topicId": args.topic_id, "replyId": args.reply_id, "attachmentId": args.attachment_id},
        download=True,
    )
