"""The filters that lists of tickets share."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, datetime, timedelta

from zoho_desk_mcp.sandbox.errors import not_simulated, unprocessable
from zoho_desk_mcp.sandbox.request import ApiRequest
from zoho_desk_mcp.sandbox.search import STATUS_TYPES, in_range
from zoho_desk_mcp.sandbox.types import JsonObject
from zoho_desk_mcp.sandbox.validation import UNASSIGNED
from zoho_desk_mcp.sandbox.world import World, parse_time

ALL_DEPARTMENTS = "allDepartment"
COLUMNS = {
    "accountId": "accountId",
    "assignee": "assigneeId",
    "assigneeId": "assigneeId",
    "category": "category",
    "channel": "channel",
    "contactId": "contactId",
    "departmentId": "departmentId",
    "departmentIds": "departmentId",
    "priority": "priority",
    "teamIds": "teamId",
}
"""Query parameter -> the ticket's field that must hold one of its values."""
FILTER_COLUMNS = {
    "Agent": "assigneeId",
    "Department": "departmentId",
    "Mode": "channel",
    "Priority": "priority",
    "Status": "status",
}
"""Key of the `filters` object -> the ticket's field."""
ViewTest = Callable[[JsonObject, str], bool]
VIEWS: Mapping[str, ViewTest] = {
    "AllCases": lambda ticket, me: True,
    "OpenCases": lambda ticket, me: ticket["statusType"] == "Open",
    "OnholdCases": lambda ticket, me: ticket["statusType"] == "On Hold",
    "ClosedCases": lambda ticket, me: ticket["statusType"] == "Closed",
    "OverdueCases": lambda ticket, me: bool(ticket["isOverDue"]),
    "UnassignedOpenCases": lambda ticket, me: ticket["statusType"] == "Open" and not ticket["assigneeId"],
    "MyOpenCases": lambda ticket, me: ticket["statusType"] == "Open" and ticket["assigneeId"] == me,
    "PendingCustomerCases": lambda ticket, me: ticket["status"] == "Pending Customer Response",
}
"""Name of a view -> what it shows, to whom."""


def filtered(request: ApiRequest, tickets: Iterable[JsonObject]) -> list[JsonObject]:
    """The tickets that the query's filters let through."""
    tests = list(_tests(request))
    return [ticket for ticket in tickets if all(test(ticket) for test in tests)]


def view_test(world: World, view_id: str) -> Callable[[JsonObject], bool]:
    """Whether a ticket stands in a view. Raises SandboxError where there is no such view."""
    test = VIEWS.get(world.views.get(view_id)["name"], VIEWS["AllCases"])
    return lambda ticket: test(ticket, world.me)


def _tests(request: ApiRequest) -> Iterable[Callable[[JsonObject], bool]]:
    for name, field in COLUMNS.items():
        if name in request.query and request.query[name] != ALL_DEPARTMENTS:
            yield _holds_one_of(field, request.words(name))
    if "status" in request.query:
        yield _has_status(request.words("status"))
    if (spam := request.flag("isSpam")) is not None:
        yield lambda ticket: ticket["isSpam"] == spam
    if "viewId" in request.query:
        yield view_test(request.world, request.query["viewId"])
    if request.query.get("receivedInDays", "-1") != "-1":
        yield _received_within(int(request.query["receivedInDays"]))
    if "filters" in request.query:
        yield from _column_filters(request.query["filters"])
    for name in ("createdTimeRange", "modifiedTimeRange"):
        if name in request.query:
            yield _in_range(name.removesuffix("Range"), request.query[name])


def _holds_one_of(field: str, words: list[str]) -> Callable[[JsonObject], bool]:
    wanted = {None if word == UNASSIGNED else word for word in words}
    return lambda ticket: ticket[field] in wanted


def _has_status(words: list[str]) -> Callable[[JsonObject], bool]:
    types = {STATUS_TYPES.get(word.lower().strip("${}")) for word in words if word.startswith("${")}
    return lambda ticket: ticket["status"] in words or ticket["statusType"] in types


def _received_within(days: int) -> Callable[[JsonObject], bool]:
    first = datetime.now(UTC) - timedelta(days=days)
    return lambda ticket: parse_time(ticket["createdTime"]) >= first


def _in_range(field: str, text: str) -> Callable[[JsonObject], bool]:
    return lambda ticket: in_range(ticket[field], text)


def _column_filters(text: str) -> Iterable[Callable[[JsonObject], bool]]:
    try:
        filters = json.loads(text)
    except ValueError as error:
        raise unprocessable("The value passed for field 'filters' is invalid.") from error
    for name, words in filters.items():
        if name not in FILTER_COLUMNS:
            raise not_simulated(f"filters by {name}")
        yield _holds_one_of(FILTER_COLUMNS[name], words)
