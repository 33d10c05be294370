"""Upgrading a database that an earlier version has used."""

from __future__ import annotations

import pytest
from alembic import command
from sqlalchemy import select, text
from sqlalchemy.engine import Connection
from zoho_desk_mcp.server.hosting.storage.database import Database
from zoho_desk_mcp.server.hosting.storage.migrate import configuration, is_current, upgrade
from zoho_desk_mcp.server.hosting.storage.models import McpServer

from tests.support.server import Site, make_site
from tests.support.upstream import Upstream

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
HISTORY = (
    "token_prefix",
    "created_by",
    "paused_at",
    "revoked_at",
    "revoked_by",
    "previous_token_hash",
    "previous_ends_at",
    "pinned",
    "calls_per_minute",
    "credits_per_day",
    "networks",
)


@pytest.mark.anyio
@pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
async def test_accounts_stay_and_consents_begin_again(
    request: pytest.FixtureRequest, upstream: Upstream, tmp_path_factory: pytest.TempPathFactory, kind: str
) -> None:
    site: Site = make_site(request, kind, upstream, tmp_path_factory.mktemp("site"))
    database = Database(site.environment.get("ZOHO_DESK_MCP_DATABASE_URL", f"sqlite:///{site.folder / 'old.db'}"))
    if kind == "sqlite":
        await upgrade(database)
    async with database.engine.begin() as connection:
        await connection.run_sync(_go_back)
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


def _go_back(connection: Connection) -> None:
    """To the tables of revision 0002: without what was added since."""
    added = [("consents", "verifier"), ("consents", "account_id"), ("mcp_servers", "confirm")]
    added += [("access_tokens", "leased_until"), ("access_tokens", "retry_after")]
    added += [("mcp_servers", "tools"), ("mcp_servers", "exclude")]
    added += [("consents", "actor_name"), ("consents", "actor_id")]
    added += [("mcp_servers", name) for name in HISTORY]
    for table in ("audit_log", "url_usage", "oauth_tokens", "oauth_grants", "oauth_clients"):
        connection.execute(text(f"DROP TABLE {table}"))
    for index in ("revoked_at", "previous_token_hash"):
        connection.execute(text(f"DROP INDEX ix_mcp_servers_{index}"))
    connection.execute(text("ALTER TABLE mcp_servers ADD COLUMN require_api_token_auth BOOLEAN"))
    added += [("mcp_servers", "access"), ("api_tokens", "issuer"), ("calls", "person")]
    added += [("mcp_servers", "people"), ("api_tokens", "groups"), ("api_tokens", "email")]
    for table, column in added:
        connection.execute(text(f"ALTER TABLE {table} DROP COLUMN {column}"))
    command.stamp(configuration(connection), "0002")
