"""List a department's tags.

Lists all tags of a department with the number of tickets that carry each. Look here before
inventing a new tag. To look one up by name use list_all_zoho_desk_tags_search.

Method: list (reads).
Tags: ticket_tags, tickets.
Operation: listTicketTags in TicketTag.json.
Scopes: Desk.tickets.READ.
Response: ticket_tag.GetTicketTagResponse.
"""

from typing import Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import NameOrId, NextCursor, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    department_id: NameOrId = Field(description="ID or name from list_all_zoho_desk_departments.")
    sort_by: Literal["createdTime", "count", "-createdTime", "-count"] | None = Field(
        None, description="Sort by age or by number of tickets; the highest comes first unless told otherwise."
    )
    limit: int | None = Field(None, ge=1, le=100, description="At most 100.")
    next_cursor: NextCursor = None


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/ticketTags",
        pages=Pages(maximum=100),
        limit=args.limit,
        cursor=args.next_cursor,
        query={"departmentId": await client.lookup.department(args.department_id), "sortBy": args.sort_by},
    )
