"""The identity provider: its metadata, its keys, and what it says of a person who has signed in there."""

from __future__ import annotations

import asyncio
import json
import logging
import time
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, Generic, TypeVar
from urllib.parse import urlencode, urlsplit

import httpx2
import jwt

from ...http.connection_settings import ConnectionSettingError
from ...http.errors import ADVICE
from ...http.http_client import FixedTimeouts, http_client
from ...http.no_response import NoResponseError
from ...http.round_trip import send
from ..errors import RefusedError
from .settings import OidcSettings

logger = logging.getLogger(__name__)

ALGORITHMS = ("RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA")
"""Signatures with a public key: with the others, whoever knows the client's secret could sign."""
SECONDS = 10
MAX_BYTES = 500_000
MAX_ENDPOINT = 2_000
"""Characters of an address: browsers are led to one, and proxies take no long ones."""
KEPT_SECONDS = 3600
KEYS_AGAIN_SECONDS = 60
"""After which keys are fetched again for a signature with none of them."""
LEEWAY = 60
"""Seconds that clocks may differ."""
PROVIDER_ADVICE = {code: ADVICE[code] for code in ("CERTIFICATE", "PROXY")}
"""Error code -> what helps. The rest of the advice is about the API."""
T = TypeVar("T")


@dataclass(frozen=True)
class Person:
    """Somebody, as the identity provider knows them."""

    subject: str
    name: str
    groups: frozenset[str]
    email: str | None
    """None unless the provider says that it has verified it: else it may be anybody's word."""


@dataclass
class _Fetched(Generic[T]):
    """Something of the provider's that can be used, and when it was fetched."""

    value: T
    at: float = float("-inf")

    def is_older_than(self, seconds: float) -> bool:
        return time.monotonic() - self.at > seconds


class IdentityProvider:
    """The provider of the settings."""

    def __init__(self, settings: OidcSettings, redirect_uri: str) -> None:
        self._settings = settings
        self._redirect_uri = redirect_uri
        self._metadata: _Fetched[dict[str, Any]] = _Fetched({})
        self._keys: _Fetched[list[jwt.PyJWK]] = _Fetched([])

    @property
    def issuer(self) -> str:
        """Its name."""
        return self._settings.issuer

    async def authorize_url(self, state: str, nonce: str, challenge: str) -> str:
        """Where a person signs in."""
        metadata = await self._discovered()
        fields = {
            "response_type": "code",
            "client_id": self._settings.client_id,
            "redirect_uri": self._redirect_uri,
            "scope": self._settings.scopes,
            "state": state,
            "nonce": nonce,
            "code_challenge": challenge,
            "code_challenge_method": "S256",
        }
        endpoint = str(metadata["authorization_endpoint"])
        return f"{endpoint}{'&' if '?' in endpoint else '?'}{urlencode(fields)}"

    async def person(self, code: str, nonce: str, verifier: str) -> Person:
        """Who has signed in, by the code that the browser brought. Raises RefusedError."""
        metadata = await self._discovered()
        said = metadata.get("token_endpoint_auth_methods_supported")
        methods = said if said and isinstance(said, list) else ["client_secret_basic"]
        fields = {"grant_type": "authorization_code", "code": code, "redirect_uri": self._redirect_uri}
        fields["code_verifier"] = verifier
        secret, auth = self._settings.client_secret.get_secret_value(), None
        if "client_secret_basic" in methods:
            user, password = (urlencode({"": each})[1:] for each in (self._settings.client_id, secret))
            auth = httpx2.BasicAuth(user, password)
        else:
            fields |= {"client_id": self._settings.client_id, "client_secret": secret}
        tokens = await self._asked("POST", str(metadata["token_endpoint"]), data=fields, auth=auth)
        claims = await self._claims(str(tokens.get("id_token", "")), nonce)
        wanted = {self._settings.groups_claim, *({"email"} & set(self._settings.scopes.split()))}
        if not wanted <= claims.keys() and "userinfo_endpoint" in metadata:
            headers = {"Authorization": f"Bearer {tokens.get('access_token')}"}
            more = await self._asked("GET", str(metadata["userinfo_endpoint"]), headers=headers)
            if more.get("sub") == claims["sub"]:
                claims = _joined(claims, more)
        return self._person_of(claims)

    def _person_of(self, claims: dict[str, Any]) -> Person:
        groups = claims.get(self._settings.groups_claim)
        names = [groups] if isinstance(groups, str) else groups if isinstance(groups, list) else []
        subject = str(claims["sub"])
        name = claims.get("name") or claims.get("preferred_username") or claims.get("email") or subject
        email = str(claims["email"]) if claims.get("email_verified") is True and claims.get("email") else None
        return Person(subject, str(name), frozenset(map(str, names)), email)

    async def _claims(self, token: str, nonce: str) -> dict[str, Any]:
        """The claims of an ID token that is signed by the provider, for this client and this sign-in."""
        try:
            claims = await self._signed(token)
        except (jwt.PyJWTError, ValueError, TypeError) as error:  # the last one for keys that the library fails at
            raise _failed("its ID token is not valid") from error
        several = isinstance(claims["aud"], list) and len(claims["aud"]) > 1
        if claims.get("nonce") != nonce or (several and claims.get("azp") != self._settings.client_id):
            raise _failed("its ID token is for another sign-in")
        return claims

    async def _signed(self, token: str) -> dict[str, Any]:
        """The claims, signed with a key that is kept, else with one that is published by now: also of the same id."""
        key_id = str(jwt.get_unverified_header(token).get("kid", ""))
        for seconds in (KEPT_SECONDS, KEYS_AGAIN_SECONDS):
            for key in _called(key_id, await self._published(seconds)):
                with suppress(jwt.InvalidSignatureError, jwt.InvalidKeyError, TypeError):  # a key of another kind
                    return self._verified(token, key)
        raise _failed("its ID token is signed with a key that it does not publish")

    def _verified(self, token: str, key: jwt.PyJWK) -> dict[str, Any]:
        claims: dict[str, Any] = jwt.decode(
            token,
            key.key,
            algorithms=ALGORITHMS,
            audience=self._settings.client_id,
            issuer=self._settings.issuer,
            leeway=LEEWAY,
            options={"require": ["exp", "iat", "sub", "aud", "iss"]},
        )
        return claims

    async def _published(self, seconds: float) -> list[jwt.PyJWK]:
        """The keys as they were so many seconds ago at most. A response without a key is an error, and not kept."""
        if self._keys.is_older_than(seconds):
            value = await self._asked("GET", str((await self._discovered())["jwks_uri"]))
            self._keys = _Fetched(jwt.PyJWKSet.from_dict(value).keys, time.monotonic())
        return self._keys.value

    async def _discovered(self) -> dict[str, Any]:
        if self._metadata.is_older_than(KEPT_SECONDS):
            value = await self._asked("GET", f"{self._settings.issuer.rstrip('/')}/.well-known/openid-configuration")
            needed = ("authorization_endpoint", "token_endpoint", "jwks_uri")
            if value.get("issuer") != self._settings.issuer or not all(
                _is_endpoint(value.get(name)) for name in needed
            ):
                raise _failed("its metadata is of another issuer, or not complete")
            self._metadata = _Fetched(value, time.monotonic())
        return self._metadata.value

    async def _asked(self, method: str, url: str, **request: Any) -> dict[str, Any]:
        """The provider's response, JSON of a bounded size. Raises RefusedError."""
        try:
            async with asyncio.timeout(SECONDS), http_client(FixedTimeouts(SECONDS, SECONDS)) as http:
                response = await send(http, method, url, max_bytes=MAX_BYTES, **request)
            if response.status != 200:
                raise _failed(f"its response has status {response.status}")
            value = json.loads(response.content)
        except NoResponseError as error:
            raise _failed(f"it {error.message}", PROVIDER_ADVICE.get(error.code, "")) from error
        except ConnectionSettingError as error:
            raise _failed(f"it was not called: {error}") from error
        except (OSError, ValueError, RecursionError) as error:
            raise _failed("it does not respond as it should") from error
        if not isinstance(value, dict):
            raise _failed("its response is no JSON object")
        return value


def _called(key_id: str, keys: Sequence[jwt.PyJWK]) -> list[jwt.PyJWK]:
    """The keys of this id. A token may name none where there is one key."""
    return [each for each in keys if each.key_id == key_id or (not key_id and len(keys) == 1)]


def _joined(claims: dict[str, Any], more: dict[str, Any]) -> dict[str, Any]:
    """The claims of both. That an address is verified is said of the address beside it, and of no other."""
    joined = {**more, **claims}
    if claims.get("email") != more.get("email"):
        joined["email_verified"] = (claims if "email" in claims else more).get("email_verified")
    return joined


def _is_endpoint(value: Any) -> bool:
    """Whether it is an address of the web."""
    if not isinstance(value, str) or len(value) > MAX_ENDPOINT or not value.isascii() or not value.isprintable():
        return False
    try:
        parts = urlsplit(value)
        return parts.scheme in {"http", "https"} and bool(parts.hostname)
    except ValueError:
        return False


def _failed(why: str, advice: str = "") -> RefusedError:
    """The error, which the log has too: who signs in is seldom who can mend it."""
    logger.warning("identity-provider-failed", extra={"data": {"reason": why}})
    message = f"The identity provider could not be asked who you are: {why.rstrip('.')}."
    return RefusedError(502, "IDENTITY_PROVIDER", message, [advice] if advice else [])
