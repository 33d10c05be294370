"""A table of PostgreSQL that somebody keeps: who needs it waits, and leaves connections to all others."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager

import psycopg
import pytest

from tests.support import plain_http, rpc
from tests.support.attacks import READ
from tests.support.server import Server, Site
from tests.support.upstream import Upstream

LIST = "list_all_zoho_desk_tickets"
LIMITED = {**READ, "credits_per_day": 10_000}
WAITING = 30
"""More than there are connections."""


@pytest.fixture(scope="module")
def site(postgresql_site: Site) -> Site:
    return postgresql_site


@contextmanager
def kept(site: Site, table: str) -> Iterator[None]:
    """For the time of the context nobody else uses the table."""
    with psycopg.connect(site.environment["ZOHO_DESK_MCP_DATABASE_URL"]) as connection:
        connection.execute(f"LOCK TABLE {table} IN ACCESS EXCLUSIVE MODE")
        yield
        connection.rollback()


def call(url: str) -> int:
    return rpc.post(url, "tools/call", {"name": LIST, "arguments": {"limit": 1}}).status_code


def others_go_on(server: Server, site: Site, table: str, free: str, use: Callable[[int], int]) -> None:
    """While many wait for the table, a URL that does not need it is answered, and the server is ready."""
    with ThreadPoolExecutor(WAITING) as callers:
        with kept(site, table):
            waiting = [callers.submit(use, number) for number in range(WAITING)]
            time.sleep(0.5)
            started = time.monotonic()
            assert call(free) == 200
            assert plain_http.get(f"{server.url}/readyz", timeout=30).status_code == 200
            assert time.monotonic() - started < 8  # who needs the table waits for ten
            assert not any(each.done() for each in waiting)
        assert len({each.result() for each in waiting}) == 1


def test_urls_whose_calls_are_counted_hold_up_no_others(server: Server, site: Site, upstream: Upstream) -> None:
    account = server.connect(upstream.account())
    counted = [server.create(account, config=LIMITED)["url"] for _ in range(3)]
    free = server.create(account, config=READ)["url"]
    assert {call(url) for url in (*counted, free)} == {200}
    others_go_on(server, site, "url_usage", free, lambda number: call(counted[number % len(counted)]))


def test_administrators_hold_up_no_urls(server: Server, site: Site, upstream: Upstream) -> None:
    account = server.connect(upstream.account())
    free = server.create(account, config=READ)["url"]
    assert call(free) == 200
    path, body = f"/integrated-account/{account}/mcp", {"name": "x", "config": READ}
    others_go_on(server, site, "audit_log", free, lambda _: server.api.post(path, json=body).status_code)
