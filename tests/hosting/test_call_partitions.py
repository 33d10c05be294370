"""The call log by month on PostgreSQL: converted without a loss, made ahead, dropped whole. SQLite keeps one table."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import insert, text
from zoho_desk_mcp.server.hosting.forms import NewApiToken
from zoho_desk_mcp.server.hosting.queries import CallsQuery
from zoho_desk_mcp.server.hosting.storage.api_tokens import ApiTokens
from zoho_desk_mcp.server.hosting.storage.audit_log import Actor, AuditLog
from zoho_desk_mcp.server.hosting.storage.call_figures import CallFigures
from zoho_desk_mcp.server.hosting.storage.calls import Calls
from zoho_desk_mcp.server.hosting.storage.cleanup import Retention, delete_expired
from zoho_desk_mcp.server.hosting.storage.database import Database
from zoho_desk_mcp.server.hosting.storage.listing import Wanted
from zoho_desk_mcp.server.hosting.storage.migrate import upgrade
from zoho_desk_mcp.server.hosting.storage.models import Call, utc_now
from zoho_desk_mcp.server.hosting.storage.sessions import Sessions

from tests.support.databases import empty_database, upgrade_to

pytestmark = pytest.mark.anyio
KEEP = Retention(timedelta(days=30), timedelta(days=365))
ROWS = "SELECT id, at, account_id, server_id, tool, status, milliseconds, credits FROM calls ORDER BY id"


def months_from_now(number: int) -> datetime:
    """Noon of the second day of a month, this one or others."""
    now = utc_now()
    year, month = divmod(now.year * 12 + now.month - 1 + number, 12)
    return datetime(year, month + 1, 2, 12, tzinfo=UTC)


def row(at: datetime, number: int = 0) -> dict[str, object]:
    return {
        "at": at,
        "account_id": "acc_1",
        "server_id": "mcp_1",
        "tool": "tool",
        "status": "OK",
        "milliseconds": number,
        "credits": 1,
    }


def name(at: datetime) -> str:
    return f"calls_{at:%Y_%m}"


@pytest.fixture(params=["sqlite", "postgresql"])
async def database(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Database]:
    """A database without tables."""
    made = Database(empty_database(request, request.param, tmp_path))
    yield made
    await made.close()


async def add(database: Database, *times: datetime) -> None:
    async with database.write() as session:
        await session.execute(insert(Call), [row(at, number) for number, at in enumerate(times)])


async def partitions(database: Database) -> dict[str, int]:
    """Name -> number of rows, of PostgreSQL."""
    async with database.read() as session:
        names = await session.scalars(
            text("SELECT inhrelid::regclass::text FROM pg_inherits WHERE inhparent = 'calls'::regclass")
        )
        return {each: await session.scalar(text(f"SELECT count(*) FROM {each}")) or 0 for each in sorted(names)}


async def times(database: Database) -> list[datetime]:
    """The times of all calls, the newest id first, as the admin API lists them."""
    return [call.at for call in await listed(database, limit=100)]


async def listed(database: Database, limit: int, before: int | None = None) -> list[Call]:
    steps = Calls(database).list("acc_1", "mcp_1", CallsQuery(before=before), limit=limit)
    return [call async for step in steps for call in step]


async def test_an_existing_table_is_converted_without_a_loss(database: Database) -> None:
    """Also calls of other months than this one, and of a clock that was ahead."""
    at = [months_from_now(number) for number in (-30, -2, -1, 0, 1, 5, 12 * 900)]
    async with database.migration() as connection:
        await connection.run_sync(upgrade_to, "0014")
        await connection.execute(insert(Call), [row(each, number) for number, each in enumerate(at)])
        before = (await connection.execute(text(ROWS))).all()
    await upgrade(database)
    async with database.read() as session:
        assert (await session.execute(text(ROWS))).all() == before
    assert await times(database) == at[::-1]
    await add(database, months_from_now(0))  # the next id is a new one
    assert await times(database) == [months_from_now(0), *at[::-1]]
    if not database.is_sqlite:
        assert await partitions(database) == {name(months_from_now(0)): 5, "calls_default": 3}


async def test_months_are_made_ahead_and_dropped_whole_when_their_time_is_over(database: Database) -> None:
    await upgrade(database)
    this, next_, far = (months_from_now(number) for number in (0, 1, 40))
    await add(database, months_from_now(-3), this, next_, far)
    await delete_expired(database, KEEP)
    if not database.is_sqlite:  # whose partition of this month has what came before it, too
        assert await partitions(database) == {
            name(this): 2,
            name(next_): 1,
            name(months_from_now(2)): 0,
            "calls_default": 1,
        }
    is_over = next_.replace(day=1, hour=1) - utc_now()  # until this month's end: as if that had passed
    await delete_expired(database, Retention(-is_over, timedelta(days=365)))
    assert await times(database) == [far, next_]
    if not database.is_sqlite:
        assert await partitions(database) == {name(next_): 1, name(months_from_now(2)): 0, "calls_default": 1}


@pytest.mark.parametrize("database", ["postgresql"], indirect=True)
async def test_a_month_that_was_not_made_ahead_takes_its_calls_when_it_is(database: Database) -> None:
    """As after a server was down for months: no call is lost before the next cleanup."""
    await upgrade(database)
    await delete_expired(database, KEEP)
    async with database.write() as session:
        for number in (0, 1):
            await session.execute(text(f"DROP TABLE {name(months_from_now(number))}"))
    await add(database, months_from_now(0), months_from_now(1))
    assert (await partitions(database))["calls_default"] == 2
    await delete_expired(database, KEEP)
    assert await partitions(database) == {
        name(months_from_now(0)): 1,
        name(months_from_now(1)): 1,
        name(months_from_now(2)): 0,
        "calls_default": 0,
    }


@pytest.mark.parametrize("database", ["postgresql"], indirect=True)
async def test_a_clock_that_is_wrong_drops_nothing(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    await upgrade(database)
    await add(database, utc_now())
    tokens = ApiTokens(database)
    info, _ = await tokens.create(NewApiToken(name="Ann", role="admin"), Actor("test"))
    session = await Sessions(database).start(info)
    monkeypatch.setattr(
        "zoho_desk_mcp.server.hosting.storage.database_time.utc_now", lambda: datetime.now(UTC) + timedelta(days=3000)
    )
    await delete_expired(database, KEEP)
    assert len(await times(database)) == 1
    assert await Sessions(database).find(session) is not None
    assert (await AuditLog(database).part(Wanted(), None)).total > 0


async def test_pages_and_figures_go_over_months(database: Database) -> None:
    await upgrade(database)
    await delete_expired(database, KEEP)
    now = utc_now()
    at = [now - timedelta(days=number, minutes=1) for number in range(29, -1, -1)]
    await add(database, *at)
    first = await listed(database, limit=20)
    rest = await listed(database, limit=20, before=first[-1].id)
    assert [call.at for call in (*first, *rest)] == at[::-1]
    figures = await CallFigures(database).of("mcp_1", seconds=86_400, count=31)
    assert sum(each.calls for each in figures) == 30
