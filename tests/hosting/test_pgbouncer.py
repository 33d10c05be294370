"""Replicas behind PgBouncer, in both of its modes: all that they do works, in fewer connections than they open."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from pathlib import Path

import psycopg
import pytest
from cryptography.fernet import Fernet
from sqlalchemy import update
from zoho_desk_mcp.server.hosting.storage.database import Database
from zoho_desk_mcp.server.hosting.storage.heartbeat import ASK_EVERY, LOOKS
from zoho_desk_mcp.server.hosting.storage.models import Account

from tests.support import rpc
from tests.support.attacks import READ
from tests.support.pgbouncer import running_pgbouncer
from tests.support.ports import wait_until
from tests.support.postgres import Postgres
from tests.support.server import Server, Site, running_server
from tests.support.upstream import Upstream

LIST = "list_all_zoho_desk_tickets"
CALLS = 120
POOL = {"session": 60, "transaction": 5}


@contextmanager
def pooled_site(upstream: Upstream, direct: str, folder: Path, mode: str) -> Iterator[Site]:
    """A site whose replicas reach this database through a pool."""
    with running_pgbouncer(direct, mode=mode, size=POOL[mode]) as url:
        environment = {"ZOHO_DESK_MCP_DATABASE_URL": url, "ZOHO_DESK_MCP_KEY": Fernet.generate_key().decode()}
        site = Site(folder, upstream.url, environment)
        site.run("db", "upgrade")
        yield site


@pytest.fixture(params=POOL)
def pooled(
    request: pytest.FixtureRequest, upstream: Upstream, postgres: Postgres, tmp_path: Path
) -> Iterator[tuple[Site, str, int]]:
    """A site whose replicas reach PostgreSQL through the pool, PostgreSQL's own URL, and the size of the pool."""
    direct = postgres.new_database()
    with pooled_site(upstream, direct, tmp_path, request.param) as site:
        yield site, direct, POOL[request.param]


def test_a_table_that_is_kept_leaves_connections_of_a_small_pool(
    upstream: Upstream, postgres: Postgres, tmp_path: Path
) -> None:
    """As many as docs/operations.md says: else those who wait have all of them, and the database counts as down."""
    direct, few = postgres.new_database(), {"ZOHO_DESK_MCP_DATABASE_CONNECTIONS": "4"}
    with pooled_site(upstream, direct, tmp_path, "transaction") as site, ExitStack() as stack:
        token = site.api_token()
        servers = [stack.enter_context(running_server(site, token=token, **few)) for _ in range(2)]
        account = servers[0].connect(upstream.account())
        counted, free = (
            servers[0].create(account, config=config)["url"].rpartition("/")[2]
            for config in ({**READ, "credits_per_day": 1_000_000}, READ)
        )

        def call(number: int, secret: str) -> int:
            params = {"name": LIST, "arguments": {"limit": 1}}
            return rpc.post(f"{servers[number % 2].url}/mcp/{secret}", "tools/call", params).status_code

        with ThreadPoolExecutor(20) as callers, psycopg.connect(direct) as keeper:
            keeper.execute("LOCK TABLE url_usage IN ACCESS EXCLUSIVE MODE")
            waiting = [callers.submit(call, number, counted) for number in range(20)]
            ends = time.monotonic() + LOOKS * ASK_EVERY + 1  # by then a database that does not respond counts as down
            while time.monotonic() < ends:
                assert [call(number, free) for number in range(2)] == [200, 200]
                time.sleep(0.1)
            keeper.rollback()
            assert {each.result() for each in waiting} <= {200, 503}


def test_replicas_serve_through_the_pool(pooled: tuple[Site, str, int], upstream: Upstream) -> None:
    site, direct, size = pooled
    token, often = site.api_token(), {"ZOHO_DESK_MCP_SWEEP_EVERY": "0.2"}
    with running_server(site, token=token, **often) as one, running_server(site, token=token, **often) as two:
        account = one.connect(upstream.account())
        made = one.create(account, config={**READ, "calls_per_minute": 10_000, "credits_per_day": 1_000_000})
        secret = made["url"].rpartition("/")[2]

        def call(number: int) -> bool:
            server: Server = (one, two)[number % 2]
            return bool(rpc.call(f"{server.url}/mcp/{secret}", LIST, {"limit": 1})["result"].get("isError"))

        with ThreadPoolExecutor(16) as pool:
            assert list(pool.map(call, range(CALLS))) == [False] * CALLS
        path = f"/integrated-account/{account}/mcp/{made['id']}"
        wait_until(lambda: two.api.get(path).json()["calls"] == CALLS)
        assert len(one.api.get(f"{path}/calls", params={"limit": 500}).json()["data"]) == CALLS
        for server in (one, two):
            assert server.api.get("/readyz").status_code == 200
        with psycopg.connect(direct) as connection:
            counted = connection.execute(
                "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"
            ).fetchone()
            assert counted is not None
            assert 0 < counted[0] <= size


@pytest.mark.anyio
async def test_no_statement_counts_on_the_connection_of_the_one_before(pooled: tuple[Site, str, int]) -> None:
    site, _, _ = pooled
    database = Database(site.environment["ZOHO_DESK_MCP_DATABASE_URL"])

    async def change() -> None:
        for number in range(20):
            async with database.write() as session:
                await session.execute(update(Account).values(daily_credits=number))

    await asyncio.gather(*(change() for _ in range(8)))
    await database.close()
