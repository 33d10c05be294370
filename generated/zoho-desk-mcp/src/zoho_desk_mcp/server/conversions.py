"""Conversions of texts and responses: long ones take time, so they run in threads, and other calls go on meanwhile."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import TypeVar, TypeVarTuple

import anyio
import anyio.to_thread

from .context_values import set_within
from .shares import Shares

T = TypeVar("T")
Arguments = TypeVarTuple("Arguments")
AT_A_TIME = 4
"""Conversions that run: they leave the other threads to those who wait for something else."""
QUICK, QUICK_WITH_MARKUP = 64_000, 8_000
"""Bytes of JSON that is converted at once: a thread's way there and back would cost all calls more."""
QUICK_VALUES = 2_500
"""Values in it, at most."""
QUICK_MARKS = 40
"""Marks of markup in it, at most: twenty calls at once that have more would keep others waiting for seconds."""
MARKS = (b"<", b"&", b"\\u00")
"""What markup has, as JSON writes it. Each may be a text of its own, which takes as long as a page of plain text."""
_threads = anyio.CapacityLimiter(AT_A_TIME)
_shares = Shares(AT_A_TIME, part=1, most=AT_A_TIME)
_account: ContextVar[str] = ContextVar("account", default="")


@contextmanager
def conversions_of(account: str) -> Iterator[None]:
    """The conversions within the context are this account's, of which no more run than are left for others."""
    with set_within(_account, account):
        yield


def is_quick(content: bytes) -> bool:
    """Whether JSON becomes a result so quickly that no other call notices. Markup takes longer than anything else."""
    values, marks = (sum(map(content.count, each)) for each in ((b",", b"["), MARKS))
    return len(content) <= (QUICK_WITH_MARKUP if marks else QUICK) and values <= QUICK_VALUES and marks <= QUICK_MARKS


async def converted(convert: Callable[[*Arguments], T], *arguments: *Arguments) -> T:
    """What a conversion gives. Raises what it raises."""
    async with _shares.one(_account.get(), None):
        return await anyio.to_thread.run_sync(convert, *arguments, limiter=_threads)
