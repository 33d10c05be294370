"""List the availability of agents.

Shows for every agent of a department whether they are ONLINE or OFFLINE now, as agent IDs with a
state, and the total. For one state only, use list_all_zoho_desk_online_agents or
list_all_zoho_desk_offline_agents.

Method: list (reads).
Tags: agents.
Operation: getCurrentAvailability in AgentPresence.json.
Scopes: Desk.basic.READ, Desk.settings.READ.
Response: agent_presence.GetCurrentAvailability.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.text_types import AgentStates
from zoho_desk_mcp.server.arguments.types import NameOrId, NextCursor, ReadInput
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
    limit: int | None = Field(None, ge=1, le=50, description="At most 50.")
    next_cursor: NextCursor = None


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/agentAvailability",
        pages=Pages(first=0, maximum=50),
        limit=args.limit,
        cursor=args.next_cursor,
        query={"departmentId": await client.lookup.department(args.department_id), "include": args.include},
    )
