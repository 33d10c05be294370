"""List channels.

Lists all channels of the organization: built-in ones such as EMAIL or PHONE, integrations and
instant messaging. Each entry has its code, name, type and whether replies can be sent through it.

Method: list (reads).
Tags: channels.
Operation: getChannels in Channel.json.
Scopes: Desk.basic.READ.
Response: channel.GetChannelsResponse.
"""

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    pass


async def call(client: Client, args: Input) -> Response:
    return await client.list("/api/v1/channels", pages=Pages(has_position=False, has_limit=False))
