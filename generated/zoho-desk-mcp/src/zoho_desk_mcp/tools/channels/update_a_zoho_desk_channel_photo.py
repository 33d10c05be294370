"""Set the logo of a channel.

POST /api/v1/channels/{channelCode}/photo (uploadChannelPhoto in Channel.json).
Scopes: Desk.basic.CREATE.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Base64, UpdateInput
from zoho_desk_mcp.server.responses.response import Response


class Input(UpdateInput):
    """The arguments."""

    channel_code: Annotated[
        str,
        Field(
            alias="channelCode",
            pattern=r"^(?:([a-zA-Z0-9_\-]+))$",
            max_length=100,
            description="Code of a channel that is not of type SYSTEM, from list_all_zoho_desk_channels.",
        ),
    ]
    content: Annotated[Base64, Field(description="The image as base64.")]
    name: Annotated[str, Field(description="File name with its ending, like logo.png.")]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "POST",
        "/api/v1/channels/{channelCode}/photo",
        path_values={"channelCode": args.channel_code},
        files={"photo": (args.name, args.content)},
    )
