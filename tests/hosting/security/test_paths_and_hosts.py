"""Paths, ids and hosts that lead to what is not the caller's."""

from __future__ import annotations

import socket
from typing import Any

import httpx2
import pytest

from tests.support import plain_http, rpc
from tests.support.admin_session import AdminSession
from tests.support.attacks import READ, send_raw
from tests.support.server import Server, Site
from tests.support.upstream import Upstream


@pytest.mark.parametrize(
    "path",
    [
        "/mcp/{token}//",
        "/mcp/{token}/calls",
        "/mcp/{token}%2Fx",
        "/mcp//{token}",
        "/mcp/../mcp/{token}",
        "/mcp/x/../{token}",
        "/mcp/%2e%2e/mcp/{token}",
        "/mcp/{token}%00",
        "/mcp/{token};x=1",
        "/mcp/{token}%20",
        "/mcp/%09{token}",
        "/mcp/..%2f..%2fintegrated-account",
        "/mcp/",
        "/mcp",
        "/mcpx/{token}",
        "/sse/",
        "/sse/{token}/other",
    ],
)
def test_path_tricks_lead_nowhere(server: Server, record: dict[str, Any], path: str) -> None:
    """Sent raw, for clients tidy paths up."""
    raw = path.replace("{token}", record["url"].rpartition("/")[2])
    status, head, body = send_raw(server, f"POST {raw} HTTP/1.1")
    assert status == 404, head
    assert "location" not in head.lower()
    assert body == rpc.post(f"{server.url}/mcp/never-was", "tools/list").content or path.startswith("/mcpx")


@pytest.mark.parametrize("path", ["/integrated-account/", "/sign-in/", "/accounts/new/", "/healthz/"])
def test_no_answer_leads_to_another_path(server: Server, path: str) -> None:
    """Starlette would redirect to the path without its slash, at an address made from the request's headers."""
    status, head, _ = send_raw(server, f"GET {path} HTTP/1.1")
    assert status == 404, head
    assert "location" not in head.lower()


def test_static_files_are_only_those_of_the_page(server: Server) -> None:
    for path in ("/static/../routes.py", "/static/%2e%2e/routes.py", "/static/..%2froutes.py", "/static//etc/passwd"):
        assert send_raw(server, f"GET {path} HTTP/1.1")[0] == 404
    assert send_raw(server, "GET /static/style.css HTTP/1.1")[0] == 200


def test_ids_of_another_account_find_nothing(
    server: Server, upstream: Upstream, account: str, record: dict[str, Any]
) -> None:
    other = server.connect(upstream.account(name="Other"))
    path = f"/integrated-account/{other}/mcp/{record['id']}"
    answers = [
        server.api.get(path),
        server.api.get(f"{path}/calls"),
        server.api.patch(path, json={"name": "stolen"}),
        server.api.delete(path),
    ]
    page = AdminSession(server)
    answers += [
        page.get(f"/accounts/{other}/servers/{record['id']}"),
        page.post(f"/accounts/{other}/servers/{record['id']}/revoke"),
        page.post(f"/accounts/{other}/servers/{record['id']}/settings", name="stolen"),
    ]
    assert [answer.status_code for answer in answers] == [404] * len(answers)
    assert rpc.post(record["url"], "tools/list").status_code == 200
    own = server.api.get(f"/integrated-account/{account}/mcp/{record['id']}").json()
    assert own["name"] == record["name"]
    assert server.api.post("/integrated-account/acc_none/mcp", json={"name": "x", "config": READ}).status_code == 404


def test_another_sites_requests_are_refused(server: Server, record: dict[str, Any]) -> None:
    for origin in ("https://evil.example", "null", server.url.replace("http", "https").replace("127.0.0.1", "evil")):
        assert rpc.post(record["url"], "tools/list", Origin=origin).status_code == 403
        assert plain_http.post(f"{server.url}/sign-in", headers={"Origin": origin}).status_code == 403
    assert rpc.post(record["url"], "tools/list", Origin=server.url).status_code == 200


@pytest.mark.parametrize("host", ["evil.example", "127.0.0.1.evil.example", "evil.example:80", "localhost@evil", ""])
def test_other_hosts_are_refused(server: Server, host: str) -> None:
    for target in ("/mcp/x", "/", "/integrated-account", "/sign-in"):
        assert send_raw(server, f"GET {target} HTTP/1.1", host=host)[0] == 421


def test_two_hosts_and_none_are_refused(server: Server) -> None:
    status, _, _ = send_raw(server, "GET / HTTP/1.1\r\nHost: evil.example")
    assert status == 400
    with socket.create_connection(("127.0.0.1", httpx2.URL(server.url).port), timeout=30) as connection:
        connection.sendall(b"GET / HTTP/1.0\r\n\r\n")
        assert connection.recv(100).startswith(b"HTTP/1.1 421 ")


def test_urls_do_not_come_from_the_request(site: Site, server: Server, account: str) -> None:
    headers = {"Host": f"localhost:{httpx2.URL(server.url).port}", "X-Forwarded-Host": "evil.example"}
    made = server.api.post(f"/integrated-account/{account}/mcp", json={"name": "x", "config": READ}, headers=headers)
    assert made.json()["url"].startswith(f"{server.url}/mcp/")
