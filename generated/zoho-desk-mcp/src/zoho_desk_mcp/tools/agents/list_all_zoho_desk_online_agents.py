"""List online agents.

GET /api/v1/onlineAgents (getOnlineAgents in AgentPresence.json).
Scopes: Desk.basic.READ, Desk.settings.READ.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import NameOrId, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response

PAGES = Pages(first=None, limit=20, maximum=6000, records="data", by_offset=False)


class Input(ReadInput):
    """The arguments."""

    department_id: Annotated[
        NameOrId,
        Field(
            alias="departmentId",
            description="ID or name from list_all_zoho_desk_departments; -1 for all that you can see.",
        ),
    ]
    include: Annotated[
        str | None,
        Field(
            pattern="^(chatStatus|mailStatus|phoneStatus|presenceStatus|phoneMode)(,(chatStatus|mailStatus|phoneStatus|presenceStatus|phoneMode))*$",
            description="Adds states, comma-separated: chatStatus, mailStatus, phoneStatus, presenceStatus, phoneMode.",
        ),
    ] = None
    limit: Annotated[int | None, Field(ge=1, le=6000, description="Page size: 20, at most 6000.")] = None


async def call(client: Client, args: Input) -> Response:
    """Get one page of the list."""
    return await client.list(
        "/api/v1/onlineAgents",
        pages=PAGES,
        limit=args.limit,
        query={"departmentId": await client.lookup.department(args.department_id), "include": args.include},
    )
