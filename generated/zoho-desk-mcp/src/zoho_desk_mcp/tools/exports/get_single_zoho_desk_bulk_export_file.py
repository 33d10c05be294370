"""Download a bulk export.

Downloads a finished export as one ZIP archive. It can be large, and asks for a password if one was
set. Check first that get_single_zoho_desk_bulk_export_by_id says COMPLETED.

Method: get (reads).
Tags: exports.
Operation: downloadBulkExportFile in Backup.json.
Scopes: Desk.exports.CUSTOM.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import NumberId, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    export_id: NumberId = Field(description="ID of the finished export, from create_a_zoho_desk_bulk_export.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "GET", "/api/v1/downloadBulkExportFile", query={"exportId": args.export_id}, download=True
    )
