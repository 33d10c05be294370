"""Create a layout.

Builds a new layout for a module in one department. Take the sections from
list_all_zoho_desk_standard_layout_sections. To start from an existing layout,
zoho_desk_layouts_clone is easier.

Method: create (writes).
Tags: layouts.
Operation: createLayout in Layout.json.
Scopes: Desk.layouts.CREATE, Desk.settings.CREATE.
Response: layout.CreateLayoutResponse.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import PlainText
from zoho_desk_mcp.server.arguments.types import Id, ListOf, NameOrId, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class SectionsFields(ToolInput):
    id: Id = Field(description="ID from list_all_zoho_desk_fields.")
    is_mandatory: bool = Field(description="true when it must be filled in.")
    allowed_values: ListOf[str] | None = Field(None, description="Values of a picklist field.")


class Sections(ToolInput):
    id: Id = Field(description="ID of the section in get_single_zoho_desk_layout_by_id.")
    name: str = Field(max_length=100, description="Heading of the section.")
    fields: ListOf[SectionsFields] = Field(description="Fields of the section, in order.")


class Input(ToolInput):
    module: str = Field(description="API name, like tickets.")
    department_id: NameOrId = Field(description="ID or name from list_all_zoho_desk_departments.")
    layout_name: PlainText = Field(max_length=150, description="Internal name, up to 150 characters.")
    layout_display_name: PlainText = Field(max_length=150, description="Name that people see, up to 150 characters.")
    sections: ListOf[Sections] = Field(description="Sections of the form, in order.")
    is_default_layout: bool = Field(False, description="true makes it the department's default.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/layouts",
        body={
            "skipDeptAccessValidation": False,
            "module": args.module,
            "departmentId": await client.lookup.department(args.department_id),
            "layoutName": args.layout_name,
            "layoutDisplayName": args.layout_display_name,
            "sections": args.sections,
            "isDefaultLayout": args.is_default_layout,
        },
    )
