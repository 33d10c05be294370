"""How often one client may try what costs work or makes rows before anybody is known: registering, tokens, signing in.

Each process counts its own. What succeeds for somebody who is known is not counted: a client's servers may act for
many people from one address.
"""

from __future__ import annotations

import math
import time
from collections import OrderedDict
from dataclasses import dataclass

from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from ..accounts.consents import CALLBACK
from ..admin.ui.rendering import error_page
from ..client_network import client_network
from ..errors import RefusedError
from ..oauth.errors import told_to_client
from ..oauth.resources import AUTHORIZE, OF_CLIENTS, REGISTER, REVOKE, TOKEN
from ..oidc.sign_in import CALLBACK as OIDC_CALLBACK
from ..oidc.sign_in import START as OIDC_START

ATTEMPTS = 120
"""In a minute, of one client and one kind."""
SECONDS = 60
MAX_COUNTS = 10_000
"""Clients that are counted at a time; past that the oldest is forgotten."""
SIGN_IN = "/sign-in"
KINDS = {
    ("POST", REGISTER): "registration",
    ("POST", TOKEN): "token",
    ("POST", REVOKE): "token",
    ("GET", AUTHORIZE): "consent",
    ("POST", AUTHORIZE): "consent",
    ("GET", CALLBACK): "consent",
    ("POST", SIGN_IN): "sign-in",
    ("GET", OIDC_START): "sign-in",
    ("GET", OIDC_CALLBACK): "sign-in",
}
"""Method and path -> what is counted together; HEAD is served as GET, and counted as that."""


@dataclass
class _Count:
    """The attempts of one client in a minute that began at this time (of `time.monotonic`)."""

    began: float
    attempts: int = 0


class AttemptLimitMiddleware:
    """Refuses attempts past the limit with 429."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app
        self._counts: OrderedDict[tuple[str, str], _Count] = OrderedDict()
        """By kind and client, the minute that began first in front."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on, unless there were too many."""
        method = scope.get("method", "")
        counted_as = "GET" if method == "HEAD" else method
        kind = KINDS.get((counted_as, scope["path"])) if scope["type"] == "http" else None
        if kind is None:
            await self._app(scope, receive, send)
            return
        count = self._count(kind, client_network(scope))
        if count.attempts >= ATTEMPTS:
            seconds = max(1, math.ceil(count.began + SECONDS - time.monotonic()))
            await _too_many(scope["path"], seconds)(scope, receive, send)
            return
        count.attempts += 1  # also while it runs: many at once are many

        async def send_and_count(message: Message) -> None:
            if message["type"] == "http.response.start" and _is_of_somebody(kind, message):
                count.attempts -= 1
            await send(message)

        await self._app(scope, receive, send_and_count)

    def _count(self, kind: str, client: str) -> _Count:
        now = time.monotonic()
        while self._counts:
            oldest = next(iter(self._counts.values()))
            if now - oldest.began < SECONDS and len(self._counts) <= MAX_COUNTS:
                break
            self._counts.popitem(last=False)
        return self._counts.setdefault((kind, client), _Count(now))


def _is_of_somebody(kind: str, start: Message) -> bool:
    """Whether a response was to somebody who is known: it is no error, and does not ask who they are."""
    headers = dict(start["headers"])
    asks = headers.get(b"location", b"").startswith(SIGN_IN.encode() + b"?")
    return kind != "registration" and start["status"] < 400 and not asks


def _too_many(path: str, seconds: int) -> Response:
    words = f"There were too many attempts from your network. Try again in {seconds} s."
    error = RefusedError(429, "TOO_MANY_ATTEMPTS", words, headers={"Retry-After": str(seconds)})
    return told_to_client(error) if path in OF_CLIENTS else error_page(error)
