"""Get a module.

GET /api/v1/organizationModules/{moduleId} (getModule in Module.json).
Scopes: Desk.modules.READ, Desk.settings.READ.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    """The arguments."""

    module_id: Annotated[Id, Field(alias="moduleId", description="ID from list_all_zoho_desk_modules.")]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "GET",
        "/api/v1/organizationModules/{moduleId}",
        path_values={"moduleId": args.module_id},
    )
