"""Create a custom module.

Adds a new kind of record to the organization, such as Assets. Then give it fields with
create_a_zoho_desk_field and records with create_a_zoho_desk_custom_module_record. It belongs to the
whole organization unless isDeptSpecific is true.

Method: create (writes).
Tags: modules.
Operation: createModule in Module.json.
Scopes: Desk.modules.CREATE, Desk.settings.CREATE.
Response: module.ModuleJsonIncludingCustomModule.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import PlainText
from zoho_desk_mcp.server.arguments.types import Id, ListOf, NameOrId, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    singular_label: PlainText = Field(max_length=50, description="Name of one record, like Asset, up to 50 characters.")
    plural_label: PlainText = Field(max_length=50, description="Name of many records, like Assets.")
    description: PlainText | None = Field(
        None, max_length=200, description="What the module is for, up to 200 characters."
    )
    is_dept_specific: bool | None = Field(None, description="true when each record belongs to a department.")
    department_ids: ListOf[NameOrId] | None = Field(
        None, description="IDs or names from list_all_zoho_desk_departments."
    )
    profile_ids: ListOf[Id] | None = Field(
        None, description="IDs of profiles with access, from list_all_zoho_desk_profiles."
    )


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/organizationModules",
        body={
            "singularLabel": args.singular_label,
            "pluralLabel": args.plural_label,
            "description": args.description,
            "isDeptSpecific": args.is_dept_specific,
            "departmentIds": await client.lookup.department(args.department_ids),
            "profileIds": args.profile_ids,
        },
    )
