"""Get an import.

GET /api/v1/imports/{importId} (getImport in Import.json).
Scopes: Desk.imports.CUSTOM.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Desk
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.responses.response import Answer


class Input(ReadInput):
    """The arguments."""

    import_id: Annotated[Id, Field(alias="importId", description="ID from create_a_zoho_desk_import.")]


async def call(desk: Desk, args: Input) -> Answer:
    """Call the operation once."""
    return await desk.request(
        "GET",
        "/api/v1/imports/{importId}",
        path_values={"importId": args.import_id},
    )
