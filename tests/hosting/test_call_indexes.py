"""No page, chart, list, file, limit or cleanup reads the whole of a table that grows with calls."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest
from cryptography.fernet import Fernet
from sqlalchemy import text
from zoho_desk_mcp.server.hosting.accounts.accounts import Accounts
from zoho_desk_mcp.server.hosting.accounts.personal_logins import PersonalLogins
from zoho_desk_mcp.server.hosting.connector import AccountConnector
from zoho_desk_mcp.server.hosting.queries import CallsQuery
from zoho_desk_mcp.server.hosting.storage.audit_log import Actor, AuditLog
from zoho_desk_mcp.server.hosting.storage.call_figures import CallFigures
from zoho_desk_mcp.server.hosting.storage.calls import Calls
from zoho_desk_mcp.server.hosting.storage.cleanup import Retention, delete_expired
from zoho_desk_mcp.server.hosting.storage.database import Database
from zoho_desk_mcp.server.hosting.storage.encryption import SecretCipher
from zoho_desk_mcp.server.hosting.storage.migrate import upgrade
from zoho_desk_mcp.server.hosting.storage.models import AccessTokenRow, Account, McpServer
from zoho_desk_mcp.server.hosting.storage.url_usage import UrlUsages

from tests.support.databases import empty_database
from tests.support.many_calls import USAGE, fill, read_as_a_whole, statements

pytestmark = pytest.mark.anyio
NO_VENDOR = SimpleNamespace(scopes_for=lambda _: [])
KEEP = Retention(timedelta(days=30), timedelta(days=365))
GROWING = re.compile(r"\b(calls|url_usage|audit_log)")
ACCOUNT, SERVER = f"acc_{5:020x}", f"mcp_{5:020x}"
AUDIT = """
INSERT INTO audit_log (at, actor_name, action, subject_id, subject_name, account_id, details)
  SELECT now() - n * interval '1 minute', 'x', 'page.signed_in', 'tok_' || n % 500, 'x', 'acc_' || n % 500, '{}'
  FROM generate_series(1, 20000) AS n"""
FEW = 1000
"""Rows that are as well read as a whole: of partitions that are empty, or of tables that do not grow."""

KEPT = {"name": "x", "org_id": "1", "data_center": "eu", "client_id": "c"}
LISTS: dict[str, Any] = {name: [] for name in ("methods", "tags", "tools", "exclude", "confirm", "networks", "people")}
URL = {**LISTS, "pinned": {}, "name": "x", "token_hash": "x", "mode": "list", "identity": "account", "access": "url"}

Ask = Callable[[Database], Awaitable[Any]]


async def read(steps: AsyncIterator[Any]) -> None:
    async for _ in steps:
        pass


def listing(**wanted: Any) -> Ask:
    return lambda database: read(Calls(database).list(ACCOUNT, SERVER, CallsQuery(**wanted), limit=50))


def figures(seconds: int, count: int) -> Ask:
    return lambda database: CallFigures(database).of(SERVER, seconds=seconds, count=count)


def history(**wanted: Any) -> Ask:
    return lambda database: read(AuditLog(database).list(limit=50, **wanted))


def removal(database: Database) -> Awaitable[None]:
    cipher, connector = SecretCipher([Fernet.generate_key().decode()]), cast("AccountConnector", NO_VENDOR)
    accounts = Accounts(database, cipher, connector, PersonalLogins(database, cipher, connector))
    return accounts.delete(ACCOUNT, Actor("test"))


ASKED: dict[str, Ask] = {
    "page": listing(),
    "next page": listing(before=30_000),
    "tool": listing(tool="zoho_desk_tickets_brief"),
    "errors": listing(status="error"),
    "status": listing(status="TIMEOUT"),
    "csv": lambda database: read(Calls(database).list(ACCOUNT, SERVER, CallsQuery(), limit=10_000)),
    "day": figures(3600, 24),
    "month": figures(86_400, 30),
    "cleanup": lambda database: delete_expired(database, KEEP),
    "limits": lambda database: UrlUsages(database).add(SERVER, 60, 1),
    "audit log": history(),
    "audit log of an account": history(account_id="acc_5", before=10_000),
    "audit log of a subject": history(subject_id="tok_5"),
    "removal of an account": removal,
}


@pytest.fixture(scope="module")
async def large(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Database]:
    """A PostgreSQL with 60,000 calls of 50 days, and what limits and administrators leave."""
    database = Database(empty_database(request, "postgresql", tmp_path_factory.mktemp("database")))
    await upgrade(database)
    await delete_expired(database, KEEP)
    async with database.engine.begin() as connection:
        await fill(connection, accounts=100, servers=300, calls=60_000, days=50)
        await connection.execute(text(USAGE), {"servers": 20})
        await connection.execute(text(AUDIT))
    async with database.engine.connect() as connection:
        autocommit = await connection.execution_options(isolation_level="AUTOCOMMIT")
        await autocommit.execute(text("VACUUM ANALYZE"))
    yield database
    await database.close()


@pytest.mark.parametrize("name", ASKED)
async def test_postgresql_reads_no_growing_table_as_a_whole(large: Database, name: str) -> None:
    with statements() as sent:
        await ASKED[name](large)
    asked = [(statement, values) for statement, values in sent if _is_explained(statement)]
    assert asked
    async with large.engine.connect() as connection:
        whole = {table for each in asked for table in await read_as_a_whole(connection, *each)}
        sizes = {table: (await connection.execute(text(f"SELECT count(*) FROM {table}"))).scalar() for table in whole}
    assert {table: size for table, size in sizes.items() if size is not None and size > FEW} == {}


@pytest.mark.parametrize("name", [name for name in ASKED if not name.startswith("audit log")])
async def test_sqlite_searches_by_an_index(tmp_path: Path, name: str) -> None:
    database = Database(f"sqlite:///{tmp_path / 'hosting.db'}")
    await upgrade(database)
    async with database.write() as session:
        session.add(Account(id=ACCOUNT, **KEPT, client_secret=b"", refresh_token=b"", scopes=[]))
        await session.flush()
        session.add_all([AccessTokenRow(account_id=ACCOUNT), McpServer(id=SERVER, account_id=ACCOUNT, **URL)])
    with statements() as sent:
        await ASKED[name](database)
    asked = [(statement, values) for statement, values in sent if _is_explained(statement)]
    assert asked
    async with database.engine.connect() as connection:
        steps = [
            row.detail
            for statement, values in asked
            for row in await connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", values)
        ]
    await database.close()
    assert [step for step in steps if re.match(r"SCAN (calls|url_usage|audit_log)", step)] == []


def _is_explained(statement: str) -> bool:
    """Whether a plan can be had, and it is of a table that grows."""
    return GROWING.search(statement) is not None and re.match(r"\s*(SELECT|DELETE|UPDATE|WITH)", statement) is not None
