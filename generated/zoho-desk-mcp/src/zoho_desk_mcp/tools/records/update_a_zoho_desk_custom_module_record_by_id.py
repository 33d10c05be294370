"""Update a record of a custom module.

Changes name, owner, department or custom fields of one custom module record; what is left out
stays. For one field on many records use zoho_desk_custom_module_records_update_many.

Method: update (writes, destructive, idempotent).
Tags: records.
Operation: updateRecord in Records.json.
Scopes: Desk.custommodule.UPDATE.
Response: new_records.CreateRecordOldResponse.
"""

from typing import Any, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.nested import found_within
from zoho_desk_mcp.server.arguments.text_types import CustomModuleName, PlainText
from zoho_desk_mcp.server.arguments.types import Id, ListOf, NameOrId, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Owner(ToolInput):
    id: NameOrId = Field(description="ID or name of the agent, from list_all_zoho_desk_agents.")


class Department(ToolInput):
    id: NameOrId = Field(description="ID or name from list_all_zoho_desk_departments.")


class Input(ToolInput):
    module_api_name: CustomModuleName = Field(
        max_length=100, description="API name (cm_…) from list_all_zoho_desk_modules."
    )
    record_id: Id = Field(description="ID from list_all_zoho_desk_custom_module_records.")
    name: PlainText | None = Field(None, max_length=200, description="New name of the record.")
    cf: dict[str, Any] | None = Field(None, description="Custom fields to change, keyed by API name.")
    owner: Owner | None = Field(None, description="Agent who owns it.")
    department: Department | None = Field(None, description="Department it belongs to.")
    clear: ListOf[Literal["owner"]] | None = Field(None, description="Fields to empty.")


async def call(client: Client, args: Input) -> Response:
    return await client.update(
        "PATCH",
        "/api/v1/{moduleApiName}/{recordId}",
        path_values={"moduleApiName": args.module_api_name, "recordId": args.record_id},
        body={
            "name": args.name,
            "cf": args.cf,
            "owner": await found_within(args.owner, {"id": client.lookup.agent}),
            "department": await found_within(args.department, {"id": client.lookup.department}),
        },
        clear=args.clear or (),
    )
