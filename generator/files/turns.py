"""One run at a time: two that replace one tree would put in its place what neither of them has made whole."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from generator.errors import GeneratorError, Problem

try:
    import fcntl
except ImportError:  # Windows has no such locks
    fcntl = None  # type: ignore[assignment]

MAX_SECONDS = 300
"""That another run is waited for."""
LOOK_EACH = 0.1
"""Seconds between two looks at whether it has ended."""


@contextmanager
def turn(folder: Path) -> Iterator[None]:
    """Wait until no other run replaces anything in a folder, and keep others waiting while the block is carried out.

    The lock is the folder's own: it leaves no file, and ends with the process, however that ends.
    """
    if fcntl is None or not folder.is_dir():
        yield
        return
    number = os.open(folder, os.O_RDONLY)
    try:
        _wait(number, folder)
        yield
    finally:
        os.close(number)


def _wait(number: int, folder: Path) -> None:
    until = time.monotonic() + MAX_SECONDS
    while True:
        try:
            fcntl.flock(number, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            if time.monotonic() > until:
                hint = "See which one it is, and end it."
                what = f"is being written by another run for more than {MAX_SECONDS} s"
                raise GeneratorError([Problem(folder.name, what, hint)]) from None
            time.sleep(LOOK_EACH)
        except OSError:  # a file system without locks
            return
        else:
            return
