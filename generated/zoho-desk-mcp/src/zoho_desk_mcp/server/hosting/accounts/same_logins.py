"""Logins that several accounts have: a user of the vendor may be in many organizations, with one limit of tokens."""

from __future__ import annotations

import asyncio
import hashlib
import math
import time
from collections import OrderedDict, deque
from dataclasses import dataclass, field, replace

from pydantic import SecretStr

from ...http.errors import ApiError
from ...http.renewals import MAX_RENEWALS, WINDOW
from ..connector import AccessToken, AccountConnector, OAuthApp
from .token_failures import TokenFailure, failed, took_too_long

MAX_KNOWN = 1000
"""Logins that are remembered. Of one that is forgotten each account fetches a token of its own."""
HANGS = 5.0
"""Seconds without a response after which a request that is broken off counts as one that failed."""


@dataclass
class _Login:
    turn: asyncio.Lock = field(default_factory=asyncio.Lock)
    token: AccessToken | None = None
    """The latest one that this process has fetched."""
    failure: TokenFailure | None = None
    """The latest request, where that failed."""
    renewed: deque[float] = field(default_factory=lambda: deque(maxlen=MAX_RENEWALS))
    """When the latest tokens were fetched in place of refused ones, by this process's clock."""

    def may_renew(self) -> bool:
        """Whether a refused token is worth another one: not where organizations have refused several in a row."""
        return len(self.renewed) < MAX_RENEWALS or time.monotonic() - self.renewed[0] >= WINDOW


class SameLogins:
    """Fetches access tokens: one for all accounts of this process that have the same login."""

    def __init__(self, connector: AccountConnector) -> None:
        self._connector = connector
        self._known: OrderedDict[str, _Login] = OrderedDict()

    async def refresh(self, app: OAuthApp, refresh_token: SecretStr, refused: str | None) -> AccessToken:
        """A live token, and another than the refused one unless several of them were refused not long ago.

        Raises ApiError, also where another account was told to wait.
        """
        login = self._login(app, refresh_token)
        async with login.turn:
            if login.failure is not None and login.failure.left > 0:
                error, left = login.failure.error, math.ceil(login.failure.left)
                raise replace(error, limits={**error.limits, "retry-after": left})
            token = login.token
            if token is None or token.expires_at <= time.time():
                token = login.token = await self._asked(login, app, refresh_token)
            elif token.text == refused and login.may_renew():
                login.renewed.append(time.monotonic())
                token = login.token = await self._asked(login, app, refresh_token)
            return token

    async def _asked(self, login: _Login, app: OAuthApp, refresh_token: SecretStr) -> AccessToken:
        login.token, began = None, time.monotonic()
        try:
            token = await self._connector.refresh(app, refresh_token)
        except ApiError as error:
            login.failure = failed(error, login.failure)
            raise
        except asyncio.CancelledError:
            if time.monotonic() - began > HANGS:
                login.failure = failed(took_too_long(), login.failure)
            raise
        login.failure = None
        return token

    def _login(self, app: OAuthApp, refresh_token: SecretStr) -> _Login:
        secrets = (app.client_secret.get_secret_value(), refresh_token.get_secret_value())
        key = hashlib.sha256("\0".join((app.data_center, app.client_id, *secrets)).encode()).hexdigest()
        login = self._known.setdefault(key, _Login())
        self._known.move_to_end(key)
        if len(self._known) > MAX_KNOWN:
            self._known.popitem(last=False)
        return login
