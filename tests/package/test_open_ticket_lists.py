"""The jobs that go through the open tickets: who waits for a reply, and what is due."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from zoho_desk_mcp.lookup import field_values
from zoho_desk_mcp.sandbox.factories import make_department, make_field

from tests.support.connected_sandbox import Sandbox, sandbox

NEEDING_REPLY, DUE = "zoho_desk_tickets_needing_reply", "zoho_desk_tickets_due"
ON_HOLD, CLOSED = "On Hold", "Closed"


def _open(desk: Sandbox) -> list[dict[str, Any]]:
    return [one for one in desk.world.tickets if one["status"] != CLOSED and not one["isSpam"]]


def _waiting(desk: Sandbox) -> dict[str, str]:
    """The number of each ticket whose last message is the customer's -> when that was written."""
    last = {one["ticketNumber"]: desk.world.threads.of(one["id"])[-1] for one in _open(desk)}
    return {number: thread["createdTime"] for number, thread in last.items() if thread["direction"] == "in"}


def _numbers(result: Any) -> list[str]:
    return [row["ticketNumber"] for row in result.structured_content["tickets"]]


@pytest.mark.anyio
async def test_who_waits_longest_comes_first() -> None:
    async with sandbox() as desk:
        found = await desk.call(NEEDING_REPLY, limit=100)
        expected = _waiting(desk)
        assert _numbers(found) == sorted(expected, key=lambda number: expected[number])
        rows = found.structured_content["tickets"]
        assert [row["since"][:19] for row in rows] == [expected[row["ticketNumber"]][:19] for row in rows]
        assert any(row["status"] == ON_HOLD for row in rows)
        assert "all that fit" in found.structured_content["note"]


@pytest.mark.anyio
async def test_nobody_waits_since_a_time_to_come() -> None:
    async with sandbox() as desk:
        ticket = desk.world.tickets.get((await desk.call(NEEDING_REPLY)).structured_content["tickets"][0]["id"])
        ticket["customerResponseTime"] = (datetime.now(UTC) + timedelta(minutes=5)).isoformat()  # by a fast clock
        found = await desk.call(NEEDING_REPLY, limit=100)
        assert found.structured_content["tickets"][-1]["id"] == ticket["id"]
        assert found.structured_content["tickets"][-1]["waits"] == "0 min"


@pytest.mark.anyio
async def test_a_reply_takes_a_ticket_from_the_list_and_a_draft_is_told() -> None:
    async with sandbox() as desk:
        answered, drafted = _numbers(await desk.call(NEEDING_REPLY, limit=100, channel="email"))[:2]
        await desk.call("create_a_zoho_desk_email_reply", ticketId=answered, content="On its way.", to="a@b.example")
        await desk.call("create_a_zoho_desk_email_draft", ticketId=drafted, content="Almost.", to="a@b.example")
        found = await desk.call(NEEDING_REPLY, limit=100)
        assert not {answered, drafted} & set(_numbers(found))
        assert f"unsent draft is their last message: {drafted}" in found.structured_content["note"]


@pytest.mark.anyio
async def test_filters_narrow_who_waits() -> None:
    async with sandbox() as desk:
        billing = desk.id_of("departments", "Billing")
        found = await desk.call(NEEDING_REPLY, departmentIds="billing", assignee="unassigned", limit=100)
        expected = {
            one["ticketNumber"] for one in _open(desk) if one["departmentId"] == billing and not one["assigneeId"]
        }
        assert set(_numbers(found)) == expected & _waiting(desk).keys() != set()
        mine = await desk.call(NEEDING_REPLY, assignee="me", channel=["Web", "email"], limit=100)
        own = {one["ticketNumber"] for one in _open(desk) if one["assigneeId"] == desk.world.me}
        assert set(_numbers(mine)) == own & _waiting(desk).keys()


@pytest.mark.anyio
async def test_a_limit_says_how_many_it_left_out() -> None:
    async with sandbox() as desk:
        found = await desk.call(NEEDING_REPLY, limit=3)
        assert len(_numbers(found)) == 3
        assert found.structured_content["more"] == len(_waiting(desk)) - 3
        assert f"3 records; filters: none; {len(_waiting(desk)) - 3} more with a larger limit" in found.content[0].text


@pytest.mark.parametrize("job", [NEEDING_REPLY, DUE])
@pytest.mark.anyio
async def test_nobody_waits_where_nothing_is_open(job: str) -> None:
    async with sandbox() as desk:
        for ticket in _open(desk):
            ticket["status"] = CLOSED
        found = await desk.call(job)
        assert found.structured_content["tickets"] == []
        assert "0 open tickets were looked at" in found.structured_content["note"]


@pytest.mark.parametrize("job", [NEEDING_REPLY, DUE])
@pytest.mark.anyio
async def test_an_unknown_department_is_refused_with_the_known_ones(job: str) -> None:
    async with sandbox() as desk:
        refused = await desk.call(job, departmentIds=["Shipping"])
        assert refused.is_error
        assert all(name in refused.content[0].text for name in ("Billing", "Customer Support", "Technical Support"))


@pytest.mark.parametrize("job", [NEEDING_REPLY, DUE])
@pytest.mark.anyio
async def test_more_pages_than_are_read_are_told(job: str) -> None:
    async with sandbox() as desk:
        pattern = dict(_open(desk)[0])
        for number in range(1_000):
            desk.world.tickets.add({**pattern, "id": desk.world.new_id(), "ticketNumber": str(90_000 + number)})
        found = await desk.call(job)
        assert desk.calls()["getTickets"] == 10
        assert "1000 open tickets were looked at, and there may be more" in found.structured_content["note"]


@pytest.mark.anyio
async def test_statuses_that_cannot_be_read_do_not_matter() -> None:
    async with sandbox("Desk.tickets.READ") as desk:
        found = await desk.call(NEEDING_REPLY, limit=100)
        assert set(_numbers(found)) == _waiting(desk).keys()


def _first_due(ticket: dict[str, Any]) -> datetime | None:
    times = [datetime.fromisoformat(ticket[name]) for name in ("responseDueDate", "dueDate") if ticket[name]]
    return min(times, default=None)


@pytest.mark.parametrize("hours", [0, 4, 48])
@pytest.mark.anyio
async def test_the_most_overdue_comes_first(hours: int) -> None:
    async with sandbox() as desk:
        found = await desk.call(DUE, hours=hours, limit=100)
        now = datetime.now(UTC)
        times = {one["ticketNumber"]: first for one in _open(desk) if (first := _first_due(one))}
        expected = {number: time for number, time in times.items() if time <= now + timedelta(hours=hours)}
        assert set(_numbers(found)) == expected.keys()
        assert [expected[number] for number in _numbers(found)] == sorted(expected.values())
        overdue = sum(time < now for time in expected.values())
        facts = found.structured_content
        assert (facts["overdue"], facts["dueSoon"]) == (overdue, len(expected) - overdue)
        for row in facts["tickets"]:
            assert ("overdue" in row["sla"]) == (expected[row["ticketNumber"]] < now)
            assert row["assignee"]


@pytest.mark.anyio
async def test_what_is_due_can_be_narrowed_to_an_agent() -> None:
    async with sandbox() as desk:
        tomasz = desk.id_of("agents", "Zielinski")
        found = await desk.call(DUE, hours=720, assignee="Tomasz", limit=100)
        expected = {one["ticketNumber"] for one in _open(desk) if one["assigneeId"] == tomasz and _first_due(one)}
        assert set(_numbers(found)) == expected != set()


def _own_statuses(desk: Sandbox, department: str, statuses: dict[str, str]) -> None:
    """Give a department statuses that no other has."""
    values = [{"value": value, "statusType": kind} for value, kind in {"Open": "Open", **statuses}.items()]
    own = {"departmentId": desk.id_of("departments", department), "module": "tickets", "apiName": "status"}
    make_field(desk.world, **own, displayLabel="Status", type="Picklist", allowedValues=values)


@pytest.mark.parametrize("job", [NEEDING_REPLY, DUE])
@pytest.mark.anyio
async def test_a_status_that_only_a_department_has_is_open_too(job: str) -> None:
    async with sandbox() as desk:
        _own_statuses(desk, "Billing", {"At the bank": "Open", "Paid": CLOSED})
        first = (await desk.call(job, departmentIds=["Billing"])).structured_content["tickets"][0]["ticketNumber"]
    async with sandbox() as desk:
        _own_statuses(desk, "Billing", {"At the bank": "Open", "Paid": CLOSED})
        ticket = next(one for one in desk.world.tickets if one["ticketNumber"] == first)
        ticket.update(status="At the bank", statusType="Open")
        for given in ({}, {"departmentIds": ["Billing"]}):
            found = await desk.call(job, **given, limit=100)
            assert first in _numbers(found)
            assert "all that fit" in found.structured_content["note"]


@pytest.mark.parametrize("kinds", [("Open", CLOSED), (CLOSED, "Open")])
@pytest.mark.anyio
async def test_a_status_that_ends_tickets_in_one_department_alone_is_open_in_the_other(kinds: tuple[str, str]) -> None:
    async with sandbox() as desk:
        for department, kind in zip(("Billing", "Technical Support"), kinds, strict=True):
            _own_statuses(desk, department, {"Handed over": kind})
        wanted = desk.id_of("departments", ("Billing", "Technical Support")[kinds.index("Open")])
        ticket = next(one for one in _open(desk) if one["departmentId"] == wanted and _first_due(one))
        ticket.update(status="Handed over", statusType="Open")
        found = await desk.call(DUE, hours=720, limit=100)
        assert ticket["ticketNumber"] in _numbers(found)


@pytest.mark.anyio
async def test_departments_that_may_not_be_read_are_not_asked_for_with_each_call() -> None:
    async with sandbox("Desk.tickets.READ", "Desk.basic.READ", "Desk.fields.READ") as desk:
        for _ in range(3):
            found = await desk.call(DUE)
            assert "may be left out" in found.structured_content["note"]
        assert desk.calls()["getDepartments"] == 1


@pytest.mark.anyio
async def test_where_departments_are_too_many_to_read_their_own_statuses_are_told_to_be_left_out() -> None:
    async with sandbox() as desk:
        for number in range(field_values.MAX_DEPARTMENTS):
            make_department(desk.world, name=f"Branch {number}")
        told = (await desk.call(NEEDING_REPLY)).structured_content["note"]
        assert "Tickets with a status that only some departments have may be left out" in told
        told = (await desk.call(NEEDING_REPLY, departmentIds=["Billing"])).structured_content["note"]
        assert "left out" not in told
