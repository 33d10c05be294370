"""Update a field on a layout.

PATCH /api/v1/layouts/{layoutId}/fields/{fieldId} (updateLayoutField in Layout.json).
Scopes: Desk.layouts.UPDATE, Desk.settings.UPDATE.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, UpdateInput
from zoho_desk_mcp.server.responses.response import Response


class Input(UpdateInput):
    """The arguments."""

    layout_id: Annotated[Id, Field(alias="layoutId", description="ID from list_all_zoho_desk_layouts.")]
    field_id: Annotated[Id, Field(alias="fieldId", description="ID from list_all_zoho_desk_fields.")]
    is_mandatory: Annotated[
        bool | None,
        Field(alias="isMandatory", description="true when it must be filled in."),
    ] = None
    allowed_values: Annotated[
        ListOf[
            Annotated[str, Field(pattern=r"^(?:[0-9a-zA-Z_\-\.\$@\?\:\/\!\u0080-\U0010FFFF\s()]+)$", max_length=120)]
        ]
        | None,
        Field(alias="allowedValues", description="All values of the picklist, in order, the present ones included."),
    ] = None
    default_value: Annotated[
        str | None,
        Field(
            alias="defaultValue",
            pattern=r"^(?:[0-9a-zA-Z_\-\.\$@\?\:\/\!\u0080-\U0010FFFF\s()]+)$",
            max_length=120,
            description="Value that new records start with.",
        ),
    ] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "PATCH",
        "/api/v1/layouts/{layoutId}/fields/{fieldId}",
        path_values={"layoutId": args.layout_id, "fieldId": args.field_id},
        changes={
            "isMandatory": args.is_mandatory,
            "allowedValues": args.allowed_values,
            "defaultValue": args.default_value,
        },
    )
