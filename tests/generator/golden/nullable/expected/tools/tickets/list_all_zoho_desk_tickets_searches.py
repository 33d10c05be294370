"""Search tickets.

GET /api/v1/tickets/search (searchTickets in Ticket.json).
Scopes: Desk.tickets.READ.
"""

from typing import Annotated, ClassVar

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response

PAGES = Pages(first=0, limit=50, maximum=100, records="data")


class Input(ReadInput):
    """The arguments."""

    nullable: ClassVar[frozenset[str]] = frozenset(["assigneeId"])

    assignee_id: Annotated[
        Id | None,
        Field(alias="assigneeId", description="Agent that works on it; null for nobody."),
    ] = None
    subject: Annotated[str | None, Field(description="Words of the subject, with * for any ending.")] = None
    limit: Annotated[int | None, Field(ge=1, le=100, description="Page size: 50, at most 100.")] = None
    next_cursor: Annotated[str | None, Field(description="From the page before.")] = None


async def call(client: Client, args: Input) -> Response:
    """Get one page of the list."""
    return await client.list(
        "/api/v1/tickets/search",
        pages=PAGES,
        limit=args.limit,
        cursor=args.next_cursor,
        query={"assigneeId": args.assignee_id, "subject": args.subject},
        only_empty=args.nulls(),
    )
