"""A table of access tokens that somebody keeps: calls go on, and what is saved late replaces nothing newer."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from typing import Any

import pytest
from cryptography.fernet import Fernet
from sqlalchemy import event, text, update
from sqlalchemy.exc import OperationalError
from sqlalchemy.ext.asyncio import AsyncConnection
from zoho_desk_mcp.oauth.tokens import AccessToken
from zoho_desk_mcp.server.hosting.accounts.access_tokens import SAVE_WAIT, SharedTokens, TokenStore
from zoho_desk_mcp.server.hosting.accounts.shared_token import TokenOwner, keep_token
from zoho_desk_mcp.server.hosting.accounts.turns import LEASE
from zoho_desk_mcp.server.hosting.storage.database import Database
from zoho_desk_mcp.server.hosting.storage.encryption import SecretCipher
from zoho_desk_mcp.server.hosting.storage.migrate import upgrade
from zoho_desk_mcp.server.hosting.storage.models import AccessTokenRow, Account, utc_now
from zoho_desk_mcp.server.hosting.storage.postgresql import DEFAULT_TIMEOUTS, PostgresqlTimeouts
from zoho_desk_mcp.server.http import renewals
from zoho_desk_mcp.server.http.errors import ApiError

from tests.support.server import make_site
from tests.support.upstream import Upstream

pytestmark = pytest.mark.anyio

CIPHER = SecretCipher([Fernet.generate_key().decode()])
DOWN = ApiError(200, "NO_TOKEN", "Zoho refused: general_error")


class AccountsServer:
    """Gives a new token each time, or fails."""

    def __init__(self, error: ApiError | None = None) -> None:
        self.asked = 0
        self.error = error

    async def __call__(self, refused: str | None) -> AccessToken:
        del refused
        self.asked += 1
        if self.error is not None:
            raise self.error
        return AccessToken(f"token-{self.asked}", utc_now().timestamp() + 3000)


@pytest.fixture
async def database(
    request: pytest.FixtureRequest, upstream: Upstream, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[Database]:
    site = make_site(request, "postgresql", upstream, tmp_path_factory.mktemp("site"))
    timeouts = getattr(request, "param", DEFAULT_TIMEOUTS)
    database = Database(site.environment["ZOHO_DESK_MCP_DATABASE_URL"], timeouts)
    await upgrade(database)
    async with database.write() as session:
        about = {"name": "A", "org_id": "1", "data_center": "us", "client_id": "c", "scopes": []}
        session.add(Account(id="1", client_secret=b"", refresh_token=b"", **about))
        await session.flush()
        session.add(AccessTokenRow(account_id="1"))
    yield database
    await database.close()


@asynccontextmanager
async def tokens(database: Database, server: AccountsServer) -> AsyncIterator[SharedTokens]:
    """The tokens of the account, as a process has them."""
    store = TokenStore(database, CIPHER, lambda _: None)
    yield SharedTokens(TokenOwner("1"), store, server)
    await store.aclose()


@asynccontextmanager
async def kept(database: Database, mode: str) -> AsyncIterator[AsyncConnection]:
    """For the time of the context somebody else keeps the table."""
    async with database.engine.connect() as keeper:
        await keeper.execute(text("SET LOCAL idle_in_transaction_session_timeout = 0"))
        await keeper.execute(text(f"LOCK TABLE access_tokens IN {mode} MODE"))
        yield keeper
        await keeper.rollback()


async def saved(database: Database) -> AccessTokenRow:
    """The row, when it has a token or an error."""
    async with asyncio.timeout(30):
        while True:
            async with database.read() as session:
                row = await session.get_one(AccessTokenRow, "1")
            if row.token is not None or row.error is not None:
                return row
            await asyncio.sleep(0.05)


@pytest.mark.parametrize("mode", ["EXCLUSIVE", "ACCESS EXCLUSIVE"])
async def test_a_table_that_is_kept_costs_no_call_and_little_time(database: Database, mode: str) -> None:
    """Nobody else may even read it, as while `VACUUM FULL` or `ALTER TABLE` runs."""
    server = AccountsServer()
    async with tokens(database, server) as account:
        async with kept(database, mode), asyncio.timeout(LEASE.total_seconds() + SAVE_WAIT + 4):
            assert await account.get() == "token-1"
        assert CIPHER.decrypt((await saved(database)).token or b"") == "token-1"
    assert server.asked == 1


@pytest.mark.parametrize("error", [None, DOWN], ids=["token", "failure"])
async def test_what_is_saved_late_replaces_no_token_that_came_meanwhile(
    database: Database, error: ApiError | None
) -> None:
    """As that of another process, or of an administrator who has connected the account anew."""
    server = AccountsServer(error)
    async with tokens(database, server) as account:
        async with kept(database, "ACCESS EXCLUSIVE") as keeper:
            (got,) = await asyncio.gather(account.get(), return_exceptions=True)
            newer = {"token": CIPHER.encrypt("newer"), "ends_at": utc_now() + timedelta(hours=1)}
            await keeper.execute(update(AccessTokenRow).values(**newer))
            await keeper.commit()
        assert got == (error or "token-1")
    row = await saved(database)  # the store has ended, so that what was late has been written
    assert CIPHER.decrypt(row.token or b"") == "newer"
    assert row.error is None


async def test_a_failure_that_the_database_refuses_does_not_hide_a_token_that_comes_after_it(
    database: Database,
) -> None:
    server = AccountsServer(DOWN)
    async with tokens(database, server) as account:
        event.listen(database.engine.sync_engine, "before_cursor_execute", refuse_changes)
        with pytest.raises(ApiError, match="general_error"):
            await account.get()
        event.remove(database.engine.sync_engine, "before_cursor_execute", refuse_changes)
        with pytest.raises(ApiError, match="general_error"):
            await account.get()
        async with database.write() as session:
            row = await session.get_one(AccessTokenRow, "1", with_for_update=True)
            keep_token(row, AccessToken("newer", utc_now().timestamp() + 3000), CIPHER)
        assert await account.get() == "newer"
    assert server.asked == 1


def refuse_changes(_: Any, __: Any, statement: str, *___: Any) -> None:
    """As a database whose disk is full."""
    if statement.startswith("UPDATE"):
        raise OperationalError(statement, (), OSError("No space left on device"))


@pytest.mark.parametrize("database", [PostgresqlTimeouts(lock=1)], indirect=True)
async def test_a_failure_whose_saving_fails_later_is_one_failure(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It waits for the lock, so this takes seconds: counted again, it would make the wait for the next one longer."""
    monkeypatch.setattr(renewals, "FIRST_WAIT", 1)
    server = AccountsServer(DOWN)
    async with tokens(database, server) as account, kept(database, "EXCLUSIVE"):
        for _ in range(2):
            with pytest.raises(ApiError, match="general_error"):
                await account.get()
            await asyncio.sleep(1.3)
    assert server.asked == 2
