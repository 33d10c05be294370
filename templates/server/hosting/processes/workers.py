"""Several processes that serve one port of one machine, made and ended by the process that was started.

They are forks of it: settings, database and port were checked once, before the first of them was made. One that ends is
replaced; when the first process is told to stop, they are, and let running requests end. None outlives it.
"""

from __future__ import annotations

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
from ...settings import SettingsError

logger = logging.getLogger(__name__)
QUICK_END = 5.0
"""A worker that ends so many seconds after its start has failed to start: another one would, too."""
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
        self._signal = 0
        self._alive, self._held = os.pipe()
        """Open for as long as the first process lives: its end is read at `_alive`."""

    def run(self, on_start: Callable[[], None]) -> None:
        """Run them until a signal comes. `on_start` is called once they are made. Raises SystemExit."""
        for each in STOPPED:
            if signal.getsignal(each) != signal.SIG_IGN:
                signal.signal(each, self._stop)
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
            logger.warning("worker-ended", extra={"data": {"status": os.waitstatus_to_exitcode(status)}})
            failed = time.monotonic() - began < QUICK_END
            if failed:
                self._end_all(signal.SIGTERM)
            else:
                self._start()
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
            time.sleep(TURN)

    def _start(self) -> None:
        """Make one. No signal reaches either process before it does its own with them: it would be lost."""
        signal.pthread_sigmask(signal.SIG_BLOCK, STOPPED)
        pid = os.fork()
        if pid:
            self._started[pid] = time.monotonic()
            if self._signal:  # it came before the worker was made
                os.kill(pid, signal.SIGTERM)
            signal.pthread_sigmask(signal.SIG_UNBLOCK, STOPPED)
            return
        os.close(self._held)
        for each in STOPPED:  # what the first process does with them is not this one's to do
            if signal.getsignal(each) == self._stop:
                signal.signal(each, BY_ITSELF[each])  # type: ignore[arg-type]
        INTERRUPTS.install()
        threading.Thread(target=self._end_with_the_first, name="first-process", daemon=True).start()
        self._serve_and_end()

    def _serve_and_end(self) -> NoReturn:
        """Serve. What the first process does at its end is not this one's to do."""
        status: object = 1
        try:
            signal.pthread_sigmask(signal.SIG_UNBLOCK, STOPPED)
            self._serve()
            status = 0
        except SystemExit as error:
            status = error.code
        except BaseException:
            logger.exception("worker-failed")
        finally:
            logging.shutdown()
            os._exit(status if isinstance(status, int) else 1)

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
