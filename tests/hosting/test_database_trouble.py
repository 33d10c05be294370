"""A PostgreSQL that is down, and processes that are frozen with its locks: nobody waits for them for long."""

from __future__ import annotations

import signal
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import Any

import httpx2
import psycopg
import pytest
from zoho_desk_mcp.server.hosting.accounts.turns import LEASE
from zoho_desk_mcp.server.hosting.storage.calls import MAX_WAIT
from zoho_desk_mcp.server.hosting.storage.heartbeat import ASK_EVERY, LOOKS
from zoho_desk_mcp.server.hosting.storage.postgresql import NETWORK
from zoho_desk_mcp.server.hosting.storage.url_lookups import KEPT_SECONDS

from tests.support import plain_http, rpc
from tests.support.admin_session import AdminSession
from tests.support.ports import wait_until
from tests.support.postgres import Postgres, running_postgres
from tests.support.processes import FRESH
from tests.support.server import Server, Site, running_server
from tests.support.upstream import Upstream

LIST, READ = "list_all_zoho_desk_tickets", {"methods": ["read"], "tags": ["tickets"]}
CLIENT = {"client_id": "client_x", "grant_type": "refresh_token", "refresh_token": "x", "token": "x"}
"""What a client asks for that has agreed access."""
MORE = 8
SCRAPER = "only-to-read-the-metrics"
FROZEN_FOR = 6
"""Seconds for which PostgreSQL leaves a frozen process its locks, where a test looks at who waits for them."""
QUICK = {"ZOHO_DESK_MCP_IDLE_TIMEOUT": "2", "ZOHO_DESK_MCP_METRICS_TOKEN": SCRAPER}


@pytest.fixture(scope="module")
def postgres() -> Iterator[Postgres]:
    """One of these tests' own: they stop it."""
    with running_postgres() as running:
        yield running


@pytest.fixture
def site(own_postgresql_site: Site) -> Site:
    return own_postgresql_site


@pytest.fixture
def server(site: Site) -> Iterator[Server]:
    with running_server(site, token=site.api_token(), **QUICK) as running:
        yield running


@contextmanager
def locked(site: Site, statement: str) -> Iterator[psycopg.Connection[Any]]:
    """Rows that somebody else has locked, as a process does that goes on."""
    with psycopg.connect(site.environment["ZOHO_DESK_MCP_DATABASE_URL"]) as connection:
        connection.execute(statement)
        yield connection
        connection.rollback()


def test_a_database_that_is_down_is_told_to_all_and_comes_back(
    server: Server, upstream: Upstream, postgres: Postgres
) -> None:
    account = server.connect(upstream.account())
    url = server.create(account, config=READ)["url"]
    stream_url = url.replace("/mcp/", "/sse/")
    assert not rpc.call(url, LIST, {"limit": 1})["result"].get("isError")
    page = AdminSession(server)
    with plain_http.stream("GET", stream_url, timeout=30) as stream:
        lines = stream.iter_lines()
        messages = next(line for line in lines if line.startswith("data: ")).removeprefix("data: ")
        postgres.stop()
        try:
            time.sleep(KEPT_SECONDS)  # for so long a URL that was just used needs no database
            started = time.monotonic()
            refused = {
                "mcp": rpc.post(url, "tools/call", {"name": LIST, "arguments": {"limit": 1}}),
                "stream": plain_http.get(stream_url),
                "message": rpc.post(f"{server.url}{messages}", "ping"),
                "api": server.api.get("/integrated-account"),
                "change": server.api.post(f"/integrated-account/{account}/mcp", json={"name": "x"}),
                "page": page.get("/"),
                "form": page.post(f"/accounts/{account}/delete"),
                "sign-in": page.post("/sign-in", token=server.token),
                "metrics": server.api.get("/metrics"),
                **{name: plain_http.post(f"{server.url}/{name}", data=CLIENT) for name in ("token", "revoke")},
                "register": plain_http.post(f"{server.url}/register", json={"redirect_uris": ["https://x.example/"]}),
            }
            assert time.monotonic() - started < 20
            assert {
                name: (answer.status_code, answer.headers.get("retry-after")) for name, answer in refused.items()
            } == (dict.fromkeys(refused, (503, "5")))
            for name in ("mcp", "stream", "message"):
                error = refused[name].json()["error"]
                assert refused[name].json()["jsonrpc"] == "2.0"
                assert error["code"] == -32603  # the server's fault, not the request's
                assert "database does not respond" in error["message"]
            for name in ("api", "change", "metrics"):
                assert refused[name].json()["error"]["code"] == "DATABASE_DOWN"
            for name in ("token", "revoke", "register"):  # by any other form clients think that they have to ask anew
                assert refused[name].json()["error"] == "temporarily_unavailable"
                assert "database does not respond" in refused[name].json()["error_description"]
            for name in ("page", "form", "sign-in"):
                assert "<h1>" in refused[name].text
                assert "database does not respond" in refused[name].text
            for name in ("change", "form"):
                assert "Nothing was changed." in refused[name].text
            for name in ("api", "page"):
                assert "changed" not in refused[name].text
            scraped = plain_http.get(f"{server.url}/metrics", headers={"Authorization": f"Bearer {SCRAPER}"})
            assert 'zoho_desk_mcp_requests_refused_total{status="503"}' in scraped.text
            assert plain_http.get(f"{server.url}/readyz").status_code == 503
            assert plain_http.get(f"{server.url}/healthz").status_code == 200
        finally:
            postgres.start()
        wait_until(lambda: rpc.post(url, "tools/list").status_code == 200)
        assert rpc.post(f"{server.url}{messages}", "ping").status_code == 202  # the stream has gone on
        assert server.api.get(f"/integrated-account/{account}").status_code == 200


def test_calls_during_a_restart_of_the_database_are_answered_and_recorded(
    server: Server, upstream: Upstream, postgres: Postgres
) -> None:
    """What was under way at Zoho is told at once, and has its row when the database is there again."""
    account = server.connect(upstream.account())
    made = server.create(account, config=READ)
    rpc.call(made["url"], LIST, {"limit": 1})
    upstream.delay = 2.0
    try:
        with ThreadPoolExecutor(5) as pool:
            calls = [pool.submit(rpc.call, made["url"], LIST, {"limit": 1}) for _ in range(5)]
            wait_until(lambda: upstream.delayed == 5)
            postgres.stop()
            results = [call.result(30)["result"] for call in calls]
        assert [result for result in results if result.get("isError")] == []
    finally:
        upstream.delay = 0.0
        postgres.start()

    def rows() -> int:
        answer = server.api.get(f"/integrated-account/{account}/mcp/{made['id']}/calls")
        return len(answer.json()["data"]) if answer.status_code == 200 else 0

    wait_until(lambda: rows() == 6)


def test_a_frozen_replica_with_locks_holds_up_no_other(site: Site, server: Server, upstream: Upstream) -> None:
    """A process is stopped in the middle of its transactions: its locks end by themselves."""
    account = server.connect(upstream.account())
    made = [server.create(account, config=READ) for _ in range(3)]
    token = server.token
    patient = {**QUICK, "ZOHO_DESK_MCP_IDLE_TIMEOUT": str(FROZEN_FOR)}
    with running_server(site, token=token, command=FRESH, **patient) as other:
        urls = [f"{other.url}/mcp/{one['url'].rpartition('/')[2]}" for one in made]
        for url in urls:
            rpc.call(url, LIST, {"limit": 1})
        with locked(site, "SELECT * FROM mcp_servers FOR UPDATE") as barrier:
            for url in urls:  # its writer now waits for the lock in a transaction of its own
                rpc.call(url, LIST, {"limit": 1})
            other.process.send_signal(signal.SIGSTOP)
            try:
                barrier.rollback()  # now the frozen process has the lock
                wait_until(lambda: _idle_in_transaction(site) > 0)
                started = time.monotonic()
                answer = rpc.call(made[0]["url"], LIST, {"limit": 1})
                assert time.monotonic() - started < FROZEN_FOR - 2
                assert not answer["result"].get("isError")
                path = f"/integrated-account/{account}/mcp/{made[0]['id']}"
                assert server.api.patch(path, json={"name": "changed"}).status_code == 200
                assert time.monotonic() - started < FROZEN_FOR + 5
            finally:
                other.process.send_signal(signal.SIGCONT)
            wait_until(lambda: len(server.api.get(f"{path}/calls").json()["data"]) >= 3)


def test_a_replica_that_is_frozen_while_it_fetches_a_token_loses_its_turn(
    site: Site, server: Server, upstream: Upstream
) -> None:
    account = server.connect(upstream.account())
    token = server.create(account, config=READ)["url"].rpartition("/")[2]
    with psycopg.connect(site.environment["ZOHO_DESK_MCP_DATABASE_URL"]) as connection:
        connection.execute("UPDATE access_tokens SET token = NULL")
    with running_server(site, token=server.token, command=FRESH, **QUICK) as other, ThreadPoolExecutor(2) as pool:
        upstream.hangs, upstream.most_hanging = True, 0
        try:
            first = pool.submit(rpc.call, f"{other.url}/mcp/{token}", LIST, {"limit": 1})
            wait_until(lambda: upstream.hanging == 1)
            waiting = pool.submit(rpc.call, f"{server.url}/mcp/{token}", LIST, {"limit": 1})
            time.sleep(7)
            assert upstream.most_hanging == 1  # the one that goes on keeps its turn
            other.process.send_signal(signal.SIGSTOP)
            started = time.monotonic()
            wait_until(lambda: upstream.hanging == 2)
            assert time.monotonic() - started < LEASE.total_seconds() + 10
            upstream.hangs = False
            assert not waiting.result(30)["result"].get("isError")
        finally:
            upstream.hangs = False
            other.process.send_signal(signal.SIGCONT)
        assert not first.result(30)["result"].get("isError")


def _idle_in_transaction(site: Site) -> int:
    with psycopg.connect(site.environment["ZOHO_DESK_MCP_DATABASE_URL"]) as connection:
        found = connection.execute(
            "SELECT count(*) FROM pg_stat_activity WHERE state = 'idle in transaction' AND datname = current_database()"
        ).fetchone()
    return int(found[0]) if found else 0


def test_a_lock_that_is_held_for_long_stalls_no_call(site: Site, server: Server, upstream: Upstream) -> None:
    """By a process that is alive, so that no time-out of PostgreSQL ends it: the response does not wait for its row."""
    account = server.connect(upstream.account())
    made = server.create(account, config=READ)
    rpc.call(made["url"], LIST, {"limit": 1})
    with locked(site, "SELECT * FROM mcp_servers FOR UPDATE"):
        started = time.monotonic()
        assert not rpc.call(made["url"], LIST, {"limit": 1})["result"].get("isError")
        assert time.monotonic() - started < 8  # who waits for the lock does for ten
        wait_until(lambda: "call-recorded-later" in server.log_text)
        started = time.monotonic()
        for _ in range(MORE):
            rpc.call(made["url"], LIST, {"limit": 1})
        assert time.monotonic() - started < MORE * MAX_WAIT  # only the first one has waited to see if there is a wait
    path = f"/integrated-account/{account}/mcp/{made['id']}"
    wait_until(lambda: len(server.api.get(f"{path}/calls").json()["data"]) == 2 + MORE)
    assert server.api.get(path).json()["calls"] == 2 + MORE


def test_time_outs_are_those_of_the_settings(site: Site) -> None:
    environment = {"ZOHO_DESK_MCP_STATEMENT_TIMEOUT": "7.5", "ZOHO_DESK_MCP_LOCK_TIMEOUT": "3"}
    with running_server(site, token=site.api_token(), **environment) as server:
        with locked(site, "LOCK TABLE accounts IN ACCESS EXCLUSIVE MODE"):
            started = time.monotonic()
            assert server.api.get("/integrated-account").status_code == 503
            assert 2 < time.monotonic() - started < 7
        assert server.api.get("/integrated-account").status_code == 200


def test_a_change_that_may_have_been_made_is_told_to_be_looked_at(site: Site, upstream: Upstream) -> None:
    with running_server(site, token=site.api_token(), ZOHO_DESK_MCP_LOCK_TIMEOUT="1") as server:
        account = server.connect(upstream.account())
        path, page = f"/integrated-account/{account}/mcp", AdminSession(server)
        with locked(site, "LOCK TABLE audit_log IN ACCESS EXCLUSIVE MODE"):
            told = [
                server.api.post(path, json={"name": "x", "config": READ}),
                page.post(f"/accounts/{account}/delete", name="x"),
                page.post(f"/accounts/{account}", name="x", client_id=upstream.account()["client_id"]),
                page.post("/accounts/new", methods="all", tags="core", **upstream.account()),
            ]
            read = server.api.get("/audit-log")
        assert [each.status_code for each in (*told, read)] == [503] * 5
        assert all("Whether the change was made is not known" in each.text for each in told)
        assert "change" not in read.text


def test_a_frozen_database_is_told_within_seconds(site: Site, upstream: Upstream, postgres: Postgres) -> None:
    """First to those who wait for it, then to all at once; and it is used again as soon as it responds."""
    with running_server(site, token=site.api_token()) as server:
        url = server.create(server.connect(upstream.account()), config=READ)["url"]
        assert not rpc.call(url, LIST, {"limit": 1})["result"].get("isError")
        with postgres.frozen(), ThreadPoolExecutor(20) as pool:
            time.sleep(KEPT_SECONDS)  # for so long a URL that was just used needs no database
            started = time.monotonic()
            assert {each.status_code for each in pool.map(lambda _: rpc.post(url, "tools/list"), range(20))} == {503}
            assert time.monotonic() - started < LOOKS * ASK_EVERY + NETWORK["connect_timeout"]
            asks: list[Callable[[], httpx2.Response]] = [
                lambda: rpc.post(url, "ping"),
                lambda: plain_http.get(f"{server.url}/readyz", timeout=30),
            ]
            for ask in asks:
                started = time.monotonic()
                assert ask().status_code == 503
                assert time.monotonic() - started < NETWORK["connect_timeout"] - 0.5
        wait_until(lambda: rpc.post(url, "tools/list").status_code == 200, 30)
        assert not rpc.call(url, LIST, {"limit": 1})["result"].get("isError")
