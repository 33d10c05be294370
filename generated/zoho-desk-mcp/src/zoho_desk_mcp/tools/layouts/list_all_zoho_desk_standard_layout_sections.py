"""List the sections of a standard layout.

GET /api/v1/layouts/standardLayoutFormat (getStandardLayoutFormat in Layout.json).
Scopes: Desk.basic.READ, Desk.layouts.READ.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response

PAGES = Pages(first=None, limit=50, maximum=None, records="data", by_offset=False, by_limit=False)


class Input(ReadInput):
    """The arguments."""

    module: Annotated[
        str,
        Field(
            pattern=r"^(?:[0-9a-zA-Z_\-\.\$@\?\,\:\'\/\!\u0080-\U0010FFFF\s]+)$",
            description="API name of the module: tickets, contacts, accounts or another one.",
        ),
    ]


async def call(client: Client, args: Input) -> Response:
    """Get one page of the list."""
    return await client.list(
        "/api/v1/layouts/standardLayoutFormat",
        pages=PAGES,
        query={"module": args.module},
    )
