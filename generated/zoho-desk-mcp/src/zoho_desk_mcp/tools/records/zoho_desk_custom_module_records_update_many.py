"""Update a field on many custom module records.

Sets one field to the same value on several records of a custom module. The former values are
overwritten. Returns for each record whether it worked.

Method: update_many (writes, destructive).
Tags: records.
Operation: updateManyRecords in Records.json.
Scopes: Desk.custommodule.UPDATE.
Response: mass_action_response.MassActionListResponse.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import CustomModuleName, PlainText
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    module_api_name: CustomModuleName = Field(
        max_length=100, description="API name (cm_…) from list_all_zoho_desk_modules."
    )
    ids: ListOf[Id] = Field(
        min_length=1, max_length=50, description="IDs of the records, from list_all_zoho_desk_custom_module_records."
    )
    field_name: PlainText = Field(max_length=320, description="API name of the one field to set.")
    field_value: PlainText | None = Field(None, max_length=320, description="New value, as text.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/{moduleApiName}/updateMany",
        path_values={"moduleApiName": args.module_api_name},
        body={"ids": args.ids, "fieldName": args.field_name, "fieldValue": args.field_value},
    )
