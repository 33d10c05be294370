"""Access tokens that all replicas share through the database: one of them fetches, the others wait for it."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from sqlalchemy.exc import SQLAlchemyError

from ...http.errors import ApiError
from ...http.renewals import FIRST_WAIT, WINDOW, Renewals, may_renew, with_renewal
from ..connector import AccessToken
from ..errors import RETRY_AFTER, DatabaseDownError
from ..storage.column_values import column_integer, column_text
from ..storage.database import Database
from ..storage.encryption import SecretCipher
from ..storage.late_writes import LateWrites
from ..storage.models import utc_now
from .shared_token import SharedToken, TokenOwner, TokenRow, end_of, is_recent, keep_token, locked_row_of, row_of
from .token_failures import TokenFailure, failed, kept_text, told_again, took_too_long, wait_after
from .turns import LOOK_AGAIN, Turns

logger = logging.getLogger(__name__)

REFRESH_TIMEOUT = 15
SAVES = 4
"""How often it is tried to save, while another process has the row. One that goes on has it for a moment."""
SAVE_WAIT = 1.0
"""Seconds that a call waits until its token is saved. Somebody may keep the table, or a disk may be slow."""
MAX_ERROR = 500
"""Characters of a failure that are kept."""
Refresh = Callable[[str | None], Awaitable[AccessToken]]
"""Fetches a token, another than the one that was refused."""


@dataclass(frozen=True)
class _Unsaved:
    """A token that the database did not take. An older one may be in its row still, which has ended."""

    token: SharedToken
    since: datetime = field(default_factory=utc_now)

    def is_newer_than(self, row: TokenRow) -> bool:
        return row.refreshed_at is None or row.refreshed_at < self.since


@dataclass(frozen=True)
class _Saved:
    """What became of what the accounts server gave."""

    is_kept: bool
    """Whether the database has it: else it is this process's alone."""
    instead: SharedToken | None = None
    """The token that its row has in its place: of an account that was connected anew, by another login."""


class TokenStore:
    """The access tokens in the database. However many calls of this process wait for one, one task gets it."""

    def __init__(self, database: Database, cipher: SecretCipher, on_refresh: Callable[[str], None]) -> None:
        self._database = database
        self._cipher = cipher
        self._on_refresh = on_refresh
        self._late = LateWrites()
        self._turns = Turns(database, self._late)
        self._renewals = Renewals()
        self._unsaved_failures: dict[TokenOwner, TokenFailure] = {}
        """Those that the database did not take."""
        self._unsaved: dict[TokenOwner, _Unsaved] = {}
        self._tasks: dict[TokenOwner, asyncio.Task[SharedToken]] = {}

    async def get(self, owner: TokenOwner, refused: str | None, refresh: Refresh) -> SharedToken:
        """A live token, fetched if need be. Raises ApiError where none is to be had.

        Where a token was renewed just before, the refused one comes back.
        """
        token = await self._joined(owner, refused, refresh)
        if token.serves(refused) or not self._renewals.allowed(owner.key):
            return token
        return await self._joined(owner, refused, refresh)  # that was for a caller for whom it had not been refused

    def note_accepted(self, owner: TokenOwner) -> None:
        """The API has taken the owner's latest token."""
        self._renewals.note_accepted(owner.key)

    async def _joined(self, owner: TokenOwner, refused: str | None, refresh: Refresh) -> SharedToken:
        task = self._tasks.get(owner)
        if task is None:
            task = self._tasks[owner] = asyncio.create_task(self._get(owner, refused, refresh))
            task.add_done_callback(lambda done: self._forget(owner, done))
        # A caller that is cancelled leaves; what the accounts server gives is kept for the next one.
        return await asyncio.shield(task)

    async def aclose(self) -> None:
        """End what nobody waits for any more."""
        tasks = list(self._tasks.values())
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await self._late.aclose()

    def _forget(self, owner: TokenOwner, task: asyncio.Task[SharedToken]) -> None:
        del self._tasks[owner]
        if not task.cancelled():
            task.exception()  # asyncio would log one that no caller was left to see

    async def _get(self, owner: TokenOwner, refused: str | None, refresh: Refresh) -> SharedToken:
        """The same, for one caller at a time. No transaction lasts while the accounts server is asked."""
        turn = await self._turns.wait(owner, lambda row: self._usable(owner, row, refused))
        found = turn.found or self._latest(owner, None, refused)
        if found is not None:
            return found
        self._check_unsaved(owner)
        if refused is not None:
            self._renewals.note(owner.key)
        outcome = await self._fetched(owner, refresh, refused)
        wait = SAVE_WAIT if turn.is_written else 0.0  # a call does not wait twice for a database that takes nothing
        saved = await self._saved_within(wait, owner, outcome, refused)
        self._on_refresh("failed" if isinstance(outcome, ApiError) else "done")
        if saved.instead is not None:
            return saved.instead
        if isinstance(outcome, ApiError):
            if not saved.is_kept:
                self._note_unsaved(owner, outcome)
            raise outcome
        self._unsaved_failures.pop(owner, None)
        token = SharedToken(outcome.text, end_of(outcome))
        if not saved.is_kept:
            self._unsaved = {each: kept for each, kept in self._unsaved.items() if kept.token.serves(None)}
            self._unsaved[owner] = _Unsaved(token)
        return token

    async def _fetched(self, owner: TokenOwner, refresh: Refresh, refused: str | None) -> AccessToken | ApiError:
        fetching = asyncio.ensure_future(_outcome(refresh, refused))
        try:
            return await self._turns.keep(owner, fetching)
        finally:
            fetching.cancel()

    def _usable(self, owner: TokenOwner, row: TokenRow, refused: str | None) -> SharedToken | None:
        """The row's token, where it can be used; also the refused one, where one was renewed just before."""
        wait = timedelta(seconds=row.retry_after or FIRST_WAIT)
        if is_recent(row.failed_at, wait):
            raise told_again(row.error or "", wait)
        token = self._latest(owner, row, refused)
        if token is None:
            self._check_unsaved(owner)
        return token

    def _latest(self, owner: TokenOwner, row: TokenRow | None, refused: str | None) -> SharedToken | None:
        """The latest token that the row or this process has, where it can be used.

        Also the refused one, where it was fetched in place of a refused one not long ago: another would be refused.
        """
        unsaved = self._unsaved.get(owner)
        token, renewed = unsaved.token if unsaved is not None else None, (row.renewed if row is not None else None)
        if row is not None and (unsaved is None or not unsaved.is_newer_than(row)):
            self._unsaved.pop(owner, None)
            token = self._token_of(row)
        if token is None or not token.serves(None):
            return None
        may_be_renewed = self._renewals.allowed(owner.key) and may_renew(renewed or (), utc_now().timestamp())
        return None if may_be_renewed and not token.serves(refused) else token

    def _token_of(self, row: TokenRow) -> SharedToken | None:
        if row.token is None or row.ends_at is None:
            return None
        return SharedToken(self._cipher.decrypt(row.token), row.ends_at)

    def _check_unsaved(self, owner: TokenOwner) -> None:
        """Raise the failure that the database did not take, for as long as nobody is to ask again."""
        failure = self._unsaved_failures.get(owner)
        if failure is not None and failure.left > 0:
            raise failure.error

    async def _saved_within(
        self, seconds: float, owner: TokenOwner, outcome: AccessToken | ApiError, refused: str | None
    ) -> _Saved:
        """Keep what the accounts server gave; it may be kept later, for a call waits no longer than told."""
        try:
            return await self._late.within(seconds, self._save(owner, outcome, refused))
        except TimeoutError:
            logger.warning("access-token-kept-later")
            return _Saved(is_kept=False)

    async def _save(self, owner: TokenOwner, outcome: AccessToken | ApiError, refused: str | None) -> _Saved:
        """Keep it in the database. One that does not take it costs no call, and loses no token."""
        unsaved = self._unsaved.get(owner)
        reason = "another process has its row"
        for _ in range(SAVES):
            try:
                async with self._database.write() as session:
                    row = await locked_row_of(session, owner)
                    if row is not None:
                        return _Saved(is_kept=True, instead=self._fill(row, outcome, refused, unsaved))
                    await row_of(session, owner)
            except ApiError:
                return _Saved(is_kept=True)  # its owner is gone
            except (SQLAlchemyError, DatabaseDownError) as error:
                reason = type(error).__name__
                break
            await asyncio.sleep(LOOK_AGAIN)
        logger.warning("an access token cannot be kept in the database: %s", reason)
        return _Saved(is_kept=False)

    def _note_unsaved(self, owner: TokenOwner, error: ApiError) -> None:
        """Remember a failure in this process alone."""
        self._unsaved_failures[owner] = failed(error, self._unsaved_failures.get(owner))

    def _fill(
        self, row: TokenRow, outcome: AccessToken | ApiError, refused: str | None, unsaved: _Unsaved | None
    ) -> SharedToken | None:
        """Put it into the row, unless another process or an administrator has put a token there meanwhile: that one.

        One that is older than what this process had, unsaved, was not put there meanwhile.
        """
        if refused is not None:
            row.renewed = with_renewal(row.renewed or (), utc_now().timestamp())
        kept = self._token_of(row)
        is_outdated = unsaved is not None and unsaved.is_newer_than(row)
        if kept is not None and kept.serves(refused) and not is_outdated:
            row.leased_until = None
            return kept
        if not isinstance(outcome, ApiError):
            keep_token(row, outcome, self._cipher)
            return None
        last = row.retry_after or FIRST_WAIT
        goes_on = is_recent(row.failed_at, timedelta(seconds=last + WINDOW))
        row.retry_after = column_integer(wait_after(outcome, last if goes_on else None))
        row.token, row.error, row.failed_at = None, column_text(kept_text(outcome), MAX_ERROR), utc_now()
        row.leased_until = None
        return None


class SharedTokens:
    """The access token of one owner, as this process last saw it. A `TokenSource`."""

    def __init__(self, owner: TokenOwner, store: TokenStore, refresh: Refresh) -> None:
        self._owner = owner
        self._store = store
        self._refresh = refresh
        self._seen: SharedToken | None = None

    async def get(self, refused: str | None = None) -> str:
        """A live access token, another than `refused`, which the API just rejected. Raises ApiError (`NO_TOKEN`)."""
        if self._seen is None or not self._seen.serves(refused):
            self._seen = None  # a token that was refused is given to nobody any more
            try:
                self._seen = await self._store.get(self._owner, refused, self._refresh)
            except DatabaseDownError as error:
                raise ApiError(0, "NO_TOKEN", error.message, limits={"retry-after": RETRY_AFTER}) from error
        return self._seen.text

    def note_accepted(self) -> None:
        """The API has taken the latest token."""
        self._store.note_accepted(self._owner)


async def _outcome(refresh: Refresh, refused: str | None) -> AccessToken | ApiError:
    try:
        async with asyncio.timeout(REFRESH_TIMEOUT):
            return await refresh(refused)
    except ApiError as error:
        return error
    except TimeoutError:
        return took_too_long()
