"""Reading and writing file descriptors: those of pipes and terminals that a process shares with others."""

from __future__ import annotations

import os
import select


def read_some(descriptor: int, most: int) -> bytes:
    """The next bytes, however long they take to come; none at the end. Raises OSError."""
    while True:
        try:
            return os.read(descriptor, most)
        except BlockingIOError:  # another process has made it non-blocking
            select.select([descriptor], [], [])


def write_all(descriptor: int, data: bytes) -> None:
    """Write all of it, however long the reader takes. Raises OSError where nobody reads any more."""
    rest = memoryview(data)
    while rest:
        try:
            rest = rest[os.write(descriptor, rest) :]
        except BlockingIOError:  # another process has made the pipe non-blocking
            select.select([], [descriptor], [])
