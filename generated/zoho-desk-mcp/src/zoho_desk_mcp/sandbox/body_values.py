"""The values of a body, as records keep them: ids that exist, times that can be compared."""

from __future__ import annotations

from zoho_desk_mcp.sandbox.errors import FieldError, invalid_data
from zoho_desk_mcp.sandbox.types import Json, JsonObject
from zoho_desk_mcp.sandbox.world import Table, World, parse_time, timestamp

EMPTY = (None, "", "null", "undefined")
"""The values that mean "no value" in ids and times."""
TIMES = frozenset({"dueDate", "executedTime", "responseDueDate"})


def normalized(world: World, body: JsonObject) -> JsonObject:
    """The body with ids as texts and times in Zoho's form; None for those that say "none".

    Raises SandboxError where an id names nothing that exists, or a time cannot be read.
    """
    tables = _tables(world)
    faults: list[FieldError] = []
    values: JsonObject = {}
    for name, value in body.items():
        try:
            values[name] = _value(tables.get(name), name, value)
        except ValueError as error:
            faults.append(FieldError(f"/{name}", "invalid", str(error)))
    if faults:
        raise invalid_data(*faults)
    return values


def _tables(world: World) -> dict[str, Table]:
    """Field -> the table that its ids are looked up in."""
    return {
        "accountId": world.accounts,
        "agents": world.agents,
        "assigneeId": world.agents,
        "associatedDepartmentIds": world.departments,
        "associatedSLAId": world.slas,
        "associatedSupportPlanId": world.support_plans,
        "authorId": world.agents,
        "categoryId": world.kb_categories,
        "contactId": world.contacts,
        "departmentId": world.departments,
        "departmentIds": world.departments,
        "followerIds": world.agents,
        "ownerId": world.agents,
        "productId": world.products,
        "secondaryContacts": world.contacts,
        "slaId": world.slas,
        "teamId": world.teams,
    }


def _value(table: Table | None, name: str, value: Json) -> Json:
    if name in TIMES:
        return None if value in EMPTY else timestamp(parse_time(value))
    if table is None:
        return _id(value) if name.endswith("Id") else value
    ids = _id(value) if not isinstance(value, list) else [_id(one) for one in value]
    for one in ids if isinstance(ids, list) else [ids]:
        if one is not None and one not in table:
            raise ValueError(f"The value of '{name}' names nothing that exists.")
    return ids


def _id(value: Json) -> str | None:
    return None if value in EMPTY else str(value)
