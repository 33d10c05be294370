"""The access token of one account: refreshed when needed, kept in memory and, with a cache, on disk."""

from __future__ import annotations

import asyncio
from collections import deque
from contextlib import suppress
from time import monotonic

from pydantic import SecretStr

from zoho_desk_mcp.oauth.client import OAuthClient
from zoho_desk_mcp.oauth.errors import OAuthError, no_token
from zoho_desk_mcp.oauth.token_cache import TokenCache
from zoho_desk_mcp.oauth.token_history import TokenHistory
from zoho_desk_mcp.oauth.tokens import AccessToken
from zoho_desk_mcp.server.http.errors import ApiError
from zoho_desk_mcp.server.http.renewals import MAX_RENEWALS, WINDOW, Renewals

ONLY_ACCOUNT = ""
REFRESH_TIMEOUT = 25.0
"""Seconds for a request for a token: other processes wait for its end no longer than `LOCK_TIMEOUT`."""


class AccessTokens:
    """Gives the access token. However many calls wait for a new one, one request fetches it."""

    def __init__(self, oauth: OAuthClient, refresh_token: SecretStr, cache: TokenCache | None = None) -> None:
        self._oauth = oauth
        self._refresh_token = refresh_token
        self._cache = cache
        self._history = cache.history if cache is not None else TokenHistory(None)
        self._token: AccessToken | None = None
        self._refresh: asyncio.Task[AccessToken] | None = None
        self._renewals = Renewals()
        self._ended: deque[str] = deque(maxlen=MAX_RENEWALS + 1)
        """Tokens that were refused and renewed: a cache that cannot be written may still have one."""
        self._failure: OAuthError | None = None
        """The latest one, after which Zoho is not asked for a while."""
        self._failures = 0
        """How many there were in a row."""
        self._ask_again_at = 0.0
        self._is_alone = False
        """Whether no other process may be asking now."""

    async def get(self, refused: str | None = None) -> str:
        """A live access token, another than `refused`, which the API just rejected. Raises ApiError (`NO_TOKEN`).

        Where a token was renewed just before, `refused` comes back: a new one would be refused as well.
        """
        if self._token is not None and self._token.serves(refused):
            return self._token.text
        token = await self._joined(refused)
        if not token.serves(refused) and self._renewals.allowed(ONLY_ACCOUNT):
            token = await self._joined(refused)  # that was for a caller for whom it had not been refused
        return token.text

    def note_accepted(self) -> None:
        """Zoho Desk has taken the latest token."""
        self._renewals.note_accepted(ONLY_ACCOUNT)

    async def aclose(self) -> None:
        """End a refresh that nobody waits for any more."""
        if self._refresh is not None:
            self._refresh.cancel()
            with suppress(asyncio.CancelledError, ApiError):
                await self._refresh

    async def _joined(self, refused: str | None) -> AccessToken:
        if self._refresh is None or self._refresh.done():
            self._refresh = asyncio.create_task(self._renew(refused))
        # A caller that is cancelled leaves; the others still wait for the same request.
        return await asyncio.shield(self._refresh)

    async def _renew(self, refused: str | None) -> AccessToken:
        kept, self._token = self._token, None  # a token that was refused is given to nobody any more
        if self._cache is None:
            self._token = await self._fetch(kept, refused)
            return self._token
        token = self._cached()
        if token is None or not token.serves(refused):  # who reads waits for nobody: the lock may be a frozen process's
            token = await self._fetch_in_turn(self._cache, kept, refused)
        self._token = token
        return token

    async def _fetch_in_turn(self, cache: TokenCache, kept: AccessToken | None, refused: str | None) -> AccessToken:
        """The token that another process has fetched meanwhile, or else a new one."""
        async with cache.lock() as is_alone:
            self._is_alone = is_alone
            token = self._cached() or kept
            if token is None or not token.serves(refused):
                token = await self._fetch(token, refused)
                cache.write(token)
            return token

    def _cached(self) -> AccessToken | None:
        token = self._cache.read() if self._cache is not None else None
        return token if token is not None and token.text not in self._ended else None

    async def _fetch(self, kept: AccessToken | None, refused: str | None) -> AccessToken:
        """A new token. The kept one comes back where it is live, and was refused just after a renewal."""
        is_renewal = kept is not None and kept.is_live and kept.text == refused
        if kept is not None and is_renewal:
            if not self._renewals.allowed(ONLY_ACCOUNT) or not self._history.may_renew():
                return kept
            self._ended.append(kept.text)
            if self._cache is not None:
                self._cache.remove()
        try:
            self._check_wait()
            if is_renewal:
                self._renewals.note(ONLY_ACCOUNT)
                self._history.note_renewal()
            return await self._asked()
        except OAuthError as error:
            raise no_token(error, of_settings=True) from error

    def _check_wait(self) -> None:
        """Raise the latest failure, for as long as Zoho is not asked after it, whichever process had it."""
        left = self._ask_again_at - monotonic()
        if self._failure is not None and left > 0:
            raise self._failure.until(left)
        if known := self._history.refusal() or (self._history.broken_off() if self._is_alone else None):
            raise known[0].until(known[1])

    async def _asked(self) -> AccessToken:
        seconds_since = monotonic() - self._ask_again_at
        self._history.note_begun()
        try:
            token = await self._refreshed()
        except OAuthError as error:
            self._note_failure(error, seconds_since)
            raise
        self._failure, self._failures = None, 0
        self._history.note_given()
        return token

    async def _refreshed(self) -> AccessToken:
        try:
            async with asyncio.timeout(REFRESH_TIMEOUT):
                return await self._oauth.refresh(self._refresh_token)
        except TimeoutError as error:
            raise OAuthError("no_response", "the accounts server did not respond in time") from error

    def _note_failure(self, error: OAuthError, seconds_since: float) -> None:
        """Let Zoho not be asked for a while. `seconds_since`: how long it might have been asked already."""
        before = self._failures if seconds_since < WINDOW else 0
        wait = error.wait_after(max(before, self._history.failures))
        if not wait:
            self._history.note_unsent()
        else:
            self._failure, self._failures = error, before + 1
            self._ask_again_at = monotonic() + wait
            self._history.note_refusal(error, wait)
