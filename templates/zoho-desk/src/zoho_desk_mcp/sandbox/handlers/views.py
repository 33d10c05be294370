"""Views: saved selections of a module's records."""

from __future__ import annotations

from zoho_desk_mcp.sandbox.answers import listing, single
from zoho_desk_mcp.sandbox.call import Call
from zoho_desk_mcp.sandbox.errors import not_found
from zoho_desk_mcp.sandbox.registry import Reply, handles
from zoho_desk_mcp.sandbox.types import Record

PREFERENCE = {
    "receivedIn": "last90Days",
    "records": "25",
    "sortField": {"fieldLabel": "Created Time", "name": "createdTime", "order": "descending"},
}


def _views(call: Call) -> list[Record]:
    return call.world.views.where(lambda view: view["module"] == call.query["module"])


@handles("getViews")
def list_views(call: Call) -> Reply:
    return listing(call, _views(call))


@handles("getRecentView")
def get_recent_view(call: Call) -> Reply:
    views = _views(call)
    if not views:
        return None
    recent = call.world.views.find(call.world.recent_views.get(call.query["module"]))
    return single(call, {**(recent or views[0]), "preference": PREFERENCE})


@handles("updateRecentView")
def set_recent_view(call: Call) -> Reply:
    view = call.world.views.find(call.path["cvId"])
    if view is None:
        raise not_found()
    call.world.recent_views[view["module"]] = view["id"]
    return None
