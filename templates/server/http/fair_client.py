"""An HTTP client that many accounts share, and that none of them, nor any host, can have for itself."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import httpx2

from .circuits import Circuits
from .places import Places

ACCOUNT = "account"
"""The extension of a request that tells whose it is."""
PLACES_OF_ACCOUNT = 50
"""Requests of one account to one host at a time: more than an API lets run at once."""
PLACES_OF_HOST = 400
"""Requests to one host at a time."""


class FairClient(httpx2.AsyncClient):
    """Has connections for every account and host, and calls none that does not respond."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        self._of_account = Places(PLACES_OF_ACCOUNT, "of this account")
        self._of_host = Places(PLACES_OF_HOST, "of all accounts")
        self._circuits = Circuits()

    @asynccontextmanager
    async def stream(self, method: str, url: httpx2.URL | str, **request: Any) -> AsyncIterator[httpx2.Response]:
        """The same as for any client. Raises HeldBackError too.

        A host that no connection is to be had to has a circuit for all; one that does not respond, for the account:
        others may fare better.
        """
        host = httpx2.URL(url).netloc
        account = (host, request.get("extensions", {}).get(ACCOUNT, ""))
        self._circuits.enter(host)
        self._circuits.enter(account)
        async with self._of_account.place(account), self._of_host.place(host):
            try:
                async with super().stream(method, url, **request) as response:
                    self._circuits.note_response(host)
                    self._circuits.note_response(account)
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
