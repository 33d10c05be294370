"""Access tokens that all replicas share through the database: one of them fetches, the others wait for it."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable
from datetime import timedelta

from sqlalchemy.exc import SQLAlchemyError

from ...http.errors import ApiError
from ...http.renewals import Renewals
from ..connector import AccessToken
from ..errors import DatabaseDownError
from ..storage.column_values import column_integer, column_text
from ..storage.database import Database
from ..storage.encryption import SecretCipher
from ..storage.models import AccessTokenRow, utc_now
from .shared_token import SharedToken, end_of, is_recent, locked_row_of, row_of
from .turns import LOOK_AGAIN, Turns

logger = logging.getLogger(__name__)

FAILURE_LIFETIME = 15
"""Seconds for which a failure is raised again without another request, unless it says how many: accounts servers limit
their number."""
REFRESH_TIMEOUT = 15
SAVES = 4
"""How often it is tried to save, while another process has the row. One that goes on has it for a moment."""
MAX_ERROR = 500
"""Characters of a failure that are kept."""
Refresh = Callable[[], Awaitable[AccessToken]]


class TokenStore:
    """The access tokens in the database. However many calls of this process wait for one, one task gets it."""

    def __init__(self, database: Database, cipher: SecretCipher, on_refresh: Callable[[str], None]) -> None:
        self._database = database
        self._cipher = cipher
        self._on_refresh = on_refresh
        self._turns = Turns(database)
        self._renewals = Renewals()
        self._unsaved_failures: dict[str, tuple[float, ApiError]] = {}
        """Failures that the database did not take, and until when they hold."""
        self._tasks: dict[str, asyncio.Task[SharedToken]] = {}

    async def get(self, account_id: str, refused: str | None, refresh: Refresh) -> SharedToken:
        """A live token, fetched if need be. Raises ApiError where none is to be had.

        Where a token was renewed just before, the refused one comes back.
        """
        token = await self._joined(account_id, refused, refresh)
        if token.serves(refused) or not self._renewals.allowed(account_id):
            return token
        return await self._joined(
            account_id, refused, refresh
        )  # that was for a caller for whom it had not been refused

    def note_accepted(self, account_id: str) -> None:
        """The API has taken the account's latest token."""
        self._renewals.note_accepted(account_id)

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
        """The same, for one caller at a time. No transaction lasts while the accounts server is asked."""
        until, failure = self._unsaved_failures.pop(account_id, (0.0, None))
        if failure is not None and time.monotonic() < until:
            self._unsaved_failures[account_id] = until, failure
            raise failure
        async with self._database.read() as session:
            found = self._usable(await row_of(session, account_id), refused)
        found = found or await self._turns.wait(account_id, lambda row: self._usable(row, refused))
        if found is not None:
            return found
        if refused is not None:
            self._renewals.note(account_id)
        outcome = await self._fetched(account_id, refresh)
        await self._save(account_id, outcome)
        if isinstance(outcome, ApiError):
            self._on_refresh("failed")
            raise outcome
        self._on_refresh("done")
        return SharedToken(outcome.text, end_of(outcome))

    async def _fetched(self, account_id: str, refresh: Refresh) -> AccessToken | ApiError:
        fetching = asyncio.ensure_future(_outcome(refresh))
        try:
            return await self._turns.keep(account_id, fetching)
        finally:
            fetching.cancel()

    def _usable(self, row: AccessTokenRow, refused: str | None) -> SharedToken | None:
        """The row's token, where it can be used; also the refused one, where one was renewed just before."""
        wait = timedelta(seconds=row.retry_after or FAILURE_LIFETIME)
        if is_recent(row.failed_at, wait):
            advice = "Calling again later may help." if wait < timedelta(days=1) else ""
            raise ApiError(0, "NO_TOKEN", row.error or "There is no access token", advice)
        if row.token is None or row.ends_at is None:
            return None
        token = SharedToken(self._cipher.decrypt(row.token), row.ends_at)
        if token.serves(refused):
            return token
        return token if token.serves(None) and not self._renewals.allowed(row.account_id) else None

    async def _save(self, account_id: str, outcome: AccessToken | ApiError) -> None:
        """Keep what the accounts server gave. A database that does not take it costs no call, and loses no token."""
        reason = "another process has its row"
        for _ in range(SAVES):
            try:
                async with self._database.write() as session:
                    row = await locked_row_of(session, account_id)
                    if row is not None:
                        self._fill(row, outcome)
                        return
            except (SQLAlchemyError, DatabaseDownError) as error:
                reason = type(error).__name__
                break
            await asyncio.sleep(LOOK_AGAIN)
        logger.warning("an access token cannot be kept in the database: %s", reason)
        if isinstance(outcome, ApiError):
            wait = outcome.limits.get("retry-after", FAILURE_LIFETIME)
            self._unsaved_failures[account_id] = time.monotonic() + wait, outcome

    def _fill(self, row: AccessTokenRow, outcome: AccessToken | ApiError) -> None:
        row.leased_until = None
        if isinstance(outcome, ApiError):
            row.token, row.error, row.failed_at = None, column_text(str(outcome), MAX_ERROR), utc_now()
            wait = outcome.limits.get("retry-after")
            row.retry_after = None if wait is None else column_integer(wait)
            return
        row.token, row.ends_at, row.refreshed_at = self._cipher.encrypt(outcome.text), end_of(outcome), utc_now()
        row.error = row.failed_at = row.retry_after = None


class SharedTokens:
    """The access token of one account, as this process last saw it. A `TokenSource`."""

    def __init__(self, account_id: str, store: TokenStore, refresh: Refresh) -> None:
        self._account_id = account_id
        self._store = store
        self._refresh = refresh
        self._seen: SharedToken | None = None

    async def get(self, refused: str | None = None) -> str:
        """A live access token, another than `refused`, which the API just rejected. Raises ApiError (`NO_TOKEN`)."""
        if self._seen is None or not self._seen.serves(refused):
            self._seen = None  # a token that was refused is given to nobody any more
            try:
                self._seen = await self._store.get(self._account_id, refused, self._refresh)
            except DatabaseDownError as error:
                raise ApiError(0, "NO_TOKEN", error.message) from error
        return self._seen.text

    def note_accepted(self) -> None:
        """The API has taken the latest token."""
        self._store.note_accepted(self._account_id)


async def _outcome(refresh: Refresh) -> AccessToken | ApiError:
    try:
        async with asyncio.timeout(REFRESH_TIMEOUT):
            return await refresh()
    except ApiError as error:
        return error
    except TimeoutError:
        return ApiError(0, "NO_TOKEN", "The accounts server took too long", "Calling again later may help.")
