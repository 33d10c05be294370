"""The fields of a module: through the older operations, and through the newer ones."""

from __future__ import annotations

from zoho_desk_mcp.sandbox.answers import listing, single
from zoho_desk_mcp.sandbox.call import Call
from zoho_desk_mcp.sandbox.registry import Reply, handles
from zoho_desk_mcp.sandbox.types import JsonObject, Record


def _details(field: Record) -> JsonObject:
    return {**field, "pickListValues": field["allowedValues"], "sourceType": "SYSTEM", "isSortable": True}


@handles("getFieldsOld", "getFields")
def list_fields(call: Call) -> Reply:
    names = call.words("apiNames")
    found = call.world.fields.where(
        lambda field: field["module"] == call.query["module"] and (not names or field["apiName"] in names)
    )
    return listing(call, [_details(field) for field in found])


@handles("getFieldOld", "getField")
def get_field(call: Call) -> Reply:
    return single(call, _details(call.world.fields.get(call.parent)))
