"""Move custom module records to the trash.

Moves several records of a custom module to the Recycle Bin, where they can be restored for 60 days
and are lost after that. Returns for each record whether it worked.

Method: move_to_trash (writes, deletes, destructive).
Tags: records.
Operation: moveRecordsToTrash in Records.json.
Scopes: Desk.custommodule.UPDATE.
Response: new_records.BulkActionResult.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import CustomModuleName
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    module_api_name: CustomModuleName = Field(
        max_length=100, description="API name (cm_…) from list_all_zoho_desk_modules."
    )
    record_ids: ListOf[Id] = Field(
        min_length=1, max_length=50, description="IDs from list_all_zoho_desk_custom_module_records."
    )


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/{moduleApiName}/moveToTrash",
        path_values={"moduleApiName": args.module_api_name},
        body={"recordIds": args.record_ids},
    )
