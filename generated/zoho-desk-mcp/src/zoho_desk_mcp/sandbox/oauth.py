"""The accounts host: consent, tokens, revocation. Its errors come with status 200, as Zoho's do."""

from __future__ import annotations

import base64
import hashlib
import html
import secrets
import time
from collections import defaultdict, deque
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from urllib.parse import urlencode

from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, RedirectResponse, Response

from zoho_desk_mcp.sandbox import credentials
from zoho_desk_mcp.sandbox.types import JsonObject

ACCESS_SECONDS = 3_600
CODE_SECONDS = 120
LIVE_TOKENS = 15
QUOTA_SECONDS = 600
EVERY_SCOPE = None
TOO_MANY = "You have made too many requests continuously. Please try again after some time."
CONSENT_PAGE = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Sandbox of Zoho Desk</title></head>
<body><h1>An application asks to use the sandbox</h1>
<p>It asks for: {scope}</p>
<form method="post" action="/oauth/v2/auth?{query}"><button name="choice" value="accept">Accept</button>
<button name="choice" value="reject">Reject</button></form></body></html>
"""


@dataclass(frozen=True)
class Grant:
    """What a user agreed to. No scopes means: all of them."""

    scopes: frozenset[str] | None = EVERY_SCOPE
    offline: bool = True

    def allows(self, scope: str) -> bool:
        """Whether this scope was granted, by itself or through its `ALL`."""
        return self.scopes is None or scope in self.scopes or f"{scope.rpartition('.')[0]}.ALL" in self.scopes


@dataclass(frozen=True)
class Code:
    """A grant code: it lives for some minutes, for one exchange."""

    grant: Grant
    redirect_uri: str | None
    challenge: str | None = None
    """What the exchange must give the verifier of (PKCE, S256)."""
    ends: float = field(default_factory=lambda: time.monotonic() + CODE_SECONDS)


@dataclass(frozen=True)
class AccessToken:
    """An access token, and the refresh token that made it."""

    value: str
    grant: Grant
    refresh_token: str | None
    ends: float = field(default_factory=lambda: time.monotonic() + ACCESS_SECONDS)


class TokenError(Exception):
    """A refusal of the token endpoint."""


class TooManyRequestsError(TokenError):
    """More access tokens were asked for than the quota allows."""


class Tokens:
    """All codes and tokens of one sandbox.

    `quota` is the number of access tokens that one refresh token may make in ten minutes; None takes the limit away.
    """

    def __init__(self) -> None:
        self.quota: int | None = 10
        self._codes = {credentials.GRANT_CODE: Code(Grant(), redirect_uri=None, ends=float("inf"))}
        self._refresh = {credentials.REFRESH_TOKEN: Grant()}
        self._live: deque[AccessToken] = deque()
        self._made: defaultdict[str, deque[float]] = defaultdict(deque)

    def grant_of(self, access_token: str) -> Grant | None:
        """What a live access token may do; None where it is unknown or has expired."""
        now = time.monotonic()
        return next((token.grant for token in self._live if token.value == access_token and token.ends > now), None)

    def expire_all(self) -> None:
        """End every access token at once."""
        self._live.clear()

    def new_code(self, scopes: Iterable[str], redirect_uri: str, *, offline: bool, challenge: str | None = None) -> str:
        """A grant code for these scopes."""
        code = f"1000.{secrets.token_hex(16)}"
        self._codes[code] = Code(Grant(frozenset(scopes), offline), redirect_uri, challenge)
        return code

    def exchange(self, code: str, redirect_uri: str | None, verifier: str = "") -> JsonObject:
        """A code's tokens. Raises TokenError."""
        found = self._codes.pop(code, None)
        if found is None or found.ends < time.monotonic():
            raise TokenError("invalid_code")
        if found.redirect_uri is not None and found.redirect_uri != redirect_uri:
            raise TokenError("invalid_redirect_uri")
        if found.challenge is not None and found.challenge != _challenge(verifier):
            raise TokenError("invalid_code")
        if not found.grant.offline:
            return self._answer(self._new_access(found.grant, None))
        refresh = f"1000.{secrets.token_hex(16)}"
        self._refresh[refresh] = found.grant
        return self._answer(self._new_access(found.grant, refresh)) | {"refresh_token": refresh}

    def refresh(self, refresh_token: str) -> JsonObject:
        """A new access token. Raises TokenError."""
        grant = self._refresh.get(refresh_token)
        if grant is None:
            raise TokenError("invalid_code")
        self._count(refresh_token)
        return self._answer(self._new_access(grant, refresh_token))

    def revoke(self, token: str) -> bool:
        """End a refresh token with all it made, or one access token. False where there is no such token."""
        ending = [access for access in self._live if token in (access.value, access.refresh_token)]
        for access in ending:
            self._live.remove(access)
        return self._refresh.pop(token, None) is not None or bool(ending)

    def _count(self, refresh_token: str) -> None:
        made, now = self._made[refresh_token], time.monotonic()
        while made and made[0] < now - QUOTA_SECONDS:
            made.popleft()
        if self.quota is not None and len(made) >= self.quota:
            raise TooManyRequestsError
        made.append(now)

    def _new_access(self, grant: Grant, refresh_token: str | None) -> AccessToken:
        token = AccessToken(f"1000.{secrets.token_hex(16)}", grant, refresh_token)
        siblings = [other for other in self._live if other.refresh_token == refresh_token]
        if len(siblings) >= LIVE_TOKENS:
            self._live.remove(siblings[0])
        self._live.append(token)
        return token

    def _answer(self, token: AccessToken) -> JsonObject:
        return {
            "access_token": token.value,
            "expires_in": ACCESS_SECONDS,
            "api_domain": "https://www.zohoapis.com",
            "token_type": "Bearer",
        }


async def token_endpoint(request: Request) -> Response:
    """POST /oauth/v2/token."""
    request.app.state.token_requests += 1
    tokens: Tokens = request.app.state.tokens
    try:
        return JSONResponse(_token(tokens, await _form(request)))
    except TooManyRequestsError:
        return JSONResponse({"error": "Access Denied", "error_description": TOO_MANY, "status": "failure"}, 400)
    except TokenError as error:
        return JSONResponse({"error": str(error)})


def _token(tokens: Tokens, form: Mapping[str, str]) -> JsonObject:
    if form.get("client_id") != credentials.CLIENT_ID:
        raise TokenError("invalid_client")
    if form.get("client_secret") != credentials.CLIENT_SECRET:
        raise TokenError("invalid_client_secret")
    match form.get("grant_type"):
        case "authorization_code":
            return tokens.exchange(form.get("code", ""), form.get("redirect_uri"), form.get("code_verifier", ""))
        case "refresh_token":
            return tokens.refresh(form.get("refresh_token", ""))
    raise TokenError("unsupported_grant_type")


async def revocation_endpoint(request: Request) -> Response:
    """POST /oauth/v2/token/revoke."""
    tokens: Tokens = request.app.state.tokens
    form = await _form(request)
    return JSONResponse({"status": "success"} if tokens.revoke(form.get("token", "")) else {"error": "invalid_code"})


async def authorization_endpoint(request: Request) -> Response:
    """GET and POST /oauth/v2/auth: ask for consent, then lead back with a code.

    Without `prompt=consent` the page is left out: this user has agreed before.
    """
    query = request.query_params
    fault = _fault(query)
    if fault:
        return HTMLResponse(f"<!doctype html><title>Error</title><p>{html.escape(fault)}</p>", 400)
    if request.method == "GET" and query.get("prompt") == "consent":
        page = CONSENT_PAGE.format(scope=html.escape(query["scope"]), query=html.escape(urlencode(query)))
        return HTMLResponse(page)
    rejected = request.method == "POST" and (await _form(request)).get("choice") == "reject"
    return RedirectResponse(_way_back(request.app.state.tokens, query, rejected=rejected), 302)


def _fault(query: Mapping[str, str]) -> str | None:
    if query.get("client_id") != credentials.CLIENT_ID:
        return "invalid_client"
    if query.get("response_type") != "code":
        return "invalid_response_type"
    missing = [name for name in ("scope", "redirect_uri") if not query.get(name)]
    return f"{missing[0]} is missing" if missing else None


def _way_back(tokens: Tokens, query: Mapping[str, str], *, rejected: bool) -> str:
    uri = query["redirect_uri"]
    parameters = {"state": query["state"]} if "state" in query else {}
    if rejected:
        parameters["error"] = "access_denied"
    else:
        scopes = query["scope"].replace(",", " ").split()
        offline = query.get("access_type") == "offline"
        parameters["code"] = tokens.new_code(scopes, uri, offline=offline, challenge=query.get("code_challenge"))
    return f"{uri}{'&' if '?' in uri else '?'}{urlencode(parameters)}"


def _challenge(verifier: str) -> str:
    """RFC 7636, section 4.2."""
    return base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).rstrip(b"=").decode()


async def _form(request: Request) -> dict[str, str]:
    """The parameters of a POST: Zoho takes them from the body and from the query."""
    form = await request.form()
    return {**request.query_params, **{name: value for name, value in form.items() if isinstance(value, str)}}
