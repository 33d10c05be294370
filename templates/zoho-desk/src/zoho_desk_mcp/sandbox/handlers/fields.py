"""The fields of a module: through the older operations, and through the newer ones."""

from __future__ import annotations

from zoho_desk_mcp.sandbox.fields import fields_of
from zoho_desk_mcp.sandbox.registry import ResponseBody, handles
from zoho_desk_mcp.sandbox.request import ApiRequest
from zoho_desk_mcp.sandbox.responses import list_response, single_response
from zoho_desk_mcp.sandbox.types import JsonObject, Record


def _details(field: Record) -> JsonObject:
    shown = {name: value for name, value in field.items() if name != "departmentId"}
    return {**shown, "pickListValues": field["allowedValues"], "sourceType": "SYSTEM", "isSortable": True}


@handles("getFieldsOld", "getFields")
def list_fields(request: ApiRequest) -> ResponseBody:
    names = request.words("apiNames")
    fields = fields_of(request.world, request.query["module"], request.query.get("departmentId"))
    return list_response(request, [_details(field) for field in fields if not names or field["apiName"] in names])


@handles("getFieldOld", "getField")
def get_field(request: ApiRequest) -> ResponseBody:
    return single_response(request, _details(request.world.fields.get(request.parent)))
