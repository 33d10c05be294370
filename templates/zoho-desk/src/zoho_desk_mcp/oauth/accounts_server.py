"""Zoho's accounts server: consent, the exchange of a code for tokens, revocation (OAuth 2.0, RFC 7636 for PKCE)."""

from __future__ import annotations

import base64
import hashlib
import secrets
from collections.abc import Iterable
from dataclasses import dataclass, field
from urllib.parse import urlencode

import httpx2
from pydantic import SecretStr

from zoho_desk_mcp.sign_in.errors import AuthError

ADVICE = {
    "invalid_code": "The code is wrong, was used before, or is too old: it lives for some minutes. Get a new one.",
    "invalid_client": "The client ID is unknown there. Is it of this data center?",
    "invalid_client_secret": "The client secret does not belong to the client ID.",
    "invalid_redirect_uri": "The redirect URI is not one of the client's. Add it in Zoho's API console.",
    "access_denied": "Consent was refused, or too many tokens were asked for: wait some minutes and try again.",
}


@dataclass(frozen=True)
class Client:
    """An OAuth client, as made in Zoho's API console, and the accounts server that knows it."""

    accounts_url: str
    id: str
    secret: SecretStr


@dataclass(frozen=True)
class Grant:
    """What a code was exchanged for."""

    access_token: SecretStr
    refresh_token: SecretStr
    scopes: tuple[str, ...] | None
    """As Zoho names them; None where it does not."""


@dataclass(frozen=True)
class Challenge:
    """A secret that only the exchange gives away, so that a stolen code is worth nothing."""

    verifier: str = field(default_factory=lambda: secrets.token_urlsafe(48), repr=False)

    @property
    def digest(self) -> str:
        """The verifier's SHA-256, as the consent page gets it."""
        return base64.urlsafe_b64encode(hashlib.sha256(self.verifier.encode()).digest()).rstrip(b"=").decode()


def consent_url(client: Client, scopes: Iterable[str], redirect_uri: str, state: str, challenge: Challenge) -> str:
    """The address of the page that asks a person for consent."""
    query = {
        "response_type": "code",
        "client_id": client.id,
        "scope": ",".join(scopes),
        "redirect_uri": redirect_uri,
        "access_type": "offline",  # else Zoho gives no refresh token
        "prompt": "consent",
        "state": state,
        "code_challenge": challenge.digest,
        "code_challenge_method": "S256",
    }
    return f"{client.accounts_url}/oauth/v2/auth?{urlencode(query)}"


def exchange(
    http: httpx2.Client, client: Client, code: str, redirect_uri: str | None = None, challenge: Challenge | None = None
) -> Grant:
    """The tokens for a code: of the consent page, or without redirect URI and challenge of a self client.

    Raises AuthError where Zoho gives none.
    """
    form = {
        "grant_type": "authorization_code",
        "client_id": client.id,
        "client_secret": client.secret.get_secret_value(),
        "code": code,
    }
    if redirect_uri is not None:
        form["redirect_uri"] = redirect_uri
    if challenge is not None:
        form["code_verifier"] = challenge.verifier
    body = _post(http, f"{client.accounts_url}/oauth/v2/token", form)
    access, refresh, scope = (body.get(name) for name in ("access_token", "refresh_token", "scope"))
    if not isinstance(access, str):
        raise refused(str(body.get("error", "")))
    if not isinstance(refresh, str):
        raise AuthError("Zoho gave no refresh token. Ask for consent again, or make a new code.")
    scopes = tuple(scope.replace(",", " ").split()) if isinstance(scope, str) and scope else None
    return Grant(SecretStr(access), SecretStr(refresh), scopes)


def revoke(http: httpx2.Client, accounts_url: str, refresh_token: SecretStr) -> bool:
    """End a refresh token at Zoho. False where Zoho did not know it. Raises AuthError where it gives no answer."""
    # The token goes in the body: addresses end up in logs.
    form = {"token": refresh_token.get_secret_value()}
    body = _post(http, f"{accounts_url}/oauth/v2/token/revoke", form)
    return body.get("status") == "success"


def refused(code: str) -> AuthError:
    """The error for a code that the accounts server gives."""
    word = code.lower().replace(" ", "_")
    return AuthError(f"Zoho refused: {code or 'no reason given'}. {ADVICE.get(word, '')}".rstrip())


def _post(http: httpx2.Client, url: str, form: dict[str, str]) -> dict[str, object]:
    try:
        response = http.post(url, data=form, follow_redirects=False)
        body = response.json()
    except httpx2.HTTPError as error:
        raise AuthError(f"{httpx2.URL(url).host} gave no answer ({type(error).__name__}). Try again later.") from None
    except ValueError:
        host = httpx2.URL(url).host
        raise AuthError(f"{host} gave no usable answer (HTTP {response.status_code}). Try again later.") from None
    return body if isinstance(body, dict) else {}
