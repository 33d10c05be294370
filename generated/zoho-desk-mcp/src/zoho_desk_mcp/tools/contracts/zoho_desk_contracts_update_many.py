"""Set one field on many contracts.

Overwrites one field of up to 50 contracts with the same value, for example a new owner. Costs 25
API credits and returns a result per contract.

Method: update_many (writes, destructive).
Tags: contracts.
Operation: updateManyContracts in Contract.json.
Scopes: Desk.contracts.UPDATE, Desk.settings.UPDATE.
Response: mass_action_response.MassActionListResponse.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import PlainText
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    ids: ListOf[Id] = Field(max_length=50, description="At most 50 IDs, from list_all_zoho_desk_contracts.")
    field_name: PlainText = Field(max_length=320, description="API name of the field to set.")
    field_value: PlainText = Field(max_length=320, description="New value as text, at most 320 characters.")
    is_custom_field: bool = Field(description="True when fieldName is a custom field.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/contracts/updateMany",
        body={
            "ids": args.ids,
            "fieldName": args.field_name,
            "fieldValue": await client.lookup.contract_field(args.field_value, args.field_name),
            "isCustomField": args.is_custom_field,
        },
    )
