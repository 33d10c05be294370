"""Get an import.

GET /api/v1/imports/{importId} (getImport in Import.json).
Scopes: Desk.imports.CUSTOM.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    """The arguments."""

    import_id: Annotated[Id, Field(alias="importId", description="ID from create_a_zoho_desk_import.")]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "GET",
        "/api/v1/imports/{importId}",
        path_values={"importId": args.import_id},
    )
