"""Teams: groups of agents within a department."""

from __future__ import annotations

from zoho_desk_mcp.sandbox.answers import listing, single
from zoho_desk_mcp.sandbox.bodies import cleaned
from zoho_desk_mcp.sandbox.call import Call
from zoho_desk_mcp.sandbox.details import agent_details
from zoho_desk_mcp.sandbox.making import make_team
from zoho_desk_mcp.sandbox.registry import Reply, handles


@handles("getTeams")
def list_teams(call: Call) -> Reply:
    return listing(call, call.world.teams, "name")


@handles("getTeamsInDepartment")
def list_of_department(call: Call) -> Reply:
    wanted = call.query.get("searchStr", "").strip("*").casefold()
    teams = call.world.teams.where(
        lambda team: team["departmentId"] == call.parent and wanted in team["name"].casefold()
    )
    return listing(call, teams, "name")


@handles("listAssociatedTeamsForAgent")
def list_of_agent(call: Call) -> Reply:
    return listing(call, call.world.teams.where(lambda team: call.parent in team["agents"]), "name")


@handles("getTeamMembersDetails")
def list_members(call: Call) -> Reply:
    agents = [call.world.agents.find(agent) for agent in call.world.teams.get(call.parent)["agents"]]
    return listing(call, [agent_details(call.world, agent) for agent in agents if agent])


@handles("getTeam")
def get_team(call: Call) -> Reply:
    return single(call, call.world.teams.get(call.parent))


@handles("createTeam")
def create_team(call: Call) -> Reply:
    return single(call, make_team(call.world, **cleaned(call.world, call.body)))


@handles("updateTeam")
def update_team(call: Call) -> Reply:
    team = call.world.teams.get(call.parent)
    team.update(cleaned(call.world, call.body), modifiedTime=call.world.now())
    team["derivedAgents"] = team["agents"]
    return single(call, team)


@handles("deleteTeam")
def delete_team(call: Call) -> Reply:
    """The team's tickets go to the team and the agent that the body names."""
    heirs = {name: str(call.body[key]) for name, key in (("teamId", "ticketNewTeam"), ("assigneeId", "ticketNewAgent"))}
    values = {name: value for name, value in heirs.items() if value in call.world.teams or value in call.world.agents}
    for ticket in call.world.tickets.where(lambda one: one["teamId"] == call.parent):
        ticket.update({"teamId": None} | values)
    call.world.teams.remove(call.parent)
    return None
