"""List offline agents.

Lists the IDs of agents who are away now, for instance to find tickets that nobody looks after. Idle
agents count too if so set. There are no further pages: raise limit when hasMore is true.

Method: list (reads).
Tags: agents.
Operation: getOfflineAgents in AgentPresence.json.
Scopes: Desk.basic.READ, Desk.settings.READ.
Response: agent_presence.GetCurrentAvailability.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import AgentStates
from zoho_desk_mcp.server.arguments.types import NameOrId, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    department_id: NameOrId = Field(
        description="ID or name from list_all_zoho_desk_departments; -1 for all that you can see."
    )
    include: AgentStates | None = Field(
        None,
        description="Adds states, comma-separated: chatStatus, mailStatus, phoneStatus, presenceStatus, phoneMode.",
    )
    limit: int | None = Field(None, ge=1, le=6000, description="At most 6000.")


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/offlineAgents",
        pages=Pages(limit=20, maximum=6000, has_position=False),
        limit=args.limit,
        query={"departmentId": await client.lookup.department(args.department_id), "include": args.include},
    )
