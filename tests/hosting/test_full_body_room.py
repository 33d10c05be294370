"""Bodies that take all of their room for as long as their calls hang: others are small, and are read all the same."""

from __future__ import annotations

import json
import socket
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from functools import partial

import httpx2
from zoho_desk_mcp.server.hosting.middleware.body_limit import MODEST, SHARE, WIDE_PART
from zoho_desk_mcp.server.memory.json_memory import VALUE_BYTES, json_in_memory
from zoho_desk_mcp.server.memory.json_size import MAX_PARSED

from tests.support import plain_http, rpc
from tests.support.admin_session import AdminSession
from tests.support.ports import wait_until
from tests.support.server import Server, Site, running_server
from tests.support.upstream import Upstream

SEARCH, STUCK_AT = "list_all_zoho_desk_tickets_search", "/tickets/search"
FORM = "application/x-www-form-urlencoded"
MOST = int(SHARE * WIDE_PART)


def body(commas: int = 0, letters: int = 0) -> bytes:
    """A call with texts that it has no use for, in arguments that are ignored."""
    arguments = {"subject": "printer", "sessionId": "," * commas, "chatInput": "a" * letters}
    params = {"name": SEARCH, "arguments": arguments}
    return json.dumps({"jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": params}).encode()


def bodies_of_a_share() -> list[bytes]:
    """Half a megabyte that counts as all that one URL may have, to the byte."""
    left = SHARE - MOST
    commas = left // VALUE_BYTES * 9 // 10
    second = body(commas)
    left -= json_in_memory(second)
    return [body(MAX_PARSED * 98 // 100), second, body(letters=left - json_in_memory(body()))]


@contextmanager
def unfinished(server: Server, *sizes: int) -> Iterator[None]:
    """Forms of nobody known, of which so much has come."""
    where = httpx2.URL(server.url)
    with ExitStack() as stack:
        for size in sizes:
            client = stack.enter_context(socket.create_connection(("127.0.0.1", where.port or 0)))
            head = ["POST /token HTTP/1.1", "Host: 127.0.0.1", f"Content-Type: {FORM}", f"Content-Length: {size + 1}"]
            client.sendall("\r\n".join([*head, "", ""]).encode() + b"x" * size)
        yield


def _are_stuck(upstream: Upstream, number: int) -> bool:
    return upstream.stuck >= number


def test_two_urls_whose_calls_hang_keep_nobody_elses_bodies_out(own_site: Site, upstream: Upstream) -> None:
    """They took all of the room with a megabyte, and every other request with a body was answered 503 meanwhile."""
    with running_server(own_site, token=own_site.api_token()) as server, ThreadPoolExecutor(6) as pool:
        account = server.connect(upstream.account())
        *busy, other = (str(server.create(account)["url"]) for _ in range(3))
        session = AdminSession(server)
        upstream.stuck_at = STUCK_AT
        try:
            headers = {**rpc.HEADERS, "Content-Type": "application/json"}
            for url in busy:
                for sent in bodies_of_a_share():
                    pool.submit(plain_http.post, url, content=sent, headers=headers, timeout=120)
            wait_until(lambda: upstream.stuck >= 4)
            assert rpc.post(other, "ping").status_code == 200
            assert server.api.post("/api-token", json={"name": "x", "role": "caller"}).status_code == 201
            assert session.get("/").status_code == 200
        finally:
            upstream.stuck_at = ""


def test_strangers_who_never_end_their_bodies_keep_no_others_out_of_what_is_left(
    own_site: Site, upstream: Upstream
) -> None:
    """What is left for those who hold little was theirs, so that nobody signed in, and no client got a token."""
    with running_server(own_site, token=own_site.api_token()) as server, ThreadPoolExecutor(6) as pool:
        account = server.connect(upstream.account())
        first, second = (str(server.create(account)["url"]) for _ in range(2))
        upstream.stuck_at = STUCK_AT
        try:
            whole = bodies_of_a_share()
            for stuck, (url, sent) in enumerate([*((first, each) for each in whole), (second, whole[0])], 1):
                headers = {**rpc.HEADERS, "Content-Type": "application/json"}
                pool.submit(plain_http.post, url, content=sent, headers=headers, timeout=120)
                wait_until(partial(_are_stuck, upstream, stuck))
            with unfinished(server, *[MODEST // 5] * 5):
                for _ in range(5):
                    form = {"grant_type": "refresh_token", "refresh_token": "x" * 200}
                    assert plain_http.post(f"{server.url}/token", data=form).status_code == 401
        finally:
            upstream.stuck_at = ""
