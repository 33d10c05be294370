"""Set the logo of a channel.

Uploads an image as the logo of a channel and replaces the one before. Only for integrations and
instant messaging: channels of type SYSTEM refuse it.

Method: update (writes, destructive, idempotent).
Tags: channels.
Operation: uploadChannelPhoto in Channel.json.
Scopes: Desk.basic.CREATE.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import ChannelCode
from zoho_desk_mcp.server.arguments.types import Base64, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    channel_code: ChannelCode = Field(
        max_length=100, description="Code of a channel that is not of type SYSTEM, from list_all_zoho_desk_channels."
    )
    content: Base64 = Field(description="The image as base64.")
    name: str = Field(description="File name with its ending, like logo.png.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/channels/{channelCode}/photo",
        path_values={"channelCode": args.channel_code},
        files={"photo": (args.name, args.content)},
    )
