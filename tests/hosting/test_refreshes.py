"""Getting access tokens from an accounts server that takes its time: once for all callers, and in few connections."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import suppress
from datetime import timedelta
from functools import partial

import httpx2
import pytest
from cryptography.fernet import Fernet
from pydantic import SecretStr
from zoho_desk_mcp.oauth.client import OAuthClient, Registration
from zoho_desk_mcp.sandbox import credentials
from zoho_desk_mcp.server.hosting.accounts.access_tokens import SharedTokens, TokenStore
from zoho_desk_mcp.server.hosting.accounts.shared_token import TokenOwner
from zoho_desk_mcp.server.hosting.storage.database import Database
from zoho_desk_mcp.server.hosting.storage.encryption import SecretCipher
from zoho_desk_mcp.server.hosting.storage.migrate import upgrade
from zoho_desk_mcp.server.hosting.storage.models import AccessTokenRow, Account, utc_now

from tests.support.server import make_site
from tests.support.upstream import Upstream

pytestmark = pytest.mark.anyio

CONNECTIONS = 5
ACCOUNTS = 2 * CONNECTIONS
Tokens = Callable[[int], SharedTokens]


@pytest.fixture(params=["sqlite", "postgresql"])
async def tokens(
    request: pytest.FixtureRequest, upstream: Upstream, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[Tokens]:
    """Gives the tokens of an account. Only account 0 has a live one."""
    site = make_site(request, request.param, upstream, tmp_path_factory.mktemp("site"))
    url = site.environment.get("ZOHO_DESK_MCP_DATABASE_URL", f"sqlite:///{site.folder / 'hosting.db'}")
    database = Database(url, connections=CONNECTIONS)
    cipher = SecretCipher([Fernet.generate_key().decode()])
    store = TokenStore(database, cipher, lambda _: None)
    await upgrade(database)
    async with database.write() as session:
        session.add_all(_account(str(number)) for number in range(ACCOUNTS))
        await session.flush()
        session.add_all(AccessTokenRow(account_id=str(number)) for number in range(1, ACCOUNTS))
        session.add(
            AccessTokenRow(account_id="0", token=cipher.encrypt("live"), ends_at=utc_now() + timedelta(hours=1))
        )
    async with httpx2.AsyncClient(timeout=60) as http:
        registration = Registration(upstream.url, credentials.CLIENT_ID, SecretStr(credentials.CLIENT_SECRET))
        refresh = partial(OAuthClient(http, registration).refresh, SecretStr(credentials.REFRESH_TOKEN))
        yield lambda number: SharedTokens(TokenOwner(str(number)), store, lambda _: refresh())
        upstream.hangs = False
        await store.aclose()
    await database.close()


def _account(id: str) -> Account:
    return Account(
        id=id,
        name=id,
        org_id="1",
        data_center="us",
        client_id="client",
        client_secret=b"",
        refresh_token=b"",
        scopes=[],
    )


async def until(condition: Callable[[], bool]) -> None:
    async with asyncio.timeout(60):
        while not condition():
            await asyncio.sleep(0.01)


async def test_callers_that_leave_do_not_ask_zoho_again(tokens: Tokens, upstream: Upstream) -> None:
    before, account = upstream.refreshes, tokens(1)
    upstream.hangs = True
    for _ in range(5):
        caller = asyncio.create_task(account.get())
        await until(lambda: upstream.hanging > 0)
        caller.cancel()
        with suppress(asyncio.CancelledError):
            await caller
    staying = asyncio.create_task(account.get())
    upstream.hangs = False
    assert await staying == await tokens(1).get()
    assert upstream.refreshes - before == 1


@pytest.mark.parametrize("tokens", ["postgresql"], indirect=True)
async def test_accounts_that_wait_leave_connections_for_others(tokens: Tokens, upstream: Upstream) -> None:
    upstream.most_hanging = 0
    upstream.hangs = True
    waiting = [asyncio.create_task(tokens(number).get()) for number in range(1, ACCOUNTS)]
    await until(lambda: upstream.hanging > 0)
    async with asyncio.timeout(60):
        assert await tokens(0).get() == "live"
    await until(lambda: upstream.hanging == ACCOUNTS - 1)  # nobody waits for another account
    upstream.hangs = False
    assert len(set(await asyncio.gather(*waiting))) == ACCOUNTS - 1


async def test_a_refused_token_is_not_given_again_to_who_joins_others(tokens: Tokens, upstream: Upstream) -> None:
    before = upstream.refreshes
    found, renewed = await asyncio.gather(tokens(0).get(), tokens(0).get(refused="live"))
    assert found == "live"
    assert renewed != "live"
    assert upstream.refreshes == before + 1
