"""Time spent on tickets, listed and summed up by ticket, contact, account or agent."""

from __future__ import annotations

import re

from zoho_desk_mcp.sandbox.answers import listing, single
from zoho_desk_mcp.sandbox.bodies import cleaned
from zoho_desk_mcp.sandbox.call import Call
from zoho_desk_mcp.sandbox.details import time_entry_details, total_cost
from zoho_desk_mcp.sandbox.errors import invalid_field
from zoho_desk_mcp.sandbox.making import make_time_entry
from zoho_desk_mcp.sandbox.registry import Reply, handles
from zoho_desk_mcp.sandbox.search import in_range
from zoho_desk_mcp.sandbox.types import JsonObject, Record

SPENT = ("hoursSpent", "minutesSpent", "secondsSpent")
NUMBERS = {*SPENT, "additionalCost", "agentCostPerHour", "fixedCost"}


def _entry(call: Call) -> Record:
    return call.world.time_entries.get(call.path["timeEntryId"], call.parent)


def _values(call: Call) -> JsonObject:
    """The body's fields, numbers as texts. Raises DeskError."""
    values = cleaned(call.world, call.body)
    for name in NUMBERS & set(values):
        values[name] = str(values[name])
        if not re.fullmatch(r"\d+(\.\d*)?", values[name]):
            raise invalid_field(name, "The value must be a number.")
    return values


def _entries(call: Call) -> list[Record]:
    """The entries of what the path names, as far as the filters let them through."""
    world = call.world
    name, parent = next(iter(call.path.items()))
    if name == "ticketId":
        entries = world.time_entries.of(parent)
    elif name == "agentId":
        entries = world.time_entries.where(lambda entry: entry["ownerId"] == parent)
    else:
        tickets = {ticket["id"] for ticket in world.tickets if ticket[name] == parent}
        entries = world.time_entries.where(lambda entry: entry["requestId"] in tickets)
    return [entry for entry in entries if _passes(call, entry)]


def _passes(call: Call, entry: Record) -> bool:
    query = call.query
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
def list_entries(call: Call) -> Reply:
    sort = "-executedTime" if call.query.get("orderBy") == "DESC" else "executedTime"
    return listing(call, [time_entry_details(call.world, entry) for entry in _entries(call)], sort)


@handles(
    "getSummationOfTimeEntryForTicket",
    "getSummationOfTimeEntryForContact",
    "getSummationOfTimeEntryForAccount",
    "getSummationOfTimeEntryForAgent",
)
def sum_up(call: Call) -> Reply:
    entries = _entries(call)
    hours, minutes, seconds = (sum(int(entry[name]) for entry in entries) for name in SPENT)
    total = hours * 3600 + minutes * 60 + seconds
    return {
        "totalCosts": f"{sum(float(total_cost(entry)) for entry in entries):.2f}",
        "totalHours": str(total // 3600),
        "totalMins": str(total // 60 % 60),
        "totalSeconds": str(total % 60),
    }


@handles("createTicketTimeEntry")
def create_entry(call: Call) -> Reply:
    entry = make_time_entry(call.world, **{**_values(call), "requestId": call.parent})
    return single(call, time_entry_details(call.world, entry))


@handles("getTicketTimeEntry")
def get_entry(call: Call) -> Reply:
    return single(call, time_entry_details(call.world, _entry(call)))


@handles("updateTicketTimeEntry")
def update_entry(call: Call) -> Reply:
    entry = _entry(call)
    entry.update(_values(call), modifiedTime=call.world.now())
    return single(call, time_entry_details(call.world, entry))


@handles("deleteTicketTimeEntry")
def delete_entry(call: Call) -> Reply:
    call.world.time_entries.remove(_entry(call)["id"])
    return None
