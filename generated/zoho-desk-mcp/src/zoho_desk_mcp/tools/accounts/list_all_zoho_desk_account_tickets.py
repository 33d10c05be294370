"""List the tickets of an account.

GET /api/v1/accounts/{accountId}/tickets (getTicketsByAccount in Account.json).
Scopes: Desk.tickets.READ, Desk.search.READ.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, NameOrId, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response

PAGES = Pages(first=1, limit=50, maximum=100, records="data")


class Input(ReadInput):
    """The arguments."""

    account_id: Annotated[Id, Field(alias="accountId", description="ID from list_all_zoho_desk_accounts.")]
    department_id: Annotated[
        NameOrId | None,
        Field(
            alias="departmentId", description="Only this department; ID or name from list_all_zoho_desk_departments."
        ),
    ] = None
    due_date: Annotated[
        ListOf[Literal["overdue", "tomorrow", "currentWeek", "currentMonth", "today"]] | None,
        Field(alias="dueDate", description="Only tickets that are overdue or due in one of these periods."),
    ] = None
    sort_by: Annotated[
        Literal["createdTime", "modifiedTime", "-createdTime", "-modifiedTime"] | None,
        Field(alias="sortBy", description="Field to sort by; -createdTime puts the newest first."),
    ] = None
    is_spam: Annotated[
        bool | None,
        Field(alias="isSpam", description="True lists spam tickets; left out, those that are not spam."),
    ] = None
    limit: Annotated[int | None, Field(ge=1, le=100, description="Page size: 50, at most 100.")] = None
    next_cursor: Annotated[str | None, Field(description="From the page before.")] = None


async def call(client: Client, args: Input) -> Response:
    """Get one page of the list."""
    return await client.list(
        "/api/v1/accounts/{accountId}/tickets",
        pages=PAGES,
        limit=args.limit,
        cursor=args.next_cursor,
        path_values={"accountId": args.account_id},
        query={
            "departmentId": await client.lookup.department(args.department_id),
            "dueDate": args.due_date,
            "sortBy": args.sort_by,
            "isSpam": args.is_spam,
        },
    )
