"""Get time tracking settings.

GET /api/v1/timeTrackSettings (getTimeTrackingSetup in TimeTracking.json).
Scopes: Desk.settings.READ.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    """The arguments."""

    dep_id: Annotated[Id, Field(alias="depId", description="ID from list_all_zoho_desk_departments.")]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "GET",
        "/api/v1/timeTrackSettings",
        query={"depId": args.dep_id},
    )
