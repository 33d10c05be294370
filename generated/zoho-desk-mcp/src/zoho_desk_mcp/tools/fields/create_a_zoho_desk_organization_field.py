"""Create an organization field.

POST /api/v1/organizationFields (createFieldOld in FieldOld.json).
Scopes: Desk.fields.CREATE, Desk.settings.CREATE.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    module: Annotated[
        Literal["tickets", "contacts", "accounts", "tasks", "calls", "events", "contracts", "products", "timeEntry"],
        Field(description="Module that gets the field."),
    ]
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
        Field(description="Kind of value the field holds."),
    ]
    display_label: Annotated[
        str,
        Field(
            alias="displayLabel",
            pattern=r"^(?:([0-9a-zA-Z_\-\.\$@\?\,\:\'\/\!\u0080-\U0010FFFF\s])+)$",
            max_length=200,
            description="Label that people see, up to 200 characters.",
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
        "POST",
        "/api/v1/organizationFields",
        query={"module": args.module},
        body={
            "type": args.type,
            "displayLabel": args.display_label,
            "maxLength": args.max_length,
            "decimalPlaces": args.decimal_places,
        },
    )
