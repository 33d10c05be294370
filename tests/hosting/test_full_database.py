"""A database that has no connection left for who asks whether it responds: those that are open go on."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from typing import Any

import psycopg
import pytest
from psycopg import sql
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncConnection
from zoho_desk_mcp.server.hosting.storage.database import Database
from zoho_desk_mcp.server.hosting.storage.heartbeat import ASK_EVERY, LOOKS

from tests.support.postgres import Postgres

pytestmark = pytest.mark.anyio
ROLE = "of_few_connections"
STATEMENT = 2 * LOOKS * ASK_EVERY
"""Seconds of a statement that is under way during several looks, and within its time-out."""


@pytest.fixture
def direct(postgres: Postgres) -> Iterator[str]:
    """The URL of a fresh database, to which the role has two connections at most."""
    url = postgres.new_database()
    _change(url, "CREATE ROLE {} LOGIN CONNECTION LIMIT 2")
    yield url
    _change(url, "DROP ROLE {}")


@pytest.fixture
async def database(direct: str) -> AsyncIterator[Database]:
    """The same as the role, whose statements may take both connections."""
    database = Database(direct.replace("//postgres@", f"//{ROLE}@"), connections=2)
    yield database
    await database.close()


async def test_neither_a_statement_nor_an_idle_connection_is_broken_off(
    database: Database, caplog: pytest.LogCaptureFixture
) -> None:
    async with _busy_and_idle(database) as (busy, idle):
        await busy
        await idle.execute(text("SELECT 1"))
    assert _errors(caplog) == []


async def test_where_it_refuses_everybody_who_waits_is_broken_off_and_who_does_not_is_kept(
    database: Database, direct: str, caplog: pytest.LogCaptureFixture
) -> None:
    async with _busy_and_idle(database) as (busy, idle):
        _change(direct, "ALTER ROLE {} NOLOGIN CONNECTION LIMIT -1")
        with pytest.raises(DBAPIError):
            await busy
        await idle.execute(text("SELECT 1"))
    assert _errors(caplog) == [("database-refuses", {"connections": 1})]


@asynccontextmanager
async def _busy_and_idle(database: Database) -> AsyncIterator[tuple[asyncio.Task[Any], AsyncConnection]]:
    """A statement that takes a while, and a connection in a pause: no other is free while the database is watched."""
    async with database.engine.connect() as busy, database.engine.connect() as idle:
        await asyncio.gather(*(each.execute(text("SELECT 1")) for each in (busy, idle)))
        await idle.rollback()
        async with database.watched():
            task = asyncio.create_task(busy.execute(text(f"SELECT pg_sleep({STATEMENT})")))
            await asyncio.sleep(0)
            yield task, idle


def _change(url: str, statement: str) -> None:
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute(sql.SQL(statement).format(sql.Identifier(ROLE)))


def _errors(caplog: pytest.LogCaptureFixture) -> list[tuple[str, Any]]:
    return [(each.message, vars(each).get("data")) for each in caplog.records if each.levelno >= logging.ERROR]
