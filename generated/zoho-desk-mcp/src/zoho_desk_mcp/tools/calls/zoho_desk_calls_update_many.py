"""Set one field on many calls.

POST /api/v1/calls/updateMany (bulkUpdateCalls in Call.json).
Scopes: Desk.activities.calls.UPDATE, Desk.calls.UPDATE.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    ids: Annotated[
        ListOf[Id],
        Field(min_length=1, max_length=50, description="IDs of the calls, from list_all_zoho_desk_calls."),
    ]
    field_name: Annotated[str, Field(alias="fieldName", description="API name of the field to set, such as status.")]
    field_value: Annotated[
        str | None,
        Field(
            alias="fieldValue",
            pattern=r"^(?:([0-9a-zA-Z_\-\.\$@\?\,\:\'\/\!\u0080-\U0010FFFF\s])+)$",
            max_length=320,
            description="New value as text, up to 320 characters.",
        ),
    ] = None
    is_custom_field: Annotated[
        bool | None,
        Field(alias="isCustomField", description="true when fieldName is a custom field."),
    ] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "POST",
        "/api/v1/calls/updateMany",
        body={
            "ids": args.ids,
            "fieldName": args.field_name,
            "fieldValue": args.field_value,
            "isCustomField": args.is_custom_field,
        },
    )
