"""Update a layout rule.

PATCH /api/v1/layouts/{layoutId}/layoutRules/{layoutRuleId} (updateLayoutRule in LayoutRules.json).
Scopes: Desk.layouts.UPDATE, Desk.settings.UPDATE.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, UpdateInput
from zoho_desk_mcp.server.responses.response import Response


class FieldConditionsConditions(UpdateInput):
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
        str | None,
        Field(
            alias="displayLabel",
            pattern=r"^(?:([0-9a-zA-Z_\-\.\$@\?\,\:\'\/\!\u0080-\U0010FFFF\s])+)$",
            max_length=200,
            description="Its label on the form.",
        ),
    ] = None
    condition: Annotated[str, Field(max_length=100, description="Comparison, like is.")]
    value: Annotated[ListOf[Annotated[str, Field(max_length=100)]], Field(description="Values to compare with.")]
    display_value: Annotated[
        ListOf[Annotated[str, Field(max_length=100)]] | None,
        Field(alias="displayValue", description="The same, as people see it."),
    ] = None


class FieldConditionsActionsShowFields(UpdateInput):
    """The fields of an object in the arguments."""

    field_name: Annotated[
        str,
        Field(
            alias="fieldName",
            pattern=r"^(?:([0-9a-zA-Z_\-\.\$@\?\,\:\'\/\!\u0080-\U0010FFFF\s])+)$",
            max_length=100,
            description="Name of a field to show.",
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


class FieldConditionsActionsSetMandatoryFields(UpdateInput):
    """The fields of an object in the arguments."""

    field_name: Annotated[
        str,
        Field(
            alias="fieldName",
            pattern=r"^(?:([0-9a-zA-Z_\-\.\$@\?\,\:\'\/\!\u0080-\U0010FFFF\s])+)$",
            max_length=100,
            description="Name of a field to demand.",
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


class FieldConditionsActions(UpdateInput):
    """The fields of an object in the arguments."""

    show_sections: Annotated[
        ListOf[Annotated[str, Field(max_length=100)]],
        Field(alias="showSections", description="Names of sections to show."),
    ]
    show_fields: Annotated[
        ListOf[FieldConditionsActionsShowFields],
        Field(alias="showFields", description="Fields to show."),
    ]
    set_mandatory_fields: Annotated[
        ListOf[FieldConditionsActionsSetMandatoryFields],
        Field(alias="setMandatoryFields", description="Fields that become mandatory."),
    ]


class FieldConditions(UpdateInput):
    """The fields of an object in the arguments."""

    name: Annotated[str, Field(max_length=100, description="Name of the case.")]
    pattern: Annotated[str, Field(max_length=100, description="How conditions combine, like (1 and 2).")]
    conditions: Annotated[ListOf[FieldConditionsConditions], Field(description="What must be true.")]
    actions: Annotated[FieldConditionsActions, Field(description="What happens then; empty lists for nothing.")]


class Input(UpdateInput):
    """The arguments."""

    layout_id: Annotated[Id, Field(alias="layoutId", description="ID from list_all_zoho_desk_layouts.")]
    layout_rule_id: Annotated[Id, Field(alias="layoutRuleId", description="ID from list_all_zoho_desk_layout_rules.")]
    name: Annotated[
        str,
        Field(
            pattern=r"^(?:[0-9a-zA-Z_\-\.\$@\?\,\:\'\/\!\u0080-\U0010FFFF\s]+)$",
            max_length=255,
            description="Name of the rule, as people see it.",
        ),
    ]
    field_name: Annotated[
        str,
        Field(
            alias="fieldName",
            pattern=r"^(?:([0-9a-zA-Z_\-\.\$@\?\,\:\'\/\!\u0080-\U0010FFFF\s])+)$",
            max_length=255,
            description="Name of the field that triggers it.",
        ),
    ]
    field_conditions: Annotated[
        ListOf[FieldConditions],
        Field(alias="fieldConditions", description="One entry for each case."),
    ]
    status: Annotated[Literal["active", "deactive"] | None, Field(description="deactive switches it off.")] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "PATCH",
        "/api/v1/layouts/{layoutId}/layoutRules/{layoutRuleId}",
        path_values={"layoutId": args.layout_id, "layoutRuleId": args.layout_rule_id},
        changes={
            "layoutId": args.layout_id,
            "name": args.name,
            "fieldName": args.field_name,
            "fieldConditions": args.field_conditions,
            "status": args.status,
        },
    )
