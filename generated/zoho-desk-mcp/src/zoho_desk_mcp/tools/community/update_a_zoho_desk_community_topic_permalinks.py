"""Set the permalinks of a community topic.

Sets the main link ending of a community topic and, if wanted, secondary ones. Links that people
have saved may stop working, so read the present ones first and keep them as secondary. Returns the
list as it then stands.

Method: update (writes, destructive, idempotent).
Tags: community.
Operation: updateTopicPermalinks in Permalink.json.
Scopes: Desk.forums.UPDATE, Desk.community.UPDATE.
Response: permalink.UpdateTopicPermalinkList.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import TopicPermalink
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    topic_id: Id = Field(description="ID in channelRelatedInfo of get_single_zoho_desk_ticket_by_id.")
    primary_permalink: TopicPermalink = Field(
        min_length=1,
        max_length=3000,
        description="Main link ending, free according to zoho_desk_community_topics_check_permalink.",
    )
    secondary_permalink: (
        ListOf[Annotated[str, Field(pattern=r"^(?:[a-z0-9\/%\-\u0080-\U0010FFFF]+)$", max_length=100)]] | None
    ) = Field(None, description="Further link endings, lower case, each up to 100 characters.")


async def call(client: Client, args: Input) -> Response:
    return await client.update(
        "PATCH",
        "/api/v1/communityTopics/{topicId}/permalinks",
        path_values={"topicId": args.topic_id},
        body={"primaryPermalink": args.primary_permalink, "secondaryPermalink": args.secondary_permalink},
    )
