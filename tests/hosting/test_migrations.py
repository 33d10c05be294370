"""Upgrading a database that an earlier version has used."""

from __future__ import annotations

import asyncio
from contextlib import closing
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import select, text
from zoho_desk_mcp.server.hosting.storage import migrate
from zoho_desk_mcp.server.hosting.storage.database import Database
from zoho_desk_mcp.server.hosting.storage.migrate import is_current, upgrade
from zoho_desk_mcp.server.hosting.storage.models import McpServer

from tests.support.databases import empty_database, upgrade_to
from tests.support.postgres import Postgres
from tests.support.server import Site

ACCOUNT = (
    "INSERT INTO accounts (id, name, org_id, data_center, client_id, client_secret, refresh_token, scopes, created_at)"
    " VALUES ('acc_1', 'Kept', '1', 'eu', 'c', 's', 'r', '[]', '2026-01-01')"
)
SERVER = (
    "INSERT INTO mcp_servers (id, account_id, name, token_hash, methods, tags, mode,"
    " require_api_token_auth, created_at, calls)"
    " VALUES ('mcp_{0}', 'acc_1', 'Kept', '{0}', '{1}', '[]', 'list', {2}, '2026-01-01', 0)"
)
CONSENT = (
    "INSERT INTO consents (state_hash, name, data_center, client_id, client_secret, scopes, expires_at)"
    " VALUES ('h', 'Waits', 'eu', 'c', 's', '[]', '2999-01-01')"
)


@pytest.mark.anyio
@pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
async def test_accounts_stay_and_consents_begin_again(
    request: pytest.FixtureRequest, tmp_path: Path, kind: str
) -> None:
    database = Database(empty_database(request, kind, tmp_path))
    async with database.migration() as connection:
        await connection.run_sync(upgrade_to, "0002")
        await connection.execute(text(ACCOUNT))
        await connection.execute(text(CONSENT))
        for name, methods, needs_token in (("every", "[]", "false"), ("some", '["read"]', "true")):
            await connection.execute(text(SERVER.format(name, methods, needs_token)))
    await upgrade(database)
    assert await is_current(database)
    async with database.engine.connect() as connection:
        assert (await connection.execute(text("SELECT name FROM accounts"))).scalars().all() == ["Kept"]
        servers = (await connection.execute(select(McpServer.id, McpServer.methods, McpServer.access))).all()
        assert sorted(servers) == [("mcp_every", ["all"], "url"), ("mcp_some", ["read"], "token")]
        assert (await connection.execute(text("SELECT name, verifier FROM consents"))).all() == []
    await database.close()


def test_tables_of_a_newer_version_are_told_plainly(site: Site) -> None:
    site.run("api-token", "list")
    site.execute("UPDATE alembic_version SET version_num = '9999'")
    refused = site.run("db", "upgrade", check=False)
    assert refused.returncode == 2
    assert "newer version (revision 9999" in refused.stderr
    assert "Traceback" not in refused.stderr


@pytest.mark.anyio
async def test_calls_are_answered_while_an_upgrade_waits_for_a_back_up(
    postgres: Postgres, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Who waits to change a table has all others wait behind: it waits for a moment only, and tries again."""
    monkeypatch.setattr(migrate, "PAUSE", 0.2)
    url = postgres.new_database()
    database = Database(url)
    async with database.migration() as connection:
        await connection.run_sync(upgrade_to, "0017")
    with closing(psycopg.connect(url)) as back_up:
        back_up.execute("SELECT count(*) FROM accounts")
        upgrading = asyncio.create_task(upgrade(database))
        for _ in range(5):
            with closing(psycopg.connect(url, autocommit=True, options="-c lock_timeout=3s")) as other:
                await asyncio.to_thread(other.execute, "SELECT count(*) FROM accounts")
            await asyncio.sleep(0.3)
        assert not upgrading.done()
        back_up.rollback()
    await upgrading
    assert await is_current(database)
    await database.close()
