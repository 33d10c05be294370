"""Get dependency mapping limits.

GET /api/v1/dependencyMappingsCount (getDependencyMappingsCount in DependencyMappings.json).
Scopes: Desk.basic.READ.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    """The arguments."""

    layout_id: Annotated[Id, Field(alias="layoutId", description="ID from list_all_zoho_desk_layouts.")]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "GET",
        "/api/v1/dependencyMappingsCount",
        query={"layoutId": args.layout_id},
    )
