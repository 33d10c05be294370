"""List the sections of a standard layout.

Returns the sections and fields that a new layout of the module starts with. Take them, change what
you need and pass them as sections to create_a_zoho_desk_layout.

Method: list (reads).
Tags: layouts.
Operation: getStandardLayoutFormat in Layout.json.
Scopes: Desk.basic.READ, Desk.layouts.READ.
Response: layout.GetStandardLayoutFormatResponse.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import PlainText
from zoho_desk_mcp.server.arguments.types import ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    module: PlainText = Field(description="API name of the module: tickets, contacts, accounts or another one.")


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/layouts/standardLayoutFormat",
        pages=Pages(has_position=False, has_limit=False),
        query={"module": args.module},
    )
