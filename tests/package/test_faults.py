"""Zoho Desk misbehaves, on a real socket: every call ends, in words that say what happened and what helps."""

from __future__ import annotations

from typing import Any

import pytest
from zoho_desk_mcp.connect import connect
from zoho_desk_mcp.server import calls as server
from zoho_desk_mcp.server.arguments.uploads import FileError
from zoho_desk_mcp.server.http.errors import MAYBE_CHANGED, NOT_CHANGED

from tests.support import misbehaving as bad
from tests.support.calls import LIST, READ, WRITE
from tests.support.faults import CODES, NEVER_CHANGED, WAITING, called, error_details
from tests.support.misbehaving import FAULTS, misbehaving, settings_for

pytestmark = pytest.mark.anyio
SENT_AGAIN = ("dropped", "no HTTP")
"""What ends the connection that the token came over before there is a response: it may have been idle for too long."""


@pytest.mark.parametrize("fault", sorted(FAULTS))
async def test_fault_of_a_read(fault: str) -> None:
    result, zoho = await called(FAULTS[fault], READ, timeout=WAITING.get(fault, 30))
    details = error_details(result)
    assert details["code"] == CODES[fault]
    assert details["message"]
    assert MAYBE_CHANGED not in details.get("advice", "")
    assert len(zoho.requests) == (2 if fault.startswith("401") or fault in SENT_AGAIN else 1)


@pytest.mark.parametrize("fault", sorted(FAULTS))
async def test_fault_of_a_write_says_whether_it_may_have_happened_and_is_sent_once(fault: str) -> None:
    result, zoho = await called(FAULTS[fault], WRITE, timeout=WAITING.get(fault, 30))
    details = error_details(result)
    assert details["code"] == CODES[fault]
    assert (MAYBE_CHANGED in details.get("advice", "")) == (fault not in NEVER_CHANGED)
    assert len(zoho.requests) == (2 if fault.startswith("401") else 1)


async def test_nothing_was_changed_where_there_was_no_connection() -> None:
    async with misbehaving() as accounts:
        settings = settings_for(accounts.url, api_url="http://127.0.0.1:9")
        async with connect(settings) as desk:
            details = error_details(await server.call(desk, *WRITE))
    assert details["code"] == "NOT_CONNECTED"
    assert NOT_CHANGED in details["advice"]


@pytest.mark.parametrize("status", [401, 403, 404, 407, 451, 511])
async def test_a_refusal_by_a_web_page_is_not_told_as_zohos(status: int) -> None:
    """The proxy of a network says so that it lets nothing through: rights and ids are not the cause."""
    page = bad.answer(status, b"<html><body>Blocked</body></html>", Content_Type="text/html")
    details = error_details((await called(page, WRITE))[0])
    assert details["code"] == f"HTTP_{status}"
    assert "with a web page" in details["message"]
    assert "A proxy, or a page of Zoho's for people, may have responded" in details["advice"]
    assert (MAYBE_CHANGED in details["advice"]) == (status >= 500)
    assert "may not do this" not in details["advice"]


async def test_empty_bodies_are_an_empty_list_and_a_change_that_is_done() -> None:
    result, _ = await called(bad.answer(204), LIST)
    assert result.structured_content == {"data": []}
    result, _ = await called(bad.answer(204), WRITE)
    assert result.structured_content == {"result": "done"}


async def test_an_empty_body_for_one_record_is_nothing_found() -> None:
    for arguments in (READ[1], READ[1] | {"fields": ["subject"]}):
        result, _ = await called(bad.answer(204), (READ[0], arguments))
        assert not result.is_error
        assert result.structured_content == {"result": "nothing found"}


async def test_failures_of_this_server_are_no_wrong_arguments(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: Any) -> None:
        raise ValueError("planted")

    monkeypatch.setattr("zoho_desk_mcp.server.results.success", broken)
    details = error_details((await called(bad.OK, READ))[0])
    assert details == {"code": "SERVER_ERROR", "message": "The server failed on this call. Its log says more."}


async def test_expired_token_is_renewed_once_and_the_call_succeeds() -> None:
    async with misbehaving() as zoho, connect(settings_for(zoho.url)) as desk:

        async def expire_first(request: bad.Request, writer: bad.Writer) -> None:
            await (bad.EXPIRED if request.token.endswith("-1") else bad.OK)(request, writer)

        zoho.answer = expire_first
        result = await server.call(desk, *WRITE)
        assert not result.is_error, result
        assert [request.token for request in zoho.requests] == ["planted-access-token-1", "planted-access-token-2"]


async def test_redirect_to_another_origin_is_not_followed() -> None:
    async with misbehaving() as other:
        for status in (301, 302, 303, 307, 308):
            result, _ = await called(bad.answer(status, b"", Location=f"{other.url}/api/v1/tickets/1"), READ)
            assert error_details(result)["code"] == "REDIRECT"
        assert not other.requests
        assert not other.token_requests


async def test_scopes_are_named() -> None:
    result, _ = await called(bad.error(403, "SCOPE_MISMATCH"), LIST)
    assert "Desk.tickets.READ, Desk.search.READ" in error_details(result)["advice"]


async def test_field_errors_have_the_inputs_names() -> None:
    errors = [
        {"fieldName": "/departmentid", "errorType": "invalid", "errorMessage": "No such department."},
        {"fieldName": "/cf/cf_plan", "errorType": "missing"},
    ]
    result, _ = await called(bad.error(422, "INVALID_DATA", errors=errors), WRITE)
    assert error_details(result)["fields"] == [
        {"field": "departmentId", "kind": "invalid", "message": "No such department."},
        {"field": "cf.cf_plan", "kind": "missing", "message": "is required"},
    ]
    assert "- departmentId: No such department." in result.content[0].text


async def test_wall_gives_advice() -> None:
    message = "The value passed for field 'from' exceeds the range of '0-4999'."
    result, _ = await called(bad.error(422, "UNPROCESSABLE_ENTITY", message), LIST)
    assert "createdTimeRange" in error_details(result)["advice"]
    message = "The value passed for field 'limit' exceeds the range of '1-100'."
    result, _ = await called(bad.error(422, "UNPROCESSABLE_ENTITY", message), LIST)
    assert "check their values" in error_details(result)["advice"]


async def test_halves_of_characters_do_not_stop_the_result() -> None:
    async with misbehaving() as zoho, connect(settings_for(zoho.url)) as desk:
        zoho.answer = bad.answer(200, b'{"subject": "cut \\ud83d", "\\ud83d": 1}')
        name, arguments = READ
        result = await server.call(desk, name, arguments | {"fields": ["*"]})
        assert result.structured_content == {"subject": "cut \ufffd", "\ufffd": 1}
        assert result.model_dump_json()


async def test_file_over_the_limit_is_not_sent() -> None:
    async with misbehaving() as zoho, connect(settings_for(zoho.url, max_file_mb=0.001)) as desk:
        call = {"ticketId": "4000000000000000001", "content": "QUJD" * 1000, "name": "a.txt"}
        result = await server.call(desk, "create_a_zoho_desk_ticket_attachment", call)
        assert "a.txt has 3,000 bytes" in error_details(result)["message"]
        assert not zoho.requests
        with pytest.raises(FileError):
            await desk.request("POST", "/x", files={"file": ("a.txt", b"x" * 1001)})
