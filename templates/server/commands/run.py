"""Runs asynchronous functions for commands."""

from __future__ import annotations

import logging
import signal
import sys
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, TypeVar

from .interrupts import INTERRUPTS

if TYPE_CHECKING:
    import asyncio

T = TypeVar("T")


def run_async(function: Callable[..., Awaitable[T]], *arguments: object) -> T:
    """Run an asynchronous function to its end. Raises SystemExit where a signal ends it."""
    import asyncio  # only where it is needed: start-up counts

    async def run() -> T:
        with _woken_by_signals(asyncio.get_running_loop()):
            try:
                INTERRUPTS.cancel(asyncio.current_task())
                return await function(*arguments)
            finally:
                INTERRUPTS.cancel(None)

    try:
        with _silent_at_exit(), _closed_at_end(asyncio.Runner()) as runner:
            runner.get_loop()  # made before the coroutine: a signal meanwhile would leave one that nothing has awaited
            return runner.run(run())
    except (Exception, BaseExceptionGroup, asyncio.CancelledError):
        if INTERRUPTS.status:  # what is cancelled at any moment may fail in any way
            sys.exit(INTERRUPTS.status)
        raise


@contextmanager
def _silent_at_exit() -> Iterator[None]:
    """Tell nothing of tasks that have not ended, where a signal ends their loop."""
    try:
        yield
    except SystemExit:
        logging.getLogger("asyncio").disabled = True
        raise


@contextmanager
def _closed_at_end(runner: asyncio.Runner) -> Iterator[asyncio.Runner]:
    """A loop that is closed once all of its tasks have ended, unless a signal ends it.

    It may have been about to wake one of them, which would be waited for, and never wake.
    """
    is_interrupted = False
    try:
        yield runner
    except SystemExit:
        is_interrupted = True
        raise
    finally:
        if not is_interrupted:
            runner.close()


@contextmanager
def _woken_by_signals(loop: asyncio.AbstractEventLoop) -> Iterator[None]:
    """A signal that comes just before the loop waits ends the wait: Python handles it only once something happens."""
    import socket

    if sys.platform == "win32":  # its loop does so by itself
        yield
        return
    woken, wakes = socket.socketpair()
    with woken, wakes:
        for each in (woken, wakes):
            each.setblocking(False)
        loop.add_reader(woken, woken.recv, 1_000)
        before = signal.set_wakeup_fd(wakes.fileno(), warn_on_full_buffer=False)
        try:
            yield
        finally:
            signal.set_wakeup_fd(before)
            loop.remove_reader(woken)
