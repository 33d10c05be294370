"""Forms from strangers: whatever is not a small form in UTF-8 is refused before it is parsed."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support import plain_http
from tests.support.admin_session import AdminSession, csrf_in
from tests.support.attacks import send_raw
from tests.support.server import Server

FORM = "application/x-www-form-urlencoded"
PART = (
    b"--x\r\nContent-Disposition: form-data; name=\"csrf\"; filename*=punycode''x\r\n\r\n"
    + b"-" * 60_000
    + b"\r\n--x--"
)
HOSTILE: dict[str, tuple[str, bytes, int]] = {
    "punycode": ("multipart/form-data; boundary=x; charset=punycode", PART, 415),
    "multipart": ("multipart/form-data; boundary=x", b"--x--", 415),
    "another character set": (f"{FORM}; charset=utf-16", b"csrf=x", 415),
    "two character sets": (f"{FORM}; charset=utf-8; charset=punycode", b"csrf=x", 415),
    "JSON": ("application/json", b"{}", 415),
    "no type": ("", b"csrf=x", 415),
    "many fields": (FORM, b"&" * 15_000, 413),
    "a long field": (FORM, b"csrf=" + b"x" * 20_000, 413),
    "no UTF-8": (FORM, b"csrf=%ff%fe", 400),
    "half a character": (FORM, b"csrf=%ed%a0%bd", 400),
    "bytes": (FORM, b"csrf=\xff", 400),
}


@pytest.fixture(scope="module")
def visitor(server: Server) -> AdminSession:
    return AdminSession(server)


@pytest.mark.parametrize("name", HOSTILE)
def test_what_is_no_small_form_is_refused_unread(server: Server, visitor: AdminSession, name: str) -> None:
    kind, body, status = HOSTILE[name]
    headers = {"Content-Type": kind, "Origin": server.url}
    assert plain_http.post(f"{server.url}/sign-in", content=body, headers=headers, timeout=30).status_code == status
    for path in ("/sign-out", "/accounts/new", "/accounts/acc_x/delete", "/accounts/acc_x/servers/new"):
        assert visitor.http.post(path, content=body, headers=headers).status_code == status, path


def test_forms_as_browsers_send_them_are_taken(server: Server) -> None:
    with plain_http.Client(base_url=server.url, headers={"Origin": server.url}, timeout=30) as browser:
        form = csrf_in(browser.get("/sign-in").text)
        for kind in (FORM, f"{FORM}; charset=UTF-8", f'{FORM};charset="utf-8"'):
            sent = browser.post("/sign-in", content=f"csrf={form}&token=%E6%BC%A2", headers={"Content-Type": kind})
            assert sent.status_code == 401, sent.text


def test_only_mcp_takes_large_bodies(server: Server, record: dict[str, Any]) -> None:
    """It is told at once, before it sends any."""
    for path in ("/integrated-account", "/sign-in", "/accounts/new"):
        assert send_raw(server, f"POST {path} HTTP/1.1\r\nContent-Length: 80000")[0] == 413
    body = b'{"jsonrpc": "2.0", "id": 1, "method": "' + b"x" * 80_000 + b'"}'
    headers = {"Content-Type": "application/json", "Accept": "application/json, text/event-stream"}
    assert plain_http.post(record["url"], content=body, headers=headers, timeout=30).status_code != 413


DEEP = b"[" * 40_000
NUMBER = b"9" * 5_000


@pytest.mark.parametrize(
    "body", [DEEP, NUMBER, b'{"a":' * 9_000, b'"\\ud83d"', b"\xff", b"\xef\xbb\xbf{}", b"", b"[1e999]"]
)
def test_json_that_cannot_be_read_is_an_error_of_its_sender(
    server: Server, record: dict[str, Any], body: bytes
) -> None:
    assert server.api.post("/integrated-account", content=body).status_code == 422
    headers = {"Content-Type": "application/json", "Accept": "application/json, text/event-stream"}
    assert plain_http.post(record["url"], content=body, headers=headers, timeout=30).status_code == 400
    arguments = b'{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"x","arguments":{"a":%s}}}' % body
    assert plain_http.post(record["url"], content=arguments, headers=headers, timeout=30).status_code in (200, 400)
