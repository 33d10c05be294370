"""List the permalinks of a community topic.

Lists every link ending under which a community topic can be reached; isPrimary marks the main one,
the others are secondary.

Method: list (reads).
Tags: community.
Operation: getTopicPermalinks in Permalink.json.
Scopes: Desk.forums.READ, Desk.community.READ.
Response: permalink.TopicPermalinkList.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    topic_id: Id = Field(description="ID in channelRelatedInfo of get_single_zoho_desk_ticket_by_id.")


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/communityTopics/{topicId}/permalinks",
        pages=Pages(has_position=False, has_limit=False),
        path_values={"topicId": args.topic_id},
    )
