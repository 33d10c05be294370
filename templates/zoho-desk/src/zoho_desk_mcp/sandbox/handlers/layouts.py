"""Layouts: which fields a module's form has, and which of them must be filled in."""

from __future__ import annotations

from zoho_desk_mcp.sandbox.registry import ResponseBody, handles
from zoho_desk_mcp.sandbox.request import ApiRequest
from zoho_desk_mcp.sandbox.responses import list_response, single_response
from zoho_desk_mcp.sandbox.types import JsonObject, Record
from zoho_desk_mcp.sandbox.world import World


def _with_sections(world: World, layout: Record) -> JsonObject:
    """A layout with its only section, which holds the module's fields."""
    fields = world.fields.where(lambda field: field["module"] == layout["module"])
    section = {"id": layout["id"], "name": "Information", "i18NLabel": "Information", "isCustomSection": False}
    return {**layout, "sections": [{**section, "fields": fields}]}


@handles("getLayouts")
def list_layouts(request: ApiRequest) -> ResponseBody:
    query = request.query
    layouts = request.world.layouts.where(
        lambda one: (
            one["module"] == query["module"]
            and query.get("departmentId", one["departmentId"]) == one["departmentId"]
            and query.get("id", one["id"]) == one["id"]
            and query.get("layoutName", one["layoutName"]).casefold() == one["layoutName"].casefold()
            and query.get("status") != "inactive"
        )
    )
    return list_response(request, layouts)


@handles("getLayout")
def get_layout(request: ApiRequest) -> ResponseBody:
    return single_response(request, _with_sections(request.world, request.world.layouts.get(request.parent)))


@handles("getMyForm")
def get_form(request: ApiRequest) -> ResponseBody:
    layout = request.world.layouts.get(request.query["layoutId"])
    return single_response(request, _with_sections(request.world, layout))
