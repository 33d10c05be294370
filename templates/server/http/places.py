"""Places for requests: so many run at a time to one host, and the next ones wait a moment, then are refused.

An account has a part of those that are free, so that a few accounts whose requests hang do not take the last ones.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from ..shares import Shares
from .held_back import HeldBackError

PLACES_OF_HOST = 400
"""Requests to one host at a time."""
PLACES_OF_ACCOUNT = 50
"""Requests of one account to one host at a time: more than an API lets run at once."""
PART = 6
"""An account has no more places than a sixth of those that are free, and one in any case."""
MAX_WAIT = 1.0
"""Seconds to wait for a place."""


class Places:
    """The places of all hosts."""

    def __init__(self) -> None:
        self._hosts: dict[bytes, Shares] = {}

    @asynccontextmanager
    async def place(self, host: bytes, account: str) -> AsyncIterator[None]:
        """A place for the time of the context. Raises HeldBackError where none gets free in time."""
        places = self._hosts.setdefault(host, Shares(PLACES_OF_HOST, PART, PLACES_OF_ACCOUNT))
        try:
            await places.take(account, MAX_WAIT)
        except TimeoutError:
            whose = f"{places.used[account]} requests of this account"
            if not places.free:
                whose = f"{PLACES_OF_HOST} requests of all accounts"
            raise HeldBackError("BUSY", f"was not called: {whose} are waiting for its responses", 1) from None
        try:
            yield
        finally:
            places.give_back(account)
            if places.is_idle:
                self._hosts.pop(host, None)
