"""Search tags.

Finds tags of a department by their name, for instance to get the ID of a tag. For the tickets
themselves use list_all_zoho_desk_tag_tickets with that ID.

Method: list (reads).
Tags: ticket_tags, tickets.
Operation: searchTags in TicketTag.json.
Scopes: Desk.tickets.READ.
Response: ticket_tag.CommonTagResponse.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import NameOrId, NextCursor, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    department_id: NameOrId = Field(description="ID or name from list_all_zoho_desk_departments.")
    search_val: str | None = Field(
        None,
        pattern=r"^(?:[a-zA-Z0-9\_\.\-\+\%\u0080-\U0010FFFF\s]+)$",
        max_length=100,
        description="Text to look for in the names of tags.",
    )
    limit: int | None = Field(None, ge=1, le=100, description="At most 100.")
    next_cursor: NextCursor = None


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/tags/search",
        pages=Pages(maximum=100),
        limit=args.limit,
        cursor=args.next_cursor,
        query={"departmentId": await client.lookup.department(args.department_id), "searchVal": args.search_val},
    )
