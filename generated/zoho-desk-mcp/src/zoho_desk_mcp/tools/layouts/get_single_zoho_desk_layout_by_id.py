"""Get a layout.

Reads one layout with all its sections and fields, and which of these are mandatory. The response is
large. To see only what your own profile may fill in, use get_single_zoho_desk_my_form.

Method: get (reads).
Tags: layouts.
Operation: getLayout in Layout.json.
Scopes: Desk.basic.READ, Desk.layouts.READ.
Response: layout.GetLayoutResponse.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    layout_id: Id = Field(description="ID from list_all_zoho_desk_layouts.")


async def call(client: Client, args: Input) -> Response:
    return await client.request("GET", "/api/v1/layouts/{layoutId}", path_values={"layoutId": args.layout_id})
