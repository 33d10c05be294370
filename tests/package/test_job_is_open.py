"""Is support open: business hours, holidays and time zones as the sandbox's seed has them, in Los Angeles."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from tests.support.connected_sandbox import Sandbox, sandbox

JOB = "zoho_desk_departments_is_open"


async def _row(desk: Sandbox, department: str, time: str) -> dict[str, Any]:
    found = await desk.call(JOB, departmentId=department, time=time)
    rows = found.structured_content["businessHours"]
    assert [row["name"] for row in rows] == [department]
    return dict(rows[0])


OPEN = {
    "on a weekday": ("Customer Support", "2040-12-04T18:00:00Z", "Tuesday 2040-12-04T18:00-08:00"),
    "at the first minute": ("Customer Support", "2040-12-04T16:00:00Z", "Tuesday 2040-12-04T18:00-08:00"),
    "where it is still yesterday": ("Customer Support", "2040-12-05T01:59:00Z", "Tuesday 2040-12-04T18:00-08:00"),
    "given with another offset": ("Customer Support", "2040-12-04T19:00:00+01:00", "Tuesday 2040-12-04T18:00-08:00"),
    "before lunch": ("Billing", "2040-12-04T18:00:00Z", "Tuesday 2040-12-04T12:00-08:00"),
    "in summer": ("Customer Support", "2040-07-03T15:30:00Z", "Tuesday 2040-07-03T18:00-07:00"),
    "all days and hours": ("Technical Support", "2040-12-25T10:00:00Z", "not within 59 days"),
}
CLOSED = {
    "at the last minute": ("Customer Support", "2040-12-05T02:00:00Z", "Wednesday 2040-12-05T08:00-08:00"),
    "in winter, an hour later than in summer": (
        "Customer Support",
        "2040-12-04T15:30:00Z",
        "Tuesday 2040-12-04T08:00-08:00",
    ),
    "at lunch": ("Billing", "2040-12-04T20:30:00Z", "Tuesday 2040-12-04T13:00-08:00"),
    "after a short Friday": ("Billing", "2040-12-07T22:00:00Z", "Monday 2040-12-10T09:00-08:00"),
    "over the change of the clock": ("Customer Support", "2040-03-10T20:00:00Z", "Monday 2040-03-12T08:00-07:00"),
    "on Christmas Day": ("Customer Support", "2040-12-25T18:00:00Z", "Wednesday 2040-12-26T08:00-08:00"),
}


@pytest.mark.parametrize("case", OPEN)
@pytest.mark.anyio
async def test_open(case: str) -> None:
    department, time, closes = OPEN[case]
    async with sandbox() as desk:
        row = await _row(desk, department, time)
        assert (row["isOpen"], row["closes"], row["timeZone"]) == (True, closes, "America/Los_Angeles")
        assert "opens" not in row


@pytest.mark.parametrize("case", CLOSED)
@pytest.mark.anyio
async def test_closed(case: str) -> None:
    department, time, opens = CLOSED[case]
    async with sandbox() as desk:
        row = await _row(desk, department, time)
        assert (row["isOpen"], row["opens"]) == (False, opens)
        assert "closes" not in row


@pytest.mark.anyio
async def test_a_holiday_is_named_and_one_of_a_year_is_only_of_that_year() -> None:
    async with sandbox() as desk:
        company = next(one for one in desk.world.holiday_lists if one["holidayListType"] == "YEAR_SPECIFIC")
        company.update(year="2040", holidays=[{"holidayName": "Long break", "from": "12-27", "to": "01-03"}])
        for time in ("2040-12-27T18:00:00Z", "2041-01-03T18:00:00Z"):
            row = await _row(desk, "Customer Support", time)
            assert (row["isOpen"], row["today"]) == (False, "holiday: Long break")
            assert row["opens"] == "Friday 2041-01-04T08:00-08:00"
        assert (await _row(desk, "Customer Support", "2041-12-27T18:00:00Z"))["isOpen"]
        assert (await _row(desk, "Customer Support", "2040-01-03T18:00:00Z"))["isOpen"]


@pytest.mark.anyio
async def test_a_list_of_holidays_that_is_switched_off_closes_nothing() -> None:
    async with sandbox() as desk:
        for one in desk.world.holiday_lists:
            one["status"] = "INACTIVE"
        assert (await _row(desk, "Customer Support", "2040-12-25T18:00:00Z"))["isOpen"]


@pytest.mark.anyio
async def test_hours_over_midnight_belong_to_the_day_they_begin_on() -> None:
    async with sandbox() as desk:
        hours = desk.world.business_hours.get(desk.id_of("business_hours", "Billing"))
        hours.update(
            timeZone={"id": "Asia/Kolkata", "name": "India"},
            businessTimes=[{"day": "MONDAY", "timeSlots": [{"startTime": "22:00", "endTime": "06:00"}]}],
        )
        row = await _row(desk, "Billing", "2040-12-03T23:30:00Z")  # Tuesday, 05:00 in India
        assert (row["isOpen"], row["closes"]) == (True, "Tuesday 2040-12-04T06:00+05:30")
        row = await _row(desk, "Billing", "2040-12-04T01:00:00Z")
        assert (row["isOpen"], row["opens"]) == (False, "Monday 2040-12-10T22:00+05:30")
        assert row["today"] == "closed all day"


@pytest.mark.anyio
async def test_without_a_department_all_hours_are_told_for_now() -> None:
    async with sandbox() as desk:
        found = await desk.call(JOB)
        rows = found.structured_content["businessHours"]
        assert [row["name"] for row in rows] == ["Customer Support", "Technical Support", "Billing"]
        assert rows[1]["isOpen"]
        assert rows[1]["today"] == "open all day"
        told = datetime.fromisoformat(found.structured_content["at"])
        assert abs(datetime.now(UTC) - told) < timedelta(minutes=1)


@pytest.mark.anyio
async def test_hours_that_no_name_ties_to_the_department_are_all_told() -> None:
    async with sandbox() as desk:
        for one in desk.world.business_hours:
            one["name"] = f"Shift {one['id'][-1]}"
        found = await desk.call(JOB, departmentId="Billing")
        assert len(found.structured_content["businessHours"]) == 3
        assert "does not say which of these are Billing's" in found.structured_content["note"]


@pytest.mark.anyio
async def test_no_hours_in_use_is_said() -> None:
    async with sandbox() as desk:
        for one in desk.world.business_hours:
            one["status"] = "INACTIVE"
        found = await desk.call(JOB, departmentId="Billing")
        assert found.structured_content["businessHours"] == []
        assert found.structured_content["note"] == "No business hours are in use."


@pytest.mark.anyio
async def test_an_unknown_time_zone_is_said_and_nothing_guessed() -> None:
    async with sandbox() as desk:
        hours = desk.world.business_hours.get(desk.id_of("business_hours", "Billing"))
        hours["timeZone"] = {"id": "Mars/Olympus", "name": "Mars"}
        row = await _row(desk, "Billing", "2040-12-04T18:00:00Z")
        assert "isOpen" not in row
        assert "time zone 'Mars' is not known" in row["today"]


@pytest.mark.anyio
async def test_an_unknown_department_is_refused_with_the_known_ones() -> None:
    async with sandbox() as desk:
        refused = await desk.call(JOB, departmentId="Shipping")
        assert refused.is_error
        assert "Known, with their IDs: Billing" in refused.content[0].text


@pytest.mark.anyio
async def test_a_day_on_which_the_clock_changes_is_told_by_the_clock_on_the_wall() -> None:
    async with sandbox() as desk:
        hours = desk.world.business_hours.get(desk.id_of("business_hours", "Technical Support"))
        for day in ("2040-03-11", "2040-11-04"):  # of 23 and of 25 hours
            row = await _row(desk, "Technical Support", f"{day}T20:00:00Z")
            assert row["today"] == "open all day"
        slot = {"startTime": "00:00", "endTime": "23:00"}
        hours.update(type="SPECIFIC", businessTimes=[{"day": "SUNDAY", "timeSlots": [slot]}])
        row = await _row(desk, "Technical Support", "2040-11-04T20:00:00Z")
        assert (row["today"], row["closes"]) == ("00:00-23:00", "Sunday 2040-11-04T23:00-08:00")


@pytest.mark.parametrize("time", ["9999-12-31T23:59:59Z", "0001-01-01T00:00:00Z"])
@pytest.mark.anyio
async def test_a_time_without_days_around_it_is_refused(time: str) -> None:
    async with sandbox() as desk:
        refused = await desk.call(JOB, departmentId="Billing", time=time)
        assert refused.structured_content["error"]["code"] == "INVALID_ARGUMENTS"
        assert "is not from 1900 to 2199" in refused.content[0].text


@pytest.mark.anyio
async def test_a_day_next_to_a_midnight_that_the_clock_skips_is_open_all_day() -> None:
    async with sandbox() as desk:
        hours = desk.world.business_hours.get(desk.id_of("business_hours", "Technical Support"))
        hours.update(timeZone={"id": "America/Santiago", "name": "America/Santiago"})
        for day in ("2026-09-05", "2026-09-06"):  # the second begins at one
            row = await _row(desk, "Technical Support", f"{day}T20:00:00Z")
            assert row["today"] == "open all day"
        slots = [{"startTime": "09:00", "endTime": "23:59"}]
        hours.update(type="SPECIFIC", businessTimes=[{"day": "SATURDAY", "timeSlots": slots}])
        row = await _row(desk, "Technical Support", "2026-09-05T20:00:00Z")
        assert row["today"] == "09:00-00:00"


@pytest.mark.anyio
async def test_business_hours_that_were_not_read_are_told() -> None:
    async with sandbox() as desk:
        pattern = desk.world.business_hours.get(desk.id_of("business_hours", "Billing"))
        assert "not read" not in (await desk.call(JOB)).structured_content.get("note", "")
        for number in range(100):
            desk.world.business_hours.add({**pattern, "id": desk.world.new_id(), "name": f"Branch {number}"})
        for given in ({}, {"departmentId": "Billing"}):
            assert "There are more business hours" in (await desk.call(JOB, **given)).structured_content["note"]
