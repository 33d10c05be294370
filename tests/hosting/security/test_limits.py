"""Requests that are too large, too slow or too many."""

from __future__ import annotations

import http.client
import socket
import time
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx2
import pytest

from tests.support import plain_http, rpc
from tests.support.attacks import READ, send_raw
from tests.support.ports import wait_until
from tests.support.server import Server, Site, running_server
from tests.support.upstream import Upstream


def test_bodies_that_are_too_large_are_not_read(server: Server, record: dict[str, Any]) -> None:
    path = httpx2.URL(record["url"]).path
    admin = f"/integrated-account HTTP/1.1\r\nAuthorization: Bearer {server.token}"
    for target, status in ((f"{path} HTTP/1.1", 413), (admin, 413), ("/sign-in HTTP/1.1", 415)):
        assert send_raw(server, f"POST {target}\r\nContent-Length: 200000")[0] == 413
        chunked = f"POST {target}\r\nTransfer-Encoding: chunked"
        assert send_raw(server, chunked, body=(b"fa00\r\n" + b"x" * 64000 + b"\r\n") * 3)[0] == status


@pytest.mark.parametrize("path", ["/mcp/x", "/sign-in", "/nothing"])
@pytest.mark.parametrize("is_announced", [True, False])
def test_who_sends_a_whole_body_sees_that_it_is_refused(server: Server, path: str, is_announced: bool) -> None:
    """Most clients read nothing before they have sent all: until then the connection has to stay."""
    connection = http.client.HTTPConnection(httpx2.URL(server.url).netloc.decode(), timeout=30)
    parts = [b"x" * 1_000_000] * 20
    body: Any = b"".join(parts) if is_announced else iter(parts)
    connection.request("POST", path, body, {"Content-Type": "text/plain"}, encode_chunked=not is_announced)
    assert connection.getresponse().status in (404, 413, 415)
    connection.close()


@pytest.mark.parametrize("path", ["/", "/sign-in", "/oauth/callback?state=x"])
def test_costly_cookies_hold_up_nobody(server: Server, path: str) -> None:
    """Python's own reader takes eleven seconds for these, in some of its versions."""
    cookies = f'zoho_desk_mcp="{chr(92)}0' + f"{chr(92)}0" * 29_000 + '"'
    with ThreadPoolExecutor(1) as pool:
        costly = pool.submit(send_raw, server, f"GET {path} HTTP/1.1\r\nCookie: {cookies}")
        time.sleep(0.2)
        assert plain_http.get(f"{server.url}/healthz", timeout=9).status_code == 200
        assert costly.result()[0] < 500


def test_slow_clients_are_cut_off(server: Server, record: dict[str, Any]) -> None:
    path = httpx2.URL(record["url"]).path
    assert send_raw(server, f"POST {path} HTTP/1.1\r\nContent-Length: 100", body=b"{")[0] == 408
    with socket.create_connection(("127.0.0.1", httpx2.URL(server.url).port), timeout=30) as slow:
        slow.sendall(b"POST /mcp/x HTTP/1.1\r\nHost: 127.0.0.1\r\n")
        assert slow.recv(1000) == b""
    with socket.create_connection(("127.0.0.1", httpx2.URL(server.url).port), timeout=30) as silent:
        assert silent.recv(1000) == b""


def test_requests_that_take_too_long_are_ended(site: Site, upstream: Upstream, record: dict[str, Any]) -> None:
    with running_server(site, ZOHO_DESK_MCP_REQUEST_TIMEOUT="1") as impatient:
        url = f"{impatient.url}{httpx2.URL(record['url']).path}"
        upstream.delay = 20
        try:
            answer = rpc.post(url, "tools/call", {"name": "list_all_zoho_desk_tickets", "arguments": {"limit": 1}})
        finally:
            upstream.delay = 0.0
    assert answer.status_code == 504
    assert "may have happened" in answer.text


def test_too_many_calls_of_one_url_are_refused_and_others_run(
    server: Server, account: str, record: dict[str, Any], upstream: Upstream
) -> None:
    other = server.create(account, config=READ)["url"]
    with ThreadPoolExecutor(11) as pool:
        upstream.stuck_at = "/tickets"
        try:
            first = [pool.submit(list_tickets, record["url"]) for _ in range(8)]
            wait_until(lambda: sum(each.done() for each in first) == 5)
            others = [pool.submit(list_tickets, other) for _ in range(3)]
            wait_until(lambda: upstream.stuck == 6)
        finally:
            upstream.stuck_at = ""
        assert sorted(each.result() for each in first) == [200] * 3 + [429] * 5
        assert [each.result() for each in others] == [200] * 3
        assert list(pool.map(list_tickets, [record["url"]] * 3)) == [200] * 3


def list_tickets(url: str) -> int:
    answer = rpc.post(url, "tools/call", {"name": "list_all_zoho_desk_tickets", "arguments": {"limit": 1}})
    assert answer.headers.get("retry-after") == ("1" if answer.status_code == 429 else None)
    return answer.status_code
