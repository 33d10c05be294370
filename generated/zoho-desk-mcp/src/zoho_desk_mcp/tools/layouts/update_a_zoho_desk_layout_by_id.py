"""Update a layout.

PATCH /api/v1/layouts/{layoutId} (updateLayout in Layout.json).
Scopes: Desk.layouts.UPDATE, Desk.settings.UPDATE.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, UpdateInput
from zoho_desk_mcp.server.responses.response import Response


class Input(UpdateInput):
    """The arguments."""

    layout_id: Annotated[Id, Field(alias="layoutId", description="ID from list_all_zoho_desk_layouts.")]
    layout_name: Annotated[
        str | None,
        Field(
            alias="layoutName",
            pattern=r"^(?:([0-9a-zA-Z_\-\.\$@\?\,\:\'\/\!\u0080-\U0010FFFF\s])+)$",
            max_length=150,
            description="New internal name, up to 150 characters.",
        ),
    ] = None
    layout_display_name: Annotated[
        str | None,
        Field(
            alias="layoutDisplayName",
            pattern=r"^(?:([0-9a-zA-Z_\-\.\$@\?\,\:\'\/\!\u0080-\U0010FFFF\s])+)$",
            max_length=150,
            description="New name that people see.",
        ),
    ] = None
    layout_desc: Annotated[
        str | None,
        Field(
            alias="layoutDesc",
            pattern="^(?:[0-9a-zA-Z_\\-\\&\\.\\$\\@\\^\\(\\)\\{\\}\\~\\=\\-\\|\\*\\+\\?\\[\\]\\,\\:\\\"\\'\\/\\!\\u0080-\\U0010FFFF\\s]+)$",
            max_length=500,
            description="What the layout is for.",
        ),
    ] = None
    is_default_layout: Annotated[
        bool | None,
        Field(alias="isDefaultLayout", description="true makes it the department's default."),
    ] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "PATCH",
        "/api/v1/layouts/{layoutId}",
        path_values={"layoutId": args.layout_id},
        changes={
            "layoutName": args.layout_name,
            "layoutDisplayName": args.layout_display_name,
            "layoutDesc": args.layout_desc,
            "isDefaultLayout": args.is_default_layout,
        },
    )
