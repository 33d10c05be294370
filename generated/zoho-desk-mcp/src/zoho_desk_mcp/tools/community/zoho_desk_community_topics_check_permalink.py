"""Check a community topic permalink.

GET /api/v1/communityTopics/permalink/availability (checkCommunityTopicPermalinkAvailability in Permalink.json).
Scopes: Desk.forums.READ, Desk.community.READ.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    """The arguments."""

    permalink: Annotated[
        str,
        Field(
            pattern=r"^(?:[a-zA-Z0-9%\-._/?\u0080-\U0010FFFF]+)$",
            max_length=3000,
            description="Link ending to check, like how-to-reset-a-password.",
        ),
    ]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "GET",
        "/api/v1/communityTopics/permalink/availability",
        query={"permalink": args.permalink},
    )
