"""Get a bulk export.

Tells how far a bulk export is (INITIATED, INPROGRESS, COMPLETED, FAILED) and what it covers:
module, fields and filters. When it is COMPLETED, fetch it with
get_single_zoho_desk_bulk_export_file.

Method: get (reads).
Tags: exports.
Operation: getBulkExport in Backup.json.
Scopes: Desk.exports.CUSTOM.
Response: backup.GetExportRespObject.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    export_id: Id = Field(description="ID from create_a_zoho_desk_bulk_export.")


async def call(client: Client, args: Input) -> Response:
    return await client.request("GET", "/api/v1/bulkExport/{exportId}", path_values={"exportId": args.export_id})
