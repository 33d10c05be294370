"""List values that accounts share.

GET /api/v1/groupAccountDuplicateValues (listGroupedDuplicateAccounts in AccountDeduplication.json).
Scopes: Desk.contacts.READ.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response

PAGES = Pages(first=0, limit=50, maximum=100, records="data")


class Input(ReadInput):
    """The arguments."""

    field_name: Annotated[
        Literal["email", "phone", "accountName"],
        Field(alias="fieldName", description="Field to compare; accountName if left out."),
    ] = "accountName"
    sort_by: Annotated[
        Literal["count", "fieldValue", "-count", "-fieldValue"] | None,
        Field(alias="sortBy", description="-count puts the most frequent first."),
    ] = None
    limit: Annotated[int | None, Field(ge=1, le=100, description="Page size: 50, at most 100.")] = None
    next_cursor: Annotated[str | None, Field(description="From the page before.")] = None


async def call(client: Client, args: Input) -> Response:
    """Get one page of the list."""
    return await client.list(
        "/api/v1/groupAccountDuplicateValues",
        pages=PAGES,
        limit=args.limit,
        cursor=args.next_cursor,
        query={"fieldName": args.field_name, "sortBy": args.sort_by},
    )
