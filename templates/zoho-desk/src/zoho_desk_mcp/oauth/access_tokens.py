"""Access tokens: fetched by refresh token, kept while they live (Zoho's OAuth 2.0)."""

from __future__ import annotations

import asyncio
import json
import re
import time
from contextlib import suppress

import httpx2

from zoho_desk_mcp.server.responses.response import Json
from zoho_desk_mcp.errors import ApiError
from zoho_desk_mcp.server.http.round_trip import NoAnswerError, Received, exchange
from zoho_desk_mcp.oauth.token_cache import LONGEST_LIFE, Credentials, Token, TokenCache

__all__ = ["AccessTokens", "Credentials", "TokenCache"]

RENEW_BEFORE = 60.0
"""Seconds before its end from which a token is no longer used."""
MOST_BYTES = 64_000
"""An answer of the accounts server is far smaller."""
TOKEN = re.compile(r"[\x21-\x7e]{1,4096}")
"""What can stand in a header."""

ADVICE = {
    "invalid_code": "The refresh token is wrong, was revoked, or belongs to another data center than "
    "ZOHO_DESK_DATA_CENTER. Make a new one, and set ZOHO_DESK_REFRESH_TOKEN.",
    "invalid_client": "No client has this ZOHO_DESK_CLIENT_ID in this data center. Check it, and "
    "ZOHO_DESK_DATA_CENTER, in Zoho's API console.",
    "invalid_client_secret": "ZOHO_DESK_CLIENT_SECRET does not belong to ZOHO_DESK_CLIENT_ID. Copy it anew from "
    "Zoho's API console.",
    "access_denied": "Zoho gives about 10 access tokens in 10 minutes for one refresh token. Wait ten minutes; let all "
    "processes share one token cache.",
    "unsupported_grant_type": "ZOHO_DESK_ACCOUNTS_URL leads to something that is not Zoho's accounts server.",
    "general_error": "Zoho's accounts server failed. Calling again later may help.",
}
"""Error of the token endpoint -> what to do."""
USUAL_ADVICE = "Check ZOHO_DESK_CLIENT_ID, ZOHO_DESK_CLIENT_SECRET, ZOHO_DESK_REFRESH_TOKEN and ZOHO_DESK_DATA_CENTER."


class AccessTokens:
    """The access token of one account. However many calls wait for a new one, one request fetches it."""

    def __init__(
        self, http: httpx2.AsyncClient, accounts_url: str, credentials: Credentials, cache: TokenCache | None = None
    ) -> None:
        self._http = http
        self._url = f"{accounts_url}/oauth/v2/token"
        self._credentials = credentials
        self._cache = cache
        self._token: Token | None = None
        self._renewal: asyncio.Task[Token] | None = None

    async def get(self, refused: str | None = None) -> str:
        """A live access token, and never the one that Zoho just refused. Raises ApiError where none is to be had."""
        if self._token is not None and self._token.text != refused and self._token.lives:
            return self._token.text
        if self._renewal is None or self._renewal.done():
            self._renewal = asyncio.create_task(self._renew(refused))
        # A caller that is cancelled leaves; the others still wait for the same request.
        return (await asyncio.shield(self._renewal)).text

    async def forget(self) -> None:
        """Drop the token from memory and disk."""
        self._token = None
        if self._cache is not None:
            self._cache.remove()

    async def aclose(self) -> None:
        """End a renewal that nobody waits for any more."""
        if self._renewal is not None:
            self._renewal.cancel()
            with suppress(asyncio.CancelledError, ApiError):
                await self._renewal

    async def _renew(self, refused: str | None) -> Token:
        if self._cache is None:
            self._token = await self._fetch()
            return self._token
        async with self._cache.alone():
            kept = self._cache.read()
            if kept is None or kept.text == refused:
                kept = await self._fetch()
                self._cache.write(kept)
        self._token = kept
        return kept

    async def _fetch(self) -> Token:
        form = {
            "grant_type": "refresh_token",
            "client_id": self._credentials.client_id,
            "client_secret": self._credentials.client_secret,
            "refresh_token": self._credentials.refresh_token,
        }
        try:
            received = await exchange(self._http, "POST", self._url, data=form, most=MOST_BYTES)
        except NoAnswerError as error:
            message = f"There is no access token: Zoho's accounts server {error.message}"
            raise ApiError(0, "NO_TOKEN", message, "Calling again later may help.") from error
        return _token_of(received)


def _token_of(received: Received) -> Token:
    """The token in an answer. Zoho tells errors in the body, with status 200; `api_domain` there is not trusted."""
    body = _object(received.content)
    token = body.get("access_token")
    if received.is_success and isinstance(token, str) and TOKEN.fullmatch(token):
        life = _life(body.get("expires_in"))
        return Token(token, time.time() + max(life - RENEW_BEFORE, life / 2))
    code = re.sub(r"[^a-z0-9]+", "_", str(body.get("error", "")).lower())[:60].strip("_")
    message = f"Zoho gave no access token: {code or 'its answer has none'}"
    raise ApiError(received.status, "NO_TOKEN", message, ADVICE.get(code, USUAL_ADVICE))


def _life(expires_in: Json) -> float:
    if isinstance(expires_in, int | float) and not isinstance(expires_in, bool) and expires_in > 0:
        return min(float(expires_in), LONGEST_LIFE)
    return LONGEST_LIFE


def _object(content: bytes) -> dict[str, Json]:
    try:
        body = json.loads(content)
    except (ValueError, RecursionError):
        return {}
    return body if isinstance(body, dict) else {}
