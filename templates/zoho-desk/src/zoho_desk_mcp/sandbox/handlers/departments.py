"""Departments: the parts of a help desk."""

from __future__ import annotations

from zoho_desk_mcp.sandbox.answers import listing, single
from zoho_desk_mcp.sandbox.bodies import cleaned
from zoho_desk_mcp.sandbox.call import Call
from zoho_desk_mcp.sandbox.errors import FieldError, invalid_data
from zoho_desk_mcp.sandbox.making import make_department
from zoho_desk_mcp.sandbox.registry import Reply, handles
from zoho_desk_mcp.sandbox.types import Record
from zoho_desk_mcp.sandbox.world import World

UNNAMED = "New department"
"""Upstream's file asks for no name."""


def _filtered(call: Call) -> list[Record]:
    enabled, wanted = call.flag("isEnabled"), call.query.get("searchStr", "").strip("*").casefold()
    return call.world.departments.where(
        lambda department: (
            enabled in (None, department["isEnabled"])
            and call.query.get("chatStatus", department["chatStatus"]) == department["chatStatus"]
            and wanted in department["name"].casefold()
        )
    )


def _has_name(world: World, name: str) -> bool:
    return any(department["name"].casefold() == name.casefold() for department in world.departments)


@handles("getDepartments", "getMyDepartments")
def list_departments(call: Call) -> Reply:
    return listing(call, _filtered(call))


@handles("getDepartmentsByIds")
def list_by_ids(call: Call) -> Reply:
    found = [call.world.departments.find(one) for one in call.words("departmentIds")]
    return listing(call, [department for department in found if department])


@handles("getDepartmentsCount")
def count_departments(call: Call) -> Reply:
    return {"count": str(len(_filtered(call)))}


@handles("checkDepartmentNameExist")
def check_name(call: Call) -> Reply:
    return {"isDepartmentNameExist": _has_name(call.world, call.query["departmentName"])}


@handles("getDepartment")
def get_department(call: Call) -> Reply:
    return single(call, call.world.departments.get(call.parent))


@handles("addDepartment")
def add_department(call: Call) -> Reply:
    values = {"name": UNNAMED, **cleaned(call.world, call.body)}
    if _has_name(call.world, values["name"]):
        raise invalid_data(FieldError("/name", "duplicate", "Another department has this name."))
    return single(call, make_department(call.world, **values))


@handles("updateDepartment")
def update_department(call: Call) -> Reply:
    department = call.world.departments.get(call.parent)
    department.update(cleaned(call.world, call.body), modifiedTime=call.world.now())
    return single(call, department)


@handles("enableDepartment")
def enable(call: Call) -> Reply:
    call.world.departments.get(call.parent)["isEnabled"] = True
    return None


@handles("disableDepartment")
def disable(call: Call) -> Reply:
    call.world.departments.get(call.parent)["isEnabled"] = False
    return None


@handles("associateAgentsToDepartment")
def add_agents(call: Call) -> Reply:
    department = call.world.departments.get(call.parent)
    for agent in [call.world.agents.get(str(one)) for one in call.body["agentIds"]]:
        if agent["id"] not in department["associatedAgentIds"]:
            department["associatedAgentIds"].append(agent["id"])
            agent["associatedDepartmentIds"].append(department["id"])
    return None


@handles("dissociateAgents")
def remove_agents(call: Call) -> Reply:
    department = call.world.departments.get(call.parent)
    for agent in [call.world.agents.get(str(one)) for one in call.body["agentIds"]]:
        if agent["id"] in department["associatedAgentIds"]:
            department["associatedAgentIds"].remove(agent["id"])
            agent["associatedDepartmentIds"].remove(department["id"])
    return None
