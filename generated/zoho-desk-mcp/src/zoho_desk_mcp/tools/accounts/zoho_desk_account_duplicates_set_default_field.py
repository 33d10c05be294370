"""Set the duplicate check field of accounts.

POST /api/v1/accountsDeduplication/defaultFieldName (setDefaultFieldNameForAccountDeduplication in AccountDeduplication.json).
Scopes: Desk.contacts.UPDATE.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    field_name: Annotated[
        Literal["email", "phone", "accountName"],
        Field(alias="fieldName", description="Field to compare accounts by."),
    ]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "POST",
        "/api/v1/accountsDeduplication/defaultFieldName",
        body={"markDefault": True, "fieldName": args.field_name},
    )
