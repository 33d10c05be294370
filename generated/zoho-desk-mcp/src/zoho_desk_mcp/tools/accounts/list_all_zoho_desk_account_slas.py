"""List the SLAs of an account.

GET /api/v1/accounts/{accountId}/sla (getSlasUnderAccount in AccountSla.json).
Scopes: Desk.settings.READ.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response

PAGES = Pages(first=0, limit=50, maximum=100, records="data")


class Input(ReadInput):
    """The arguments."""

    account_id: Annotated[Id, Field(alias="accountId", description="ID from list_all_zoho_desk_accounts.")]
    status: Annotated[
        Literal["ACTIVE", "INACTIVE"] | None,
        Field(description="Only SLAs that are switched on, or off."),
    ] = None
    limit: Annotated[int | None, Field(ge=1, le=100, description="Page size: 50, at most 100.")] = None
    next_cursor: Annotated[str | None, Field(description="From the page before.")] = None


async def call(client: Client, args: Input) -> Response:
    """Get one page of the list."""
    return await client.list(
        "/api/v1/accounts/{accountId}/sla",
        pages=PAGES,
        limit=args.limit,
        cursor=args.next_cursor,
        path_values={"accountId": args.account_id},
        query={"status": args.status},
    )
