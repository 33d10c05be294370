"""List the tickets of a bug.

GET /api/v1/bug/{bugId}/tickets (getBugLinkedTicketDetails in BugInteg.json).
Scopes: Desk.tickets.READ.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.desk.answer import Answer
from zoho_desk_mcp.desk.client import Desk
from zoho_desk_mcp.desk.pages import Pages
from zoho_desk_mcp.inputs import Id, ReadInput

PAGES = Pages(first=None, limit=50, maximum=None, records="data", by_offset=False, by_limit=False)


class Input(ReadInput):
    """The arguments."""

    bug_id: Annotated[
        Id,
        Field(alias="bugId", description="ID of the bug in Zoho Projects or BugTracker; no tool here lists bugs."),
    ]


async def call(desk: Desk, args: Input) -> Answer:
    """Get one page of the list."""
    return await desk.list(
        "/api/v1/bug/{bugId}/tickets",
        pages=PAGES,
        path_values={"bugId": args.bug_id},
    )
