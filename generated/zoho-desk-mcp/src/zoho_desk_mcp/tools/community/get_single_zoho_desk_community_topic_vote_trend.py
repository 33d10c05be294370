"""Get the vote trend of a community topic.

GET /api/v1/communityTopics/{topicId}/voters/trend (getCommunityTopicVotersTrend in Community.json).
Scopes: Desk.forums.READ, Desk.community.READ.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ReadInput, Time
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    """The arguments."""

    topic_id: Annotated[
        Id,
        Field(alias="topicId", description="ID in channelRelatedInfo of get_single_zoho_desk_ticket_by_id."),
    ]
    start_time: Annotated[
        Time | None,
        Field(alias="startTime", description="Start of the period in UTC, ISO 8601, like 2026-01-31T09:30:00Z."),
    ] = None
    end_time: Annotated[Time | None, Field(alias="endTime", description="End of the period in UTC, ISO 8601.")] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "GET",
        "/api/v1/communityTopics/{topicId}/voters/trend",
        path_values={"topicId": args.topic_id},
        query={"startTime": args.start_time, "endTime": args.end_time},
    )
