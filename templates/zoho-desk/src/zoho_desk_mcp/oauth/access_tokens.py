"""The access token of one account: refreshed when needed, kept in memory and, with a cache, on disk."""

from __future__ import annotations

import asyncio
from contextlib import suppress

from pydantic import SecretStr

from zoho_desk_mcp.server.http.errors import ApiError
from zoho_desk_mcp.oauth.client import OAuthClient
from zoho_desk_mcp.oauth.errors import OAuthError, no_token
from zoho_desk_mcp.oauth.token_cache import TokenCache
from zoho_desk_mcp.oauth.tokens import AccessToken


class AccessTokens:
    """Gives the access token. However many calls wait for a new one, one request fetches it."""

    def __init__(self, oauth: OAuthClient, refresh_token: SecretStr, cache: TokenCache | None = None) -> None:
        self._oauth = oauth
        self._refresh_token = refresh_token
        self._cache = cache
        self._token: AccessToken | None = None
        self._refresh: asyncio.Task[AccessToken] | None = None

    async def get(self, refused: str | None = None) -> str:
        """A live access token, and never `refused`, which the API just rejected. Raises ApiError (`NO_TOKEN`)."""
        if self._token is not None and self._token.text != refused and self._token.is_live:
            return self._token.text
        if self._refresh is None or self._refresh.done():
            self._refresh = asyncio.create_task(self._renew(refused))
        # A caller that is cancelled leaves; the others still wait for the same request.
        return (await asyncio.shield(self._refresh)).text

    async def aclose(self) -> None:
        """End a refresh that nobody waits for any more."""
        if self._refresh is not None:
            self._refresh.cancel()
            with suppress(asyncio.CancelledError, ApiError):
                await self._refresh

    async def _renew(self, refused: str | None) -> AccessToken:
        if self._cache is None:
            self._token = await self._fetch()
            return self._token
        async with self._cache.lock():
            cached = self._cache.read()
            if cached is None or cached.text == refused:
                cached = await self._fetch()
                self._cache.write(cached)
        self._token = cached
        return cached

    async def _fetch(self) -> AccessToken:
        try:
            return await self._oauth.refresh(self._refresh_token)
        except OAuthError as error:
            raise no_token(error, of_settings=True) from error
