"""Get a bulk export.

GET /api/v1/bulkExport/{exportId} (getBulkExport in Backup.json).
Scopes: Desk.exports.CUSTOM.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Desk
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.responses.response import Answer


class Input(ReadInput):
    """The arguments."""

    export_id: Annotated[Id, Field(alias="exportId", description="ID from create_a_zoho_desk_bulk_export.")]


async def call(desk: Desk, args: Input) -> Answer:
    """Call the operation once."""
    return await desk.request(
        "GET",
        "/api/v1/bulkExport/{exportId}",
        path_values={"exportId": args.export_id},
    )
