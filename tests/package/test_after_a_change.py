"""A failure after the API has carried out a change: the caller is told that it was made, so that nobody repeats it."""

from __future__ import annotations

from functools import partial
from typing import Any

import pytest
from zoho_desk_mcp.connect import connect
from zoho_desk_mcp.server import calls as server
from zoho_desk_mcp.server.http.errors import CHANGED, MAYBE_CHANGED

from tests.support import misbehaving as bad
from tests.support.calls import READ, WRITE
from tests.support.faults import called, error_details
from tests.support.misbehaving import Misbehaving, Request, Writer, misbehaving, settings_for

pytestmark = pytest.mark.anyio

ASKED_BY_POST = ("get_single_zoho_desk_subject_data_count", {"contactEmailId": "a@example.com", "module": "tickets"})
RESOLVE = ("zoho_desk_tickets_resolve", {"ticketId": "4000000000000000001", "resolution": "Done"})


def _broken(*_: Any, **__: Any) -> None:
    raise ValueError("planted")


@pytest.mark.parametrize("broken", ["results.success", "calls.View", "calls._names", "responses.shaping.truncated"])
async def test_a_change_that_cannot_be_shown_is_told(monkeypatch: pytest.MonkeyPatch, broken: str) -> None:
    monkeypatch.setattr(f"zoho_desk_mcp.server.{broken}", _broken)
    result, zoho = await called(bad.answer(200, bad.TICKET), WRITE)
    details = error_details(result)
    assert details["code"] == "SERVER_ERROR"
    assert details["advice"].startswith(CHANGED)
    assert result.content[0].text.startswith(CHANGED)
    assert len(zoho.requests) == 1
    assert "advice" not in error_details((await called(bad.answer(200, bad.TICKET), READ))[0])


async def test_an_error_with_a_status_of_success_is_an_error() -> None:
    """Upstream's files have such bodies: nobody is told that it was done, nor that it was not."""
    refused = bad.answer(200, {"errorCode": "UNPROCESSABLE_ENTITY", "message": "No."})

    async def refuses_changes(request: Request, writer: Writer) -> None:
        await (bad.answer(200, bad.TICKET) if request.method == "GET" else refused)(request, writer)

    for call, answer in ((WRITE, refused), (READ, refused), (RESOLVE, refuses_changes)):
        details = error_details((await called(answer, call))[0])
        assert details["code"] == "UNPROCESSABLE_ENTITY"
        assert (MAYBE_CHANGED in details["advice"]) is (call != READ)
    beside = {**bad.TICKET, "errorCode": None, "message": "Hello"}
    assert not (await called(bad.answer(200, beside), READ))[0].is_error


@pytest.mark.parametrize("answer", [bad.error(500, "INTERNAL_SERVER_ERROR"), bad.answer(200, b"<html>"), bad.hang_up])
async def test_what_only_reads_has_changed_nothing_however_it_is_sent(answer: bad.Answer) -> None:
    result, zoho = await called(answer, ASKED_BY_POST)
    assert [request.method for request in zoho.requests] == ["POST"]
    assert MAYBE_CHANGED not in error_details(result)["advice"]


async def test_a_refusal_after_a_first_change_tells_of_the_change() -> None:
    """A job that makes several requests, of which a later one fails."""

    async def second_fails(request: Request, writer: Writer) -> None:
        changes = [each for each in zoho.requests if each.method != "GET"]
        await (bad.error(422, "INVALID_DATA") if len(changes) > 1 else bad.answer(200, bad.TICKET))(request, writer)

    async with misbehaving() as zoho, connect(settings_for(zoho.url)) as desk:
        zoho.answer = second_fails
        result = await server.call(desk, *RESOLVE)
        sent = [request.method for request in zoho.requests if request.method != "GET"]
    assert len(sent) == 2
    assert error_details(result)["advice"].startswith(CHANGED)


async def _third_change_is_a_page(zoho: Misbehaving, request: Request, writer: Writer) -> None:
    changes = [each for each in zoho.requests if each.method != "GET"]
    page = bad.answer(200, b"<html>", Content_Type="text/html")
    await (page if request.method != "GET" and len(changes) == 3 else bad.answer(200, bad.TICKET))(request, writer)


async def test_a_step_of_which_nobody_knows_is_neither_done_nor_left() -> None:
    given = {"ticketId": bad.TICKET["id"], "resolution": "Done", "note": "n", "minutes": 5}
    async with misbehaving() as zoho, connect(settings_for(zoho.url)) as desk:
        zoho.answer = partial(_third_change_is_a_page, zoho)
        advice = error_details(await server.call(desk, "zoho_desk_tickets_resolve", given))["advice"]
    assert "Done before: resolution (written); note (internal comment 4000000000000000001)." in advice
    assert "Not known whether it was done: time. Not done: status. Call again with what is not done only." in advice
    assert MAYBE_CHANGED in advice


async def test_a_change_of_a_ticket_of_which_nobody_knows_is_told_in_its_row() -> None:
    given = {"tickets": [bad.TICKET["id"]], "status": "Closed", "addTags": ["parcel"], "note": "n"}
    async with misbehaving() as zoho, connect(settings_for(zoho.url)) as desk:
        zoho.answer = partial(_third_change_is_a_page, zoho)
        result = await server.call(desk, "zoho_desk_tickets_update_several", given)
    assert result.structured_content["tickets"][0]["done"] == "fields, tags added, note (not known whether it was done)"
    assert MAYBE_CHANGED in result.structured_content["tickets"][0]["failed"]


async def test_a_fault_of_the_server_before_it_knows_what_became_of_a_change(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing says then that it was made, and nothing that it was not."""
    monkeypatch.setattr("zoho_desk_mcp.client.Client.limits", _broken)
    result, zoho = await called(bad.answer(200, bad.TICKET), WRITE)
    details = error_details(result)
    assert details["code"] == "SERVER_ERROR"
    assert details["advice"].startswith(MAYBE_CHANGED)
    assert result.content[0].text.startswith(MAYBE_CHANGED)
    assert len(zoho.requests) == 1
    assert "advice" not in error_details((await called(bad.answer(200, bad.TICKET), READ))[0])


async def test_a_change_that_was_refused_is_not_told_as_made() -> None:
    for answer in (bad.error(422, "INVALID_DATA"), bad.error(500, "INTERNAL_SERVER_ERROR")):
        details = error_details((await called(answer, WRITE))[0])
        assert CHANGED not in details.get("advice", "")
    assert MAYBE_CHANGED in details["advice"]
