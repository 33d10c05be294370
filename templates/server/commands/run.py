"""Runs asynchronous functions for commands."""

from __future__ import annotations

import signal
from collections.abc import Awaitable, Callable
from types import FrameType
from typing import TypeVar

T = TypeVar("T")


def run_async(function: Callable[..., Awaitable[T]], *arguments: object) -> T:
    """Run an asynchronous function to its end. Raises KeyboardInterrupt where a signal ends it."""
    import asyncio  # only where it is needed: start-up counts

    import anyio

    async def run() -> T:
        was_interrupted = False
        interrupt = signal.getsignal(signal.SIGINT)  # the event loop's, which cancels this task

        def note(number: int, frame: FrameType | None) -> None:
            nonlocal was_interrupted
            was_interrupted = True
            if callable(interrupt):
                interrupt(number, frame)

        if callable(interrupt):
            signal.signal(signal.SIGINT, note)
        try:
            return await function(*arguments)
        except (Exception, BaseExceptionGroup):
            if was_interrupted:  # what is cancelled at any moment may fail in any way
                raise asyncio.CancelledError from None
            raise
        finally:
            signal.signal(signal.SIGINT, interrupt)

    try:
        return anyio.run(run)
    except asyncio.CancelledError:  # a signal that met a task group which was ending by itself
        raise KeyboardInterrupt from None
