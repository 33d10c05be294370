"""Set one field on many accounts.

Writes one value into the same field of several accounts and overwrites the old values, for example
a new owner after a reorganization. Costs 25 API credits. For one company use
update_a_zoho_desk_account_by_id. Returns with a result per account.

Method: update_many (writes, destructive).
Tags: accounts.
Operation: bulkUpdateAccounts in Account.json.
Scopes: Desk.contacts.UPDATE.
Response: account.UpdateManyResponse.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    ids: ListOf[Id] = Field(description="IDs from list_all_zoho_desk_accounts.")
    field_name: str = Field(description="API name of the field to set.")
    field_value: str | None = Field(None, max_length=320, description="New value as text, at most 320 characters.")
    is_custom_field: bool | None = Field(None, description="True when fieldName is a custom field.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/accounts/updateMany",
        body={
            "ids": args.ids,
            "fieldName": args.field_name,
            "fieldValue": await client.lookup.account_field(args.field_value, args.field_name),
            "isCustomField": args.is_custom_field,
        },
    )
