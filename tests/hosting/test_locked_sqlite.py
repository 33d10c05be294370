"""A SQLite database that another process keeps: who only reads goes on, and who writes is told in time."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager

import pytest
from zoho_desk_mcp.server.hosting.storage.sqlite import BUSY_SECONDS, THREADS

from tests.support import rpc
from tests.support.ports import wait_until
from tests.support.server import Server, Site, running_server
from tests.support.upstream import Upstream

LIST = "list_all_zoho_desk_tickets"
READ = {"methods": ["read"], "tags": ["tickets"]}
LIMITED = {**READ, "calls_per_minute": 50}


@pytest.fixture
def server(own_site: Site) -> Iterator[Server]:
    with running_server(own_site, token=own_site.api_token()) as running:
        yield running


@contextmanager
def kept(site: Site) -> Iterator[None]:
    """For the time of the context nobody else writes."""
    with closing(sqlite3.connect(site.folder / "hosting.db", isolation_level=None)) as connection:
        connection.execute("BEGIN IMMEDIATE")
        yield
        connection.execute("ROLLBACK")


def call(url: str) -> int:
    return rpc.post(url, "tools/call", {"name": LIST, "arguments": {"limit": 1}}).status_code


def test_urls_whose_calls_are_counted_wait_and_no_others(server: Server, own_site: Site, upstream: Upstream) -> None:
    account = server.connect(upstream.account())
    counted = [server.create(account, config=LIMITED)["url"] for _ in range(2 * THREADS)]
    free = server.create(account, config=READ)["url"]
    assert {call(url) for url in (*counted, free)} == {200}
    with ThreadPoolExecutor(len(counted)) as callers:
        with kept(own_site):
            waiting = [callers.submit(call, url) for url in counted]
            time.sleep(1)
            for _ in range(2):
                started = time.monotonic()
                assert rpc.tools(free)
                assert call(free) == 200
                assert time.monotonic() - started < BUSY_SECONDS / 3
            assert not any(each.done() for each in waiting)
        assert {each.result() for each in waiting} == {200}


def test_a_database_that_is_kept_for_long_is_told_to_all_who_wait(
    server: Server, own_site: Site, upstream: Upstream
) -> None:
    """Also to those who wait for a thread first: they do not begin anew when they have one."""
    account = server.connect(upstream.account())
    counted = [server.create(account, config=LIMITED)["url"] for _ in range(2 * THREADS)]

    def told(url: str, later: float) -> float:
        time.sleep(later)
        started = time.monotonic()
        assert call(url) == 503
        return time.monotonic() - started

    with ThreadPoolExecutor(len(counted)) as callers, kept(own_site):
        waits = list(callers.map(told, counted, [0] * THREADS + [2] * THREADS))
    assert max(waits) < BUSY_SECONDS + 10


def test_calls_of_one_url_do_not_wait_one_after_the_other(server: Server, own_site: Site, upstream: Upstream) -> None:
    account = server.connect(upstream.account())
    url = server.create(account, config=LIMITED)["url"]
    assert call(url) == 200
    with ThreadPoolExecutor(6) as callers, kept(own_site):
        started = time.monotonic()
        assert set(callers.map(call, [url] * 6)) == {503}
        assert time.monotonic() - started < BUSY_SECONDS + 10
    assert call(url) == 200


def test_no_response_waits_until_its_credits_are_counted(server: Server, own_site: Site, upstream: Upstream) -> None:
    """They are spent, and the call is carried out: its response is what counts now."""
    account = server.connect(upstream.account())
    url = server.create(account, config={**READ, "credits_per_day": 10_000})["url"]
    assert call(url) == 200
    with ThreadPoolExecutor(6) as callers, kept(own_site):
        started = time.monotonic()
        assert set(callers.map(call, [url] * 6)) == {200}
        assert time.monotonic() - started < BUSY_SECONDS - 5
    assert call(url) == 200
    sums = "SELECT SUM(credits), (SELECT SUM(used) FROM url_usage) FROM calls"
    wait_until(lambda: len(set(own_site.execute(sums)[0])) == 1)
