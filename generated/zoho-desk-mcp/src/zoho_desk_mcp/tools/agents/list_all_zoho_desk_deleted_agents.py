"""List deleted agents.

GET /api/v1/deletedAgents (getDeletedAgents in Agent.json).
Scopes: Desk.settings.READ, Desk.basic.READ.
"""

from typing import Annotated, Literal

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response

PAGES = Pages(first=0, limit=50, maximum=200, records="data")


class Input(ReadInput):
    """The arguments."""

    status: Annotated[
        Literal["DELETED", "ANONYMIZED", "CLOSED"] | None,
        Field(description="Only former agents in this state; ANONYMIZED ones have lost their real name."),
    ] = None
    limit: Annotated[int | None, Field(ge=1, le=200, description="Page size: 50, at most 200.")] = None
    next_cursor: Annotated[str | None, Field(description="From the page before.")] = None


async def call(client: Client, args: Input) -> Response:
    """Get one page of the list."""
    return await client.list(
        "/api/v1/deletedAgents",
        pages=PAGES,
        limit=args.limit,
        cursor=args.next_cursor,
        query={"status": args.status},
    )
