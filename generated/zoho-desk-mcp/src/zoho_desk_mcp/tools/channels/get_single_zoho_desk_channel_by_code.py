"""Get a channel.

Reads one channel by its code: department, app behind it, and replyConfig, which says whether a
reply may have attachments and HTML. It is empty where no reply is possible.

Method: get (reads).
Tags: channels.
Operation: getChannelByCode in Channel.json.
Scopes: Desk.basic.READ.
Response: channel.GetChannelResponse2.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import ChannelCode
from zoho_desk_mcp.server.arguments.types import ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    channel_code: ChannelCode = Field(
        max_length=100, description="Code of the channel, like EMAIL, from list_all_zoho_desk_channels."
    )


async def call(client: Client, args: Input) -> Response:
    return await client.request("GET", "/api/v1/channels/{channelCode}", path_values={"channelCode": args.channel_code})
