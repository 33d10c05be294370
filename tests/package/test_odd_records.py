"""Lists of the API that hold no records, or records without an id: jobs and pages say so, and do not fail unsaid."""

from __future__ import annotations

from typing import Any

import pytest
from mcp.shared.exceptions import MCPError
from zoho_desk_mcp.connect import connect
from zoho_desk_mcp.jobs.parts.business_hours import WEEKDAYS
from zoho_desk_mcp.jobs.parts.figures import span_of
from zoho_desk_mcp.resources import RESOURCE_TEMPLATES, RESOURCES
from zoho_desk_mcp.server import calls as server
from zoho_desk_mcp.server.http.errors import ApiError
from zoho_desk_mcp.server.primitives.resources import read_resource
from zoho_desk_mcp.server.registry import TOOLS
from zoho_desk_mcp.server.responses.record import Record, records_in

from tests.support import misbehaving as bad
from tests.support.faults import error_details
from tests.support.misbehaving import misbehaving, settings_for
from tests.support.results import text_of

pytestmark = pytest.mark.anyio

ID = "4000000000000000001"
JOBS: dict[str, dict[str, Any]] = {
    "zoho_desk_tickets_brief": {"ticketId": ID},
    "zoho_desk_tickets_needing_reply": {},
    "zoho_desk_tickets_due": {},
    "zoho_desk_tickets_figures": {"by": "day"},
    "zoho_desk_tickets_likely_duplicates": {"ticketId": ID},
    "zoho_desk_contacts_history": {"contact": "ann@mail.example"},
    "zoho_desk_departments_is_open": {},
    "zoho_desk_articles_write_from_ticket": {"ticketId": ID, "category": "Payments", "answer": "So."},
    "search": {"query": "refund of an order"},
}
ODD: dict[str, Any] = {
    "null as data[0]": {"data": [None]},
    "a text as data[0]": {"data": ["x"]},
    "a list as data[0]": {"data": [[]]},
    "a text as data,": {"data": "x"},
    "a number as data,": 5,
    "an object as data,": {"data": {"id": 1}},
}
RECORD = {"id": ID, "departmentId": ID, "status": "Open"}


async def _odd(body: Any) -> bad.Answer:
    """Every list is this body; single records are as they should be."""

    async def respond(request: bad.Request, writer: bad.Writer) -> None:
        path = request.target.partition("?")[0]
        await bad.answer(200, RECORD if path.endswith(ID) else body)(request, writer)

    return respond


@pytest.mark.parametrize("job", JOBS)
async def test_a_job_names_what_is_odd_in_a_list(job: str) -> None:
    async with misbehaving() as zoho:
        for named, body in ODD.items():
            zoho.answer = await _odd(body)
            async with connect(settings_for(zoho.url)) as desk:
                result = await server.call(desk, job, JOBS[job])
            assert result.is_error or job == "search"  # which tells of the kind of record that was not searched
            assert named in text_of(result.content[0])
            assert "BAD_ANSWER" in text_of(result.content[0])


@pytest.mark.parametrize("job", ["search", "zoho_desk_contacts_history", "zoho_desk_tickets_figures"])
async def test_a_record_without_an_id_is_named(job: str) -> None:
    async with misbehaving() as zoho, connect(settings_for(zoho.url)) as desk:
        row = {"email": "ann@mail.example", "closedTime": "2026-01-01T00:00:00Z"}
        zoho.answer = bad.answer(200, {"data": [row]})
        details = error_details(await server.call(desk, job, JOBS[job]))
    assert details["message"] == "Zoho Desk responded with a record without id as data[0]"


TIMES = {"day": "MONDAY", "startTime": "x", "endTime": "18:00"}
WEEK = [{**TIMES, "day": day} for day in WEEKDAYS]
PLACES: dict[str, tuple[str, dict[str, Any]]] = {
    "a text as team, where an object belongs": ("zoho_desk_tickets_brief", {"team": "x"}),
    "a list as contact, where an object belongs": ("zoho_desk_tickets_brief", {"contact": [1]}),
    "a text as contact.account, where an object belongs": ("zoho_desk_tickets_brief", {"contact": {"account": "x"}}),
    "a text as departmentId, where an id belongs": ("zoho_desk_tickets_likely_duplicates", {"departmentId": "x"}),
    "a text as data[0].department, where an object belongs": (
        "zoho_desk_tickets_due",
        {"data": [{**RECORD, "dueDate": "2020-01-01T00:00:00Z", "department": "x"}]},
    ),
    "a text as data[0].lastThread, where an object belongs": (
        "zoho_desk_tickets_needing_reply",
        {"data": [{**RECORD, "lastThread": "x"}]},
    ),
    "a text as data[0].businessTimes, where a list belongs": (
        "zoho_desk_departments_is_open",
        {"data": [{"timeZone": {"id": "UTC"}, "businessTimes": "x"}]},
    ),
    ".startTime, where a time belongs": (
        "zoho_desk_departments_is_open",
        {"data": [{"timeZone": {"id": "UTC"}, "businessTimes": WEEK}]},
    ),
    "a record without data": ("zoho_desk_tickets_due", {}),
}


@pytest.mark.parametrize("place", PLACES)
async def test_a_part_of_another_type_is_named(place: str) -> None:
    job, odd = PLACES[place]
    async with misbehaving() as zoho, connect(settings_for(zoho.url)) as desk:

        async def respond(request: bad.Request, writer: bad.Writer) -> None:
            is_one = request.target.partition("?")[0].endswith(ID)
            lists = {"data": []} if "ticketId" in JOBS[job] else odd
            await bad.answer(200, {**RECORD, **odd} if is_one else lists)(request, writer)

        zoho.answer = respond
        details = error_details(await server.call(desk, job, JOBS[job]))
    assert details["code"] == "BAD_ANSWER"
    assert place in details["message"]


@pytest.mark.parametrize("body", [None, {}, 5, b""])
@pytest.mark.parametrize("job", ["brief", "reply", "resolve", "likely_duplicates"])
async def test_a_ticket_that_is_none_is_no_mistake_of_the_caller(job: str, body: Any) -> None:
    given = {"ticketId": ID} | ({"content": "Hello"} if job == "reply" else {})
    async with misbehaving() as zoho, connect(settings_for(zoho.url)) as desk:
        zoho.answer = bad.answer(200, body)
        details = error_details(await server.call(desk, f"zoho_desk_tickets_{job}", given))
        changes = [request for request in zoho.requests if request.method != "GET"]
    assert details["message"] == "Zoho Desk responded with a record without id"
    assert details["code"] == "BAD_ANSWER"
    assert changes == []


@pytest.mark.parametrize("body", [{}, 5, {"data": [{}]}])
@pytest.mark.parametrize(
    ("tool", "given"),
    [
        ("zoho_desk_departments_is_open", {"departmentId": "Billing"}),
        ("zoho_desk_tickets_brief", {"ticketId": "113"}),
        ("zoho_desk_tickets_update_several", {"tickets": [ID], "assigneeId": "Ann"}),
        ("zoho_desk_tickets_update_several", {"tickets": [ID], "assigneeId": "me"}),
        ("zoho_desk_tickets_update_several", {"tickets": [ID], "teamId": "Refunds"}),
    ],
)
async def test_a_look_up_in_an_odd_list_is_no_mistake_of_the_caller(tool: str, given: Any, body: Any) -> None:
    async with misbehaving() as zoho, connect(settings_for(zoho.url)) as desk:
        zoho.answer = bad.answer(200, body)
        assert error_details(await server.call(desk, tool, given))["code"] == "BAD_ANSWER"


@pytest.mark.parametrize(
    ("value", "number"),
    [(None, 0), ("", 0), (7, 7), ("7", 7), (7.0, 7), *((odd, None) for odd in ("x", [7], True, 10**15, float("inf")))],
)
def test_what_is_counted_is_a_number(value: Any, number: int | None) -> None:
    record = records_in([{"count": value}], "data")[0]
    if number is not None:
        assert record.number("count") == number
        return
    with pytest.raises(ApiError, match=r"as data\[0\]\.count, where a number of at most 15 digits belongs"):
        record.number("count")


def test_nulls_in_a_list_of_a_record_are_passed_over() -> None:
    """Upstream's schemas allow them, such as those of `holidayLists` in BusinessHour.json."""
    hours = Record({"holidayLists": [None, {"id": "1"}, None, "x"]})
    with pytest.raises(ApiError, match=r"a text as holidayLists\[3\], where an object belongs"):
        hours.records("holidayLists")
    hours["holidayLists"] = [None, {"id": "1"}, None]
    (one,) = hours.records("holidayLists")
    assert one.where == "holidayLists[1]"


@pytest.mark.parametrize("page", ["departments", f"ticket/{ID}", f"contact/{ID}"])
async def test_a_page_names_what_is_odd_in_a_list(page: str) -> None:
    async with misbehaving() as zoho, connect(settings_for(zoho.url)) as desk:
        zoho.answer = await _odd({"data": [None]})
        with pytest.raises(MCPError, match=r"null as data\[0\]"):
            await read_resource((*RESOURCES, *RESOURCE_TEMPLATES), desk, f"zohodesk://{page}", frozenset(TOOLS))


@pytest.mark.parametrize(
    "odd",
    [
        {"subject": "Parcel " + "A1B2" * 40},
        {"createdTime": "0001-01-01T00:00:00+00:00"},
        {"createdTime": "9999-12-31T23:59:59-14:00"},
    ],
)
async def test_duplicates_of_a_ticket_with_odd_values_are_looked_for(odd: dict[str, Any]) -> None:
    async with misbehaving() as zoho, connect(settings_for(zoho.url)) as desk:

        async def respond(request: bad.Request, writer: bad.Writer) -> None:
            path = request.target.partition("?")[0]
            await bad.answer(200, {**RECORD, **odd} if path.endswith(ID) else {"data": []})(request, writer)

        zoho.answer = respond
        name = "zoho_desk_tickets_likely_duplicates"
        result = await server.call(desk, name, JOBS[name])
    assert not result.is_error, result


@pytest.mark.parametrize("text", ["9" * 5000 + ":00 hrs", "99999999999:00 hrs"])
def test_a_length_of_time_that_is_none_is_left_out(text: str) -> None:
    assert span_of(text) is None
