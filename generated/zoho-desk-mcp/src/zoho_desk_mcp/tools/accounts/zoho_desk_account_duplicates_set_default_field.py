"""Set the duplicate check field of accounts.

Chooses the field by which duplicate accounts are looked for from now on. It changes a setting only:
no account is merged or edited.

Method: set_default_field (writes).
Tags: accounts, duplicates.
Operation: setDefaultFieldNameForAccountDeduplication in AccountDeduplication.json.
Scopes: Desk.contacts.UPDATE.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    field_name: Literal["email", "phone", "accountName"] = Field(description="Field to compare accounts by.")


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/accountsDeduplication/defaultFieldName",
        body={"markDefault": True, "fieldName": args.field_name},
    )
