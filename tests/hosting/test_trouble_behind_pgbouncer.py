"""A PostgreSQL that stops or freezes behind PgBouncer, which keeps whoever waits: no statement waits for long."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import ExitStack, asynccontextmanager, suppress

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError
from zoho_desk_mcp.server.hosting.errors import DatabaseDownError
from zoho_desk_mcp.server.hosting.mcp_endpoint.url_limits import LimitKeeper, UrlLimits
from zoho_desk_mcp.server.hosting.storage.calls import MAX_WAIT
from zoho_desk_mcp.server.hosting.storage.database import Database
from zoho_desk_mcp.server.hosting.storage.heartbeat import ASK_EVERY, LOOKS
from zoho_desk_mcp.server.hosting.storage.migrate import upgrade
from zoho_desk_mcp.server.hosting.storage.url_usage import UrlUsages

from tests.support.pgbouncer import running_pgbouncer
from tests.support.postgres import Postgres, running_postgres

pytestmark = pytest.mark.anyio
KEPT = 3 * LOOKS * ASK_EVERY
"""Seconds that a statement waits at most: far less than PgBouncer would keep it."""


@pytest.fixture(scope="module")
def postgres() -> Iterator[Postgres]:
    """One of these tests' own: they stop it."""
    with running_postgres() as running:
        yield running


@pytest.fixture(params=["session", "transaction"])
async def database(request: pytest.FixtureRequest, postgres: Postgres) -> AsyncIterator[Database]:
    """One that PgBouncer has connections to, and nobody else."""
    with running_pgbouncer(postgres.new_database(), mode=request.param) as url:
        database = Database(url)
        await _ask(database)
        await database.engine.dispose()
        yield database
        await database.close()


async def _ask(database: Database) -> None:
    """A statement without a time-out of this process's."""
    async with database.engine.connect() as connection:
        await connection.execute(text("SELECT 1"))


@asynccontextmanager
async def _waiting(database: Database) -> AsyncIterator[asyncio.Task[None]]:
    """A statement that is under way before anybody has found out that there is no response."""
    task = asyncio.create_task(_ask(database))
    await asyncio.wait([task], timeout=ASK_EVERY)
    assert not task.done()
    try:
        yield task
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


async def test_who_came_before_pgbouncer_knew_that_it_is_down_does_not_wait(
    database: Database, postgres: Postgres
) -> None:
    """Those who come later are refused at once, the first ones are kept until it tries again."""
    postgres.stop()
    try:
        async with _waiting(database) as first, database.watched():
            await asyncio.wait([first], timeout=KEPT)
            assert first.done()
            with pytest.raises(DBAPIError):
                await first
    finally:
        postgres.start()


async def test_a_connection_that_is_being_set_up_is_given_up_with_the_others(
    database: Database, postgres: Postgres
) -> None:
    """PgBouncer opens it by itself; what is set then waits for a PostgreSQL that is frozen."""
    with ExitStack() as stack:
        stack.enter_context(postgres.frozen())
        async with _waiting(database) as first, database.watched():
            await asyncio.wait([first], timeout=KEPT)
            assert first.done()
            with pytest.raises(DatabaseDownError):
                database.check_responds()
            stack.close()
            async with asyncio.timeout(KEPT):
                while True:
                    with suppress(DatabaseDownError, DBAPIError):
                        await _ask(database)
                        break
                    await asyncio.sleep(0.1)


async def test_a_call_does_not_wait_for_its_credits_to_be_given_up(database: Database, postgres: Postgres) -> None:
    await upgrade(database)
    limits, keeper = UrlLimits(credits_per_day=100), LimitKeeper(UrlUsages(database))
    await keeper.spend("srv", limits, 1)
    with postgres.frozen():
        spending = asyncio.create_task(keeper.spend("srv", limits, 1))
        await asyncio.wait([spending], timeout=3 * MAX_WAIT)
        assert spending.done()
    await keeper.aclose()
