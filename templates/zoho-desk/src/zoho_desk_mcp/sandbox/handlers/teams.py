"""Teams: groups of agents within a department."""

from __future__ import annotations

from zoho_desk_mcp.sandbox.body_values import normalized
from zoho_desk_mcp.sandbox.factories import make_team
from zoho_desk_mcp.sandbox.registry import ResponseBody, handles
from zoho_desk_mcp.sandbox.request import ApiRequest
from zoho_desk_mcp.sandbox.responses import list_response, single_response
from zoho_desk_mcp.sandbox.serializers import serialize_agent


@handles("getTeams")
def list_teams(request: ApiRequest) -> ResponseBody:
    return list_response(request, request.world.teams, "name")


@handles("getTeamsInDepartment")
def list_of_department(request: ApiRequest) -> ResponseBody:
    wanted = request.query.get("searchStr", "").strip("*").casefold()
    teams = request.world.teams.where(
        lambda team: team["departmentId"] == request.parent and wanted in team["name"].casefold()
    )
    return list_response(request, teams, "name")


@handles("listAssociatedTeamsForAgent")
def list_of_agent(request: ApiRequest) -> ResponseBody:
    return list_response(request, request.world.teams.where(lambda team: request.parent in team["agents"]), "name")


@handles("getTeamMembersDetails")
def list_members(request: ApiRequest) -> ResponseBody:
    agents = [request.world.agents.find(agent) for agent in request.world.teams.get(request.parent)["agents"]]
    return list_response(request, [serialize_agent(request.world, agent) for agent in agents if agent])


@handles("getTeam")
def get_team(request: ApiRequest) -> ResponseBody:
    return single_response(request, request.world.teams.get(request.parent))


@handles("createTeam")
def create_team(request: ApiRequest) -> ResponseBody:
    return single_response(request, make_team(request.world, **normalized(request.world, request.body)))


@handles("updateTeam")
def update_team(request: ApiRequest) -> ResponseBody:
    team = request.world.teams.get(request.parent)
    team.update(normalized(request.world, request.body), modifiedTime=request.world.now())
    team["derivedAgents"] = team["agents"]
    return single_response(request, team)


@handles("deleteTeam")
def delete_team(request: ApiRequest) -> ResponseBody:
    """The team's tickets go to the team and the agent that the body names."""
    heirs = {
        name: str(request.body[key]) for name, key in (("teamId", "ticketNewTeam"), ("assigneeId", "ticketNewAgent"))
    }
    values = {
        name: value for name, value in heirs.items() if value in request.world.teams or value in request.world.agents
    }
    for ticket in request.world.tickets.where(lambda one: one["teamId"] == request.parent):
        ticket.update({"teamId": None} | values)
    request.world.teams.remove(request.parent)
    return None
