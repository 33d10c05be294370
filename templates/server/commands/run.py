"""Runs asynchronous functions for commands."""

from __future__ import annotations

import sys
from collections.abc import Awaitable, Callable
from typing import TypeVar

from .interrupts import INTERRUPTS

T = TypeVar("T")


def run_async(function: Callable[..., Awaitable[T]], *arguments: object) -> T:
    """Run an asynchronous function to its end. Raises SystemExit where a signal ends it."""
    import asyncio  # only where it is needed: start-up counts

    async def run() -> T:
        try:
            INTERRUPTS.cancel(asyncio.current_task())
            return await function(*arguments)
        finally:
            INTERRUPTS.cancel(None)

    try:
        return asyncio.run(run())
    except (Exception, BaseExceptionGroup, asyncio.CancelledError):
        if INTERRUPTS.status:  # what is cancelled at any moment may fail in any way
            sys.exit(INTERRUPTS.status)
        raise
