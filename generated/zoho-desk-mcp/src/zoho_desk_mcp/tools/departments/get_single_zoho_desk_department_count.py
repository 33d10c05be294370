"""Count departments.

GET /api/v1/departments/count (getDepartmentsCount in Department.json).
Scopes: Desk.basic.READ, Desk.departments.READ, Desk.settings.READ.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    """The arguments."""

    is_enabled: Annotated[
        bool | None,
        Field(alias="isEnabled", description="true counts enabled departments only, false disabled ones only."),
    ] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "GET",
        "/api/v1/departments/count",
        query={"isEnabled": args.is_enabled},
    )
