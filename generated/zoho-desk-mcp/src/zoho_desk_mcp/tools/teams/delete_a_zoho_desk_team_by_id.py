"""Delete a team.

Deletes a team for good; its agents stay. Say for its open and on-hold tickets and tasks which team
and agent take them over; what is left out hands the work to nobody.

Method: delete (writes, deletes, destructive, idempotent).
Tags: teams.
Operation: deleteTeam in Team.json.
Scopes: Desk.basic.DELETE, Desk.settings.DELETE, Desk.teams.DELETE.
"""

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.null import NULL
from zoho_desk_mcp.server.arguments.types import NameOrId, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    team_id: NameOrId = Field(description="ID or name of the team to delete, from list_all_zoho_desk_teams.")
    ticket_new_team: NameOrId | None = Field(
        None, description="ID or name of the team that gets the tickets, from list_all_zoho_desk_teams."
    )
    ticket_new_agent: NameOrId | None = Field(
        None, description="ID or name of the agent who gets the tickets, from list_all_zoho_desk_agents."
    )
    task_new_team: NameOrId | None = Field(
        None, description="ID or name of the team that gets the tasks, from list_all_zoho_desk_teams."
    )
    task_new_agent: NameOrId | None = Field(
        None, description="ID or name of the agent who gets the tasks, from list_all_zoho_desk_agents."
    )


async def call(client: Client, args: Input) -> Response:
    return await client.request(
        "POST",
        "/api/v1/teams/{teamId}/deleteTeam",
        path_values={"teamId": await client.lookup.team(args.team_id)},
        body={
            "ticketNewTeam": await client.lookup.team(args.ticket_new_team) or NULL,
            "ticketNewAgent": await client.lookup.agent(args.ticket_new_agent) or NULL,
            "taskNewTeam": await client.lookup.team(args.task_new_team) or NULL,
            "taskNewAgent": await client.lookup.agent(args.task_new_agent) or NULL,
        },
    )
