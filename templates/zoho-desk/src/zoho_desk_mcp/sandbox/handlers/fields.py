"""The fields of a module: through the older operations, and through the newer ones."""

from __future__ import annotations

from zoho_desk_mcp.sandbox.responses import list_response, single_response
from zoho_desk_mcp.sandbox.request import ApiRequest
from zoho_desk_mcp.sandbox.registry import ResponseBody, handles
from zoho_desk_mcp.sandbox.types import JsonObject, Record


def _details(field: Record) -> JsonObject:
    return {**field, "pickListValues": field["allowedValues"], "sourceType": "SYSTEM", "isSortable": True}


@handles("getFieldsOld", "getFields")
def list_fields(request: ApiRequest) -> ResponseBody:
    names = request.words("apiNames")
    found = request.world.fields.where(
        lambda field: field["module"] == request.query["module"] and (not names or field["apiName"] in names)
    )
    return list_response(request, [_details(field) for field in found])


@handles("getFieldOld", "getField")
def get_field(request: ApiRequest) -> ResponseBody:
    return single_response(request, _details(request.world.fields.get(request.parent)))
