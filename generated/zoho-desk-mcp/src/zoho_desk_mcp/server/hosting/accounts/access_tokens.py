"""Access tokens that all replicas share through the database: one refresh for all, by row lock."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

import httpx2
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from ....errors import ApiError
from ....oauth.access_tokens import AccessTokens, Credentials
from ..storage.database import Database
from ..storage.encryption import Vault
from ..storage.models import AccessToken, utc_now

WAIT_AFTER_FAILURE = timedelta(seconds=15)
"""How long a failure is the answer for all: Zoho takes about 10 requests in 10 minutes."""
FETCH_SECONDS = 30
LIFETIME = timedelta(seconds=3500)
"""How long an access token is used: Zoho gives it an hour."""
REFRESHES_AT_ONCE = 5
"""On PostgreSQL each holds a connection while Zoho's accounts server answers; the pool serves all accounts."""


@dataclass(frozen=True)
class SharedToken:
    """An access token, and until when it is used."""

    text: str
    ends_at: datetime

    def serves(self, refused: str | None) -> bool:
        """Whether it lives, and is not the one that Zoho just refused."""
        return self.text != refused and self.ends_at > utc_now()


Fetch = Callable[[], Awaitable[str]]


class TokenStore:
    """The access tokens in the database. However many calls of this process wait for one, one task gets it."""

    def __init__(self, database: Database, vault: Vault, on_refresh: Callable[[str], None]) -> None:
        self._database = database
        self._vault = vault
        self._on_refresh = on_refresh
        self._refreshes = asyncio.Semaphore(REFRESHES_AT_ONCE)
        self._tasks: dict[str, asyncio.Task[SharedToken]] = {}

    async def get(self, account_id: str, refused: str | None, fetch: Fetch) -> SharedToken:
        """A live token, fetched if need be. Raises ApiError where none is to be had."""
        token = await self._joined(account_id, refused, fetch)
        if token.serves(refused):
            return token
        return await self._joined(account_id, refused, fetch)  # that was for a caller whom Zoho had not refused it yet

    async def _joined(self, account_id: str, refused: str | None, fetch: Fetch) -> SharedToken:
        task = self._tasks.get(account_id)
        if task is None:
            task = self._tasks[account_id] = asyncio.create_task(self._get(account_id, refused, fetch))
            task.add_done_callback(lambda done: self._forget(account_id, done))
        # A caller that is cancelled leaves; what Zoho answers is kept for the next one.
        return await asyncio.shield(task)

    async def end(self) -> None:
        """End what nobody waits for any more."""
        tasks = list(self._tasks.values())
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    def _forget(self, account_id: str, task: asyncio.Task[SharedToken]) -> None:
        del self._tasks[account_id]
        if not task.cancelled():
            task.exception()  # asyncio would log one that no caller was left to see

    async def _get(self, account_id: str, refused: str | None, fetch: Fetch) -> SharedToken:
        """The same, for one caller at a time.

        PostgreSQL: the account's row stays locked while a token is fetched, so other replicas wait for it.
        SQLite has no row locks, and one process only: there the one task is the lock.
        """
        async with self._database.read() as session:
            found = self._live(await _row(session, account_id), refused)
        if found is not None:
            return found
        if self._database.is_sqlite:
            outcome = await _outcome(fetch)
            async with self._database.write() as session:
                result = self._save(await _row(session, account_id), outcome)
        else:
            async with self._refreshes, self._database.write() as session:
                row = await _row(session, account_id, lock=True)
                found = self._live(row, refused)
                if found is not None:
                    return found
                result = self._save(row, await _outcome(fetch))
        if isinstance(result, ApiError):
            self._on_refresh("failed")
            raise result
        self._on_refresh("done")
        return result

    def _live(self, row: AccessToken, refused: str | None) -> SharedToken | None:
        if row.failed_at is not None and row.failed_at > utc_now() - WAIT_AFTER_FAILURE:
            raise ApiError(0, "NO_TOKEN", row.error or "Zoho gave no access token", "Calling again later may help.")
        if row.token is None or row.ends_at is None:
            return None
        token = SharedToken(self._vault.decrypt(row.token), row.ends_at)
        return token if token.serves(refused) else None

    def _save(self, row: AccessToken, outcome: str | ApiError) -> SharedToken | ApiError:
        if isinstance(outcome, ApiError):
            row.token, row.error, row.failed_at = None, str(outcome)[:500], utc_now()
            return outcome
        token = SharedToken(outcome, utc_now() + LIFETIME)
        row.token, row.ends_at, row.refreshed_at = self._vault.encrypt(token.text), token.ends_at, utc_now()
        row.error = row.failed_at = None
        return token


class SharedTokens(AccessTokens):
    """The access token of one account, as this process last saw it."""

    def __init__(
        self, http: httpx2.AsyncClient, accounts_url: str, credentials: Credentials, account_id: str, store: TokenStore
    ) -> None:
        super().__init__(http, accounts_url, credentials)
        self._account_id = account_id
        self._store = store
        self._seen: SharedToken | None = None

    async def get(self, refused: str | None = None) -> str:
        """A live access token, and never the one that Zoho just refused. Raises ApiError where none is to be had."""
        if self._seen is None or not self._seen.serves(refused):
            self._seen = await self._store.get(self._account_id, refused, self._fetch_anew)
        return self._seen.text

    async def _fetch_anew(self) -> str:
        return (await self._fetch()).text


async def _row(session: AsyncSession, account_id: str, *, lock: bool = False) -> AccessToken:
    query = select(AccessToken).where(AccessToken.account_id == account_id)
    row = await session.scalar(query.with_for_update() if lock else query)
    if row is None:
        raise ApiError(0, "NO_ACCOUNT", "The account is no longer connected")
    return row


async def _outcome(fetch: Fetch) -> str | ApiError:
    try:
        async with asyncio.timeout(FETCH_SECONDS):
            return await fetch()
    except ApiError as error:
        return error
    except TimeoutError:
        return ApiError(0, "NO_TOKEN", "Zoho's accounts server took too long", "Calling again later may help.")
