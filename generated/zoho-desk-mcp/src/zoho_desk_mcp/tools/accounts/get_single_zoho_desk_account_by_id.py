"""Get an account.

GET /api/v1/accounts/{accountId} (getAccount in Account.json).
Scopes: Desk.contacts.READ.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    """The arguments."""

    account_id: Annotated[
        Id,
        Field(alias="accountId", description="ID from list_all_zoho_desk_accounts_search or a contact's accountId."),
    ]
    include: Annotated[
        Literal["owner"] | None,
        Field(description="Set to owner to add the owning agent's name and email."),
    ] = None


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "GET",
        "/api/v1/accounts/{accountId}",
        path_values={"accountId": args.account_id},
        query={"include": args.include},
    )
