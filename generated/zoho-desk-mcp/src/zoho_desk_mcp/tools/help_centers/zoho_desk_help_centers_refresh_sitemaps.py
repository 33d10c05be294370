"""Refresh the sitemaps of a help center.

POST /api/v1/helpCenters/{helpCenterId}/sitemaps (createSiteMaps in Helpcenter.json).
Scopes: Desk.settings.UPDATE.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    help_center_id: Annotated[Id, Field(alias="helpCenterId", description="ID from list_all_zoho_desk_help_centers.")]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "POST",
        "/api/v1/helpCenters/{helpCenterId}/sitemaps",
        path_values={"helpCenterId": args.help_center_id},
    )
