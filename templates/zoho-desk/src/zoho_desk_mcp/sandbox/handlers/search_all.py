"""The search over several modules at once.

Its response mixes records of all kinds, so fields without value are left out.
"""

from __future__ import annotations

from zoho_desk_mcp.sandbox.handlers import accounts, contacts, tickets
from zoho_desk_mcp.sandbox.registry import ResponseBody, handles
from zoho_desk_mcp.sandbox.request import ApiRequest
from zoho_desk_mcp.sandbox.responses import list_response
from zoho_desk_mcp.sandbox.search import holding

MODULES = {"tickets": tickets.serialize_all, "contacts": contacts.serialize_all, "accounts": accounts.serialize_all}


@handles("doSearch")
def search(request: ApiRequest) -> ResponseBody:
    wanted, module, department = (request.query.get(name) for name in ("searchStr", "module", "departmentId"))
    found = {
        name: [
            {**view, "module": name}
            for view in holding(details(request.world), wanted or "*")
            if department in (None, view.get("departmentId"))
        ]
        for name, details in MODULES.items()
        if module in (None, name)
    }
    response = list_response(request, [view for views in found.values() for view in views], "-modifiedTime")
    if response is None:
        return None
    data = [{name: value for name, value in view.items() if value is not None} for view in response["data"]]
    counts = {name: len(found.get(name, [])) for name in request.operation.response["count"]}
    return {"data": data, "count": counts}
