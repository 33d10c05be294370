"""Get a record of a custom module.

Reads one record of a custom module with owner, department, layout and its custom fields (cf).

Method: get (reads).
Tags: records.
Operation: getRecord in Records.json.
Scopes: Desk.custommodule.READ.
Response: new_records.RecordOldResponse2.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import CustomModuleName
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    module_api_name: CustomModuleName = Field(
        max_length=100, description="API name (cm_…) from list_all_zoho_desk_modules."
    )
    record_id: Id = Field(description="ID from list_all_zoho_desk_custom_module_records.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "GET",
        "/api/v1/{moduleApiName}/{recordId}",
        path_values={"moduleApiName": args.module_api_name, "recordId": args.record_id},
    )
