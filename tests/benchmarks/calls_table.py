"""How large the table of calls may become: sizes, and how long pages, charts, cleanup and the upgrade take on it.

    python -m tests.benchmarks.calls_table --rows 10000000

Starts a PostgreSQL of its own, with default settings, whose files take about 400 bytes a row. The calls are those of 90
days, of 10,000 accounts with one MCP server each, and of one that has a hundredth of all calls.
"""

from __future__ import annotations

import argparse
import asyncio
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import timedelta
from types import SimpleNamespace
from typing import Any, cast

from cryptography.fernet import Fernet
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncConnection
from zoho_desk_mcp.server.hosting.accounts.accounts import Accounts
from zoho_desk_mcp.server.hosting.accounts.personal_logins import PersonalLogins
from zoho_desk_mcp.server.hosting.connector import AccountConnector
from zoho_desk_mcp.server.hosting.queries import CallsQuery, Following
from zoho_desk_mcp.server.hosting.storage.audit_log import Actor
from zoho_desk_mcp.server.hosting.storage.call_figures import CallFigures
from zoho_desk_mcp.server.hosting.storage.calls import CallRow, Calls
from zoho_desk_mcp.server.hosting.storage.cleanup import Retention, delete_expired
from zoho_desk_mcp.server.hosting.storage.database import Database
from zoho_desk_mcp.server.hosting.storage.encryption import SecretCipher
from zoho_desk_mcp.server.hosting.storage.migrate import upgrade
from zoho_desk_mcp.server.hosting.storage.models import utc_now
from zoho_desk_mcp.server.hosting.storage.postgresql import PostgresqlTimeouts

from tests.support.databases import upgrade_to
from tests.support.many_calls import fill
from tests.support.postgres import running_postgres

ACCOUNTS = 10_000
DAYS = 90
BEFORE_PARTITIONS = "0014"
NO_VENDOR = SimpleNamespace(scopes_for=lambda _: [])
KEEP = timedelta(days=30)
BUSY, USUAL = f"{1:020x}", f"{5000:020x}"
"""The account and MCP server with a hundredth of all calls, and one of the others."""
WRITTEN = 20_000
AT_ONCE = 200
SIZES = text(
    "SELECT sum(pg_table_size(inhrelid)), sum(pg_indexes_size(inhrelid)) FROM pg_inherits "
    "WHERE inhparent = 'calls'::regclass"
)


async def timed(name: str, work: Callable[[], Awaitable[Any]], times: int = 1) -> None:
    """Print how long it takes: the first time, and on average of the next ones."""
    taken = []
    for _ in range(times):
        begun = time.perf_counter()
        await work()
        taken.append((time.perf_counter() - begun) * 1000)
    later = f"   then {sum(taken[1:]) / (times - 1):9.1f} ms" if times > 1 else ""
    print(f"{name:52} {taken[0]:9.1f} ms{later}", flush=True)


async def make(database: Database, rows: int) -> None:
    """The tables as they were before partitions, filled."""
    async with database.migration() as connection:
        await connection.run_sync(upgrade_to, BEFORE_PARTITIONS)
    async with database.engine.begin() as connection:
        await connection.execute(text("SET LOCAL statement_timeout = 0"))
        await fill(connection, accounts=ACCOUNTS, servers=ACCOUNTS, calls=rows, days=DAYS)
        change = f"UPDATE calls SET account_id = 'acc_{BUSY}', server_id = 'mcp_{BUSY}' WHERE id % 100 = 0"
        await connection.execute(text(change))
    await vacuum(database)


async def vacuum(database: Database) -> None:
    """What PostgreSQL does by itself from time to time."""
    async with database.engine.connect() as connection:
        alone: AsyncConnection = await connection.execution_options(isolation_level="AUTOCOMMIT")
        await alone.execute(text("SET statement_timeout = 0"))
        await alone.execute(text("VACUUM ANALYZE"))


async def write(database: Database) -> None:
    """Record calls as a server does, and print how many a second."""
    calls = Calls(database)

    async def some(number: int) -> None:
        for _ in range(WRITTEN // AT_ONCE):
            end = f"{number * 40 % ACCOUNTS:020x}"
            await calls.write(CallRow(utc_now(), f"acc_{end}", f"mcp_{end}", "tool", "OK", 100, 3), None)

    begun = time.perf_counter()
    async with calls.run():
        await asyncio.gather(*map(some, range(AT_ONCE)))
    print(f"{'recorded by one process, in all':52} {WRITTEN / (time.perf_counter() - begun):9.0f} calls a second")


async def read(steps: AsyncIterator[Any]) -> None:
    """Read all of a list."""
    async for _ in steps:
        pass


async def measure(database: Database, rows: int) -> None:
    """Print it all."""
    print(f"{rows:,} calls of {DAYS} days, {ACCOUNTS:,} accounts")
    await timed("making them", lambda: make(database, rows))
    await timed("db upgrade, which makes it a partition", lambda: upgrade(database))
    await timed("cleanup, the first: the months ahead are made", lambda: delete_expired(database, RETENTION))
    await vacuum(database)
    async with database.read() as session:
        table, indexes = (await session.execute(SIZES)).one()
    print(f"{'table, indexes':52} {int(table) / 1e6:9.0f} MB {int(indexes) / 1e6:9.0f} MB")
    calls, figures = Calls(database), CallFigures(database)
    for what, end in (("usual", USUAL), ("busy", BUSY)):
        of = (f"acc_{end}", f"mcp_{end}")
        for name, query, limit in (
            ("page of 50", CallsQuery(), 50),
            ("page of 50, far down", CallsQuery(before=rows // 2), 50),
            ("page of 50, of a tool", CallsQuery(tool="zoho_desk_tickets_brief"), 50),
            ("page of 50, errors", CallsQuery(status="error"), 50),
            ("page of 50, of a status that never was", CallsQuery(status="NEVER"), 50),
            ("CSV of 10,000", CallsQuery(), 10_000),
        ):
            await timed(f"{what} URL: {name}", lambda q=query, n=limit, a=of: read(calls.list(*a, q, limit=n)), 4)  # type: ignore[misc]
        for name, seconds, count in (("24 hours", 3600, 24), ("30 days", 86_400, 30)):
            await timed(
                f"{what} URL: chart of {name}",
                lambda s=seconds, n=count, a=of: figures.of(a[1], seconds=s, count=n),  # type: ignore[misc]
                4,
            )
    cipher, connector = SecretCipher([Fernet.generate_key().decode()]), cast("AccountConnector", NO_VENDOR)
    accounts = Accounts(database, cipher, connector, PersonalLogins(database, cipher, connector))
    for limit in (100, 500):
        await timed(f"list of {limit} accounts", lambda n=limit: read(accounts.list(Following(limit=n))), 3)  # type: ignore[misc]
    await timed("cleanup, with nothing to do", lambda: delete_expired(database, RETENTION), 4)
    await write(database)
    for what, end in (("usual", USUAL), ("busy", BUSY)):
        await timed(f"removal of the {what} account", lambda i=end: accounts.delete(f"acc_{i}", Actor("x")))  # type: ignore[misc]
    over = Retention(timedelta(days=-62), timedelta(days=365))
    await timed("cleanup that drops the months of all these calls", lambda: delete_expired(database, over))


RETENTION = Retention(KEEP, timedelta(days=365))


async def run(rows: int) -> None:
    """On a PostgreSQL that writes to its disk as in production."""
    with running_postgres(is_durable=True) as postgres:
        database = Database(postgres.new_database(), PostgresqlTimeouts(statement=3600.0))
        try:
            await measure(database, rows)
        finally:
            await database.close()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=10_000_000)
    asyncio.run(run(parser.parse_args().rows))
