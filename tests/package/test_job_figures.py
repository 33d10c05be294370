"""The figures of a period, compared with what the sandbox's world holds."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime, timedelta
from statistics import mean, median
from typing import Any

import pytest
from zoho_desk_mcp.sandbox.errors import SandboxError
from zoho_desk_mcp.sandbox.factories import make_field
from zoho_desk_mcp.sandbox.registry import HANDLERS

from tests.support.connected_sandbox import Sandbox, sandbox

JOB = "zoho_desk_tickets_figures"
FIELDS = {"department": "departmentId", "agent": "assigneeId", "channel": "channel"}


def _tickets(desk: Sandbox, field: str, since: datetime) -> list[dict[str, Any]]:
    """The tickets whose time in a field is not before another, without spam."""
    return [
        one
        for one in desk.world.tickets
        if one[field] and datetime.fromisoformat(one[field]) >= since and not one["isSpam"]
    ]


def _name(desk: Sandbox, by: str, value: str | None) -> str:
    if by == "agent":
        agent = desk.world.agents.find(value)
        return f"{agent['firstName']} {agent['lastName']}" if agent else "nobody"
    return str(desk.world.departments.get(value)["name"] if by == "department" else value)


def _rows(found: Any) -> dict[str, dict[str, Any]]:
    return {row["group"]: row for row in found.structured_content["figures"]}


@pytest.mark.parametrize("by", FIELDS)
@pytest.mark.parametrize("days", [3, 7, 30])
@pytest.mark.anyio
async def test_created_and_solved_are_counted_by_group_and_in_all(by: str, days: int) -> None:
    async with sandbox() as desk:
        rows = _rows(await desk.call(JOB, by=by, days=days))
        since = datetime.now(UTC) - timedelta(days=days)
        for column, field in (("created", "createdTime"), ("solved", "closedTime")):
            tickets = _tickets(desk, field, since)
            expected = Counter(_name(desk, by, one[FIELDS[by]]) for one in tickets)
            assert {name: row[column] for name, row in rows.items() if row[column] and name != "total"} == expected
            assert rows["total"][column] == len(tickets)


@pytest.mark.anyio
async def test_reopened_and_backlog_are_the_dashboards() -> None:
    async with sandbox() as desk:
        rows = _rows(await desk.call(JOB, by="department"))
        left = [one for one in desk.world.tickets if one["status"] != "Closed" and not one["isSpam"]]
        expected = Counter(_name(desk, "department", one["departmentId"]) for one in left)
        assert {name: row["backlog"] for name, row in rows.items() if name != "total"} == expected
        assert rows["total"]["backlog"] == len(left)
        dashboard = await desk.call(
            "get_single_zoho_desk_reopened_ticket_metrics", duration="LAST_7_DAYS", groupBy="agent"
        )
        assert rows["total"]["reopened"] == int(dashboard.structured_content["totalTicketCount"]) > 0


@pytest.mark.anyio
async def test_times_are_those_of_the_tickets() -> None:
    async with sandbox() as desk:
        rows = _rows(await desk.call(JOB, by="channel", days=1))
        solved = _tickets(desk, "closedTime", datetime.now(UTC) - timedelta(days=1))
        spans = [
            (datetime.fromisoformat(one["closedTime"]) - datetime.fromisoformat(one["createdTime"])).total_seconds()
            for one in solved
        ]
        told = rows["total"]["resolution"]
        assert told.endswith(f", of {len(spans)}")
        for word, seconds in (("median", median(spans)), ("average", mean(spans))):
            hours, minutes = int(seconds) // 3600, int(seconds) // 60 % 60
            assert f"{word} {hours} h" in told or f"{word} {hours // 24} d {hours % 24} h" in told, (
                word,
                hours,
                minutes,
            )


@pytest.mark.anyio
async def test_days_are_in_order_and_the_backlog_in_all_is_the_last_days() -> None:
    async with sandbox() as desk:
        found = await desk.call(JOB, by="day", days=3)
        *days, total = found.structured_content["figures"]
        assert [day["group"] for day in days] == sorted(day["group"] for day in days)
        assert days[-1]["group"] == desk.world.now()[:10]
        assert total["backlog"] == days[-1]["backlog"]
        assert "Days are those of UTC." in found.structured_content["note"]
        assert total["created"] == sum(day["created"] for day in days)


@pytest.mark.anyio
async def test_a_period_and_a_department_narrow_the_figures() -> None:
    async with sandbox() as desk:
        start, end = (datetime.now(UTC) - timedelta(days=days) for days in (5, 2))
        billing = desk.id_of("departments", "Billing")
        period = f"{start.isoformat()},{end.isoformat()}"
        rows = _rows(await desk.call(JOB, by="department", period=period, departmentId="billing"))
        late = {one["id"] for one in _tickets(desk, "createdTime", end)}
        created = [one for one in _tickets(desk, "createdTime", start) if one["id"] not in late]
        expected = sum(one["departmentId"] == billing for one in created)
        assert set(rows) == {"Billing", "total"}
        assert rows["Billing"]["created"] == rows["total"]["created"] == expected > 0


@pytest.mark.anyio
async def test_times_of_many_tickets_rest_on_fifty_and_that_is_said() -> None:
    async with sandbox() as desk:
        found = await desk.call(JOB, days=90)
        assert desk.calls()["getTicketsMetrics"] == 50
        assert "The times rest on 50 of these" in found.structured_content["note"]


@pytest.mark.anyio
async def test_more_tickets_than_are_read_are_told() -> None:
    async with sandbox() as desk:
        pattern = dict(_tickets(desk, "createdTime", datetime.now(UTC) - timedelta(days=1))[0])
        for number in range(2_000):
            desk.world.tickets.add({**pattern, "id": desk.world.new_id(), "ticketNumber": str(90_000 + number)})
        found = await desk.call(JOB, days=7)
        assert "created tickets were counted, of the newest 2,000 only" in found.structured_content["note"]
        spam = sum(one["isSpam"] for one in desk.world.tickets)
        assert 2_000 - spam <= _rows(found)["total"]["created"] <= 2_000


@pytest.mark.anyio
async def test_dashboards_that_are_refused_leave_gaps_and_no_figures(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(request: object) -> None:
        raise SandboxError(403, "LICENSE_ACCESS_LIMITED", "The edition has no dashboards.")

    monkeypatch.setitem(HANDLERS, "getReopenedTickets", refuse)
    async with sandbox() as desk:
        found = await desk.call(JOB)
        assert "Reopened tickets and backlog are missing" in found.structured_content["note"]
        assert not any({"reopened", "backlog"} & row.keys() for row in found.structured_content["figures"])


@pytest.mark.anyio
async def test_nothing_happened_is_zero() -> None:
    async with sandbox() as desk:
        for ticket in list(desk.world.tickets):
            ticket["isTrashed"] = True
        found = await desk.call(JOB)
        (total,) = found.structured_content["figures"]
        assert (total["group"], total["created"], total["solved"], total["backlog"]) == ("total", 0, 0, 0)
        assert "firstResponse" not in total


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ({"departmentId": "Shipping"}, "Known, with their IDs: Billing"),
        ({"period": "2090-01-01T00:00:00Z,2090-01-02T00:00:00Z"}, "has not begun"),
        ({"by": "moon"}, "'agent', 'department', 'channel' or 'day'"),
    ],
)
@pytest.mark.anyio
async def test_what_cannot_be_counted_is_refused(arguments: dict[str, str], words: str) -> None:
    async with sandbox() as desk:
        refused = await desk.call(JOB, **arguments)
        assert refused.is_error
        assert words in refused.content[0].text


@pytest.mark.anyio
async def test_what_several_have_who_cannot_be_named_is_added(monkeypatch: pytest.MonkeyPatch) -> None:
    unnamed = [{"count": str(count), "value": "Deleted", "referenceValue": None} for count in (3, 4)]
    dashboard = {"ticketCount": unnamed, "totalTicketCount": "7"}
    for operation in ("getReopenedTickets", "getBacklogTickets"):
        monkeypatch.setitem(HANDLERS, operation, lambda _: dashboard)
    async with sandbox() as desk:
        rows = _rows(await desk.call(JOB))
        assert rows["nobody"]["reopened"] == rows["total"]["reopened"] == 7
        assert rows["nobody"]["backlog"] == 7


@pytest.mark.anyio
async def test_a_status_that_only_a_department_has_may_end_a_ticket() -> None:
    async with sandbox() as desk:
        own = {"departmentId": desk.id_of("departments", "Billing"), "module": "tickets", "apiName": "status"}
        values = [{"value": "Open", "statusType": "Open"}, {"value": "Paid", "statusType": "Closed"}]
        make_field(desk.world, **own, displayLabel="Status", type="Picklist", allowedValues=values)
        before = _rows(await desk.call(JOB, by="department"))["Billing"]["solved"]
        closed = next(
            one
            for one in desk.world.tickets
            if one["departmentId"] == own["departmentId"]
            and one["closedTime"]
            and datetime.fromisoformat(one["closedTime"]) > datetime.now(UTC) - timedelta(days=6)
        )
        closed["status"] = "Paid"
        for given in ({}, {"departmentId": "Billing"}):
            found = await desk.call(JOB, by="department", **given)
            assert _rows(found)["Billing"]["solved"] == before > 0
            assert "left out" not in found.structured_content["note"]
