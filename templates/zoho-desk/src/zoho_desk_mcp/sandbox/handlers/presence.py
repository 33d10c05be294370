"""Who is online. The sandbox knows one status for all channels of an agent."""

from __future__ import annotations

from zoho_desk_mcp.sandbox.registry import ResponseBody, handles
from zoho_desk_mcp.sandbox.request import ApiRequest
from zoho_desk_mcp.sandbox.responses import page
from zoho_desk_mcp.sandbox.types import JsonObject, Record

EVERY_DEPARTMENT = "-1"
WANTED = {"getCurrentAvailability": (True, False), "getOnlineAgents": (True,), "getOfflineAgents": (False,)}


@handles(*WANTED)
def list_agents(request: ApiRequest) -> ResponseBody:
    department, wanted = request.query["departmentId"], WANTED[request.operation.id]
    agents = request.world.agents.where(
        lambda agent: (
            department in (EVERY_DEPARTMENT, *agent["associatedDepartmentIds"])
            and agent["isOnline"] in wanted
            and agent["status"] == "ACTIVE"
        )
    )
    part = page(request, agents)
    return {
        "data": [_availability(request, agent) for agent in part],
        "hasMore": len(part) < len(agents),
        "totalAgentsCount": str(len(agents)),
    }


def _availability(request: ApiRequest, agent: Record) -> JsonObject:
    state = "ONLINE" if agent["isOnline"] else "OFFLINE"
    included = {name: state for name in request.words("include") if name != "phoneMode"}
    return {"agentId": agent["id"], "status": state, **included}
