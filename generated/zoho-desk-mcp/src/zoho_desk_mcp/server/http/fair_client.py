"""An HTTP client that many accounts share, and that none of them, nor any host, can have for itself."""

from __future__ import annotations

import asyncio
import math
import time
from collections.abc import AsyncIterator, Hashable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from functools import partial
from typing import Any

import anyio
import httpx2

from .circuits import Circuits
from .opened_connections import PROGRESS
from .places import Places

ACCOUNT = "account"
"""The extension of a request that tells whose it is."""
NO_RESPONSE_SECONDS = 10.0
"""A request whose deadline ended it after this time without a response counts as one that had none in time."""


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
        extensions = request.get("extensions", {})
        host, whose = httpx2.URL(url).netloc, str(extensions.get(ACCOUNT, ""))
        account = (host, whose)
        if progress := extensions.get(PROGRESS):  # others need not wait for the response
            progress.when_connected = partial(self._circuits.note_response, host)
        self._circuits.check(host, account)
        async with self._places.place(host, whose):
            with self._circuits.attempt(host, account):
                async with self._noted(host, account, super().stream(method, url, **request)) as response:
                    yield response

    @asynccontextmanager
    async def _noted(
        self, host: bytes, account: Hashable, opened: AbstractAsyncContextManager[httpx2.Response]
    ) -> AsyncIterator[httpx2.Response]:
        """A response, with what is found out in the circuits."""
        started, has_response = time.monotonic(), False
        try:
            async with opened as response:
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
            waited = time.monotonic() - started
            if not (has_response or _is_unwanted()) and waited >= NO_RESPONSE_SECONDS:
                self._circuits.note_timeout(account)
            raise


def _is_unwanted() -> bool:
    """Whether who made the request has left or cancelled it, which tells nothing of the other side.

    The SDK and the server cancel a scope for that; deadlines cancel the task alone.
    """
    return anyio.current_effective_deadline() == -math.inf
