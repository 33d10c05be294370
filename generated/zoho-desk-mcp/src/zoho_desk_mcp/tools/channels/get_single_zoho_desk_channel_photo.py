"""Get the logo of a channel.

Downloads the image that Zoho Desk shows for a channel. Its address is also in photoURL of
list_all_zoho_desk_channels.

Method: get (reads).
Tags: channels.
Operation: getChannelPhoto in Channel.json.
Scopes: Desk.basic.READ.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import ChannelCode
from zoho_desk_mcp.server.arguments.types import ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    channel_code: ChannelCode = Field(
        max_length=100, description="Code of the channel, like WEB, from list_all_zoho_desk_channels."
    )


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "GET", "/api/v1/channels/{channelCode}/photo", path_values={"channelCode": args.channel_code}, download=True
    )
