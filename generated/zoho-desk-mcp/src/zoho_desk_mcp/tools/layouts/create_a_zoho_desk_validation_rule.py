"""Create a validation rule.

POST /api/v1/layouts/{layoutId}/validationRules (createValidationRule in ValidationRules.json).
Scopes: Desk.layouts.CREATE, Desk.settings.CREATE.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class FieldConditionsConditions(ToolInput):
    """The fields of an object in the arguments."""

    field_name: Annotated[
        str,
        Field(
            alias="fieldName",
            pattern=r"^(?:([0-9a-zA-Z_\-\.\$@\?\,\:\'\/\!\u0080-\U0010FFFF\s])+)$",
            max_length=100,
            description="Field to look at.",
        ),
    ]
    display_label: Annotated[
        str,
        Field(
            alias="displayLabel",
            pattern=r"^(?:([0-9a-zA-Z_\-\.\$@\?\,\:\'\/\!\u0080-\U0010FFFF\s])+)$",
            max_length=200,
            description="Its label on the form.",
        ),
    ]
    condition: Annotated[str, Field(max_length=100, description="Comparison, like is.")]
    value: Annotated[ListOf[Annotated[str, Field(max_length=100)]], Field(description="Values to compare with.")]
    display_value: Annotated[
        ListOf[Annotated[str, Field(max_length=100)]],
        Field(alias="displayValue", description="The same, as people see it."),
    ]


class FieldConditionsActions(ToolInput):
    """The fields of an object in the arguments."""

    alert: Annotated[str, Field(max_length=100, description="Error message to show.")]


class FieldConditions(ToolInput):
    """The fields of an object in the arguments."""

    name: Annotated[str, Field(max_length=100, description="Name of the case.")]
    pattern: Annotated[
        str,
        Field(pattern=r"^(?:[andor()0-9\s]*)$", max_length=100, description="How conditions combine, like (1 and 2)."),
    ]
    conditions: Annotated[ListOf[FieldConditionsConditions], Field(description="What makes a value wrong.")]
    actions: Annotated[FieldConditionsActions, Field(description="What happens then.")]


class Input(ToolInput):
    """The arguments."""

    layout_id: Annotated[Id, Field(alias="layoutId", description="ID from list_all_zoho_desk_layouts.")]
    field_name: Annotated[
        str,
        Field(
            alias="fieldName",
            pattern=r"^(?:([0-9a-zA-Z_\-\.\$@\?\,\:\'\/\!\u0080-\U0010FFFF\s])+)$",
            max_length=255,
            description="Name of the field to guard.",
        ),
    ]
    field_conditions: Annotated[
        ListOf[FieldConditions],
        Field(alias="fieldConditions", description="One entry for each case."),
    ]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "POST",
        "/api/v1/layouts/{layoutId}/validationRules",
        path_values={"layoutId": args.layout_id},
        body={"layoutId": args.layout_id, "fieldName": args.field_name, "fieldConditions": args.field_conditions},
    )
