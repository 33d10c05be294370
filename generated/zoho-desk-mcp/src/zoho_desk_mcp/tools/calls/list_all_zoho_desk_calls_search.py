"""Search calls.

Finds phone calls logged or planned in Zoho Desk by words, agent, ticket or start time. Also needs
Desk.search.READ.

Method: list (reads).
Tags: calls, search.
Operation: searchCalls in Search.json.
Scopes: Desk.calls.READ, Desk.search.READ.
Response: search.SearchCallsResponse.
"""

from typing import ClassVar, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import ListOf, NameOrId, NextCursor, ReadInput, TimeRange
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response

SortBy = Literal["relevance", "modifiedTime", "createdTime", "-modifiedTime", "-createdTime"]


class Input(ReadInput):
    text: str | None = Field(
        None, min_length=3, max_length=1000, description="Words in any field, at least 3 characters; * is a wildcard."
    )
    status: ListOf[str] | None = Field(None, description="Status names of calls.")
    assignee_id: ListOf[NameOrId] | None = Field(
        None, max_length=30, description="IDs or names from list_all_zoho_desk_agents."
    )
    ticket_number: ListOf[int] | None = Field(None, description="Short numbers of the tickets the calls belong to.")
    department_id: NameOrId | None = Field(None, description="ID or name from list_all_zoho_desk_departments.")
    start_date_range: TimeRange | None = Field(None, description="Two ISO 8601 times joined by a comma.")
    sort_by: SortBy | None = Field(None, description="Sort order; - means descending.")
    limit: int | None = Field(None, ge=1, le=100, description="At most 100.")
    next_cursor: NextCursor = None
    other_names: ClassVar[dict[str, str]] = {"_all": "text"}


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/calls/search",
        pages=Pages(first=0, limit=10, maximum=100),
        limit=args.limit,
        cursor=args.next_cursor,
        query={
            "_all": args.text,
            "status": await client.lookup.call_status(args.status),
            "assigneeId": await client.lookup.agent(args.assignee_id),
            "ticketNumber": args.ticket_number,
            "departmentId": await client.lookup.department(args.department_id),
            "startDateRange": args.start_date_range,
            "sortBy": args.sort_by,
        },
    )
