"""Get a module.

GET /api/v1/organizationModules/{moduleId} (getModule in Module.json).
Scopes: Desk.modules.READ, Desk.settings.READ.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Desk
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.responses.response import Answer


class Input(ReadInput):
    """The arguments."""

    module_id: Annotated[Id, Field(alias="moduleId", description="ID from list_all_zoho_desk_modules.")]


async def call(desk: Desk, args: Input) -> Answer:
    """Call the operation once."""
    return await desk.request(
        "GET",
        "/api/v1/organizationModules/{moduleId}",
        path_values={"moduleId": args.module_id},
    )
