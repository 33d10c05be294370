"""Create a layout.

POST /api/v1/layouts (createLayout in Layout.json).
Scopes: Desk.layouts.CREATE, Desk.settings.CREATE.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, NameOrId, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class SectionsFields(ToolInput):
    """The fields of an object in the arguments."""

    id: Annotated[Id, Field(description="ID from list_all_zoho_desk_fields.")]
    is_mandatory: Annotated[bool, Field(alias="isMandatory", description="true when it must be filled in.")]
    allowed_values: Annotated[
        ListOf[str] | None,
        Field(alias="allowedValues", description="Values of a picklist field."),
    ] = None


class Sections(ToolInput):
    """The fields of an object in the arguments."""

    id: Annotated[Id, Field(description="ID of the section in get_single_zoho_desk_layout_by_id.")]
    name: Annotated[str, Field(max_length=100, description="Heading of the section.")]
    fields: Annotated[ListOf[SectionsFields], Field(description="Fields of the section, in order.")]


class Input(ToolInput):
    """The arguments."""

    module: Annotated[str, Field(description="API name, like tickets.")]
    department_id: Annotated[
        NameOrId,
        Field(alias="departmentId", description="ID or name from list_all_zoho_desk_departments."),
    ]
    layout_name: Annotated[
        str,
        Field(
            alias="layoutName",
            pattern=r"^(?:([0-9a-zA-Z_\-\.\$@\?\,\:\'\/\!\u0080-\U0010FFFF\s])+)$",
            max_length=150,
            description="Internal name, up to 150 characters.",
        ),
    ]
    layout_display_name: Annotated[
        str,
        Field(
            alias="layoutDisplayName",
            pattern=r"^(?:([0-9a-zA-Z_\-\.\$@\?\,\:\'\/\!\u0080-\U0010FFFF\s])+)$",
            max_length=150,
            description="Name that people see, up to 150 characters.",
        ),
    ]
    sections: Annotated[ListOf[Sections], Field(description="Sections of the form, in order.")]
    is_default_layout: Annotated[
        bool,
        Field(alias="isDefaultLayout", description="true makes it the department's default."),
    ] = False


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
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
