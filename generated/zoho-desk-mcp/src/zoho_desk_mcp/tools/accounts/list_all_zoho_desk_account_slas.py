"""List the SLAs of an account.

Lists the service level agreements attached to one company, by name, department and whether they are
active. Needs read access to settings.

Method: list (reads).
Tags: accounts, slas.
Operation: getSlasUnderAccount in AccountSla.json.
Scopes: Desk.settings.READ.
Response: account_sla.SlaMetaInfoResponse.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, NextCursor, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    account_id: Id = Field(description="ID from list_all_zoho_desk_accounts.")
    status: Literal["ACTIVE", "INACTIVE"] | None = Field(None, description="Only SLAs that are switched on, or off.")
    limit: int | None = Field(None, ge=1, le=100, description="At most 100.")
    next_cursor: NextCursor = None


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/accounts/{accountId}/sla",
        pages=Pages(first=0, maximum=100),
        limit=args.limit,
        cursor=args.next_cursor,
        path_values={"accountId": args.account_id},
        query={"status": args.status},
    )
