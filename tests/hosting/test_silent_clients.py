"""Clients that keep the server waiting, by the hundred: they take no place, and no memory, from those that do not."""

from __future__ import annotations

import http.client
import socket
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from urllib.parse import urlsplit

import pytest
from zoho_desk_mcp.server.hosting.middleware.body_limit import SHARE
from zoho_desk_mcp.server.hosting.waiting_connections import MAX_HEADS

from tests.support import plain_http, rpc
from tests.support.admin_session import AdminSession
from tests.support.ports import wait_until
from tests.support.processes import FRESH
from tests.support.server import Server, Site, running_server, server_that_may_fail
from tests.support.upstream import Upstream

PLACES = 30
WAIT = 30
"""Seconds until a place, or a response, is there: far more than it takes, on a busy machine too."""
FEW = {"ZOHO_DESK_MCP_CONNECTIONS": str(PLACES)}
LONG = {"ZOHO_DESK_MCP_HEADER_TIMEOUT": str(10 * WAIT), "ZOHO_DESK_MCP_BODY_TIMEOUT": str(10 * WAIT)}
"""Nobody is cut off for being slow meanwhile: that would make a place, too."""
HEALTH = b"GET /healthz HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"
HEAD = b"GET /healthz HTTP/1.1\r\nHost: 127.0.0.1\r\nX: " + b"x" * 60_000
STYLE = b"GET /static/style.css HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"
BODY = 4 * 1024 * 1024
FORM = 60_000


def posted(path: str, length: int, kind: str) -> bytes:
    """A request whose body comes but for its last byte."""
    lines = [f"POST {path} HTTP/1.1", "Host: 127.0.0.1", f"Content-Type: {kind}", f"Content-Length: {length}", "", ""]
    return "\r\n".join(lines).encode() + b" " * (length - 1)


@contextmanager
def connected(server: Server, sent: list[bytes], *, small: bool = False) -> Iterator[list[socket.socket]]:
    """A connection for each of these, which each sends and reads nothing of; `small` with little room for responses."""
    with ExitStack() as stack:
        connections = []
        for number, data in enumerate(sent):
            connection = stack.enter_context(socket.socket())
            if small:
                connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
            connection.settimeout(WAIT)
            connection.bind((f"127.0.0.{number // 100 + 1}", 0))
            connection.connect(("127.0.0.1", urlsplit(server.url).port))
            connection.sendall(data)
            connections.append(connection)
        yield connections


@pytest.fixture(scope="module")
def server(sqlite_site: Site) -> Iterator[Server]:
    with running_server(sqlite_site, token=sqlite_site.api_token(), **LONG) as running:
        yield running


def is_well(server: Server) -> bool:
    return plain_http.get(f"{server.url}/healthz", timeout=WAIT).status_code == 200


@pytest.mark.parametrize(
    "sent", [b"", b"GET /", HEALTH, posted("/register", 9, "application/json")], ids=["nothing", "part", "all", "body"]
)
def test_silent_clients_take_no_place_from_others(own_site: Site, sent: bytes) -> None:
    """Nor the connection of somebody who is known, which has waited longer than theirs."""
    with running_server(own_site, token=own_site.api_token(), **FEW, **LONG) as server:
        kept = http.client.HTTPConnection(urlsplit(server.url).netloc, timeout=WAIT)
        kept.request("GET", "/api-token", headers={"Authorization": f"Bearer {server.token}"})
        assert kept.getresponse().read()
        its_socket = kept.sock
        with connected(server, [sent] * (2 * PLACES)):
            wait_until(lambda: is_well(server), WAIT)  # all that came at once are worked on before
            kept.request("GET", "/healthz")
            assert kept.getresponse().status == 200
            assert kept.sock is its_socket
        kept.close()


def test_many_who_come_at_once_have_nobody_refused(own_site: Site) -> None:
    """Places are those of connections: requests whose connection has just been ended have none any more."""
    body = posted("/register", 9, "application/json")
    with (
        running_server(own_site, **FEW, **LONG) as server,
        connected(server, [body] * (20 * PLACES)),
    ):
        wait_until(lambda: is_well(server), WAIT)
        assert "uvicorn" not in server.log_text


@pytest.mark.parametrize("limit", ["-Sn", "-n"], ids=["that can be raised", "that is fixed"])
def test_silent_clients_take_no_files_from_others(own_site: Site, limit: str) -> None:
    """Systems allow a process few open files: past these, nobody would be let in, and no database opened."""
    few = ("sh", "-c", f'ulimit {limit} 150 && exec "$@"', "sh", *FRESH)
    with (
        server_that_may_fail(own_site, token=own_site.api_token(), command=few, **LONG) as server,
        connected(server, [b""] * 200),
    ):
        assert is_well(server)
        assert server.api.get("/api-token").status_code == 200


def test_heads_that_do_not_end_take_little_memory(server: Server) -> None:
    with connected(server, [HEAD] * (MAX_HEADS // len(HEAD) + 20)) as connections:
        first, last = connections[0], connections[-1]
        assert first.recv(1) == b""
        last.sendall(b"\r\n\r\n")
        assert last.recv(12) == b"HTTP/1.1 200"
        assert is_well(server)


def is_cut_off(connection: socket.socket) -> bool:
    try:
        connection.send(b"G")
    except OSError:
        return True
    return False


def test_who_reads_nothing_is_cut_off(own_site: Site) -> None:
    """A connection that is closed on our side would stay until the client has read what was sent before."""
    short = {"ZOHO_DESK_MCP_HEADER_TIMEOUT": "1", "ZOHO_DESK_MCP_REQUEST_TIMEOUT": "1"}
    with (
        server_that_may_fail(own_site, **short) as server,
        connected(server, [STYLE * 2_000], small=True) as connections,
    ):
        wait_until(lambda: is_cut_off(connections[0]), 30)


def test_unfinished_forms_of_strangers_hold_up_nobody(server: Server) -> None:
    form = posted("/sign-in", FORM, "application/x-www-form-urlencoded")
    with connected(server, [form] * (SHARE // FORM + 20)) as connections:
        made = server.api.post("/api-token", json={"name": "x", "role": "caller"})
        assert made.status_code == 201, made.text
        assert AdminSession(server).get("/").status_code == 200
        assert connections[0].recv(12) == b"HTTP/1.1 503"


def test_two_urls_do_not_hold_up_a_third(server: Server, upstream: Upstream) -> None:
    account = server.connect(upstream.account())
    *busy, other = (str(server.create(account)["url"]) for _ in range(3))
    bodies = [posted(urlsplit(url).path, BODY, "application/json") for url in busy for _ in range(SHARE // BODY)]
    with connected(server, bodies):
        time.sleep(1)  # they are on their way
        assert rpc.post(other, "ping").status_code == 200
