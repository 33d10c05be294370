"""List my departments.

GET /api/v1/myDepartments (getMyDepartments in Department.json).
Scopes: Desk.settings.READ, Desk.basic.READ.
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

    is_enabled: Annotated[
        bool | None,
        Field(alias="isEnabled", description="true for enabled departments only, false for disabled ones only."),
    ] = None


async def call(client: Client, args: Input) -> Response:
    """Get one page of the list."""
    return await client.list(
        "/api/v1/myDepartments",
        pages=PAGES,
        query={"isEnabled": args.is_enabled},
    )
