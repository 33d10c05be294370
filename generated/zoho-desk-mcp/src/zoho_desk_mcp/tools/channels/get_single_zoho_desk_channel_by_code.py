"""Get a channel.

GET /api/v1/channels/{channelCode} (getChannelByCode in Channel.json).
Scopes: Desk.basic.READ.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    """The arguments."""

    channel_code: Annotated[
        str,
        Field(
            alias="channelCode",
            pattern=r"^(?:([a-zA-Z0-9_\-]+))$",
            max_length=100,
            description="Code of the channel, like EMAIL, from list_all_zoho_desk_channels.",
        ),
    ]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "GET",
        "/api/v1/channels/{channelCode}",
        path_values={"channelCode": args.channel_code},
    )
