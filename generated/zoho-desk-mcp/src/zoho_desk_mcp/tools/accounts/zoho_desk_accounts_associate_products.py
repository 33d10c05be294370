"""Link or unlink products of an account.

POST /api/v1/accounts/{accountId}/associateProducts (associateProductsWithAccount in Account.json).
Scopes: Desk.contacts.UPDATE.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, NameOrId, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    account_id: Annotated[Id, Field(alias="accountId", description="ID from list_all_zoho_desk_accounts.")]
    ids: Annotated[ListOf[Id], Field(max_length=10, description="Up to 10 IDs from list_all_zoho_desk_products.")]
    associate: Annotated[bool, Field(description="True to link, false to unlink.")]
    department_id: Annotated[
        NameOrId | None,
        Field(alias="departmentId", description="ID or name from list_all_zoho_desk_departments."),
    ] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "POST",
        "/api/v1/accounts/{accountId}/associateProducts",
        path_values={"accountId": args.account_id},
        body={
            "ids": args.ids,
            "associate": args.associate,
            "departmentId": await client.lookup.department(args.department_id),
        },
    )
