"""The search over several modules at once.

Its answer mixes records of all kinds, so fields without value are left out.
"""

from __future__ import annotations

from zoho_desk_mcp.sandbox.answers import listing
from zoho_desk_mcp.sandbox.call import Call
from zoho_desk_mcp.sandbox.handlers import accounts, contacts, tickets
from zoho_desk_mcp.sandbox.registry import Reply, handles
from zoho_desk_mcp.sandbox.search import holding

MODULES = {"tickets": tickets.all_details, "contacts": contacts.all_details, "accounts": accounts.all_details}


@handles("doSearch")
def search(call: Call) -> Reply:
    wanted, module, department = (call.query.get(name) for name in ("searchStr", "module", "departmentId"))
    found = {
        name: [
            {**view, "module": name}
            for view in holding(details(call.world), wanted or "*")
            if department in (None, view.get("departmentId"))
        ]
        for name, details in MODULES.items()
        if module in (None, name)
    }
    answer = listing(call, [view for views in found.values() for view in views], "-modifiedTime")
    if answer is None:
        return None
    data = [{name: value for name, value in view.items() if value is not None} for view in answer["data"]]
    counts = {name: len(found.get(name, [])) for name in call.operation.answer["count"]}
    return {"data": data, "count": counts}
