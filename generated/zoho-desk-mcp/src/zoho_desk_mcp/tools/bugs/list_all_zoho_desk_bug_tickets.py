"""List the tickets of a bug.

Lists the tickets linked to one bug of Zoho's bug tracking, with number, subject, state and due
date, to see which customers are affected or must hear about a fix. Needs the integration; all come
in one response.

Method: list (reads).
Tags: bugs, tickets.
Operation: getBugLinkedTicketDetails in BugInteg.json.
Scopes: Desk.tickets.READ.
Response: bug_integ.TicketJsonResponse.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    bug_id: Id = Field(description="ID of the bug in Zoho Projects or BugTracker; no tool here lists bugs.")


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/bug/{bugId}/tickets",
        pages=Pages(has_position=False, has_limit=False),
        path_values={"bugId": args.bug_id},
    )
