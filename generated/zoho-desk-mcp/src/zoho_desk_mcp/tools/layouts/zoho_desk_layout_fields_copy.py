"""Copy a field to other layouts.

POST /api/v1/layouts/{layoutId}/fields/{fieldId}/cloneFieldsInLayout (cloneFieldsToOtherLayouts in Layout.json).
Scopes: Desk.layouts.UPDATE, Desk.settings.UPDATE.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    layout_id: Annotated[
        Id,
        Field(alias="layoutId", description="ID of the layout that has the field, from list_all_zoho_desk_layouts."),
    ]
    field_id: Annotated[Id, Field(alias="fieldId", description="ID from list_all_zoho_desk_fields.")]
    layout_ids: Annotated[
        ListOf[Id],
        Field(alias="layoutIds", description="IDs of the layouts that get it, from list_all_zoho_desk_layouts."),
    ]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "POST",
        "/api/v1/layouts/{layoutId}/fields/{fieldId}/cloneFieldsInLayout",
        path_values={"layoutId": args.layout_id, "fieldId": args.field_id},
        body={"layoutIds": args.layout_ids},
    )
