"""Bodies of requests to MCP URLs that are no message, or hold halves of characters: each is answered by its id."""

from __future__ import annotations

from collections.abc import Iterator

import httpx2
import pytest
from zoho_desk_mcp.server.json_rpc import MAX_HALVES

from tests.support import plain_http
from tests.support.rpc import HEADERS
from tests.support.server import SINGLE, Site, running_server
from tests.support.upstream import Upstream

CALL = '"jsonrpc": "2.0", "method": "tools/call", "params": {"name": "zoho_desk_contacts_history", "arguments": %s}'
HALF = CALL % r'{"contact": "\ud83d"}'


@pytest.fixture(scope="module", params=["hosted", "single"])
def url(request: pytest.FixtureRequest, sqlite_site: Site, upstream: Upstream) -> Iterator[str]:
    if request.param == "single":
        with running_server(sqlite_site, "--single", **SINGLE) as single:
            yield f"{single.url}/mcp"
        return
    with running_server(sqlite_site, token=sqlite_site.api_token()) as server:
        yield server.create(server.connect(upstream.account()))["url"]


def answer(url: str, body: str | bytes) -> httpx2.Response:
    return plain_http.post(url, content=body, headers={**HEADERS, "Content-Type": "application/json"}, timeout=30)


@pytest.mark.parametrize("wrong", ["{}", "[]", "true", "1.5", "null"])
def test_a_request_whose_id_is_none_is_refused(url: str, wrong: str) -> None:
    refused = answer(url, f'{{"id": {wrong}, "jsonrpc": "2.0", "method": "tools/list"}}')
    assert refused.status_code == 400
    assert refused.json()["error"]["code"] == -32600


@pytest.mark.parametrize("body", ["[]", "1", '{"id": 7}', '[{"jsonrpc": "2.0", "id": 1, "method": "ping"}]'])
def test_what_is_no_message_is_refused(url: str, body: str) -> None:
    refused = answer(url, body)
    assert refused.status_code == 400
    assert refused.json()["error"]["code"] == -32600


@pytest.mark.parametrize(("arguments", "found"), [('"{}"', "a text"), ('[{"limit": 2}]', "a list")])
def test_arguments_that_are_no_object_are_told(url: str, arguments: str, found: str) -> None:
    error = answer(url, f'{{"id": 1, {CALL % arguments}}}').json()["error"]
    assert error["code"] == -32602
    assert error["message"] == f"Invalid request parameters: arguments must be an object, not {found}"


def test_what_is_no_json_is_refused(url: str) -> None:
    for body in (b"{", b"\xff", b"[" * 50_000):
        refused = answer(url, body)
        assert refused.status_code == 400
        assert refused.json()["error"]["code"] == -32700


def test_half_a_character_is_answered_by_the_id(url: str) -> None:
    answered = answer(url, f'{{"id": 7, {HALF}}}')
    assert answered.status_code == 200
    assert answered.json()["id"] == 7
    assert "result" in answered.json()


def test_a_notification_has_no_response(url: str) -> None:
    assert answer(url, '{"jsonrpc": "2.0", "method": "notifications/initialized"}').status_code == 202


def test_more_halves_than_anybody_cuts_are_refused(url: str) -> None:
    """To take each out costs so much that others would wait for it. Pairs are whole characters."""
    for halves, status in ((MAX_HALVES, 200), (MAX_HALVES + 1, 400)):
        texts = [r"\ud83d" * halves, *[r"\ud83d\ude00"] * MAX_HALVES]
        answered = answer(url, '{"id": 7, %s}' % (CALL % '{"contact": "%s"}' % "".join(texts)))
        assert answered.status_code == status
        assert ("more than 10,000 halves" in answered.text) is (status == 400)


def test_texts_that_only_look_like_halves_are_not_counted(url: str) -> None:
    texts = [r"\\ud83d" * MAX_HALVES, r"\ud83d"]
    answered = answer(url, '{"id": 7, %s}' % (CALL % '{"contact": "%s"}' % "".join(texts)))
    assert answered.status_code == 200
    assert "more than 10,000 halves" not in answered.text


@pytest.mark.parametrize("text", [r"\\ud83d\udc00", r"\ud83d\\\udc00"])
def test_halves_beside_such_texts_are_counted(url: str, text: str) -> None:
    answered = answer(url, '{"id": 7, %s}' % (CALL % '{"contact": "%s"}' % (text * (MAX_HALVES + 1))))
    assert answered.status_code == 400
    assert "more than 10,000 halves" in answered.text
