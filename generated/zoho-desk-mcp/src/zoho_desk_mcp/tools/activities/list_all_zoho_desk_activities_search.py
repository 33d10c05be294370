"""Search activities.

Looks through tasks, calls and events at once and tells in module which each is. For due or start
dates and custom fields use the search of one kind, like list_all_zoho_desk_tasks_search. Needs
Desk.search.READ and the read scopes of all three kinds.

Method: list (reads).
Tags: activities, search.
Operation: searchActivities in Search.json.
Scopes: Desk.activities.calls.READ, Desk.activities.tasks.READ, Desk.activities.events.READ,
Desk.calls.READ, Desk.events.READ, Desk.tasks.READ, Desk.search.READ.
Response: search.ActivitiesSearchResponse.
"""

from typing import ClassVar, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import ListOf, NameOrId, NextCursor, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response

SortBy = Literal["relevance", "modifiedTime", "createdTime", "-modifiedTime", "-createdTime"]


class Input(ReadInput):
    text: str | None = Field(
        None, min_length=3, max_length=1000, description="Words in any field, at least 3 characters; * is a wildcard."
    )
    subject: str | None = Field(
        None, min_length=3, max_length=1000, description="Words of the subject, at least 3 characters."
    )
    status: ListOf[str] | None = Field(None, description="Status names of activities.")
    assignee_id: ListOf[NameOrId] | None = Field(None, description="IDs or names from list_all_zoho_desk_agents.")
    ticket_number: ListOf[int] | None = Field(None, description="Short numbers of the tickets they belong to.")
    department_id: NameOrId | None = Field(None, description="ID or name from list_all_zoho_desk_departments.")
    sort_by: SortBy | None = Field(None, description="Sort order; - means descending.")
    limit: int | None = Field(None, ge=1, le=100, description="At most 100.")
    next_cursor: NextCursor = None
    other_names: ClassVar[dict[str, str]] = {"_all": "text"}


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/activities/search",
        pages=Pages(first=0, limit=10, maximum=100),
        limit=args.limit,
        cursor=args.next_cursor,
        query={
            "_all": args.text,
            "subject": args.subject,
            "status": args.status,
            "assigneeId": await client.lookup.agent(args.assignee_id),
            "ticketNumber": args.ticket_number,
            "departmentId": await client.lookup.department(args.department_id),
            "sortBy": args.sort_by,
        },
    )
