"""Copy a layout.

POST /api/v1/layouts/{layoutId}/clone (cloneLayout in Layout.json).
Scopes: Desk.layouts.CREATE, Desk.settings.CREATE.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, NameOrId, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    layout_id: Annotated[
        Id,
        Field(alias="layoutId", description="ID of the layout to copy, from list_all_zoho_desk_layouts."),
    ]
    layout_name: Annotated[
        str,
        Field(
            alias="layoutName",
            pattern="^(?:[0-9a-zA-Z_\\-\\&\\.\\$\\@\\^\\(\\)\\{\\}\\~\\=\\-\\|\\*\\+\\?\\[\\]\\,\\:\\\"\\'\\/\\!\\u0080-\\U0010FFFF\\s]+)$",
            max_length=150,
            description="Internal name of the copy, up to 150 characters.",
        ),
    ]
    layout_display_name: Annotated[
        str,
        Field(
            alias="layoutDisplayName",
            pattern="^(?:[0-9a-zA-Z_\\-\\&\\.\\$\\@\\^\\(\\)\\{\\}\\~\\=\\-\\|\\*\\+\\?\\[\\]\\,\\:\\\"\\'\\/\\!\\u0080-\\U0010FFFF\\s]+)$",
            max_length=150,
            description="Name of the copy that people see.",
        ),
    ]
    department_id: Annotated[
        NameOrId | None,
        Field(alias="departmentId", description="ID or name, from list_all_zoho_desk_departments."),
    ] = None
    is_default_layout: Annotated[
        bool,
        Field(alias="isDefaultLayout", description="true makes the copy the department's default."),
    ] = False


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "POST",
        "/api/v1/layouts/{layoutId}/clone",
        path_values={"layoutId": args.layout_id},
        body={
            "skipDeptAccessValidation": False,
            "layoutName": args.layout_name,
            "layoutDisplayName": args.layout_display_name,
            "departmentId": await client.lookup.department(args.department_id),
            "isDefaultLayout": args.is_default_layout,
        },
    )
