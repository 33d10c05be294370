"""The recycle bin: what was trashed, and how it comes back or goes for good."""

from __future__ import annotations

from zoho_desk_mcp.sandbox.answers import listing
from zoho_desk_mcp.sandbox.briefs import agent_brief, department_brief, full_name
from zoho_desk_mcp.sandbox.call import Call
from zoho_desk_mcp.sandbox.mass_actions import results
from zoho_desk_mcp.sandbox.registry import Reply, handles
from zoho_desk_mcp.sandbox.types import JsonObject, Record
from zoho_desk_mcp.sandbox.world import Table, World

NAME_FIELDS = {"tickets": "subject", "accounts": "accountName", "products": "productName", "solutions": "title"}


def _tables(world: World) -> dict[str, Table]:
    return {
        "tickets": world.tickets,
        "contacts": world.contacts,
        "accounts": world.accounts,
        "products": world.products,
        "solutions": world.articles,
    }


def _name(module: str, record: Record) -> str:
    return full_name(record) if module == "contacts" else str(record[NAME_FIELDS[module]])


def _details(world: World, module: str, record: Record) -> JsonObject:
    return {
        "id": record["id"],
        "type": module,
        "displayName": _name(module, record),
        "departmentId": record.get("departmentId"),
        "department": department_brief(world, record.get("departmentId")),
        "deletedById": record["deletedById"],
        "deletedBy": agent_brief(world, record["deletedById"]),
        "deletedTime": record["deletedTime"],
    }


@handles("getRecycleBinEntities")
def list_trash(call: Call) -> Reply:
    module, department = call.query.get("module"), call.query.get("departmentId")
    found = [
        _details(call.world, name, record)
        for name, table in _tables(call.world).items()
        for record in table.trashed()
        if module in (None, name) and department in (None, record.get("departmentId"))
    ]
    return listing(call, found, "-deletedTime")


def _find(world: World, record_id: str) -> tuple[Table, Record] | None:
    for table in _tables(world).values():
        for record in table.trashed():
            if record["id"] == record_id:
                return table, record
    return None


@handles("restoreEntities")
def restore(call: Call) -> Reply:
    def act(record_id: str) -> bool:
        found = _find(call.world, record_id)
        if found:
            found[1]["isTrashed"] = False
        return found is not None

    return results(call.body["ids"], act)


@handles("deleteEntities")
def delete(call: Call) -> Reply:
    def act(record_id: str) -> bool:
        found = _find(call.world, record_id)
        if found:
            found[0].remove(record_id)
        return found is not None

    return results(call.body["ids"], act)


@handles("restoreAllEntities")
def restore_all(call: Call) -> Reply:
    for table in _tables(call.world).values():
        for record in table.trashed():
            record["isTrashed"] = False
    return None


@handles("deleteAllEntities")
def delete_all(call: Call) -> Reply:
    for table in _tables(call.world).values():
        for record in table.trashed():
            table.remove(record["id"])
    return None
