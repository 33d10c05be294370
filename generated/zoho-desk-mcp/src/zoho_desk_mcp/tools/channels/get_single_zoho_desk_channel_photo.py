"""Get the logo of a channel.

GET /api/v1/channels/{channelCode}/photo (getChannelPhoto in Channel.json). Scopes: Desk.basic.READ.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.desk.answer import Answer
from zoho_desk_mcp.desk.client import Desk
from zoho_desk_mcp.inputs import QueryInput


class Input(QueryInput):
    """The arguments."""

    channel_code: Annotated[
        str,
        Field(
            alias="channelCode",
            pattern="^(?:([a-zA-Z0-9_\\-]+))$",
            max_length=100,
            description="Code of the channel, like WEB, from list_all_zoho_desk_channels.",
        ),
    ]


async def call(desk: Desk, args: Input) -> Answer:
    """Call the operation once."""
    return await desk.request(
        "GET",
        "/api/v1/channels/{channelCode}/photo",
        path_values={"channelCode": args.channel_code},
        download=True,
    )
