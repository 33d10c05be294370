"""Download a bulk export.

GET /api/v1/downloadBulkExportFile (downloadBulkExportFile in Backup.json).
Scopes: Desk.exports.CUSTOM.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    export_id: Annotated[
        Id,
        Field(alias="exportId", description="ID of the finished export, from create_a_zoho_desk_bulk_export."),
    ]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "GET",
        "/api/v1/downloadBulkExportFile",
        query={"exportId": args.export_id},
        download=True,
    )
