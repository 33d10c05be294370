"""Views: saved selections of a module's records."""

from __future__ import annotations

from zoho_desk_mcp.sandbox.errors import not_found
from zoho_desk_mcp.sandbox.registry import ResponseBody, handles
from zoho_desk_mcp.sandbox.request import ApiRequest
from zoho_desk_mcp.sandbox.responses import list_response, single_response
from zoho_desk_mcp.sandbox.types import Record

PREFERENCE = {
    "receivedIn": "last90Days",
    "records": "25",
    "sortField": {"fieldLabel": "Created Time", "name": "createdTime", "order": "descending"},
}


def _views(request: ApiRequest) -> list[Record]:
    return request.world.views.where(lambda view: view["module"] == request.query["module"])


@handles("getViews")
def list_views(request: ApiRequest) -> ResponseBody:
    return list_response(request, _views(request))


@handles("getRecentView")
def get_recent_view(request: ApiRequest) -> ResponseBody:
    views = _views(request)
    if not views:
        return None
    recent = request.world.views.find(request.world.recent_views.get(request.query["module"]))
    return single_response(request, {**(recent or views[0]), "preference": PREFERENCE})


@handles("updateRecentView")
def set_recent_view(request: ApiRequest) -> ResponseBody:
    view = request.world.views.find(request.path["cvId"])
    if view is None:
        raise not_found()
    request.world.recent_views[view["module"]] = view["id"]
    return None
