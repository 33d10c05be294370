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
VAIN_PART = 10
"""A look in vain takes its time: it is made again so that such looks take this part of a call's time at most."""
ENDED = (
    "This call may not go on: its URL was revoked, paused or replaced while it ran, its account was removed, or who "
    f"called may not call any more. Nothing more was sent to {TITLE}"
)


class AccessEndedError(ApiError):
    """The call may send no more. That tells nothing of what it was about to ask for."""


@dataclass(eq=False)
class _Access:
    holds: Callable[[], Awaitable[bool | None]]
    look_at: float
    """When it is to be looked again (of `time.monotonic`)."""
    has_ended: bool = False
    looking: asyncio.Lock = field(default_factory=asyncio.Lock)
    """One of the requests of a call looks, the others wait for what it finds."""


_current: ContextVar[_Access | None] = ContextVar("access", default=None)


@contextmanager
def access_while(holds: Callable[[], Awaitable[bool | None]], since: float) -> Iterator[None]:
    """Requests within the context go out while this holds, as it did at `since` (of `time.monotonic`).

    Where it gives None, that cannot be seen at the moment: they go out then.
    """
    with set_within(_current, _Access(holds, since + LOOK_AFTER)):
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
        began = time.monotonic()
        if not access.has_ended and began >= access.look_at:
            holds = await access.holds()
            access.has_ended = holds is False
            access.look_at = began + max(LOOK_AFTER, VAIN_PART * (time.monotonic() - began) if holds is None else 0)
    if access.has_ended:
        raise AccessEndedError(0, "ACCESS_ENDED", ENDED)
