"""Access tokens that all replicas share through the database: one refresh for all, by row lock."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from ...http.errors import ApiError
from ..connector import AccessToken
from ..storage.database import Database
from ..storage.encryption import SecretCipher
from ..storage.models import AccessTokenRow, utc_now

FAILURE_LIFETIME = timedelta(seconds=15)
"""How long a failure is raised again without another request: accounts servers limit their number."""
REFRESH_TIMEOUT = 30
MAX_CONCURRENT_REFRESHES = 5
"""On PostgreSQL each holds a connection while the accounts server responds; the pool serves all accounts."""

Refresh = Callable[[], Awaitable[AccessToken]]


@dataclass(frozen=True)
class SharedToken:
    """An access token, and until when it is used."""

    text: str = field(repr=False)
    expires_at: datetime

    def serves(self, refused: str | None) -> bool:
        """Whether it is live, and is not the one that the API just rejected."""
        return self.text != refused and self.expires_at > utc_now()


class TokenStore:
    """The access tokens in the database. However many calls of this process wait for one, one task gets it."""

    def __init__(self, database: Database, cipher: SecretCipher, on_refresh: Callable[[str], None]) -> None:
        self._database = database
        self._cipher = cipher
        self._on_refresh = on_refresh
        self._refreshes = asyncio.Semaphore(MAX_CONCURRENT_REFRESHES)
        self._tasks: dict[str, asyncio.Task[SharedToken]] = {}

    async def get(self, account_id: str, refused: str | None, refresh: Refresh) -> SharedToken:
        """A live token, fetched if need be. Raises ApiError where none is to be had."""
        token = await self._joined(account_id, refused, refresh)
        if token.serves(refused):
            return token
        return await self._joined(
            account_id, refused, refresh
        )  # that was for a caller for whom it had not been refused

    async def _joined(self, account_id: str, refused: str | None, refresh: Refresh) -> SharedToken:
        task = self._tasks.get(account_id)
        if task is None:
            task = self._tasks[account_id] = asyncio.create_task(self._get(account_id, refused, refresh))
            task.add_done_callback(lambda done: self._forget(account_id, done))
        # A caller that is cancelled leaves; what the accounts server gives is kept for the next one.
        return await asyncio.shield(task)

    async def aclose(self) -> None:
        """End what nobody waits for any more."""
        tasks = list(self._tasks.values())
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    def _forget(self, account_id: str, task: asyncio.Task[SharedToken]) -> None:
        del self._tasks[account_id]
        if not task.cancelled():
            task.exception()  # asyncio would log one that no caller was left to see

    async def _get(self, account_id: str, refused: str | None, refresh: Refresh) -> SharedToken:
        """The same, for one caller at a time.

        PostgreSQL: the account's row stays locked while a token is fetched, so other replicas wait for it.
        SQLite has no row locks, and one process only: there the one task is the lock.
        """
        async with self._database.read() as session:
            live = self._live(await _row(session, account_id), refused)
        if live is not None:
            return live
        if self._database.is_sqlite:
            outcome = await _outcome(refresh)
            async with self._database.write() as session:
                result = self._save(await _row(session, account_id), outcome)
        else:
            async with self._refreshes, self._database.write() as session:
                row = await _row(session, account_id, lock=True)
                live = self._live(row, refused)
                if live is not None:
                    return live
                result = self._save(row, await _outcome(refresh))
        if isinstance(result, ApiError):
            self._on_refresh("failed")
            raise result
        self._on_refresh("done")
        return result

    def _live(self, row: AccessTokenRow, refused: str | None) -> SharedToken | None:
        if row.failed_at is not None and row.failed_at > utc_now() - FAILURE_LIFETIME:
            raise ApiError(0, "NO_TOKEN", row.error or "There is no access token", "Calling again later may help.")
        if row.token is None or row.ends_at is None:
            return None
        token = SharedToken(self._cipher.decrypt(row.token), row.ends_at)
        return token if token.serves(refused) else None

    def _save(self, row: AccessTokenRow, outcome: AccessToken | ApiError) -> SharedToken | ApiError:
        if isinstance(outcome, ApiError):
            row.token, row.error, row.failed_at = None, str(outcome)[:500], utc_now()
            return outcome
        token = SharedToken(outcome.text, end_of(outcome))
        row.token, row.ends_at, row.refreshed_at = self._cipher.encrypt(token.text), token.expires_at, utc_now()
        row.error = row.failed_at = None
        return token


class SharedTokens:
    """The access token of one account, as this process last saw it. A `TokenSource`."""

    def __init__(self, account_id: str, store: TokenStore, refresh: Refresh) -> None:
        self._account_id = account_id
        self._store = store
        self._refresh = refresh
        self._seen: SharedToken | None = None

    async def get(self, refused: str | None = None) -> str:
        """A live access token, and never `refused`, which the API just rejected. Raises ApiError (`NO_TOKEN`)."""
        if self._seen is None or not self._seen.serves(refused):
            self._seen = await self._store.get(self._account_id, refused, self._refresh)
        return self._seen.text


def end_of(token: AccessToken) -> datetime:
    """The time from which a token is no longer used, as the database keeps it."""
    return datetime.fromtimestamp(token.expires_at, UTC)


async def _row(session: AsyncSession, account_id: str, *, lock: bool = False) -> AccessTokenRow:
    query = select(AccessTokenRow).where(AccessTokenRow.account_id == account_id)
    row = await session.scalar(query.with_for_update() if lock else query)
    if row is None:
        raise ApiError(0, "NO_ACCOUNT", "The account is no longer connected")
    return row


async def _outcome(refresh: Refresh) -> AccessToken | ApiError:
    try:
        async with asyncio.timeout(REFRESH_TIMEOUT):
            return await refresh()
    except ApiError as error:
        return error
    except TimeoutError:
        return ApiError(0, "NO_TOKEN", "The accounts server took too long", "Calling again later may help.")
