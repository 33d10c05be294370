"""List the permalinks of a community topic.

GET /api/v1/communityTopics/{topicId}/permalinks (getTopicPermalinks in Permalink.json).
Scopes: Desk.forums.READ, Desk.community.READ.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response

PAGES = Pages(first=None, limit=50, maximum=None, records="data", by_offset=False, by_limit=False)


class Input(ReadInput):
    """The arguments."""

    topic_id: Annotated[
        Id,
        Field(alias="topicId", description="ID in channelRelatedInfo of get_single_zoho_desk_ticket_by_id."),
    ]


async def call(client: Client, args: Input) -> Response:
    """Get one page of the list."""
    return await client.list(
        "/api/v1/communityTopics/{topicId}/permalinks",
        pages=PAGES,
        path_values={"topicId": args.topic_id},
    )
