"""List contracts.

GET /api/v1/contracts (getContracts in Contract.json).
Scopes: Desk.contracts.READ, Desk.settings.READ.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, NameOrId, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response

PAGES = Pages(first=0, limit=10, maximum=100, records="data")


class Input(ReadInput):
    """The arguments."""

    account_id: Annotated[
        Id | None,
        Field(alias="accountId", description="ID from list_all_zoho_desk_accounts."),
    ] = None
    contract_name: Annotated[
        str | None,
        Field(
            alias="contractName",
            pattern=r"^(?:([0-9a-zA-Z_\-\.\$@\?\,\:\'\/\!\u0080-\U0010FFFF\s])+)$",
            max_length=80,
            description="What the name starts with.",
        ),
    ] = None
    department_ids: Annotated[
        ListOf[NameOrId] | None,
        Field(
            alias="departmentIds",
            max_length=10,
            description="At most 10 IDs or names, from list_all_zoho_desk_departments.",
        ),
    ] = None
    view_id: Annotated[
        Id | None,
        Field(alias="viewId", description="ID from list_all_zoho_desk_views with module contracts."),
    ] = None
    include: Annotated[
        ListOf[Literal["accounts", "products", "slas", "owner", "departments"]] | None,
        Field(description="Related records to add."),
    ] = None
    limit: Annotated[int | None, Field(ge=1, le=100, description="Page size: 10, at most 100.")] = None
    next_cursor: Annotated[str | None, Field(description="From the page before.")] = None


async def call(client: Client, args: Input) -> Response:
    """Get one page of the list."""
    return await client.list(
        "/api/v1/contracts",
        pages=PAGES,
        limit=args.limit,
        cursor=args.next_cursor,
        query={
            "accountId": args.account_id,
            "contractName": args.contract_name,
            "departmentIds": await client.lookup.department(args.department_ids),
            "viewId": args.view_id,
            "include": args.include,
        },
    )
