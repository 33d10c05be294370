"""Check a community topic permalink.

Tells whether a link ending is still free for a community topic. It reserves nothing. For articles
use zoho_desk_articles_check_permalink.

Method: check_permalink (reads).
Tags: community.
Operation: checkCommunityTopicPermalinkAvailability in Permalink.json.
Scopes: Desk.forums.READ, Desk.community.READ.
Response: permalink.PermalinkAvailability.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import TopicPermalink
from zoho_desk_mcp.server.arguments.types import ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    permalink: TopicPermalink = Field(
        max_length=3000, description="Link ending to check, like how-to-reset-a-password."
    )


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "GET", "/api/v1/communityTopics/permalink/availability", query={"permalink": args.permalink}
    )
