"""Replace a picklist value in records.

POST /api/v1/layouts/{layoutId}/replaceValues (replacePickListValue in Layout.json).
Scopes: Desk.layouts.UPDATE, Desk.settings.UPDATE.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    layout_id: Annotated[Id, Field(alias="layoutId", description="ID from list_all_zoho_desk_layouts.")]
    field_id: Annotated[
        Id,
        Field(alias="fieldId", description="ID of the picklist field, from list_all_zoho_desk_fields."),
    ]
    old_value: Annotated[
        str,
        Field(
            alias="oldValue",
            pattern=r"^(?:[0-9a-zA-Z_\-\.\$@\?\:\/\!\u0080-\U0010FFFF\s()]+)$",
            max_length=100,
            description="Value that records have now.",
        ),
    ]
    new_value: Annotated[
        str,
        Field(
            alias="newValue",
            pattern=r"^(?:[0-9a-zA-Z_\-\.\$@\?\:\/\!\u0080-\U0010FFFF\s()]+)$",
            max_length=100,
            description="Value that they get.",
        ),
    ]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "POST",
        "/api/v1/layouts/{layoutId}/replaceValues",
        path_values={"layoutId": args.layout_id},
        body={"fieldId": args.field_id, "oldValue": args.old_value, "newValue": args.new_value},
    )
