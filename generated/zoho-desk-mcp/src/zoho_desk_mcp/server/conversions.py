"""Conversions of texts and responses: long ones take time, so they run in threads, and other calls go on meanwhile."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar, TypeVarTuple

import anyio
import anyio.to_thread

T = TypeVar("T")
Arguments = TypeVarTuple("Arguments")
AT_A_TIME = anyio.CapacityLimiter(4)
"""Conversions that run: they leave the other threads to those who wait for something else."""
QUICK, QUICK_WITH_MARKUP = 64_000, 8_000
"""Bytes of JSON that is converted at once: a thread's way there and back would cost all calls more."""
QUICK_VALUES = 2_500
"""Values in it, at most."""


def is_quick(content: bytes) -> bool:
    """Whether JSON becomes a result so quickly that no other call notices. Markup takes longer than anything else."""
    has_markup = b"<" in content or b"\\u003" in content
    return (
        len(content) <= (QUICK_WITH_MARKUP if has_markup else QUICK)
        and sum(map(content.count, (b",", b"["))) <= QUICK_VALUES
    )


async def converted(convert: Callable[[*Arguments], T], *arguments: *Arguments) -> T:
    """What a conversion gives. Raises what it raises."""
    return await anyio.to_thread.run_sync(convert, *arguments, limiter=AT_A_TIME)
