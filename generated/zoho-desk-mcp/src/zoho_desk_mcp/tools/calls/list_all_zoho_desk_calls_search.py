"""Search calls.

GET /api/v1/calls/search (searchCalls in Search.json).
Scopes: Desk.calls.READ, Desk.search.READ.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import ListOf, NameOrId, ReadInput, TimeRange
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response

PAGES = Pages(first=0, limit=10, maximum=100, records="data")


class Input(ReadInput):
    """The arguments."""

    all: Annotated[
        str | None,
        Field(
            alias="_all",
            min_length=3,
            max_length=1000,
            description="Words in any field, at least 3 characters; * is a wildcard.",
        ),
    ] = None
    status: Annotated[ListOf[str] | None, Field(description="Status names of calls.")] = None
    assignee_id: Annotated[
        ListOf[NameOrId] | None,
        Field(alias="assigneeId", max_length=30, description="IDs or names from list_all_zoho_desk_agents."),
    ] = None
    ticket_number: Annotated[
        ListOf[int] | None,
        Field(alias="ticketNumber", description="Short numbers of the tickets the calls belong to."),
    ] = None
    department_id: Annotated[
        NameOrId | None,
        Field(alias="departmentId", description="ID or name from list_all_zoho_desk_departments."),
    ] = None
    start_date_range: Annotated[
        TimeRange | None,
        Field(alias="startDateRange", description="Two ISO 8601 times joined by a comma."),
    ] = None
    sort_by: Annotated[
        Literal["relevance", "modifiedTime", "createdTime", "-modifiedTime", "-createdTime"] | None,
        Field(alias="sortBy", description="Sort order; - means descending."),
    ] = None
    limit: Annotated[int | None, Field(ge=1, le=100, description="Page size: 10, at most 100.")] = None
    next_cursor: Annotated[str | None, Field(description="From the page before.")] = None


async def call(client: Client, args: Input) -> Response:
    """Get one page of the list."""
    return await client.list(
        "/api/v1/calls/search",
        pages=PAGES,
        limit=args.limit,
        cursor=args.next_cursor,
        query={
            "_all": args.all,
            "status": args.status,
            "assigneeId": await client.lookup.agent(args.assignee_id),
            "ticketNumber": args.ticket_number,
            "departmentId": await client.lookup.department(args.department_id),
            "startDateRange": args.start_date_range,
            "sortBy": args.sort_by,
        },
    )
