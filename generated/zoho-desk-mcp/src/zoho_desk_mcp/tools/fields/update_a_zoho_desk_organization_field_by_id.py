"""Update an organization field.

PATCH /api/v1/organizationFields/{fieldId} (updateFieldOld in FieldOld.json).
Scopes: Desk.fields.UPDATE, Desk.settings.UPDATE.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, UpdateInput
from zoho_desk_mcp.server.responses.response import Response


class Input(UpdateInput):
    """The arguments."""

    field_id: Annotated[Id, Field(alias="fieldId", description="ID from list_all_zoho_desk_organization_fields.")]
    type: Annotated[
        Literal[
            "Text",
            "Number",
            "Percent",
            "Decimal",
            "Currency",
            "Date",
            "DateTime",
            "Email",
            "Phone",
            "Picklist",
            "URL",
            "Textarea",
            "Boolean",
            "Multiselect",
            "LargeText",
        ],
        Field(description="The field's present type."),
    ]
    display_label: Annotated[
        str,
        Field(
            alias="displayLabel",
            pattern=r"^(?:([0-9a-zA-Z_\-\.\$@\?\,\:\'\/\!\u0080-\U0010FFFF\s])+)$",
            max_length=200,
            description="Label that people see; send the present one to keep it.",
        ),
    ]
    max_length: Annotated[
        int | None,
        Field(
            alias="maxLength",
            ge=1,
            le=255,
            description="Most characters or digits; required for Text, Phone, Number, Decimal and Currency.",
        ),
    ] = None
    decimal_places: Annotated[
        int | None,
        Field(
            alias="decimalPlaces",
            ge=0,
            le=9,
            description="Digits after the point, 0 to 9; required for Decimal and Currency.",
        ),
    ] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "PATCH",
        "/api/v1/organizationFields/{fieldId}",
        path_values={"fieldId": args.field_id},
        changes={
            "type": args.type,
            "displayLabel": args.display_label,
            "maxLength": args.max_length,
            "decimalPlaces": args.decimal_places,
        },
    )
