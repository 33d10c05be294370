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


async def converted(convert: Callable[[*Arguments], T], *arguments: *Arguments) -> T:
    """What a conversion gives. Raises what it raises."""
    return await anyio.to_thread.run_sync(convert, *arguments, limiter=AT_A_TIME)
