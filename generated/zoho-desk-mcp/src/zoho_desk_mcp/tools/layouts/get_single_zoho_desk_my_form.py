"""Get a layout as I see it.

Reads a layout the way the profile of the signed-in user shows it: hidden fields are missing. Use it
to learn which fields this connection may write.

Method: get (reads).
Tags: layouts.
Operation: getMyForm in Layout.json.
Scopes: Desk.basic.READ, Desk.layouts.READ.
Response: layout.GetMyFormResponse.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    layout_id: Id = Field(description="ID from list_all_zoho_desk_layouts.")


async def call(client: Client, args: Input) -> Response:
    return await client.request("GET", "/api/v1/myForm", query={"layoutId": args.layout_id})
