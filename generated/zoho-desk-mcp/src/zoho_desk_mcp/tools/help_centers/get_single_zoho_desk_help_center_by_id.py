"""Get a help center.

GET /api/v1/helpCenters/{helpCenterId} (getHelpCenter in Helpcenter.json).
Scopes: Desk.basic.READ, Desk.settings.READ.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    """The arguments."""

    help_center_id: Annotated[Id, Field(alias="helpCenterId", description="ID from list_all_zoho_desk_help_centers.")]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "GET",
        "/api/v1/helpCenters/{helpCenterId}",
        path_values={"helpCenterId": args.help_center_id},
    )
