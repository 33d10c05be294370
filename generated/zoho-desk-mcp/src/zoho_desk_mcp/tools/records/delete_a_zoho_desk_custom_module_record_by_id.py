"""Delete a record of a custom module.

Deletes one record of a custom module. Where the module has a Recycle Bin (hasRecycleBin in
get_single_zoho_desk_module_by_id) it can be restored for 60 days, otherwise it is gone at once.

Method: delete (writes, deletes, destructive, idempotent).
Tags: records.
Operation: deleteRecord in Records.json.
Scopes: Desk.custommodule.DELETE.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import CustomModuleName
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    module_api_name: CustomModuleName = Field(
        max_length=100, description="API name (cm_…) from list_all_zoho_desk_modules."
    )
    record_id: Id = Field(description="ID from list_all_zoho_desk_custom_module_records.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "DELETE",
        "/api/v1/{moduleApiName}/{recordId}",
        path_values={"moduleApiName": args.module_api_name, "recordId": args.record_id},
    )
