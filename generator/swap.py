"""Swapping two folders in one step, and locks that end with their process."""

from __future__ import annotations

import ctypes
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

try:
    import fcntl
except ImportError:  # Windows
    fcntl = None  # type: ignore[assignment]

AT_FDCWD = -100
RENAME_EXCHANGE = 2
"""renameat2(2) of Linux: swap both paths atomically."""


def swap(fresh: Path, target: Path, old: Path) -> None:
    """Put `fresh` in the place of `target`, whose tree goes to `fresh` or to `old`.

    Without an atomic exchange it takes two renames; `old` then holds the tree of a process killed between them.
    """
    if not target.exists():
        fresh.rename(target)
    elif not _exchange(fresh, target):
        target.rename(old)
        fresh.rename(target)


@contextmanager
def locked(folder: Path, *, wait: bool = True) -> Iterator[bool]:
    """Hold the folder's lock during the block; gives False where another process has it and `wait` is False.

    The system frees the lock when the process ends, however it ends. Where there are no such locks, gives True.
    """
    if fcntl is None:
        yield True
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | (0 if wait else fcntl.LOCK_NB))
        except BlockingIOError:
            yield False
        else:
            yield True
    finally:
        os.close(descriptor)


def _exchange(one: Path, other: Path) -> bool:
    """Whether the system swapped both paths at once. Not every kernel, libc and file system can."""
    if not sys.platform.startswith("linux"):
        return False
    try:
        renameat2 = ctypes.CDLL(None, use_errno=True).renameat2
    except (AttributeError, OSError):
        return False
    done: int = renameat2(AT_FDCWD, os.fsencode(one), AT_FDCWD, os.fsencode(other), RENAME_EXCHANGE)
    return done == 0
