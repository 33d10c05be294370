"""Update a custom module.

Renames a custom module or changes who may use it. Both labels and both lists of IDs must be sent in
full, so read them first with get_single_zoho_desk_module_by_id. Built-in modules cannot be changed.

Method: update (writes, destructive, idempotent).
Tags: modules.
Operation: updateModule in Module.json.
Scopes: Desk.modules.UPDATE, Desk.settings.UPDATE.
Response: module.ModuleJsonIncludingCustomModule.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import PlainText
from zoho_desk_mcp.server.arguments.types import Id, ListOf, NameOrId, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    module_id: Id = Field(description="ID of the custom module, from list_all_zoho_desk_modules.")
    singular_label: PlainText = Field(max_length=50, description="Name of one record, up to 50 characters.")
    plural_label: PlainText = Field(max_length=50, description="Name of many records, up to 50 characters.")
    department_ids: ListOf[NameOrId] = Field(description="IDs or names from list_all_zoho_desk_departments.")
    profile_ids: ListOf[Id] = Field(description="IDs from list_all_zoho_desk_profiles.")
    description: PlainText | None = Field(
        None, max_length=200, description="What the module is for, up to 200 characters."
    )


async def call(client: Client, args: Input) -> Response:
    return await client.update(
        "PUT",
        "/api/v1/organizationModules/{moduleId}",
        path_values={"moduleId": args.module_id},
        body={
            "singularLabel": args.singular_label,
            "pluralLabel": args.plural_label,
            "departmentIds": await client.lookup.department(args.department_ids),
            "profileIds": args.profile_ids,
            "description": args.description,
        },
    )
