"""Tokens that the database does not take: none is thrown away for an older one, and none is asked for at each call."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from cryptography.fernet import Fernet
from pydantic import SecretStr
from sqlalchemy import event
from sqlalchemy.exc import OperationalError
from zoho_desk_mcp.oauth.tokens import AccessToken
from zoho_desk_mcp.server.hosting.accounts.access_tokens import SharedTokens, TokenStore
from zoho_desk_mcp.server.hosting.accounts.personal_logins import ENDED, PersonalLogins
from zoho_desk_mcp.server.hosting.accounts.shared_token import TokenOwner, keep_token
from zoho_desk_mcp.server.hosting.connector import LoginEndedError, OAuthApp
from zoho_desk_mcp.server.hosting.storage.database import Database
from zoho_desk_mcp.server.hosting.storage.encryption import SecretCipher
from zoho_desk_mcp.server.hosting.storage.migrate import upgrade
from zoho_desk_mcp.server.hosting.storage.models import AccessTokenRow, Account, ApiToken, PersonalLogin, utc_now
from zoho_desk_mcp.server.http import renewals
from zoho_desk_mcp.server.http.errors import ApiError

from tests.support.databases import empty_database

pytestmark = pytest.mark.anyio
CIPHER = SecretCipher([Fernet.generate_key().decode()])
CALLS = 12


class AccountsServer:
    """Gives a new token each time."""

    def __init__(self) -> None:
        self.asked = 0

    async def __call__(self, refused: str | None) -> AccessToken:
        del refused
        self.asked += 1
        return AccessToken(f"token-{self.asked}", utc_now().timestamp() + 3000)


class KnowsNobody:
    """A vendor that knows a person's login no more."""

    def __init__(self) -> None:
        self.asked = 0

    def scopes_for(self, tools: Any) -> list[str]:
        del tools
        return []

    async def refresh(self, app: OAuthApp, refresh_token: SecretStr) -> AccessToken:
        del app, refresh_token
        self.asked += 1
        raise LoginEndedError(0, "NO_TOKEN", "There is no such refresh token")


@pytest.fixture(params=["sqlite", "postgresql"])
async def database(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Database]:
    """One with an account whose kept token has been ended, and with a login of a person."""
    database = Database(empty_database(request, request.param, tmp_path))
    await upgrade(database)
    async with database.write() as session:
        about: dict[str, Any] = {"name": "A", "org_id": "1", "data_center": "us", "client_id": "c", "scopes": []}
        session.add(Account(id="1", client_secret=b"", refresh_token=b"", **about))
        session.add(ApiToken(id="ann", name="Ann", token_hash="x", role="caller"))
        await session.flush()
        dead = {"token": CIPHER.encrypt("dead"), "ends_at": utc_now() + timedelta(hours=1), "refreshed_at": utc_now()}
        session.add(AccessTokenRow(account_id="1", **dead))
        login = {"refresh_token": CIPHER.encrypt("ended"), "scopes": [], "refreshed_at": utc_now()}
        session.add(PersonalLogin(id="login", account_id="1", person_id="ann", created_at=utc_now(), **login))
    yield database
    await database.close()


@contextmanager
def full(database: Database) -> Iterator[None]:
    """For the time of the context the disk of the database is full."""

    def refuse(_: Any, cursor: Any, statement: str, parameters: Any, *rest: Any) -> None:
        del cursor, rest
        if statement.lstrip().upper().startswith(("UPDATE", "INSERT", "DELETE")):
            raise OperationalError(statement, parameters, Exception("database or disk is full"))

    event.listen(database.engine.sync_engine, "before_cursor_execute", refuse)
    try:
        yield
    finally:
        event.remove(database.engine.sync_engine, "before_cursor_execute", refuse)


@asynccontextmanager
async def store_of(database: Database) -> AsyncIterator[TokenStore]:
    store = TokenStore(database, CIPHER, lambda _: None)
    yield store
    await store.aclose()


async def _some_calls_are_refused(tokens: SharedTokens) -> None:
    """One is made, for which only the kept token is dead; then one for which every token is."""
    token = await tokens.get()
    if token == "dead":
        token = await tokens.get(refused=token)
    assert token != "dead"
    tokens.note_accepted()
    await tokens.get(refused=token)


async def test_no_token_that_has_ended_takes_the_place_of_one_that_was_not_saved(database: Database) -> None:
    server = AccountsServer()
    async with store_of(database) as store:
        tokens = SharedTokens(TokenOwner("1"), store, server)
        with full(database):
            for _ in range(CALLS):
                await _some_calls_are_refused(tokens)
            assert server.asked == renewals.MAX_RENEWALS
            latest = await tokens.get()
            assert await SharedTokens(TokenOwner("1"), store, server).get() == latest


async def test_a_database_that_takes_tokens_again_has_the_latest(
    database: Database, caplog: pytest.LogCaptureFixture
) -> None:
    server = AccountsServer()
    async with store_of(database) as store:
        tokens = SharedTokens(TokenOwner("1"), store, server)
        with full(database):
            token = await tokens.get(refused="dead")
            tokens.note_accepted()
            async with asyncio.timeout(30):
                while "cannot be kept in the database" not in caplog.text:
                    await asyncio.sleep(0.05)
        latest = await tokens.get(refused=token)
    async with store_of(database) as store:
        assert await SharedTokens(TokenOwner("1"), store, server).get() == latest
    assert server.asked == 2


@pytest.mark.parametrize("database", ["postgresql"], indirect=True)
async def test_tokens_that_are_all_refused_make_no_storm_while_somebody_keeps_the_table(database: Database) -> None:
    server = AccountsServer()
    async with store_of(database) as store, database.engine.connect() as keeper:
        tokens = SharedTokens(TokenOwner("1"), store, server)
        token = await tokens.get()
        await keeper.exec_driver_sql("SET LOCAL idle_in_transaction_session_timeout = 0")
        await keeper.exec_driver_sql("LOCK TABLE access_tokens IN ACCESS EXCLUSIVE MODE")
        for _ in range(4):
            token = await tokens.get(refused=token)
        await keeper.rollback()
    assert server.asked == 1


async def test_a_login_that_has_ended_is_told_as_that_and_asked_for_rarely_where_it_cannot_be_removed(
    database: Database,
) -> None:
    vendor = KnowsNobody()
    logins = PersonalLogins(database, CIPHER, vendor)  # type: ignore[arg-type]
    login = await logins.of("1", "ann")
    assert login is not None
    app = OAuthApp("us", "client", SecretStr("secret"))
    async with store_of(database) as store:
        tokens = SharedTokens(TokenOwner("1", "ann"), store, lambda _: logins.refresh(app, login))
        with full(database):
            for _ in range(CALLS):
                with pytest.raises(ApiError, match=ENDED):
                    await tokens.get()
    assert vendor.asked == 1


@pytest.mark.parametrize("fails", [False, True])
async def test_a_token_of_the_login_before_is_given_to_nobody_once_the_account_is_connected_anew(
    database: Database, fails: bool
) -> None:
    has_begun, goes_on = asyncio.Event(), asyncio.Event()

    async def fetch(refused: str | None) -> AccessToken:
        del refused
        has_begun.set()
        await goes_on.wait()
        if fails:
            raise ApiError(0, "NO_TOKEN", "The login has been revoked")
        return AccessToken("of the login before", utc_now().timestamp() + 3000)

    async with store_of(database) as store:
        tokens = SharedTokens(TokenOwner("1"), store, fetch)
        call = asyncio.create_task(tokens.get(refused="dead"))
        await has_begun.wait()
        async with database.write() as session:
            row = await session.get(AccessTokenRow, "1")
            assert row is not None
            keep_token(row, AccessToken("of the new login", utc_now().timestamp() + 3000), CIPHER)
        goes_on.set()
        assert await call == "of the new login"
        assert await tokens.get() == "of the new login"
