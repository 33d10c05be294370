"""Replicas behind PgBouncer, in both of its modes: all that they do works, in fewer connections than they open."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import psycopg
import pytest
from cryptography.fernet import Fernet
from sqlalchemy import update
from zoho_desk_mcp.server.hosting.storage.database import Database
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


@pytest.fixture(params=POOL)
def pooled(
    request: pytest.FixtureRequest, upstream: Upstream, postgres: Postgres, tmp_path: Path
) -> Iterator[tuple[Site, str, int]]:
    """A site whose replicas reach PostgreSQL through the pool, PostgreSQL's own URL, and the size of the pool."""
    direct = postgres.new_database()
    with running_pgbouncer(direct, mode=request.param, size=POOL[request.param]) as url:
        environment = {"ZOHO_DESK_MCP_DATABASE_URL": url, "ZOHO_DESK_MCP_KEY": Fernet.generate_key().decode()}
        site = Site(tmp_path, upstream.url, environment)
        site.run("db", "upgrade")
        yield site, direct, POOL[request.param]


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
