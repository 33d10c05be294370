"""List the tickets of an account.

Lists the tickets of all contacts of one company, with status, priority, assignee and due date. For
one person's tickets use list_all_zoho_desk_contact_tickets; to filter by status, priority or text
use list_all_zoho_desk_tickets_search. Needs tickets and search read access.

Method: list (reads).
Tags: accounts, tickets.
Operation: getTicketsByAccount in Account.json.
Scopes: Desk.tickets.READ, Desk.search.READ.
Response: account.GetTicketsByAccountResponse.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, NameOrId, NextCursor, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    account_id: Id = Field(description="ID from list_all_zoho_desk_accounts.")
    department_id: NameOrId | None = Field(
        None, description="Only this department; ID or name from list_all_zoho_desk_departments."
    )
    due_date: ListOf[Literal["overdue", "tomorrow", "currentWeek", "currentMonth", "today"]] | None = Field(
        None, description="Only tickets that are overdue or due in one of these periods."
    )
    sort_by: Literal["createdTime", "modifiedTime", "-createdTime", "-modifiedTime"] | None = Field(
        None, description="Field to sort by; -createdTime puts the newest first."
    )
    is_spam: bool | None = Field(None, description="True lists spam tickets; left out, those that are not spam.")
    limit: int | None = Field(None, ge=1, le=100, description="At most 100.")
    next_cursor: NextCursor = None


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/accounts/{accountId}/tickets",
        pages=Pages(first=1, maximum=100),
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
