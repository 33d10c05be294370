"""List the tickets of a bug.

GET /api/v1/bug/{bugId}/tickets (getBugLinkedTicketDetails in BugInteg.json).
Scopes: Desk.tickets.READ.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response

PAGES = Pages(first=None, limit=50, maximum=None, records="data", by_offset=False, by_limit=False)


class Input(ReadInput):
    """The arguments."""

    bug_id: Annotated[
        Id,
        Field(alias="bugId", description="ID of the bug in Zoho Projects or BugTracker; no tool here lists bugs."),
    ]


async def call(client: Client, args: Input) -> Response:
    """Get one page of the list."""
    return await client.list(
        "/api/v1/bug/{bugId}/tickets",
        pages=PAGES,
        path_values={"bugId": args.bug_id},
    )
