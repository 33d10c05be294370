"""Get the vote trend of a community topic.

Counts the votes that a community topic got in each month, for example to see whether an idea gains
support. Months come as text, like May-2023.

Method: get (reads).
Tags: community.
Operation: getCommunityTopicVotersTrend in Community.json.
Scopes: Desk.forums.READ, Desk.community.READ.
Response: community.TopicVoterTrendResponse.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ReadInput, Time
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    topic_id: Id = Field(description="ID in channelRelatedInfo of get_single_zoho_desk_ticket_by_id.")
    start_time: Time | None = Field(
        None, description="Start of the period in UTC, ISO 8601, like 2026-01-31T09:30:00Z."
    )
    end_time: Time | None = Field(None, description="End of the period in UTC, ISO 8601.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "GET",
        "/api/v1/communityTopics/{topicId}/voters/trend",
        path_values={"topicId": args.topic_id},
        query={"startTime": args.start_time, "endTime": args.end_time},
    )
