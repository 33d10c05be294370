"""Delete a team.

POST /api/v1/teams/{teamId}/deleteTeam (deleteTeam in Team.json).
Scopes: Desk.basic.DELETE, Desk.settings.DELETE, Desk.teams.DELETE.
"""

from typing import Annotated, ClassVar

from pydantic import Field

from zoho_desk_mcp.client import Client
from zoho_desk_mcp.server.arguments.types import Id, NameOrId, ToolInput
from zoho_desk_mcp.server.responses.response import Response


class Input(ToolInput):
    """The arguments."""

    nullable: ClassVar[frozenset[str]] = frozenset(["taskNewAgent", "taskNewTeam", "ticketNewAgent", "ticketNewTeam"])

    team_id: Annotated[
        NameOrId,
        Field(alias="teamId", description="ID or name of the team to delete, from list_all_zoho_desk_teams."),
    ]
    ticket_new_team: Annotated[
        Id | None,
        Field(
            alias="ticketNewTeam",
            description="ID of the team that gets the tickets, from list_all_zoho_desk_teams; null for none.",
        ),
    ]
    ticket_new_agent: Annotated[
        Id | None,
        Field(
            alias="ticketNewAgent",
            description="ID of the agent who gets the tickets, from list_all_zoho_desk_agents; null for nobody.",
        ),
    ]
    task_new_team: Annotated[
        Id | None,
        Field(
            alias="taskNewTeam",
            description="ID of the team that gets the tasks, from list_all_zoho_desk_teams; null for none.",
        ),
    ]
    task_new_agent: Annotated[
        Id | None,
        Field(
            alias="taskNewAgent",
            description="ID of the agent who gets the tasks, from list_all_zoho_desk_agents; null for nobody.",
        ),
    ]


async def call(client: Client, args: Input) -> Response:
    """Call the operation once."""
    return await client.request(
        "POST",
        "/api/v1/teams/{teamId}/deleteTeam",
        path_values={"teamId": await client.lookup.team(args.team_id)},
        body={
            "ticketNewTeam": args.or_null("ticket_new_team"),
            "ticketNewAgent": args.or_null("ticket_new_agent"),
            "taskNewTeam": args.or_null("task_new_team"),
            "taskNewAgent": args.or_null("task_new_agent"),
        },
    )
