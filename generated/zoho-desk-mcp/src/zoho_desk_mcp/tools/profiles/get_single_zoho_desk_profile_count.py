"""Count profiles.

GET /api/v1/profiles/count (getProfileCount in Profile.json).
Scopes: Desk.basic.READ, Desk.permissions.READ, Desk.settings.READ.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    """The arguments."""

    default: Annotated[
        bool | None,
        Field(description="true counts profiles that came with Zoho Desk, false the organization's own."),
    ] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "GET",
        "/api/v1/profiles/count",
        query={"default": args.default},
    )
