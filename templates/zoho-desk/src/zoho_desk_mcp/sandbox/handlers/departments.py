"""Departments: the parts of a help desk."""

from __future__ import annotations

from zoho_desk_mcp.sandbox.body_values import normalized
from zoho_desk_mcp.sandbox.errors import FieldError, invalid_data
from zoho_desk_mcp.sandbox.factories import make_department
from zoho_desk_mcp.sandbox.registry import ResponseBody, handles
from zoho_desk_mcp.sandbox.request import ApiRequest
from zoho_desk_mcp.sandbox.responses import list_response, single_response
from zoho_desk_mcp.sandbox.types import Record
from zoho_desk_mcp.sandbox.world import World

UNNAMED = "New department"
"""Upstream's file asks for no name."""


def _filtered(request: ApiRequest) -> list[Record]:
    enabled, wanted = request.flag("isEnabled"), request.query.get("searchStr", "").strip("*").casefold()
    return request.world.departments.where(
        lambda department: (
            enabled in (None, department["isEnabled"])
            and request.query.get("chatStatus", department["chatStatus"]) == department["chatStatus"]
            and wanted in department["name"].casefold()
        )
    )


def _has_name(world: World, name: str) -> bool:
    return any(department["name"].casefold() == name.casefold() for department in world.departments)


@handles("getDepartments", "getMyDepartments")
def list_departments(request: ApiRequest) -> ResponseBody:
    return list_response(request, _filtered(request))


@handles("getDepartmentsByIds")
def list_by_ids(request: ApiRequest) -> ResponseBody:
    found = [request.world.departments.find(one) for one in request.words("departmentIds")]
    return list_response(request, [department for department in found if department])


@handles("getDepartmentsCount")
def count_departments(request: ApiRequest) -> ResponseBody:
    return {"count": str(len(_filtered(request)))}


@handles("checkDepartmentNameExist")
def check_name(request: ApiRequest) -> ResponseBody:
    return {"isDepartmentNameExist": _has_name(request.world, request.query["departmentName"])}


@handles("getDepartment")
def get_department(request: ApiRequest) -> ResponseBody:
    return single_response(request, request.world.departments.get(request.parent))


@handles("addDepartment")
def add_department(request: ApiRequest) -> ResponseBody:
    values = {"name": UNNAMED, **normalized(request.world, request.body)}
    if _has_name(request.world, values["name"]):
        raise invalid_data(FieldError("/name", "duplicate", "Another department has this name."))
    return single_response(request, make_department(request.world, **values))


@handles("updateDepartment")
def update_department(request: ApiRequest) -> ResponseBody:
    department = request.world.departments.get(request.parent)
    department.update(normalized(request.world, request.body), modifiedTime=request.world.now())
    return single_response(request, department)


@handles("enableDepartment")
def enable(request: ApiRequest) -> ResponseBody:
    request.world.departments.get(request.parent)["isEnabled"] = True
    return None


@handles("disableDepartment")
def disable(request: ApiRequest) -> ResponseBody:
    request.world.departments.get(request.parent)["isEnabled"] = False
    return None


@handles("associateAgentsToDepartment")
def add_agents(request: ApiRequest) -> ResponseBody:
    department = request.world.departments.get(request.parent)
    for agent in [request.world.agents.get(str(one)) for one in request.body["agentIds"]]:
        if agent["id"] not in department["associatedAgentIds"]:
            department["associatedAgentIds"].append(agent["id"])
            agent["associatedDepartmentIds"].append(department["id"])
    return None


@handles("dissociateAgents")
def remove_agents(request: ApiRequest) -> ResponseBody:
    department = request.world.departments.get(request.parent)
    for agent in [request.world.agents.get(str(one)) for one in request.body["agentIds"]]:
        if agent["id"] in department["associatedAgentIds"]:
            department["associatedAgentIds"].remove(agent["id"])
            agent["associatedDepartmentIds"].remove(department["id"])
    return None
