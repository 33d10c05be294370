"""A client of Zoho's accounts server: consent, codes, refresh and revocation (OAuth 2.0; RFC 7636 for PKCE)."""

from __future__ import annotations

import base64
import hashlib
import re
import secrets
import time
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TypeGuard
from urllib.parse import urlencode

import httpx2
from pydantic import SecretStr

from zoho_desk_mcp.oauth.errors import ADVICE, NO_REASON, NOT_NOW, OAuthError, not_served, refused
from zoho_desk_mcp.oauth.tokens import MAX_LIFETIME, MIN_LIFETIME, AccessToken, Grant
from zoho_desk_mcp.server.http.json_bodies import parse_json
from zoho_desk_mcp.server.http.no_response import NoResponseError
from zoho_desk_mcp.server.http.round_trip import send
from zoho_desk_mcp.server.responses.response import Json

MAX_BYTES = 64_000
"""A response of the accounts server is far smaller."""
TOKEN = re.compile(r"[\x21-\x7e]{1,4096}")
"""What can stand in a header."""
RENEW_BEFORE = 60.0
"""Seconds before its end from which a token is no longer used."""


@dataclass(frozen=True)
class Registration:
    """An OAuth client as registered in Zoho's API console, and the accounts server that knows it."""

    accounts_url: str
    client_id: str
    client_secret: SecretStr

    def authorize_url(self, scopes: Iterable[str], redirect_uri: str, state: str, verifier: str) -> str:
        """The address of the page that asks a person for consent. Give `verifier` again with the code."""
        query = {
            "response_type": "code",
            "client_id": self.client_id,
            "scope": ",".join(scopes),
            "redirect_uri": redirect_uri,
            "access_type": "offline",  # else Zoho gives no refresh token
            "prompt": "consent",
            "state": state,
            "code_challenge": _challenge(verifier),
            "code_challenge_method": "S256",
        }
        return f"{self.accounts_url}/oauth/v2/auth?{urlencode(query)}"


@dataclass(frozen=True, repr=False)
class AuthorizationCode:
    """A code to exchange for tokens. One of a self client has neither redirect URI nor verifier."""

    code: str
    redirect_uri: str | None = None
    verifier: str | None = None


def new_verifier() -> str:
    """A PKCE verifier: only the exchange gives it away, so that a stolen code is worth nothing."""
    return secrets.token_urlsafe(48)


class OAuthClient:
    """Exchanges, refreshes and revokes the tokens of one registered client."""

    def __init__(self, http: httpx2.AsyncClient, registration: Registration) -> None:
        self._http = http
        self._registration = registration

    async def exchange(self, code: AuthorizationCode) -> Grant:
        """The tokens for a code. Raises OAuthError."""
        form = {"grant_type": "authorization_code", "code": code.code}
        if code.redirect_uri is not None:
            form["redirect_uri"] = code.redirect_uri
        if code.verifier is not None:
            form["code_verifier"] = code.verifier
        body = await self._post_as_client(form)
        access, refresh, scope = _access_token(body), body.get("refresh_token"), body.get("scope")
        if not _is_token(refresh):
            raise OAuthError("no_refresh_token", "Zoho gave no refresh token")
        scopes = tuple(scope.replace(",", " ").split()) if isinstance(scope, str) and scope else None
        return Grant(access, SecretStr(refresh), scopes)

    async def refresh(self, refresh_token: SecretStr) -> AccessToken:
        """A new access token. Raises OAuthError."""
        form = {"grant_type": "refresh_token", "refresh_token": refresh_token.get_secret_value()}
        return _access_token(await self._post_as_client(form))

    async def revoke(self, refresh_token: SecretStr) -> bool:
        """End a refresh token. False where Zoho did not know it. Raises OAuthError where it did not look."""
        # The token goes in the body: addresses end up in logs.
        body = await self._post("/oauth/v2/token/revoke", {"token": refresh_token.get_secret_value()})
        if (refusal := refused(body.get("error"))).code in NOT_NOW:
            raise refusal
        return body.get("status") == "success"

    async def _post_as_client(self, form: dict[str, str]) -> dict[str, Json]:
        client = {
            "client_id": self._registration.client_id,
            "client_secret": self._registration.client_secret.get_secret_value(),
        }
        return await self._post("/oauth/v2/token", {**form, **client})

    async def _post(self, path: str, form: dict[str, str]) -> dict[str, Json]:
        """The JSON object of a response. Zoho reports errors in it, with status 200; `api_domain` is not trusted."""
        url = f"{self._registration.accounts_url}{path}"
        try:
            received = await send(self._http, "POST", url, data=form, max_bytes=MAX_BYTES, account=_whose(form))
        except NoResponseError as error:
            code = error.code.lower() if error.code.lower() in ADVICE else "no_response"
            raise OAuthError(code, f"{httpx2.URL(url).host} {error.message}", sent=error.sent) from error
        body, _ = parse_json(received.content)
        refusal = refused(body.get("error") if isinstance(body, dict) else None, received.status)
        is_told = refusal.code in ADVICE and refusal.code != NO_REASON
        if not is_told and (failure := not_served(received, httpx2.URL(url).host)):
            raise failure
        if not received.is_success or not isinstance(body, dict):
            raise refusal
        return body


def _whose(form: Mapping[str, str]) -> str:
    """What tells the requests of one account from those of others with the same client: no secret, but made of it."""
    return hashlib.sha256(
        "".join(form.get(name, "") for name in ("refresh_token", "token", "code")).encode()
    ).hexdigest()


def _access_token(body: dict[str, Json]) -> AccessToken:
    token = body.get("access_token")
    if not _is_token(token):
        if token and not body.get("error"):
            raise OAuthError(NO_REASON, "what Zoho gave as access token is none that can be sent")
        raise refused(body.get("error"))
    lifetime = _lifetime(body.get("expires_in"))
    return AccessToken(token, time.time() + max(lifetime - RENEW_BEFORE, lifetime / 2))


def _is_token(value: Json) -> TypeGuard[str]:
    return isinstance(value, str) and TOKEN.fullmatch(value) is not None


def _lifetime(expires_in: Json) -> float:
    if isinstance(expires_in, int | float) and not isinstance(expires_in, bool) and expires_in > 0:
        return float(max(MIN_LIFETIME, min(expires_in, MAX_LIFETIME)))  # an integer of 400 digits is no float
    return MAX_LIFETIME


def _challenge(verifier: str) -> str:
    """RFC 7636, section 4.2."""
    return base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).rstrip(b"=").decode()
