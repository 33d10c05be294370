"""What let a call in ends while it runs: it sends nothing more, and says what became of it. On both databases."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from typing import Any

import psycopg
import pytest
from starlette.types import Receive, Scope, Send

from tests.support import rpc
from tests.support.oauth import Client, Person
from tests.support.server import Server, Site, running_server
from tests.support.upstream import Upstream

FIGURES, LIST, UPDATE = "zoho_desk_tickets_figures", "list_all_zoho_desk_tickets", "zoho_desk_tickets_update_several"
CONFIG = {"methods": ["all"], "tools": [FIGURES, LIST, UPDATE]}
LONGER_THAN_A_LOOK_IS_KEPT = 1.2
FAR_LESS_THAN_A_SECOND_EACH = 12


class Gate:
    """Lets requests to the API through but the one of a number, and those after it, until it is opened."""

    def __init__(self, upstream: Upstream) -> None:
        self._upstream = upstream
        self.stop_at = 1
        self.seen = 0
        self.reached, self.opened = threading.Event(), threading.Event()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http" and scope["path"].startswith("/api/v1/"):
            self.seen += 1
            if self.seen >= self.stop_at:
                self.reached.set()
                while not self.opened.is_set():
                    await asyncio.sleep(0.02)
        await self._upstream.app(scope, receive, send)


@pytest.fixture
def gate(upstream: Upstream) -> Iterator[Gate]:
    made = Gate(upstream)
    yield made
    made.opened.set()
    upstream.handler = upstream.app


def _called_while(
    gate: Gate, upstream: Upstream, call: Callable[[], dict[str, Any]], end: Callable[[], Any]
) -> dict[str, Any]:
    """The result of a call during which its access ends."""
    upstream.handler = gate
    with ThreadPoolExecutor(1) as pool:
        running = pool.submit(call)
        try:
            assert gate.reached.wait(30)
            end()
            time.sleep(LONGER_THAN_A_LOOK_IS_KEPT)
        finally:
            before = gate.seen
            gate.opened.set()
        result: dict[str, Any] = running.result(60)["result"]
    assert gate.seen == before, f"more was sent: {result}"
    return result


def _ends(server: Server, account: str, path: str) -> dict[str, Callable[[], Any]]:
    return {
        "revoked": lambda: server.api.delete(path),
        "paused": lambda: server.api.post(f"{path}/pause"),
        "rotated": lambda: server.api.post(f"{path}/rotate"),
        "account": lambda: server.api.delete(f"/integrated-account/{account}"),
    }


@pytest.mark.parametrize("how", ["revoked", "paused", "rotated", "account"])
def test_a_call_ends_when_its_url_does(server: Server, upstream: Upstream, gate: Gate, how: str) -> None:
    account = server.connect(upstream.account(refresh_token=upstream.new_refresh_token()))
    made = server.create(account, config=CONFIG)
    end = _ends(server, account, f"/integrated-account/{account}/mcp/{made['id']}")[how]
    result = _called_while(gate, upstream, lambda: rpc.call(made["url"], FIGURES), end)
    code = result["structuredContent"]["error"]["code"]
    assert code == ("NO_ACCOUNT" if how == "account" else "ACCESS_ENDED"), result


def test_a_call_ends_when_its_caller_may_not_call_any_more(server: Server, upstream: Upstream, gate: Gate) -> None:
    account = server.connect(upstream.account())
    made = server.create(account, config=CONFIG, access="token")
    created = server.api.post("/api-token", json={"name": "agent", "role": "caller"}).json()
    headers = {"Authorization": f"Bearer {created['token']}"}
    result = _called_while(
        gate,
        upstream,
        lambda: rpc.call(made["url"], FIGURES, {}, **headers),
        lambda: server.api.delete(f"/api-token/{created['id']}"),
    )
    assert result["structuredContent"]["error"]["code"] == "ACCESS_ENDED", result


def test_a_call_ends_when_what_a_person_agreed_to_does(
    site: Site, server: Server, upstream: Upstream, gate: Gate
) -> None:
    account = server.connect(upstream.account())
    made = server.create(account, config=CONFIG, access="oauth")
    tokens = Client(server, made["url"]).tokens(Person(server, site.api_token("caller")))
    headers = {"Authorization": f"Bearer {tokens['access_token']}"}
    path = f"/integrated-account/{account}/mcp/{made['id']}/clients"
    (grant,) = server.api.get(path).json()["data"]
    result = _called_while(
        gate,
        upstream,
        lambda: rpc.call(made["url"], FIGURES, {}, **headers),
        lambda: server.api.delete(f"{path}/{grant['id']}"),
    )
    assert result["structuredContent"]["error"]["code"] == "ACCESS_ENDED", result


def test_what_was_changed_before_is_told(server: Server, upstream: Upstream, gate: Gate) -> None:
    account = server.connect(upstream.account())
    made = server.create(account, config=CONFIG)
    listed = rpc.call(made["url"], LIST, {"limit": 40, "fields": ["id"]})["result"]["structuredContent"]["data"]
    tickets = [each["id"] for each in listed]
    gate.stop_at = 3
    result = _called_while(
        gate,
        upstream,
        lambda: rpc.call(made["url"], UPDATE, {"tickets": tickets, "priority": "High"}),
        lambda: server.api.delete(f"/integrated-account/{account}/mcp/{made['id']}"),
    )
    rows = result["structuredContent"]["tickets"]
    done = [row for row in rows if row["done"] != "nothing"]
    assert 3 <= len(done) < len(rows)
    assert all("may not go on" in row["failed"] for row in rows if row not in done)


def test_a_url_that_works_by_the_overlap_goes_on(server: Server, upstream: Upstream, gate: Gate) -> None:
    account = server.connect(upstream.account())
    made = server.create(account, config=CONFIG)
    path = f"/integrated-account/{account}/mcp/{made['id']}"
    upstream.handler = gate
    with ThreadPoolExecutor(1) as pool:
        running = pool.submit(rpc.call, made["url"], FIGURES)
        assert gate.reached.wait(30)
        server.api.post(f"{path}/rotate", json={"overlap_seconds": 60})
        time.sleep(LONGER_THAN_A_LOOK_IS_KEPT)
        gate.opened.set()
        assert not running.result(60)["result"].get("isError")
    assert gate.seen > 1


def test_a_call_does_not_wait_at_each_request_for_a_database_that_does_not_tell(
    postgresql_site: Site, upstream: Upstream
) -> None:
    """Somebody keeps the table in which it would be seen: a look in vain takes a second, and there are ten requests."""

    async def in_its_time(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http" and scope["path"].startswith("/api/v1/"):
            under_way.set()
            await asyncio.sleep(0.3)
        await upstream.app(scope, receive, send)

    under_way, url = threading.Event(), postgresql_site.environment["ZOHO_DESK_MCP_DATABASE_URL"]
    with running_server(postgresql_site, token=postgresql_site.api_token()) as server:
        made = server.create(server.connect(upstream.account()), config=CONFIG)
        listed = rpc.call(made["url"], LIST, {"limit": 40, "fields": ["id"]})["result"]["structuredContent"]["data"]
        changes = {"tickets": [each["id"] for each in listed], "priority": "High"}
        upstream.handler = in_its_time
        try:
            with ThreadPoolExecutor(1) as pool, closing(psycopg.connect(url)) as keeper:
                running, began = pool.submit(rpc.call, made["url"], UPDATE, changes), time.monotonic()
                assert under_way.wait(30)
                keeper.execute("LOCK TABLE mcp_servers IN ACCESS EXCLUSIVE MODE")
                result = running.result(60)["result"]
                assert time.monotonic() - began < FAR_LESS_THAN_A_SECOND_EACH
        finally:
            upstream.handler = upstream.app
    assert not result.get("isError"), result
