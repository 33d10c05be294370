"""Ctrl-C, SIGTERM and SIGHUP: each ends the command at once, quietly, and with the status that shells expect.

A signal is noted before anything is raised for it: Python drops what is raised within a callback of its own, as while a
module is imported, and the signal with it. Whoever begins to wait asks `check` first.
"""

from __future__ import annotations

import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType
from typing import TYPE_CHECKING

from .at_once import BY_ITSELF, SIGNALLED

if TYPE_CHECKING:  # start-up counts
    import asyncio


class _WaitEndedError(Exception):
    """Ends a wait: a call of the system is taken up again after a signal for which nothing is raised."""


class Interrupts:
    """What a signal does. By itself SIGTERM does nothing to the first process of a container."""

    def __init__(self) -> None:
        self.status = 0
        """The exit status for the signal that came; 0 while none has."""
        self._task: asyncio.Task[object] | None = None
        self._keeps_its_loop = False
        self._is_in_moment = False

    def install(self) -> None:
        """Take the signals from now on. A shell's background processes go on ignoring Ctrl-C."""
        sys.unraisablehook = self._tell_dropped
        signal.signal(signal.SIGTERM, self._handle)
        for number, does in BY_ITSELF.items():
            if signal.getsignal(number) == does:
                signal.signal(number, self._handle)

    def check(self) -> None:
        """Raise SystemExit where a signal has come."""
        if self.status:
            sys.exit(self.status)

    def cancel(self, task: asyncio.Task[object] | None) -> None:
        """Let a signal cancel this task from now on, so that it can clean up; a second one ends it. None: no more."""
        self._task = task
        if task is not None:
            self.check()

    def note(self, number: int) -> None:
        """Note a signal that another handler has taken, which ends what runs; what waits to print does not."""
        self.status = SIGNALLED + number
        if self._keeps_its_loop:
            raise _WaitEndedError

    @contextmanager
    def one_more(self) -> Iterator[None]:
        """Let what has to be put right after a signal run as if none had come: the next one ends it."""
        came, self.status = self.status, 0
        try:
            yield
        finally:
            self.status = self.status or came

    @contextmanager
    def moment(self) -> Iterator[None]:
        """Let a signal come after what takes a moment and must not be half done; a second one ends it."""
        self._is_in_moment = True
        try:
            yield
        finally:
            self._is_in_moment = False

    @contextmanager
    def ending_at_once(self) -> Iterator[None]:
        """Let a signal end what waits within the context, also in a task: its loop could not cancel it meanwhile."""
        if threading.current_thread() is not threading.main_thread():  # no signal comes to others
            yield
            return
        self._keeps_its_loop = True
        try:
            yield
        except _WaitEndedError:  # the task goes on to where it is cancelled
            pass
        finally:
            self._keeps_its_loop = False

    def _tell_dropped(self, dropped: sys.UnraisableHookArgs) -> None:
        """Show what Python drops, unless a signal came: what is broken off half made may fail in any way."""
        if not self.status:
            sys.__unraisablehook__(dropped)

    def _handle(self, number: int, _: FrameType | None) -> None:
        is_first = not self.status
        self.status = SIGNALLED + number
        if is_first and self._is_in_moment:
            return
        if self._task is None or not is_first:
            sys.exit(self.status)
        self._task.get_loop().call_soon_threadsafe(self._task.cancel)
        self.note(number)


INTERRUPTS = Interrupts()
"""Of this process."""
