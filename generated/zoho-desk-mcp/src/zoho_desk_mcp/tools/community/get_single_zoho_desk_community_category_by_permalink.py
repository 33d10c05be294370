"""Find a community category by permalink.

Reads the same record as get_single_zoho_desk_community_category_by_id when only the link of the
category is at hand and not its ID.

Method: get (reads).
Tags: community.
Operation: getCommunityCategoryByPermalink in CommunityCategory.json.
Scopes: Desk.basic.READ, Desk.community.READ, Desk.forums.READ.
Response: community_category.GetACategoryByPermalinkResponse.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import TopicPermalink
from zoho_desk_mcp.server.arguments.types import ListOf, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    permalink: TopicPermalink = Field(
        min_length=1, max_length=1000, description="The category's permalink, the last part of its address."
    )
    include: ListOf[Literal["postCount", "followersCount", "commentCount", "groups"]] | None = Field(
        None, description="Counts, or the user groups with access, to add to the response."
    )


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "GET", "/api/v1/communityCategoryByPermalink", query={"permalink": args.permalink, "include": args.include}
    )
