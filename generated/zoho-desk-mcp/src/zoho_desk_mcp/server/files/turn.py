"""One process at a time changes the files of a folder."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

if sys.platform != "win32":
    import fcntl

LONGEST_WAIT = 10.0
"""Seconds. Whoever stops within a turn must not stop others for good."""
PAUSE = 0.02


@contextmanager
def turn_in(folder: Path) -> Iterator[None]:
    """Be the only one of those who ask for a turn in a folder. The system ends it with the process.

    Where it knows no such locks (Windows, some shared folders) or somebody does not give it back, everybody has it.
    """
    with ExitStack() as at_end:
        if sys.platform != "win32":
            with suppress(OSError):
                handle = os.open(folder, os.O_RDONLY)
                at_end.callback(os.close, handle)
                _lock(handle)
        yield


if sys.platform != "win32":

    def _lock(handle: int) -> None:
        until = time.monotonic() + LONGEST_WAIT
        while time.monotonic() < until:
            with suppress(BlockingIOError):
                fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
                return
            time.sleep(PAUSE)
