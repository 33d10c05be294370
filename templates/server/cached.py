"""Values that are read when first asked for, and kept for some minutes."""

from __future__ import annotations

import asyncio
import dataclasses
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, nullcontext
from typing import Generic, TypeVar

from .http.access_of_call import check_access, on_behalf_of_all
from .http.errors import ApiError
from .memory.room import waiting_for_another_call

T = TypeVar("T")

CACHE_SECONDS = 600.0
"""How long a value is known before it is read anew."""


class Cached(Generic[T]):
    """A value of the API.

    However many wait, it is read once for them, and a failure is the failure of all who waited.
    """

    def __init__(self, read: Callable[[], Awaitable[T]], seconds: float = CACHE_SECONDS) -> None:
        self._read = read
        self._seconds = seconds
        self._value: T | None = None
        self._good_until = -1.0
        self._attempts_ended = 0
        self._failure: ApiError | None = None
        self._lock = asyncio.Lock()
        self._callers = 0
        """Those who read, or wait for who does."""

    @property
    def known(self) -> T | None:
        """The value where it is known by now, and not yet too old."""
        return self._value if time.monotonic() < self._good_until else None

    async def get(self) -> T:
        """The value. Raises ApiError where reading it fails."""
        ended_before = self._attempts_ended
        async with self._turn():
            if self._value is not None and time.monotonic() < self._good_until:
                return self._value
            if self._attempts_ended != ended_before and self._failure is not None:
                raise dataclasses.replace(self._failure)
            await check_access()  # whose call may not go on begins nothing: that is no failure of the others
            self._failure = None
            try:
                with on_behalf_of_all():
                    self._value = await self._read()
            except ApiError as error:
                self._failure = dataclasses.replace(error)  # without the traceback, which holds all that was read
                raise
            finally:
                self._attempts_ended += 1
            self._good_until = time.monotonic() + self._seconds
            return self._value

    @asynccontextmanager
    async def _turn(self) -> AsyncIterator[None]:
        """One caller at a time reads."""
        is_first = not self._callers
        self._callers += 1
        try:
            with nullcontext() if is_first else waiting_for_another_call():
                await self._lock.acquire()
            try:
                yield
            finally:
                self._lock.release()
        finally:
            self._callers -= 1
