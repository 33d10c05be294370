"""Agents: the people who work on tickets."""

from __future__ import annotations

from collections import Counter

from zoho_desk_mcp.sandbox.body_values import normalized
from zoho_desk_mcp.sandbox.errors import FieldError, invalid_data, not_found
from zoho_desk_mcp.sandbox.factories import make_agent
from zoho_desk_mcp.sandbox.registry import ResponseBody, handles
from zoho_desk_mcp.sandbox.request import ApiRequest
from zoho_desk_mcp.sandbox.responses import list_response, single_response
from zoho_desk_mcp.sandbox.serializers import serialize_agent
from zoho_desk_mcp.sandbox.types import JsonObject, Record

DISABLED, ACTIVE = "DISABLED", "ACTIVE"
SEARCHED = ("firstName", "lastName", "emailId")


def _filtered(request: ApiRequest) -> list[JsonObject]:
    """The agents that the query's filters let through."""
    departments = set(request.words("departmentIds"))
    confirmed, wanted = request.flag("isConfirmed"), request.query.get("searchStr", "").strip("*").casefold()
    fields = [request.query["fieldName"]] if "fieldName" in request.query and wanted else SEARCHED
    return [
        serialize_agent(request.world, agent)
        for agent in request.world.agents
        if (not departments or departments & set(agent["associatedDepartmentIds"]))
        and request.query.get("status", agent["status"]) == agent["status"]
        and request.query.get("rolePermissionType", agent["rolePermissionType"]) == agent["rolePermissionType"]
        and request.flag("isLightAgent") is not True
        and confirmed in (None, agent["isConfirmed"])
        and any(wanted in str(agent[field] or "").casefold() for field in fields)
    ]


def _sort(request: ApiRequest) -> str:
    name = request.query.get("fieldName", "firstName")
    return f"-{name}" if request.query.get("sortOrder") == "desc" else name


@handles("getAgents")
def list_agents(request: ApiRequest) -> ResponseBody:
    return list_response(request, _filtered(request), _sort(request))


@handles("getAgentsInDepartment")
def list_of_department(request: ApiRequest) -> ResponseBody:
    own = [agent for agent in _filtered(request) if request.parent in agent["associatedDepartmentIds"]]
    return list_response(request, own, _sort(request))


@handles("getAssociableAgents")
def list_associable(request: ApiRequest) -> ResponseBody:
    """The agents who are not in the department."""
    others = [agent for agent in _filtered(request) if request.parent not in agent["associatedDepartmentIds"]]
    return list_response(request, others, _sort(request))


@handles("getAgentsByIds")
def list_by_ids(request: ApiRequest) -> ResponseBody:
    found = [request.world.agents.find(one) for one in request.words("agentIds")]
    return list_response(request, [serialize_agent(request.world, agent) for agent in found if agent])


@handles("getAgentsCount")
def count_agents(request: ApiRequest) -> ResponseBody:
    return {"count": str(len(_filtered(request)))}


@handles("getAllAgentsCount")
def count_by_state(request: ApiRequest) -> ResponseBody:
    states = Counter(agent["status"] for agent in request.world.agents)
    numbers = {"allAgents": states.total(), "activeAgents": states[ACTIVE], "deactivatedAgents": states[DISABLED]}
    return {name: str(numbers.get(name, 0)) for name in request.operation.response}


@handles("getAgent")
def get_agent(request: ApiRequest) -> ResponseBody:
    return single_response(request, serialize_agent(request.world, request.world.agents.get(request.parent)))


@handles("getMyInfo")
def get_me(request: ApiRequest) -> ResponseBody:
    return single_response(request, serialize_agent(request.world, request.world.agents.get(request.world.me)))


@handles("getAgentByEmail")
def get_by_email(request: ApiRequest) -> ResponseBody:
    return single_response(request, serialize_agent(request.world, _with(request, "emailId", request.path["emailId"])))


@handles("getAgentByZuid")
def get_by_zuid(request: ApiRequest) -> ResponseBody:
    return single_response(request, serialize_agent(request.world, _with(request, "zuid", request.path["zuid"])))


def _with(request: ApiRequest, field: str, value: str) -> Record:
    for agent in request.world.agents:
        if agent[field].casefold() == value.casefold():
            return agent
    raise not_found()


@handles("addAgent")
def add_agent(request: ApiRequest) -> ResponseBody:
    values = normalized(request.world, request.body)
    if any(agent["emailId"].casefold() == values["emailId"].casefold() for agent in request.world.agents):
        raise invalid_data(FieldError("/emailId", "duplicate", "Another agent has this mail address."))
    agent = make_agent(request.world, **values, isConfirmed=False)
    return single_response(request, serialize_agent(request.world, agent))


@handles("updateAgent")
def update_agent(request: ApiRequest) -> ResponseBody:
    agent = request.world.agents.get(request.parent)
    agent.update(normalized(request.world, request.body), modifiedTime=request.world.now())
    return single_response(request, serialize_agent(request.world, agent))


@handles("activateAgents")
def activate(request: ApiRequest) -> ResponseBody:
    for agent in [request.world.agents.get(str(one)) for one in request.body["agentIds"]]:
        agent["status"] = ACTIVE
    return None


@handles("deactivateAgents")
def deactivate(request: ApiRequest) -> ResponseBody:
    request.world.agents.get(request.parent)["status"] = DISABLED
    return None
