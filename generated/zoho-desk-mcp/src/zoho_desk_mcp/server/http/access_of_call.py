"""The access that a call has: what let it in may end while it runs, and then it sends no more requests."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field

from ..context_values import set_within
from ..product import TITLE
from .errors import ApiError

LOOK_AFTER = 0.5
"""Seconds for which nobody looks again: a call of one request, or of a few quick ones, costs no look."""
ENDED = (
    "This call may not go on: its URL was revoked, paused or replaced while it ran, its account was removed, or who "
    f"called may not call any more. Nothing more was sent to {TITLE}"
)


class AccessEndedError(ApiError):
    """The call may send no more. That tells nothing of what it was about to ask for."""


@dataclass(eq=False)
class _Access:
    holds: Callable[[], Awaitable[bool]]
    looked_at: float
    has_ended: bool = False
    looking: asyncio.Lock = field(default_factory=asyncio.Lock)
    """One of the requests of a call looks, the others wait for what it finds."""


_current: ContextVar[_Access | None] = ContextVar("access", default=None)


@contextmanager
def access_while(holds: Callable[[], Awaitable[bool]], since: float) -> Iterator[None]:
    """Requests within the context go out while this holds, as it did at `since` (of `time.monotonic`)."""
    with set_within(_current, _Access(holds, since)):
        yield


@contextmanager
def on_behalf_of_all() -> Iterator[None]:
    """What is sent within the context serves others too, who wait for it: it goes on whatever becomes of the call."""
    with set_within(_current, None):
        yield


async def check_access() -> None:
    """Raise AccessEndedError where the call may send no more."""
    access = _current.get()
    if access is None:
        return
    async with access.looking:
        if not access.has_ended and time.monotonic() - access.looked_at >= LOOK_AFTER:
            access.looked_at = time.monotonic()
            access.has_ended = not await access.holds()
    if access.has_ended:
        raise AccessEndedError(0, "ACCESS_ENDED", ENDED)
