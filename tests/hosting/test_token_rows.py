"""What the database says of access tokens, and does not take: clocks that differ, full disks, processes that died."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AsyncExitStack, asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from functools import partial
from typing import Any

import pytest
from cryptography.fernet import Fernet
from sqlalchemy import event, select, text
from sqlalchemy.exc import OperationalError
from zoho_desk_mcp.oauth.tokens import AccessToken
from zoho_desk_mcp.server.hosting.accounts.access_tokens import SAVE_WAIT, SharedTokens, TokenStore
from zoho_desk_mcp.server.hosting.accounts.shared_token import TokenOwner
from zoho_desk_mcp.server.hosting.accounts.turns import GOES_ON_EVERY, LEASE
from zoho_desk_mcp.server.hosting.storage.database import Database
from zoho_desk_mcp.server.hosting.storage.encryption import SecretCipher
from zoho_desk_mcp.server.hosting.storage.migrate import upgrade
from zoho_desk_mcp.server.hosting.storage.models import AccessTokenRow, Account, utc_now
from zoho_desk_mcp.server.http import renewals
from zoho_desk_mcp.server.http.errors import ApiError

from tests.support.server import make_site
from tests.support.upstream import Upstream

pytestmark = pytest.mark.anyio

CIPHER = SecretCipher([Fernet.generate_key().decode()])


@dataclass
class AccountsServer:
    """Gives a new token each time, or fails."""

    asked: int = 0
    error: ApiError | None = None
    before: list[Callable[[], Any]] = field(default_factory=list)
    """What happens while it is asked."""

    async def __call__(self, refused: str | None) -> AccessToken:
        del refused
        self.asked += 1
        for each in self.before:
            await each()
        if self.error is not None:
            raise self.error
        return AccessToken(f"token-{self.asked}", utc_now().timestamp() + 3000)


@pytest.fixture(params=["sqlite", "postgresql"])
async def database(
    request: pytest.FixtureRequest, upstream: Upstream, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[Database]:
    site = make_site(request, request.param, upstream, tmp_path_factory.mktemp("site"))
    database = Database(site.environment.get("ZOHO_DESK_MCP_DATABASE_URL", f"sqlite:///{site.folder / 'hosting.db'}"))
    await upgrade(database)
    yield database
    await database.close()


@asynccontextmanager
async def tokens(database: Database, server: AccountsServer, **row: Any) -> AsyncIterator[SharedTokens]:
    """The tokens of an account with this row."""
    account = {"name": "A", "org_id": "1", "data_center": "us", "client_id": "c", "scopes": []}
    async with database.write() as session:
        if await session.get(Account, "1") is None:
            session.add(Account(id="1", client_secret=b"", refresh_token=b"", **account))
            await session.flush()
            session.add(AccessTokenRow(account_id="1", **row))
    store = TokenStore(database, CIPHER, lambda _: None)
    yield SharedTokens(TokenOwner("1"), store, server)
    await store.aclose()


@pytest.mark.parametrize("ahead", [timedelta(minutes=1), timedelta(days=400)])
async def test_a_clock_that_was_ahead_locks_nobody_out(database: Database, ahead: timedelta) -> None:
    server, at = AccountsServer(), utc_now() + ahead
    async with tokens(database, server, error="No", failed_at=at, retry_after=300, leased_until=at) as account:
        assert await account.get() == "token-1"


async def test_a_database_that_does_not_take_a_token_costs_no_call(database: Database) -> None:
    server = AccountsServer()

    async def fill_up() -> None:
        async with database.write() as session:
            await session.execute(text("ALTER TABLE access_tokens RENAME TO elsewhere"))

    server.before.append(fill_up)
    async with tokens(database, server) as account:
        assert await account.get() == "token-1"
        assert await account.get() == "token-1"
    assert server.asked == 1


async def test_a_process_that_died_while_it_fetched_holds_up_others_for_a_moment(database: Database) -> None:
    server = AccountsServer()
    async with tokens(database, server, leased_until=utc_now() + LEASE) as account:
        assert await account.get() == "token-1"


@pytest.mark.parametrize("database", ["postgresql"], indirect=True)
async def test_a_process_that_is_frozen_with_the_row_holds_up_others_for_a_moment(database: Database) -> None:
    server = AccountsServer()
    async with tokens(database, server) as account, database.engine.connect() as frozen:
        await frozen.execute(text("SELECT * FROM access_tokens FOR UPDATE"))
        async with asyncio.timeout(2 * LEASE.total_seconds() + 1):  # PostgreSQL ends the transaction after three
            assert await account.get() == "token-1"
        await frozen.rollback()
        assert await account.get() == "token-1"


async def test_a_table_that_somebody_keeps_costs_no_call_and_the_token_is_saved_later(database: Database) -> None:
    """As while a table is changed, or a file is copied: it can be read, and whoever writes has to wait."""
    server = AccountsServer(before=[partial(asyncio.sleep, 2 * GOES_ON_EVERY)])
    async with tokens(database, server) as account:
        async with database.migration() as keeper:
            if not database.is_sqlite:
                await keeper.execute(text("SET LOCAL idle_in_transaction_session_timeout = 0"))
                await keeper.execute(text("LOCK TABLE access_tokens IN EXCLUSIVE MODE"))
            async with asyncio.timeout(LEASE.total_seconds() + SAVE_WAIT + 4):
                assert await account.get() == "token-1"
        async with asyncio.timeout(20):
            while not await _has_token(database):
                await asyncio.sleep(0.1)
    assert server.asked == 1


async def _has_token(database: Database) -> bool:
    async with database.read() as session:
        return await session.scalar(select(AccessTokenRow.token)) is not None


@contextmanager
def full_disk(database: Database) -> Iterator[None]:
    """The database is read, and takes nothing."""

    def refuse(_: Any, __: Any, statement: str, *___: Any) -> None:
        if statement.startswith("UPDATE"):
            raise OperationalError(statement, (), OSError("No space left on device"))

    event.listen(database.engine.sync_engine, "before_cursor_execute", refuse)
    try:
        yield
    finally:
        event.remove(database.engine.sync_engine, "before_cursor_execute", refuse)


async def test_a_database_that_takes_nothing_costs_no_call(database: Database) -> None:
    server = AccountsServer()
    async with tokens(database, server) as account:
        with full_disk(database):
            assert await account.get() == "token-1"
            assert await account.get(refused="token-1") == "token-2"
    assert server.asked == 2


async def test_a_failure_that_a_database_does_not_take_is_not_repeated_at_once(database: Database) -> None:
    server = AccountsServer(error=ApiError(0, "NO_TOKEN", "Zoho refused: access_denied", limits={"retry-after": 5}))
    async with tokens(database, server) as account:
        with full_disk(database):
            for _ in range(3):
                with pytest.raises(ApiError, match="access_denied"):
                    await account.get()
            assert server.asked == 1
        server.error = None
        await asyncio.sleep(5)
        assert await account.get() == "token-2"


async def test_tokens_that_are_all_refused_make_no_storm(database: Database) -> None:
    server = AccountsServer()
    async with tokens(database, server) as account:
        token = await account.get()
        assert await account.get(refused=token) == "token-2"
        for _ in range(15):
            assert await account.get(refused="token-2") == "token-2"
    assert server.asked == 2


async def test_tokens_that_are_all_refused_make_no_storm_of_replicas(database: Database) -> None:
    server = AccountsServer()
    async with AsyncExitStack() as stack:
        replicas = [await stack.enter_async_context(tokens(database, server)) for _ in range(12)]
        for replica in replicas * 2:
            await replica.get(refused=await replica.get())
        assert server.asked == 2
        for _ in range(5):
            await _pass(database, timedelta(seconds=renewals.SOON + 5))
            for replica in replicas:
                await replica.get(refused=await replica.get())
        assert server.asked == 1 + renewals.MAX_RENEWALS
        await _pass(database, timedelta(seconds=renewals.WINDOW))
        before = await replicas[0].get()
        assert await replicas[0].get(refused=before) == before  # what this process renewed was never taken
        assert await replicas[-1].get(refused=before) != before


async def _pass(database: Database, time: timedelta) -> None:
    """Let the latest renewals be so long ago."""
    async with database.write() as session:
        row = await session.get_one(AccessTokenRow, "1")
        row.renewed = [at - time.total_seconds() for at in row.renewed or ()]


async def test_a_refusal_for_a_while_is_kept_for_that_long_and_the_refused_token_is_not(database: Database) -> None:
    server = AccountsServer()
    async with tokens(database, server) as account:
        token = await account.get()
        server.error = ApiError(0, "NO_TOKEN", "Zoho refused: access_denied", limits={"retry-after": 300})
        for _ in range(3):
            with pytest.raises(ApiError, match="access_denied"):
                await account.get(refused=token)
        async with database.read() as session:
            row = await session.get_one(AccessTokenRow, "1")
            assert row.token is None
        async with database.write() as session:
            row = await session.get_one(AccessTokenRow, "1")
            row.failed_at = utc_now() - timedelta(seconds=250)
        with pytest.raises(ApiError, match="access_denied"):
            await account.get()
    assert server.asked == 2


async def test_an_accounts_server_that_fails_is_asked_more_and_more_rarely(database: Database) -> None:
    server = AccountsServer(error=ApiError(200, "NO_TOKEN", "Zoho refused: invalid_code"))
    waits = []

    async def failed(account: SharedTokens) -> None:
        for _ in range(3):
            with pytest.raises(ApiError, match="invalid_code"):
                await account.get()
        async with database.write() as session:
            row = await session.get_one(AccessTokenRow, "1")
            assert row.failed_at is not None
            assert row.retry_after is not None
            waits.append(row.retry_after)
            row.failed_at -= timedelta(seconds=row.retry_after)

    async with tokens(database, server) as account:
        for _ in range(7):
            await failed(account)
        assert waits == [15, 30, 60, 120, 240, 300, 300]
        assert server.asked == 7
        error, server.error = server.error, None
        await account.get()
        server.error = error
        async with database.write() as session:
            (await session.get_one(AccessTokenRow, "1")).token = None
    async with tokens(database, server) as account:
        await failed(account)
    assert waits[-1] == 15
