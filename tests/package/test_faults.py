"""Zoho Desk misbehaves, on a real socket: every call ends, in words that say what happened and what helps."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from mcp import Client
from zoho_desk_mcp.connect import connect
from zoho_desk_mcp.errors import MAYBE_CHANGED, NOT_CHANGED
from zoho_desk_mcp.server import app as server
from zoho_desk_mcp.server.arguments.uploads import FileError

from tests.support import misbehaving as bad
from tests.support.calls import LIST, READ, WRITE
from tests.support.misbehaving import FAULTS, environment_for, misbehaving, settings_for
from tests.support.processes import stdio_server

pytestmark = pytest.mark.anyio

CODES = {
    "malformed JSON": "BAD_ANSWER",
    "HTML with 200": "BAD_ANSWER",
    "HTML with 502": "HTTP_502",
    "empty 500": "HTTP_500",
    "10 MB": "ANSWER_TOO_LARGE",
    "10 MB announced": "ANSWER_TOO_LARGE",
    "slow body": "TIMEOUT",
    "no answer": "TIMEOUT",
    "dropped": "CONNECTION_LOST",
    "broken off": "CONNECTION_LOST",
    "401 always": "INVALID_OAUTH",
    "401 of another kind": "UNAUTHORIZED",
    "too many at once": "TOO_MANY_REQUESTS",
    "day's credits": "THRESHOLD_EXCEEDED",
    "redirect": "REDIRECT",
    "bad gzip": "BAD_ANSWER",
    "too deep": "BAD_ANSWER",
    "number without end": "BAD_ANSWER",
    "no HTTP": "CONNECTION_LOST",
    "errors of another shape": "INVALID_DATA",
    "error of another shape": "HTTP_422",
    "no UTF-8": "BAD_ANSWER",
}
WAITING = {"slow body": bad.SHORT, "no answer": bad.SHORT}
"""Fault -> the time-out that ends it."""
NEVER_CHANGED = {
    *("401 always", "401 of another kind", "too many at once", "day's credits", "redirect"),
    *("errors of another shape", "error of another shape"),
}
"""Answers that say that Zoho did nothing."""


async def _called(answer: bad.Answer, call: tuple[str, dict[str, Any]], **changes: Any) -> tuple[Any, bad.Misbehaving]:
    async with misbehaving() as zoho, connect(settings_for(zoho.url, **changes)) as desk:
        zoho.answer = answer
        result = await server.call(desk, *call)
        await zoho.idle()
        return result, zoho


def _error(result: Any) -> dict[str, Any]:
    assert result.is_error, result
    details: dict[str, Any] = result.structured_content["error"]
    assert details["message"] in result.content[0].text
    return details


@pytest.mark.parametrize("fault", sorted(FAULTS))
async def test_fault_of_a_read(fault: str) -> None:
    result, zoho = await _called(FAULTS[fault], READ, timeout=WAITING.get(fault, 30))
    details = _error(result)
    assert details["code"] == CODES[fault]
    assert details["message"]
    assert MAYBE_CHANGED not in details.get("advice", "")
    assert len(zoho.requests) == (2 if fault == "401 always" else 1)


@pytest.mark.parametrize("fault", sorted(FAULTS))
async def test_fault_of_a_write_says_whether_it_may_have_happened_and_is_sent_once(fault: str) -> None:
    result, zoho = await _called(FAULTS[fault], WRITE, timeout=WAITING.get(fault, 30))
    details = _error(result)
    assert details["code"] == CODES[fault]
    assert (MAYBE_CHANGED in details.get("advice", "")) == (fault not in NEVER_CHANGED)
    assert len(zoho.requests) == (2 if fault == "401 always" else 1)


async def test_nothing_was_changed_where_there_was_no_connection() -> None:
    async with misbehaving() as accounts:
        settings = settings_for(accounts.url, api_url="http://127.0.0.1:9")
        async with connect(settings) as desk:
            details = _error(await server.call(desk, *WRITE))
    assert details["code"] == "NOT_CONNECTED"
    assert NOT_CHANGED in details["advice"]


async def test_empty_bodies_are_an_empty_list_and_a_change_that_is_done() -> None:
    result, _ = await _called(bad.answer(204), LIST)
    assert result.structured_content == {"data": []}
    result, _ = await _called(bad.answer(204), WRITE)
    assert result.structured_content == {"result": "done"}


async def test_an_empty_body_for_one_record_is_nothing_found() -> None:
    for arguments in (READ[1], READ[1] | {"fields": ["subject"]}):
        result, _ = await _called(bad.answer(204), (READ[0], arguments))
        assert not result.is_error
        assert result.structured_content == {"result": "nothing found"}


async def test_failures_of_this_server_are_no_wrong_arguments(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: Any) -> None:
        raise ValueError("planted")

    monkeypatch.setattr("zoho_desk_mcp.server.responses.results.success", broken)
    details = _error((await _called(bad.OK, READ))[0])
    assert details == {"code": "SERVER_ERROR", "message": "The server failed on this call. Its log says more."}


async def test_expired_token_is_renewed_once_and_the_call_succeeds() -> None:
    async with misbehaving() as zoho, connect(settings_for(zoho.url)) as desk:

        async def expire_first(request: bad.Request, writer: bad.Writer) -> None:
            await (bad.EXPIRED if request.token.endswith("-1") else bad.OK)(request, writer)

        zoho.answer = expire_first
        result = await server.call(desk, *WRITE)
        assert not result.is_error, result
        assert [request.token for request in zoho.requests] == ["planted-access-token-1", "planted-access-token-2"]


async def test_refused_token_of_another_kind_is_not_renewed() -> None:
    _, zoho = await _called(FAULTS["401 of another kind"], READ)
    assert len(zoho.token_requests) == 1


async def test_429_is_passed_on_and_the_two_kinds_are_told_apart() -> None:
    at_once, zoho = await _called(FAULTS["too many at once"], READ, daily_credits=50_000)
    assert len(zoho.requests) == 1
    assert at_once.meta == {"ratelimit-limit": 50_000, "ratelimit-remaining": 49}
    assert "at the same time" in _error(at_once)["advice"]
    used_up, zoho = await _called(FAULTS["day's credits"], READ, data_center="in")
    assert len(zoho.requests) == 1
    assert used_up.meta["ratelimit-remaining"] == 0
    assert 0 < used_up.meta["ratelimit-reset"] <= 24 * 3600
    assert "retry-after" not in used_up.meta
    assert "midnight" in _error(used_up)["advice"]


async def test_retry_after_is_the_reset() -> None:
    result, _ = await _called(bad.error(429, "THRESHOLD_EXCEEDED", Retry_After="11100"), READ)
    assert result.meta == {"ratelimit-reset": 11_100, "retry-after": 11_100}
    assert "That is in 3 h 5 min." in result.content[0].text


async def test_good_results_carry_limits_and_none_are_invented() -> None:
    result, _ = await _called(bad.OK, READ)
    assert result.meta == {"ratelimit-remaining": 49_990}
    result, _ = await _called(bad.answer(200, bad.TICKET, X_Rate_Limit_Remaining_v3="\xb2\xb3"), READ)
    assert not result.meta


async def test_redirect_to_another_origin_is_not_followed() -> None:
    async with misbehaving() as other:
        for status in (301, 302, 303, 307, 308):
            result, _ = await _called(bad.answer(status, b"", Location=f"{other.url}/api/v1/tickets/1"), READ)
            assert _error(result)["code"] == "REDIRECT"
        assert not other.requests
        assert not other.token_requests


async def test_scopes_are_named() -> None:
    result, _ = await _called(bad.error(403, "SCOPE_MISMATCH"), LIST)
    assert "Desk.tickets.READ, Desk.search.READ" in _error(result)["advice"]


async def test_field_errors_have_the_inputs_names() -> None:
    errors = [
        {"fieldName": "/departmentid", "errorType": "invalid", "errorMessage": "No such department."},
        {"fieldName": "/cf/cf_plan", "errorType": "missing"},
    ]
    result, _ = await _called(bad.error(422, "INVALID_DATA", errors=errors), WRITE)
    assert _error(result)["fields"] == [
        {"field": "departmentId", "kind": "invalid", "message": "No such department."},
        {"field": "cf.cf_plan", "kind": "missing", "message": ""},
    ]
    assert "- departmentId: No such department." in result.content[0].text


async def test_wall_gives_advice() -> None:
    message = "The value passed for field 'from' exceeds the range of '0-4999'."
    result, _ = await _called(bad.error(422, "UNPROCESSABLE_ENTITY", message), LIST)
    assert "createdTimeRange" in _error(result)["advice"]
    message = "The value passed for field 'limit' exceeds the range of '1-100'."
    result, _ = await _called(bad.error(422, "UNPROCESSABLE_ENTITY", message), LIST)
    assert "check their values" in _error(result)["advice"]


async def test_halves_of_characters_do_not_stop_the_result() -> None:
    async with misbehaving() as zoho, connect(settings_for(zoho.url)) as desk:
        zoho.answer = bad.answer(200, b'{"subject": "cut \\ud83d", "\\ud83d": 1}')
        result = await server.call(desk, *READ)
        assert result.structured_content == {"subject": "cut \ufffd", "\ufffd": 1}
        assert result.model_dump_json()


async def test_cancelled_call_closes_its_request() -> None:
    async with misbehaving() as zoho, connect(settings_for(zoho.url)) as desk:
        zoho.answer = bad.silence
        call = asyncio.create_task(server.call(desk, *WRITE))
        while not zoho.requests:
            await asyncio.sleep(0.01)
        assert zoho.busy == 1
        call.cancel()
        with pytest.raises(asyncio.CancelledError):
            await call
        await zoho.idle()
        zoho.answer = bad.OK
        assert not (await server.call(desk, *READ)).is_error


async def test_call_that_the_client_cancels_closes_its_request() -> None:
    async with misbehaving() as zoho:
        zoho.answer = bad.silence
        async with Client(stdio_server(**environment_for(zoho.url, LOG="off"))) as client:
            call = asyncio.create_task(client.call_tool(*WRITE))
            while not zoho.requests:
                await asyncio.sleep(0.01)
            assert zoho.busy == 1
            call.cancel()
            await zoho.idle()
            zoho.answer = bad.OK
            assert not (await client.call_tool(*READ)).is_error


async def test_file_over_the_limit_is_not_sent() -> None:
    async with misbehaving() as zoho, connect(settings_for(zoho.url, max_file_mb=0.001)) as desk:
        call = {"ticketId": "4000000000000000001", "content": "QUJD" * 1000, "name": "a.txt"}
        result = await server.call(desk, "create_a_zoho_desk_ticket_attachment", call)
        assert "a.txt has 3,000 bytes" in _error(result)["message"]
        assert not zoho.requests
        with pytest.raises(FileError):
            await desk.request("POST", "/x", files={"file": ("a.txt", b"x" * 1001)})


async def test_a_thousand_faulty_calls_leave_a_server_that_answers_and_holds_nothing() -> None:
    names = sorted(FAULTS)

    async def by_name(request: bad.Request, writer: bad.Writer) -> None:
        number = int(request.target.rpartition("/")[2])
        await (FAULTS[names[number % len(names)]] if number else bad.OK)(request, writer)

    async with misbehaving() as zoho:
        zoho.answer = by_name
        environment = environment_for(zoho.url, TIMEOUT=str(bad.SHORT), LOG="off")
        async with Client(stdio_server(**environment)) as client:
            places = asyncio.Semaphore(25)
            codes: set[str] = set()

            async def call(number: int) -> None:
                async with places:
                    result = await client.call_tool(READ[0], {"ticketId": str(number)})
                    codes.add(_error(result)["code"])

            async with asyncio.timeout(120), asyncio.TaskGroup() as group:
                for number in range(1, 1001):
                    group.create_task(call(number))
            assert codes == set(CODES.values())
            await zoho.idle()
            assert len(zoho.connections) <= 20  # what the pool keeps for the next calls
            good = await client.call_tool(READ[0], {"ticketId": "0"})
            assert good.structured_content == bad.TICKET
        async with asyncio.timeout(10):
            while zoho.connections:
                await asyncio.sleep(0.01)


def _our_tasks() -> set[asyncio.Task[Any]]:
    """The tasks that are not those of the misbehaving server."""
    tasks = {task: task.get_coro() for task in asyncio.all_tasks()}
    return {task for task, coro in tasks.items() if coro.cr_code.co_filename != bad.__file__ and not task.done()}


async def test_faults_leave_no_task() -> None:
    async with misbehaving() as zoho, connect(settings_for(zoho.url, timeout=bad.SHORT)) as desk:
        await server.call(desk, *READ)
        before = _our_tasks()
        for fault in FAULTS.values():
            zoho.answer = fault
            await server.call(desk, *READ)
        await zoho.idle()
        assert _our_tasks() <= before
