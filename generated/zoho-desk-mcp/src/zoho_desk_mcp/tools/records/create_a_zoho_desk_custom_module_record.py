"""Create a record of a custom module.

Adds a record to a custom module. The keys of cf come from list_all_zoho_desk_fields for that
module; fields mandatory on the layout must be given. Returns the record with its ID.

Method: create (writes).
Tags: records.
Operation: createRecord in Records.json.
Scopes: Desk.custommodule.CREATE.
Response: new_records.CreateRecordOldResponse.
"""

from typing import Any

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.nested import found_within
from zoho_desk_mcp.server.arguments.text_types import CustomModuleName, PlainText
from zoho_desk_mcp.server.arguments.types import Id, NameOrId, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Owner(ToolInput):
    id: NameOrId = Field(description="ID or name of the agent, from list_all_zoho_desk_agents.")


class Department(ToolInput):
    id: NameOrId = Field(description="ID or name from list_all_zoho_desk_departments.")


class Layout(ToolInput):
    id: Id = Field(description="ID from list_all_zoho_desk_layouts.")


class Input(ToolInput):
    module_api_name: CustomModuleName = Field(
        max_length=100, description="API name (cm_…) from list_all_zoho_desk_modules."
    )
    name: PlainText = Field(max_length=200, description="Name of the record, up to 200 characters.")
    cf: dict[str, Any] | None = Field(None, description="Custom fields, keyed by API name, like cf_color.")
    owner: Owner | None = Field(None, description="Agent who owns it.")
    department: Department | None = Field(None, description="Department it belongs to.")
    layout: Layout | None = Field(None, description="Layout it is written on.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/{moduleApiName}",
        path_values={"moduleApiName": args.module_api_name},
        body={
            "name": args.name,
            "cf": args.cf,
            "owner": await found_within(args.owner, {"id": client.lookup.agent}),
            "department": await found_within(args.department, {"id": client.lookup.department}),
            "layout": args.layout,
        },
    )
