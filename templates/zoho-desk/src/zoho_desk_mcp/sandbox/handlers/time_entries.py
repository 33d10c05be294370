"""Time spent on tickets, listed and summed up by ticket, contact, account or agent."""

from __future__ import annotations

import re

from zoho_desk_mcp.sandbox.body_values import normalized
from zoho_desk_mcp.sandbox.errors import invalid_field
from zoho_desk_mcp.sandbox.factories import make_time_entry
from zoho_desk_mcp.sandbox.registry import ResponseBody, handles
from zoho_desk_mcp.sandbox.request import ApiRequest
from zoho_desk_mcp.sandbox.responses import list_response, single_response
from zoho_desk_mcp.sandbox.search import in_range
from zoho_desk_mcp.sandbox.serializers import serialize_time_entry, total_cost
from zoho_desk_mcp.sandbox.types import JsonObject, Record

SPENT = ("hoursSpent", "minutesSpent", "secondsSpent")
NUMBERS = {*SPENT, "additionalCost", "agentCostPerHour", "fixedCost"}


def _entry(request: ApiRequest) -> Record:
    return request.world.time_entries.get(request.path["timeEntryId"], request.parent)


def _values(request: ApiRequest) -> JsonObject:
    """The body's fields, numbers as texts. Raises SandboxError."""
    values = normalized(request.world, request.body)
    for name in NUMBERS & set(values):
        values[name] = str(values[name])
        if not re.fullmatch(r"\d+(\.\d*)?", values[name]):
            raise invalid_field(name, "The value must be a number.")
    return values


def _entries(request: ApiRequest) -> list[Record]:
    """The entries of what the path names, as far as the filters let them through."""
    world = request.world
    name, parent = next(iter(request.path.items()))
    if name == "ticketId":
        entries = world.time_entries.of(parent)
    elif name == "agentId":
        entries = world.time_entries.where(lambda entry: entry["ownerId"] == parent)
    else:
        tickets = {ticket["id"] for ticket in world.tickets if ticket[name] == parent}
        entries = world.time_entries.where(lambda entry: entry["requestId"] in tickets)
    return [entry for entry in entries if _passes(request, entry)]


def _passes(request: ApiRequest, entry: Record) -> bool:
    query = request.query
    billable = {"billable": True, "nonBillable": False}.get(query.get("billStatus", ""), entry["isBillable"])
    return (
        entry["isBillable"] == billable
        and query.get("module", "tickets") == "tickets"
        and query.get("departmentId", entry["departmentId"]) == entry["departmentId"]
        and query.get("billingType", entry["billingType"]) == entry["billingType"]
        and all(
            in_range(entry[name], query[f"{name}Range"])
            for name in ("createdTime", "modifiedTime")
            if f"{name}Range" in query
        )
    )


@handles(
    "getTicketTimeEntries",
    "getTicketTimeEntriesByBillingType",
    "getContactTimeEntries",
    "getAccountTimeEntries",
    "getTimeEntryByAgentId",
)
def list_entries(request: ApiRequest) -> ResponseBody:
    sort = "-executedTime" if request.query.get("orderBy") == "DESC" else "executedTime"
    return list_response(request, [serialize_time_entry(request.world, entry) for entry in _entries(request)], sort)


@handles(
    "getSummationOfTimeEntryForTicket",
    "getSummationOfTimeEntryForContact",
    "getSummationOfTimeEntryForAccount",
    "getSummationOfTimeEntryForAgent",
)
def sum_up(request: ApiRequest) -> ResponseBody:
    entries = _entries(request)
    hours, minutes, seconds = (sum(int(entry[name]) for entry in entries) for name in SPENT)
    total = hours * 3600 + minutes * 60 + seconds
    return {
        "totalCosts": f"{sum(float(total_cost(entry)) for entry in entries):.2f}",
        "totalHours": str(total // 3600),
        "totalMins": str(total // 60 % 60),
        "totalSeconds": str(total % 60),
    }


@handles("createTicketTimeEntry")
def create_entry(request: ApiRequest) -> ResponseBody:
    entry = make_time_entry(request.world, **{**_values(request), "requestId": request.parent})
    return single_response(request, serialize_time_entry(request.world, entry))


@handles("getTicketTimeEntry")
def get_entry(request: ApiRequest) -> ResponseBody:
    return single_response(request, serialize_time_entry(request.world, _entry(request)))


@handles("updateTicketTimeEntry")
def update_entry(request: ApiRequest) -> ResponseBody:
    entry = _entry(request)
    entry.update(_values(request), modifiedTime=request.world.now())
    return single_response(request, serialize_time_entry(request.world, entry))


@handles("deleteTicketTimeEntry")
def delete_entry(request: ApiRequest) -> ResponseBody:
    request.world.time_entries.remove(_entry(request)["id"])
    return None
