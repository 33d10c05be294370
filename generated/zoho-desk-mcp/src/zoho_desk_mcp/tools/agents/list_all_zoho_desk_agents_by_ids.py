"""List agents by their IDs.

GET /api/v1/agentsByIds (getAgentsByIds in Agent.json).
Scopes: Desk.agents.READ, Desk.basic.READ, Desk.settings.READ.
"""

from typing import Annotated

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, ListOf, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response

PAGES = Pages(first=None, limit=50, maximum=None, records="data", by_offset=False, by_limit=False)


class Input(ReadInput):
    """The arguments."""

    agent_ids: Annotated[
        ListOf[Id],
        Field(
            alias="agentIds",
            max_length=50,
            description="Up to 50 IDs, as in assigneeId or from list_all_zoho_desk_agents.",
        ),
    ]


async def call(client: Client, args: Input) -> Response:
    """Get one page of the list."""
    return await client.list(
        "/api/v1/agentsByIds",
        pages=PAGES,
        query={"agentIds": args.agent_ids},
    )
