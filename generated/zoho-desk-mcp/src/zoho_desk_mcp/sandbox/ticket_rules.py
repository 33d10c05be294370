"""What a ticket's values must keep to: the fields and the teams of its department."""

from __future__ import annotations

from zoho_desk_mcp.sandbox.errors import FieldError, invalid_data
from zoho_desk_mcp.sandbox.fields import fields_of
from zoho_desk_mcp.sandbox.types import Json, JsonObject, Record
from zoho_desk_mcp.sandbox.world import World

NO_CHOICE = (None, "")


def check_values(world: World, values: JsonObject, department_id: str) -> None:
    """Raises SandboxError: an unknown custom field, a value that a picklist lacks, a team of another department."""
    fields = {field["apiName"]: field for field in fields_of(world, "tickets", department_id)}
    faults = [
        FieldError(f"/cf/{name}", "invalid", "The field is not known.")
        for name in values.get("cf") or {}
        if name not in fields or not fields[name]["isCustomField"]
    ]
    given = {name: (f"/{name}", value) for name, value in values.items()}
    given |= {name: (f"/cf/{name}", value) for name, value in (values.get("cf") or {}).items()}
    faults += [
        FieldError(place, "invalid", f"The value must be one of: {', '.join(allowed)}.")
        for name, (place, value) in given.items()
        if (allowed := _allowed(fields.get(name))) and value not in (*NO_CHOICE, *allowed)
    ]
    team = world.teams.find(values.get("teamId"))
    if team is not None and team["departmentId"] != department_id:
        faults.append(FieldError("/teamId", "invalid", "The team belongs to another department."))
    if faults:
        raise invalid_data(*faults)


def _allowed(field: Record | None) -> list[str]:
    """The values of a picklist; none where the field takes any value."""
    return [choice["value"] for choice in (field or {}).get("allowedValues") or ()]


def left_behind(world: World, ticket: Record, department_id: str) -> dict[str, Json]:
    """What a ticket loses when it goes to another department: the team and the agent that do not belong there."""
    team, agent = world.teams.find(ticket["teamId"]), world.agents.find(ticket["assigneeId"])
    lost: dict[str, Json] = {}
    if team is not None and team["departmentId"] != department_id:
        lost["teamId"] = None
    if agent is not None and department_id not in agent["associatedDepartmentIds"]:
        lost["assigneeId"] = None
    return lost
