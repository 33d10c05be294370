"""An account is removed that has much: nobody finds it from then on, and its rows go in parts. On both databases."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import closing
from datetime import timedelta
from operator import sub
from pathlib import Path
from typing import Any

import psycopg
import pytest
from cryptography.fernet import Fernet
from pydantic import SecretStr
from sqlalchemy import func, insert, select
from zoho_desk_mcp.oauth.tokens import AccessToken
from zoho_desk_mcp.server.hosting.accounts import accounts as account_module
from zoho_desk_mcp.server.hosting.accounts.accounts import Accounts
from zoho_desk_mcp.server.hosting.accounts.login import Login
from zoho_desk_mcp.server.hosting.accounts.personal_logins import PersonalLogins
from zoho_desk_mcp.server.hosting.connector import OAuthApp
from zoho_desk_mcp.server.hosting.errors import NotFoundError
from zoho_desk_mcp.server.hosting.forms import AccountChange, Config, NewAccount, NewApiToken, NewServer
from zoho_desk_mcp.server.hosting.oauth.grants import ACCESS
from zoho_desk_mcp.server.hosting.oauth.tables import OAuthGrant, OAuthToken
from zoho_desk_mcp.server.hosting.queries import Following
from zoho_desk_mcp.server.hosting.storage import removed_accounts
from zoho_desk_mcp.server.hosting.storage.api_tokens import ApiTokens
from zoho_desk_mcp.server.hosting.storage.audit_log import Actor
from zoho_desk_mcp.server.hosting.storage.database import Database
from zoho_desk_mcp.server.hosting.storage.encryption import SecretCipher
from zoho_desk_mcp.server.hosting.storage.mcp_servers import McpServers
from zoho_desk_mcp.server.hosting.storage.migrate import upgrade
from zoho_desk_mcp.server.hosting.storage.models import AccessTokenRow, Account, Call, McpServer, utc_now
from zoho_desk_mcp.server.hosting.storage.removed import RemovedError

from tests.support import rpc
from tests.support.databases import empty_database
from tests.support.ports import wait_until
from tests.support.server import Server, Site, running_server
from tests.support.upstream import Upstream

pytestmark = pytest.mark.anyio

BY = Actor("test")
MANY_SERVERS, MANY_ROWS = 7, 50
TABLES = (Account, AccessTokenRow, McpServer, OAuthGrant, OAuthToken, Call)


class Vendor:
    """Knows every refresh token."""

    def __init__(self) -> None:
        self.revoked: list[str] = []

    async def refresh(self, *_: Any, **__: Any) -> AccessToken:
        return AccessToken("access", utc_now().timestamp() + 3000)

    async def organization_id(self, *_: Any) -> str:
        return "1"

    async def revoke(self, _: OAuthApp, refresh_token: SecretStr) -> None:
        self.revoked.append(refresh_token.get_secret_value())


class Hosted:
    """A database with accounts that have MCP servers, calls and grants."""

    def __init__(self, database: Database) -> None:
        self.database, self.vendor = database, Vendor()
        cipher, vendor = SecretCipher([Fernet.generate_key().decode()]), self.vendor
        self.logins = PersonalLogins(database, cipher, vendor)  # type: ignore[arg-type]
        self.accounts = Accounts(database, cipher, vendor, self.logins)  # type: ignore[arg-type]
        self.servers = McpServers(database)

    async def account(self, name: str) -> Account:
        form = NewAccount.model_construct(
            name=name, data_center="us", client_id="client", client_secret=SecretStr("secret"), org_id="1"
        )
        return (await self.accounts.connect(form, SecretStr(f"of {name}"), BY)).account

    async def filled(self, name: str, servers: int, rows: int) -> tuple[Account, list[tuple[McpServer, str]]]:
        """An account, and its MCP servers with their tokens; the first one has so many calls, and OAuth tokens."""
        account, new = await self.account(name), NewServer(name="x", config=Config(methods=["read"]))
        made = [await self.servers.create(account.id, new, BY) for _ in range(servers)]
        first, now = made[0][0].id, utc_now()
        person = (await ApiTokens(self.database).create(NewApiToken(name=name, role="caller"), BY))[0]
        call = {"at": now, "account_id": account.id, "server_id": first, "tool": "t", "status": "OK"}
        token = {"grant_id": f"grant of {name}", "kind": ACCESS, "expires_at": now + timedelta(days=1)}
        grant = OAuthGrant(
            id=token["grant_id"], server_id=first, api_token_id=person.id, client_id="c", redirect_uri="r"
        )
        grant.client_name = grant.challenge = "x"
        grant.code_hash, grant.code_expires_at, grant.expires_at = name, now, now + timedelta(days=1)
        async with self.database.write() as session:
            session.add(grant)
            await session.flush()
            await session.execute(insert(Call), [{**call, "milliseconds": 1, "credits": 1}] * rows)
            await session.execute(insert(OAuthToken), [{**token, "token_hash": f"{name}{row}"} for row in range(rows)])
        return account, made

    async def counts(self) -> list[int]:
        async with self.database.read() as session:
            return [await session.scalar(select(func.count()).select_from(table)) or 0 for table in TABLES]


@pytest.fixture(params=["sqlite", "postgresql"])
async def hosted(
    request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[Hosted]:
    monkeypatch.setattr(removed_accounts, "SERVERS", 3)
    monkeypatch.setattr(removed_accounts, "ROWS", 20)
    monkeypatch.setattr(account_module, "DELETE_FOR", -1.0)
    database = Database(empty_database(request, request.param, tmp_path))
    await upgrade(database)
    yield Hosted(database)
    await database.close()


async def test_it_goes_in_parts_and_alone(hosted: Hosted) -> None:
    await hosted.filled("kept", 2, MANY_ROWS)
    kept = await hosted.counts()
    account, _ = await hosted.filled("removed", MANY_SERVERS, MANY_ROWS)
    await hosted.accounts.delete(account.id, BY)
    assert hosted.vendor.revoked == ["of removed"]
    counts = [await hosted.counts()]
    assert counts[0] != kept
    while counts[-1] != kept:
        assert await hosted.database.note(removed_accounts.delete_part)
        counts.append(await hosted.counts())
        gone = dict(zip(TABLES, map(sub, counts[-2], counts[-1]), strict=True))
        assert gone[OAuthGrant] + gone[OAuthToken] + gone[Call] <= 20
        assert gone[McpServer] <= 3
    assert not await hosted.database.note(removed_accounts.delete_part)


async def test_nobody_finds_it_from_the_first_moment_on(hosted: Hosted) -> None:
    account, made = await hosted.filled("removed", 2, 1)
    server, token = made[0]
    other = await hosted.account("other")
    await hosted.accounts.delete(account.id, BY)
    assert await hosted.servers.resolve(token) is None
    for refused in (
        hosted.accounts.get(account.id),
        hosted.accounts.change(account.id, AccountChange(name="again"), BY),
        hosted.accounts.delete(account.id, BY),
        hosted.servers.create(account.id, NewServer(name="x", config=Config(methods=["read"])), BY),
        hosted.servers.get(account.id, server.id),
        hosted.servers.rotate(account.id, server.id, timedelta(0), BY),
    ):
        with pytest.raises(NotFoundError):
            await refused
    assert await hosted.accounts.with_same_organization(other) == []
    listed = [row async for rows in hosted.accounts.list(Following()) for row in rows]
    assert [row.account.id for row in listed] == [other.id]
    person = (await ApiTokens(hosted.database).create(NewApiToken(name="Ann", role="caller"), BY))[0]
    app = OAuthApp("us", "client", SecretStr("secret"))
    login = Login(app, SecretStr("of Ann"), await hosted.vendor.refresh(), "1")
    with pytest.raises(RemovedError):
        await hosted.logins.keep(account, person, [], login)
    async with hosted.database.read() as session:
        row = await session.get(Account, account.id)
        assert row is not None
        assert row.refresh_token == row.client_secret == b""


async def test_what_is_left_is_deleted_by_the_next_sweep(server: Server, site: Site, upstream: Upstream) -> None:
    """As where the process was killed meanwhile."""
    account = server.connect(upstream.account())
    url = server.create(account, config={"methods": ["read"]})["url"]
    assert rpc.post(url, "tools/list").status_code == 200
    site.execute(f"UPDATE accounts SET removed_at = '2026-01-01' WHERE id = '{account}'")
    wait_until(lambda: rpc.post(url, "tools/list").status_code == 404)
    with running_server(site, ZOHO_DESK_MCP_SWEEP_EVERY="0.2"):
        wait_until(lambda: not site.execute(f"SELECT id FROM mcp_servers WHERE account_id = '{account}'"))
        wait_until(lambda: not site.execute(f"SELECT id FROM accounts WHERE id = '{account}'"))


def test_a_removal_is_told_as_done_while_its_rows_cannot_be_deleted(postgresql_site: Site, upstream: Upstream) -> None:
    url = postgresql_site.environment["ZOHO_DESK_MCP_DATABASE_URL"]
    short = {"ZOHO_DESK_MCP_LOCK_TIMEOUT": "1", "ZOHO_DESK_MCP_SWEEP_EVERY": "1"}
    with running_server(postgresql_site, token=postgresql_site.api_token(), **short) as server:
        account = server.connect(upstream.account())
        made = server.create(account)
        with closing(psycopg.connect(url)) as keeper:
            keeper.execute(f"SELECT id FROM mcp_servers WHERE id = '{made['id']}' FOR UPDATE")
            assert server.api.delete(f"/integrated-account/{account}").status_code == 204
            assert server.api.get(f"/integrated-account/{account}").status_code == 404
            keeper.rollback()
        wait_until(lambda: not postgresql_site.execute(f"SELECT id FROM accounts WHERE id = '{account}'"))
