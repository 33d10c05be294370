"""Lists of what is empty (workflow 1): the server looks through several pages, and says how far it came."""

from __future__ import annotations

from typing import Any

import pytest
from zoho_desk_mcp.connect import connect
from zoho_desk_mcp.server import calls as server

from tests.support import misbehaving as bad
from tests.support.calls import LIST
from tests.support.misbehaving import misbehaving, settings_for
from tests.support.results import error_text

pytestmark = pytest.mark.anyio

UNASSIGNED: dict[str, Any] = {"assigneeId": None, "limit": 5}
PAGE = 100


def _list_of(
    records: list[dict[str, Any]], failing_from: int | None = None, failure: bad.Answer = bad.OK
) -> bad.Answer:
    """Answers pages of these records; those from an offset on with the failure."""

    async def answer(request: bad.Request, writer: bad.Writer) -> None:
        query = dict(part.split("=") for part in request.target.partition("?")[2].split("&"))
        start = int(query["from"])
        page = records[start : start + int(query["limit"])]
        if failing_from is not None and start >= failing_from:
            await failure(request, writer)
        else:
            await (bad.answer(200, {"data": page, "count": len(records)}) if page else bad.answer(204))(request, writer)

    return answer


def _tickets(count: int, *unassigned: int) -> list[dict[str, Any]]:
    return [{"id": str(n)} if n in unassigned else {"id": str(n), "assigneeId": "7"} for n in range(count)]


def _ids(result: Any) -> list[int]:
    return [int(ticket["id"]) for ticket in result.structured_content["data"]]


async def test_pages_are_looked_through_until_enough_is_found_and_the_cursor_goes_on_there() -> None:
    wanted = [3, 50, 150, 250, 260, 270, 410]
    async with misbehaving() as zoho, connect(settings_for(zoho.url)) as desk:
        zoho.answer = _list_of(_tickets(420, *wanted))
        first = await server.call(desk, LIST[0], UNASSIGNED)
        assert _ids(first) == wanted[:5]
        assert set(first.structured_content) == {"data", "next_cursor"}
        cursor = first.structured_content["next_cursor"]
        second = await server.call(desk, LIST[0], UNASSIGNED | {"next_cursor": cursor})
        assert _ids(second) == wanted[5:]
        assert set(second.structured_content) == {"data"}


async def test_a_record_that_moved_to_the_next_page_is_found_once() -> None:
    tickets = _tickets(200, 50, 99, 150)
    async with misbehaving() as zoho, connect(settings_for(zoho.url)) as desk:
        zoho.answer = _list_of([*tickets[:PAGE], tickets[PAGE - 1], *tickets[PAGE:]])
        assert _ids(await server.call(desk, LIST[0], UNASSIGNED)) == [50, 99, 150]


async def test_a_cursor_of_the_filtered_list_is_none_of_the_whole_one() -> None:
    async with misbehaving() as zoho, connect(settings_for(zoho.url)) as desk:
        zoho.answer = _list_of(_tickets(300, *range(300)))
        filtered = (await server.call(desk, LIST[0], UNASSIGNED)).structured_content["next_cursor"]
        whole = (await server.call(desk, LIST[0], {"limit": 5})).structured_content["next_cursor"]
        for arguments in ({"next_cursor": filtered}, UNASSIGNED | {"next_cursor": whole}):
            assert "of this list with other filters: give the same ones" in error_text(
                await server.call(desk, LIST[0], arguments)
            )


@pytest.mark.parametrize(
    ("count", "goes_on"), [(5, False), ("5", False), (6, True), (4, True), (None, True), ("", True)]
)
async def test_a_list_that_was_read_to_its_count_is_over(count: Any, goes_on: bool) -> None:
    async with misbehaving() as zoho, connect(settings_for(zoho.url)) as desk:
        zoho.answer = bad.answer(200, {"data": _tickets(5), "count": count})
        first = (await server.call(desk, LIST[0], {"limit": 5})).structured_content
        assert ("next_cursor" in first) is goes_on


async def test_the_count_is_that_of_the_whole_list() -> None:
    async with misbehaving() as zoho, connect(settings_for(zoho.url)) as desk:
        zoho.answer = bad.answer(200, {"data": _tickets(5), "count": 10})
        first = (await server.call(desk, LIST[0], {"limit": 5})).structured_content
        second = (
            await server.call(desk, LIST[0], {"limit": 5, "next_cursor": first["next_cursor"]})
        ).structured_content
        assert "next_cursor" not in second


async def test_ten_pages_without_enough_hits_are_told() -> None:
    async with misbehaving() as zoho, connect(settings_for(zoho.url)) as desk:
        zoho.answer = _list_of(_tickets(2_000, 7, 1_500))
        result = await server.call(desk, LIST[0], UNASSIGNED)
        assert _ids(result) == [7]
        assert len(zoho.requests) == 10
        answer = result.structured_content
        assert answer["note"] == "Looked through 10 pages of 100: there may be more behind next_cursor."
        rest = await server.call(desk, LIST[0], UNASSIGNED | {"next_cursor": answer["next_cursor"]})
        assert _ids(rest) == [1_500]


@pytest.mark.parametrize("hits", [(), (7, 120)])
async def test_an_error_on_a_later_page_keeps_what_was_found(hits: tuple[int, ...]) -> None:
    refused = bad.error(429, "TOO_MANY_REQUESTS", "Slow down.", **{"X-Rate-Limit-Remaining-v3": "77"})
    async with misbehaving() as zoho, connect(settings_for(zoho.url)) as desk:
        tickets = _tickets(400, *hits, 350)
        zoho.answer = _list_of(tickets, 2 * PAGE, refused)
        result = await server.call(desk, LIST[0], UNASSIGNED)
        assert not result.is_error
        assert _ids(result) == list(hits)
        answer = result.structured_content
        assert "not looked through to its end: Slow down. (TOO_MANY_REQUESTS, HTTP 429)" in answer["note"]
        assert (result.meta or {})["ratelimit-remaining"] == 77
        zoho.answer = _list_of(tickets)
        rest = await server.call(desk, LIST[0], UNASSIGNED | {"next_cursor": answer["next_cursor"]})
        assert _ids(rest) == [350]


async def test_an_error_on_the_first_page_is_an_error() -> None:
    async with misbehaving() as zoho, connect(settings_for(zoho.url)) as desk:
        zoho.answer = bad.error(429, "TOO_MANY_REQUESTS")
        assert "TOO_MANY_REQUESTS" in error_text(await server.call(desk, LIST[0], UNASSIGNED))
