"""The recycle bin: what was trashed, and how it comes back or goes for good."""

from __future__ import annotations

from zoho_desk_mcp.sandbox.bulk_actions import results
from zoho_desk_mcp.sandbox.embedded import embedded_agent, embedded_department, full_name
from zoho_desk_mcp.sandbox.registry import ResponseBody, handles
from zoho_desk_mcp.sandbox.request import ApiRequest
from zoho_desk_mcp.sandbox.responses import list_response
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
        "department": embedded_department(world, record.get("departmentId")),
        "deletedById": record["deletedById"],
        "deletedBy": embedded_agent(world, record["deletedById"]),
        "deletedTime": record["deletedTime"],
    }


@handles("getRecycleBinEntities")
def list_trash(request: ApiRequest) -> ResponseBody:
    module, department = request.query.get("module"), request.query.get("departmentId")
    found = [
        _details(request.world, name, record)
        for name, table in _tables(request.world).items()
        for record in table.trashed()
        if module in (None, name) and department in (None, record.get("departmentId"))
    ]
    return list_response(request, found, "-deletedTime")


def _find(world: World, record_id: str) -> tuple[Table, Record] | None:
    for table in _tables(world).values():
        for record in table.trashed():
            if record["id"] == record_id:
                return table, record
    return None


@handles("restoreEntities")
def restore(request: ApiRequest) -> ResponseBody:
    def act(record_id: str) -> bool:
        found = _find(request.world, record_id)
        if found:
            found[1]["isTrashed"] = False
        return found is not None

    return results(request.body["ids"], act)


@handles("deleteEntities")
def delete(request: ApiRequest) -> ResponseBody:
    def act(record_id: str) -> bool:
        found = _find(request.world, record_id)
        if found:
            found[0].remove(record_id)
        return found is not None

    return results(request.body["ids"], act)


@handles("restoreAllEntities")
def restore_all(request: ApiRequest) -> ResponseBody:
    for table in _tables(request.world).values():
        for record in table.trashed():
            record["isTrashed"] = False
    return None


@handles("deleteAllEntities")
def delete_all(request: ApiRequest) -> ResponseBody:
    for table in _tables(request.world).values():
        for record in table.trashed():
            table.remove(record["id"])
    return None
