"""Access tokens: fetched by refresh token, kept while they live (Zoho's OAuth 2.0)."""

from __future__ import annotations

import asyncio
import time
from dataclasses import dataclass

import httpx2

from zoho_desk_mcp.desk.errors import DeskError

RENEW_BEFORE = 60.0
"""Seconds before its end from which a token is no longer used."""

ADVICE = {
    "invalid_code": "The refresh token is wrong, revoked, or of another data center. Make a new one.",
    "invalid_client": "ZOHO_DESK_CLIENT_ID is unknown in this data center.",
    "invalid_client_secret": "ZOHO_DESK_CLIENT_SECRET does not belong to ZOHO_DESK_CLIENT_ID.",
    "access_denied": "Zoho refused a new access token: about 10 in 10 minutes are allowed. Wait some minutes.",
}


@dataclass(frozen=True)
class Credentials:
    """What an access token is fetched with."""

    client_id: str
    client_secret: str
    refresh_token: str

    def __repr__(self) -> str:
        return "Credentials(…)"


@dataclass(frozen=True)
class _Token:
    text: str
    ends: float


class AccessTokens:
    """The access token of one account. However many calls wait for a new one, one request fetches it."""

    def __init__(self, http: httpx2.AsyncClient, accounts_url: str, credentials: Credentials) -> None:
        self._http = http
        self._url = f"{accounts_url}/oauth/v2/token"
        self._credentials = credentials
        self._token: _Token | None = None
        self._lock = asyncio.Lock()

    async def get(self, refused: str | None = None) -> str:
        """A live access token, and never the one that Zoho just refused. Raises DeskError where none is to be had."""
        async with self._lock:
            if self._token is None or self._token.text == refused or self._token.ends <= time.monotonic():
                self._token = await self._fetch()
            return self._token.text

    async def _fetch(self) -> _Token:
        form = {
            "grant_type": "refresh_token",
            "client_id": self._credentials.client_id,
            "client_secret": self._credentials.client_secret,
            "refresh_token": self._credentials.refresh_token,
        }
        try:
            response = await self._http.post(self._url, data=form, follow_redirects=False)
            body = response.json()
        except (httpx2.HTTPError, ValueError) as error:
            message = "Zoho's accounts server gave no usable answer to the request for an access token"
            raise DeskError(0, "NO_TOKEN", message, "Calling again later may help.") from error
        token, code = body.get("access_token"), str(body.get("error", "")).lower().replace(" ", "_")
        if not isinstance(token, str):
            message = f"Zoho gave no access token: {code or f'HTTP {response.status_code}'}"
            raise DeskError(response.status_code, "NO_TOKEN", message, ADVICE.get(code, ""))
        return _Token(token, time.monotonic() + float(body.get("expires_in", 3600)) - RENEW_BEFORE)
