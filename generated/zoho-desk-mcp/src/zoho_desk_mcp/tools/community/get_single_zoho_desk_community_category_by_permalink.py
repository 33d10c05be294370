"""Find a community category by permalink.

GET /api/v1/communityCategoryByPermalink (getCommunityCategoryByPermalink in CommunityCategory.json).
Scopes: Desk.basic.READ, Desk.community.READ, Desk.forums.READ.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import ListOf, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    """The arguments."""

    permalink: Annotated[
        str,
        Field(
            pattern=r"^(?:[a-zA-Z0-9%\-._/?\u0080-\U0010FFFF]+)$",
            min_length=1,
            max_length=1000,
            description="The category's permalink, the last part of its address.",
        ),
    ]
    include: Annotated[
        ListOf[Literal["postCount", "followersCount", "commentCount", "groups"]] | None,
        Field(description="Counts, or the user groups with access, to add to the answer."),
    ] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "GET",
        "/api/v1/communityCategoryByPermalink",
        query={"permalink": args.permalink, "include": args.include},
    )
