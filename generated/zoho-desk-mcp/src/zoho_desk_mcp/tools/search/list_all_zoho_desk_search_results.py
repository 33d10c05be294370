"""Search everything.

GET /api/v1/search (doSearch in Search.json).
Scopes: Desk.contacts.READ, Desk.tickets.READ, Desk.tasks.READ, Desk.search.READ.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import NameOrId, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response

PAGES = Pages(first=0, limit=10, maximum=100, records="data")


class Input(ReadInput):
    """The arguments."""

    search_str: Annotated[
        str | None,
        Field(alias="searchStr", max_length=100, description="Word or phrase to look for, at most 100 characters."),
    ] = None
    module: Annotated[
        Literal["tickets", "accounts", "contacts", "tasks"] | None,
        Field(description="Only this kind of record; all kinds when left out."),
    ] = None
    department_id: Annotated[
        NameOrId | None,
        Field(alias="departmentId", description="ID or name from list_all_zoho_desk_departments."),
    ] = None
    sort_by: Annotated[
        Literal["relevance", "modifiedTime"] | None,
        Field(alias="sortBy", description="Order of the results."),
    ] = None
    limit: Annotated[int | None, Field(ge=1, le=100, description="Page size: 10, at most 100.")] = None
    next_cursor: Annotated[str | None, Field(description="From the page before.")] = None


async def call(client: Client, args: Input) -> Response:
    """Get one page of the list."""
    return await client.list(
        "/api/v1/search",
        pages=PAGES,
        limit=args.limit,
        cursor=args.next_cursor,
        query={
            "searchStr": args.search_str,
            "module": args.module,
            "departmentId": await client.lookup.department(args.department_id),
            "sortBy": args.sort_by,
        },
    )
