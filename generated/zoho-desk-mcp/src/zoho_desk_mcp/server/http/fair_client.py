"""An HTTP client that many accounts share, and that none of them, nor any host, can have for itself."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import httpx2

from .circuits import Circuits
from .places import Places

ACCOUNT = "account"
"""The extension of a request that tells whose it is."""
NO_RESPONSE_SECONDS = 10.0
"""A request that was given up after this time without a response counts as one that had none in time."""


class FairClient(httpx2.AsyncClient):
    """Has connections for every account and host, and calls none that does not respond."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        self._places = Places()
        self._circuits = Circuits()

    @asynccontextmanager
    async def stream(self, method: str, url: httpx2.URL | str, **request: Any) -> AsyncIterator[httpx2.Response]:
        """The same as for any client. Raises HeldBackError too.

        A host that no connection is to be had to has a circuit for all; one that does not respond, for the account:
        others may fare better.
        """
        host, whose = httpx2.URL(url).netloc, str(request.get("extensions", {}).get(ACCOUNT, ""))
        account = (host, whose)
        self._circuits.check(host, account)
        async with self._places.place(host, whose):
            tried = self._circuits.enter(host, account)
            started, has_response = time.monotonic(), False
            try:
                async with super().stream(method, url, **request) as response:
                    self._circuits.note_response(host)
                    self._circuits.note_response(account)
                    has_response = True
                    yield response
            except httpx2.ConnectTimeout:
                self._circuits.note_timeout(host)
                raise
            except httpx2.TimeoutException:
                self._circuits.note_timeout(account)
                raise
            except httpx2.ConnectError:
                self._circuits.note_response(host)
                raise
            except asyncio.CancelledError:
                if not has_response and time.monotonic() - started >= NO_RESPONSE_SECONDS:
                    self._circuits.note_timeout(account)
                elif not has_response:
                    self._circuits.leave(tried)
                raise
