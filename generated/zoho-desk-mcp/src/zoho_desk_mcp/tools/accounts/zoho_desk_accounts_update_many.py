"""Set one field on many accounts.

POST /api/v1/accounts/updateMany (bulkUpdateAccounts in Account.json).
Scopes: Desk.contacts.UPDATE.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    ids: Annotated[ListOf[Id], Field(description="IDs from list_all_zoho_desk_accounts.")]
    field_name: Annotated[str, Field(alias="fieldName", description="API name of the field to set.")]
    field_value: Annotated[
        str | None,
        Field(alias="fieldValue", max_length=320, description="New value as text, at most 320 characters."),
    ] = None
    is_custom_field: Annotated[
        bool | None,
        Field(alias="isCustomField", description="True when fieldName is a custom field."),
    ] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "POST",
        "/api/v1/accounts/updateMany",
        body={
            "ids": args.ids,
            "fieldName": args.field_name,
            "fieldValue": args.field_value,
            "isCustomField": args.is_custom_field,
        },
    )
