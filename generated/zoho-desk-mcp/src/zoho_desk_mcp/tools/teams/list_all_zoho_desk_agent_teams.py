"""List the teams of an agent.

Lists the teams that one agent is in, in whatever department. Use it to learn which team queues are
that person's business; the other way round is list_all_zoho_desk_team_members.

Method: list (reads).
Tags: teams, agents.
Operation: listAssociatedTeamsForAgent in Team.json.
Scopes: Desk.agents.READ, Desk.basic.READ, Desk.settings.READ, Desk.teams.READ.
Response: team.TeamListResponse.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import NameOrId, NextCursor, ReadInput
from zoho_desk_mcp.server.http.pagination import Pages
from zoho_desk_mcp.server.responses.response import Response


class Input(ReadInput):
    agent_id: NameOrId = Field(description="ID or name from list_all_zoho_desk_agents.")
    limit: int | None = Field(None, ge=1, le=200, description="At most 200.")
    next_cursor: NextCursor = None


async def call(client: Client, args: Input) -> Response:
    return await client.list(
        "/api/v1/agents/{agentId}/teams",
        pages=Pages(first=0, maximum=200, records="teams"),
        limit=args.limit,
        cursor=args.next_cursor,
        path_values={"agentId": await client.lookup.agent(args.agent_id)},
    )
