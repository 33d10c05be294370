"""Search everything.

Looks for one word or phrase in tickets, accounts, contacts and tasks together when it is unknown
what kind of record it names; counts are given per module. With filters use a single search, like
list_all_zoho_desk_tickets_search. Needs Desk.search.READ and the contacts, tickets and tasks read
scopes.

Method: list (reads).
Tags: search.
Operation: doSearch in Search.json.
Scopes: Desk.contacts.READ, Desk.tickets.READ, Desk.tasks.READ, Desk.search.READ.
Response: search.DoSearchResponse.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import NameOrId, NextCursor, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    search_str: str | None = Field(
        None, max_length=100, description="Word or phrase to look for, at most 100 characters."
    )
    module: Literal["tickets", "accounts", "contacts", "tasks"] | None = Field(
        None, description="Only this kind of record; all kinds when left out."
    )
    department_id: NameOrId | None = Field(None, description="ID or name from list_all_zoho_desk_departments.")
    sort_by: Literal["relevance", "modifiedTime"] | None = Field(None, description="Order of the results.")
    limit: int | None = Field(None, ge=1, le=100, description="At most 100.")
    next_cursor: NextCursor = None


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/search",
        pages=Pages(first=0, limit=10, maximum=100),
        limit=args.limit,
        cursor=args.next_cursor,
        query={
            "searchStr": args.search_str,
            "module": args.module,
            "departmentId": await client.lookup.department(args.department_id),
            "sortBy": args.sort_by,
        },
    )
