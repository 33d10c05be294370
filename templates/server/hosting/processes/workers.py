"""Several processes that serve one port of one machine, made and ended by the process that was started.

They are forks of it: settings, database and port were checked once, before the first of them was made. One that ends is
replaced, later where the system makes none just now; when the first process is told to stop, they are, and let running
requests end. None outlives it.
"""

from __future__ import annotations

import errno
import logging
import math
import os
import signal
import sys
import threading
import time
from collections.abc import Callable
from types import FrameType
from typing import NoReturn

from ...commands.at_once import BY_ITSELF, SIGNALLED
from ...commands.interrupts import INTERRUPTS
from ...exhausted import NO_THREADS, exhausted_resource
from ...settings import SettingsError

logger = logging.getLogger(__name__)
QUICK_END = 5.0
"""A worker that ends so many seconds after its start has failed to start. Another one would, too, unless one serves:
then it is made as many seconds later."""
EXHAUSTED = 75
"""The status of a worker that gets no threads or no memory; that of a failure that may pass, in `sysexits.h`."""
TURN = 0.2
"""Seconds after which processes are looked at again: a signal just before one long wait would not end it."""
STOPPED = [signal.SIGTERM, signal.SIGINT]
if hasattr(signal, "SIGHUP"):
    STOPPED.append(signal.SIGHUP)


def check_workers(number: int) -> None:
    """Raise SettingsError where this system cannot have so many."""
    if number > 1 and not hasattr(os, "fork"):
        raise SettingsError("this system has no forks: serve without workers, or start several replicas on PostgreSQL")


class Workers:
    """The processes. `serve` is what each of them does; `on_end` is told the id of each that has ended.

    `patience`: seconds that they have to end when they are told to. One that is frozen would be waited for for good.
    """

    def __init__(self, number: int, serve: Callable[[], None], on_end: Callable[[int], None], patience: float) -> None:
        self._number = number
        self._serve = serve
        self._on_end = on_end
        self._patience = patience
        self._until = math.inf
        self._started: dict[int, float] = {}
        self._make_missing_at = 0.0
        """When those that are missing are made."""
        self._signal = 0
        self._alive, self._held = os.pipe()
        """Open for as long as the first process lives: its end is read at `_alive`."""

    def run(self, on_start: Callable[[], None]) -> None:
        """Run them until a signal comes. `on_start` is called once they are made. Raises SystemExit."""
        for each in STOPPED:
            if signal.getsignal(each) != signal.SIG_IGN:
                signal.signal(each, self._stop)
        signal.signal(signal.SIGCHLD, signal.SIG_DFL)  # whoever starts this may ignore it: then no end would be told
        for _ in range(self._number):
            self._start()
        on_start()
        failed = False
        while self._started:
            pid, status = self._wait()
            began = self._started.pop(pid, None)
            if began is None:
                continue
            self._on_end(pid)
            if self._signal or failed:
                continue
            _tell_end(os.waitstatus_to_exitcode(status))
            now = time.monotonic()
            is_quick = now - began < QUICK_END
            failed = is_quick and not any(now - other >= QUICK_END for other in self._started.values())
            if failed:
                self._end_all(signal.SIGTERM)
                self._make_missing_at = math.inf
            else:
                self._make_missing_at = now + (QUICK_END if is_quick else 0)
                self._make_missing()
        sys.exit(SIGNALLED + self._signal if self._signal else 1)

    def _wait(self) -> tuple[int, int]:
        """The id and the status of a process that has ended, once there is one."""
        while True:
            pid, status = os.waitpid(-1, os.WNOHANG)
            if pid:
                return pid, status
            if time.monotonic() > self._until:
                self._until = math.inf
                logger.warning("workers-killed", extra={"data": {"workers": len(self._started)}})
                self._end_all(signal.SIGKILL)
            self._make_missing()
            time.sleep(TURN)

    def _make_missing(self) -> None:
        """Make those that are missing, if it is time. Where the system makes none, it may later: the others serve."""
        while len(self._started) < self._number and not self._signal and time.monotonic() >= self._make_missing_at:
            try:
                self._start()
            except OSError as error:
                self._make_missing_at = time.monotonic() + QUICK_END
                logger.warning("worker-not-made", extra={"data": {"error": error.strerror}})

    def _start(self) -> None:
        """Make one. No signal reaches either process before it does its own with them: it would be lost."""
        signal.pthread_sigmask(signal.SIG_BLOCK, STOPPED)
        try:
            pid = os.fork()
        except OSError as error:
            signal.pthread_sigmask(signal.SIG_UNBLOCK, STOPPED)
            raise OSError(error.errno, NO_THREADS if error.errno == errno.EAGAIN else error.strerror) from error
        if pid:
            self._started[pid] = time.monotonic()
            if self._signal:  # it came before the worker was made
                os.kill(pid, signal.SIGTERM)
            signal.pthread_sigmask(signal.SIG_UNBLOCK, STOPPED)
            return
        self._serve_and_end()

    def _serve_and_end(self) -> NoReturn:
        """Serve. What the first process does at its end is not this one's to do, whatever fails here."""
        status: object = 1
        try:
            self._begin()
            self._serve()
            status = 0
        except SystemExit as error:
            status = error.code
        except BaseException as error:
            status = EXHAUSTED if exhausted_resource(error) else 1
            if status == 1:
                logger.exception("worker-failed")
        finally:
            logging.shutdown()
            os._exit(status if isinstance(status, int) else 1)

    def _begin(self) -> None:
        os.close(self._held)
        for each in STOPPED:  # what the first process does with them is not this one's to do
            if signal.getsignal(each) == self._stop:
                signal.signal(each, BY_ITSELF[each])  # type: ignore[arg-type]
        INTERRUPTS.install()
        threading.Thread(target=self._end_with_the_first, name="first-process", daemon=True).start()
        signal.pthread_sigmask(signal.SIG_UNBLOCK, STOPPED)

    def _end_with_the_first(self) -> None:
        os.read(self._alive, 1)
        os.kill(os.getpid(), signal.SIGTERM)

    def _stop(self, number: int, _: FrameType | None) -> None:
        """Pass a signal on; a second one ends them at once."""
        is_first, self._signal = not self._signal, number
        self._end_all(signal.SIGTERM if is_first else signal.SIGKILL)

    def _end_all(self, number: int) -> None:
        if number == signal.SIGTERM:
            self._until = time.monotonic() + self._patience
        for pid in list(self._started):
            try:
                os.kill(pid, number)
            except ProcessLookupError:
                continue


def _tell_end(status: int) -> None:
    if status == EXHAUSTED:
        logger.warning("worker-not-made", extra={"data": {"error": "it got no threads or no memory"}})
    else:
        logger.warning("worker-ended", extra={"data": {"status": status}})
