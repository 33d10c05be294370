"""Set the permalinks of a community topic.

PATCH /api/v1/communityTopics/{topicId}/permalinks (updateTopicPermalinks in Permalink.json).
Scopes: Desk.forums.UPDATE, Desk.community.UPDATE.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, UpdateInput
from zoho_desk_mcp.server.responses.response import Response


class Input(UpdateInput):
    """The arguments."""

    topic_id: Annotated[
        Id,
        Field(alias="topicId", description="ID in channelRelatedInfo of get_single_zoho_desk_ticket_by_id."),
    ]
    primary_permalink: Annotated[
        str,
        Field(
            alias="primaryPermalink",
            pattern=r"^(?:[a-zA-Z0-9%\-._/?\u0080-\U0010FFFF]+)$",
            min_length=1,
            max_length=3000,
            description="Main link ending, free according to zoho_desk_community_topics_check_permalink.",
        ),
    ]
    secondary_permalink: Annotated[
        ListOf[Annotated[str, Field(pattern=r"^(?:[a-z0-9\/%\-\u0080-\U0010FFFF]+)$", max_length=100)]] | None,
        Field(alias="secondaryPermalink", description="Further link endings, lower case, each up to 100 characters."),
    ] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "PATCH",
        "/api/v1/communityTopics/{topicId}/permalinks",
        path_values={"topicId": args.topic_id},
        changes={"primaryPermalink": args.primary_permalink, "secondaryPermalink": args.secondary_permalink},
    )
