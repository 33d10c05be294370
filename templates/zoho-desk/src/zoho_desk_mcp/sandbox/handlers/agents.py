"""Agents: the people who answer."""

from __future__ import annotations

from collections import Counter

from zoho_desk_mcp.sandbox.answers import listing, single
from zoho_desk_mcp.sandbox.bodies import cleaned
from zoho_desk_mcp.sandbox.call import Call
from zoho_desk_mcp.sandbox.details import agent_details
from zoho_desk_mcp.sandbox.errors import FieldError, invalid_data, not_found
from zoho_desk_mcp.sandbox.making import make_agent
from zoho_desk_mcp.sandbox.registry import Reply, handles
from zoho_desk_mcp.sandbox.types import JsonObject, Record

DISABLED, ACTIVE = "DISABLED", "ACTIVE"
SEARCHED = ("firstName", "lastName", "emailId")


def _filtered(call: Call) -> list[JsonObject]:
    """The agents that the query's filters let through."""
    departments = set(call.words("departmentIds"))
    confirmed, wanted = call.flag("isConfirmed"), call.query.get("searchStr", "").strip("*").casefold()
    fields = [call.query["fieldName"]] if "fieldName" in call.query and wanted else SEARCHED
    return [
        agent_details(call.world, agent)
        for agent in call.world.agents
        if (not departments or departments & set(agent["associatedDepartmentIds"]))
        and call.query.get("status", agent["status"]) == agent["status"]
        and confirmed in (None, agent["isConfirmed"])
        and any(wanted in str(agent[field] or "").casefold() for field in fields)
    ]


def _sort(call: Call) -> str:
    name = call.query.get("fieldName", "firstName")
    return f"-{name}" if call.query.get("sortOrder") == "desc" else name


@handles("getAgents")
def list_agents(call: Call) -> Reply:
    return listing(call, _filtered(call), _sort(call))


@handles("getAgentsInDepartment")
def list_of_department(call: Call) -> Reply:
    own = [agent for agent in _filtered(call) if call.parent in agent["associatedDepartmentIds"]]
    return listing(call, own, _sort(call))


@handles("getAgentsByIds")
def list_by_ids(call: Call) -> Reply:
    found = [call.world.agents.find(one) for one in call.words("agentIds")]
    return listing(call, [agent_details(call.world, agent) for agent in found if agent])


@handles("getAgentsCount")
def count_agents(call: Call) -> Reply:
    return {"count": str(len(_filtered(call)))}


@handles("getAllAgentsCount")
def count_by_state(call: Call) -> Reply:
    states = Counter(agent["status"] for agent in call.world.agents)
    numbers = {"allAgents": states.total(), "activeAgents": states[ACTIVE], "deactivatedAgents": states[DISABLED]}
    return {name: str(numbers.get(name, 0)) for name in call.operation.answer}


@handles("getAgent")
def get_agent(call: Call) -> Reply:
    return single(call, agent_details(call.world, call.world.agents.get(call.parent)))


@handles("getMyInfo")
def get_me(call: Call) -> Reply:
    return single(call, agent_details(call.world, call.world.agents.get(call.world.me)))


@handles("getAgentByEmail")
def get_by_email(call: Call) -> Reply:
    return single(call, agent_details(call.world, _with(call, "emailId", call.path["emailId"])))


@handles("getAgentByZuid")
def get_by_zuid(call: Call) -> Reply:
    return single(call, agent_details(call.world, _with(call, "zuid", call.path["zuid"])))


def _with(call: Call, field: str, value: str) -> Record:
    for agent in call.world.agents:
        if agent[field].casefold() == value.casefold():
            return agent
    raise not_found()


@handles("addAgent")
def add_agent(call: Call) -> Reply:
    values = cleaned(call.world, call.body)
    if any(agent["emailId"].casefold() == values["emailId"].casefold() for agent in call.world.agents):
        raise invalid_data(FieldError("/emailId", "duplicate", "Another agent has this mail address."))
    agent = make_agent(call.world, **values, isConfirmed=False)
    return single(call, agent_details(call.world, agent))


@handles("updateAgent")
def update_agent(call: Call) -> Reply:
    agent = call.world.agents.get(call.parent)
    agent.update(cleaned(call.world, call.body), modifiedTime=call.world.now())
    return single(call, agent_details(call.world, agent))


@handles("activateAgents")
def activate(call: Call) -> Reply:
    for agent in [call.world.agents.get(str(one)) for one in call.body["agentIds"]]:
        agent["status"] = ACTIVE
    return None


@handles("deactivateAgents")
def deactivate(call: Call) -> Reply:
    call.world.agents.get(call.parent)["status"] = DISABLED
    return None
