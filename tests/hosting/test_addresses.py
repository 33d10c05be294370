"""The addresses at which an MCP URL answers, to clients that are not strict, and to pages of other origins."""

from __future__ import annotations

import json
import socket
import socketserver
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler
from urllib.parse import urlsplit

import pytest
from zoho_desk_mcp.sandbox import credentials

from tests.support import plain_http
from tests.support.attacks import READ
from tests.support.browser import running_browser
from tests.support.ports import free_port
from tests.support.server import Server, Site, running_server
from tests.support.upstream import Upstream

LIST_TOOLS = {"jsonrpc": "2.0", "id": 1, "method": "tools/list"}


@pytest.mark.parametrize("address", ["{url}", "{url}/", "{origin}/{token}/mcp"])
def test_an_mcp_url_answers_at_its_usual_forms(sqlite_server: Server, url: str, address: str) -> None:
    token = url.rpartition("/")[2]
    response = plain_http.post(
        address.format(url=url, origin=sqlite_server.url, token=token),
        json=LIST_TOOLS,
        headers={"Accept": "application/json"},
    )
    assert response.status_code == 200
    assert response.json()["result"]["tools"]


@pytest.mark.parametrize("address", ["{url}", "{url}/", "{origin}/{token}/mcp"])
def test_each_form_takes_what_an_mcp_url_takes(sqlite_server: Server, url: str, address: str) -> None:
    padding = {"jsonrpc": "2.0", "id": 1, "method": "tools/list", "params": {"_meta": {"test/padding": "x" * 90_000}}}
    token = url.rpartition("/")[2]
    response = plain_http.post(address.format(url=url, origin=sqlite_server.url, token=token), json=padding)
    assert response.status_code == 200
    assert response.json()["result"]["tools"]


def test_one_account_alone_is_served_as_leniently(own_site: Site) -> None:
    with (
        running_server(own_site, "--single", "--host", "127.0.0.1", **_account()) as server,
        plain_http.Client() as client,
    ):
        del client.headers["accept"]
        for address in (f"{server.url}/mcp", f"{server.url}/mcp/"):
            assert client.post(address, json=LIST_TOOLS).json()["result"]["tools"]


def test_without_an_accept_header_the_answer_is_json(url: str) -> None:
    with plain_http.Client() as client:
        del client.headers["accept"]
        response = client.post(url, json=LIST_TOOLS)
    assert "accept" not in response.request.headers
    assert response.json()["result"]["tools"]


def test_a_page_of_an_allowed_origin_can_call_and_read_the_limits(own_site: Site, upstream: Upstream) -> None:
    port = free_port()
    origin = f"http://127.0.0.1:{port}"
    with (
        running_server(own_site, token=own_site.api_token(), ZOHO_DESK_MCP_ALLOWED_ORIGINS=origin) as server,
        _page(port),
        running_browser() as browser,
    ):
        account = server.connect(upstream.account(name="Page", daily_credits=1_000))
        url = server.create(account, config=READ, access="token")["url"]
        browser.get(origin)
        call = {"jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": {"name": "list_all_zoho_desk_tickets"}}
        found = browser.execute_async_script(
            """
            const [url, token, call, done] = arguments;
            fetch(url, {
              method: "POST",
              headers: {
                "Content-Type": "application/json",
                "Authorization": `Bearer ${token}`,
                "Mcp-Protocol-Version": "2025-06-18",
              },
              body: call,
            }).then(async (response) => done([response.headers.get("ratelimit-limit"), await response.json()]),
                    (error) => done([String(error), null]));
            """,
            url,
            server.token,
            json.dumps(call),
        )
        assert found[0] == "1000", found
        assert found[1]["result"]["structuredContent"]["data"]
        elsewhere = plain_http.options(
            url, headers={"Origin": "https://evil.example", "Access-Control-Request-Method": "POST"}
        )
        assert elsewhere.status_code == 403
        assert "ZOHO_DESK_MCP_ALLOWED_ORIGINS" in elsewhere.text
        pages = plain_http.get(f"{server.url}/sign-in", headers={"Origin": origin})
        assert "access-control-allow-origin" not in pages.headers


def test_another_host_is_told_which_setting_allows_it(sqlite_server: Server) -> None:
    refused = plain_http.get(f"{sqlite_server.url}/sign-in", headers={"Host": "desk.example"})
    assert refused.status_code == 421
    assert "ZOHO_DESK_MCP_ALLOWED_HOSTS" in refused.text


def test_an_idle_connection_outlives_the_default_of_five_seconds(sqlite_server: Server) -> None:
    address = urlsplit(sqlite_server.url)
    with socket.create_connection((address.hostname, address.port), timeout=6.5) as connection:
        for _ in range(2):
            connection.sendall(f"GET /healthz HTTP/1.1\r\nHost: {address.netloc}\r\n\r\n".encode())
            received = b""
            while not received.endswith(b'"}'):
                received += connection.recv(10_000)
            assert received.startswith(b"HTTP/1.1 200")
            with pytest.raises(TimeoutError):  # an end of the connection would be an empty read
                connection.recv(1)


@pytest.fixture(scope="module")
def sqlite_server(sqlite_site: Site) -> Iterator[Server]:
    with running_server(sqlite_site, token=sqlite_site.api_token()) as running:
        yield running


@pytest.fixture(scope="module")
def url(sqlite_server: Server, upstream: Upstream) -> str:
    return str(sqlite_server.create(sqlite_server.connect(upstream.account()), config=READ)["url"])


def _account() -> dict[str, str]:
    return {f"ZOHO_DESK_{name.upper()}": value for name, value in credentials.ACCOUNT.items()}


class _Blank(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.end_headers()
        self.wfile.write(b"<!doctype html><title>Page</title>")

    def log_message(self, *_: object) -> None:
        """Nothing."""


@contextmanager
def _page(port: int) -> Iterator[None]:
    """A page of another origin."""
    with socketserver.ThreadingTCPServer(("127.0.0.1", port), _Blank) as pages:
        threading.Thread(target=pages.serve_forever, daemon=True).start()
        yield
        pages.shutdown()


def test_hosts_and_origins_are_understood_however_people_write_them(own_site: Site, upstream: Upstream) -> None:
    settings = {
        "ZOHO_DESK_MCP_PUBLIC_URL": "https://Bücher.Example:443/",
        "ZOHO_DESK_MCP_ALLOWED_HOSTS": "Other.example:8443, https://third.example/, [2001:DB8::1]:8000, 2001:DB8::2",
        "ZOHO_DESK_MCP_ALLOWED_ORIGINS": "https://App.example:443/, tauri://localhost, null",
    }
    hosts = ["xn--bcher-kva.example", "other.example", "other.example:8443", "third.example", "[2001:db8::1]:8000"]
    hosts += ["[2001:db8::2]", "[2001:db8::2]:8000"]
    origins = ["https://xn--bcher-kva.example", "https://app.example", "tauri://localhost", "null"]
    with running_server(own_site, token=own_site.api_token(), **settings) as server:
        made = server.create(server.connect(upstream.account()), config=READ, access="oauth")
        assert made["url"] == f"https://xn--bcher-kva.example/mcp/{made['id']}"
        page = f"{server.url}/sign-in"
        assert [plain_http.get(page, headers={"Host": host}).status_code for host in hosts] == [200] * len(hosts)
        assert [plain_http.get(page, headers={"Origin": each}).status_code for each in origins] == [200] * len(origins)
        for name, value in (("Host", "else.example"), ("Origin", "https://other.example"), ("Origin", "https://app")):
            assert plain_http.get(page, headers={name: value}).status_code in (403, 421)
        where = f"{server.url}/.well-known/oauth-protected-resource/mcp/{made['id']}"
        assert plain_http.get(where).json()["resource"] == made["url"]
