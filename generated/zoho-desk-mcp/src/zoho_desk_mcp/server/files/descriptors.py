"""Reading and writing file descriptors: those of pipes and terminals that a process shares with others."""

from __future__ import annotations

import os
import sys
from selectors import EVENT_READ, EVENT_WRITE

if sys.platform == "win32":
    from selectors import SelectSelector as Selector
else:  # select() takes no descriptors beyond 1,023, as of a process that has inherited so many
    from selectors import PollSelector as Selector


PART = 1 << 20
"""Bytes of one read."""


def read_all(descriptor: int, most: int) -> bytes:
    """What comes to the end, but no more bytes than these: one read may give fewer, of files too. Raises OSError."""
    parts, left = [], most
    while left > 0 and (part := read_some(descriptor, min(left, PART))):
        parts.append(part)
        left -= len(part)
    return b"".join(parts)


def read_some(descriptor: int, most: int) -> bytes:
    """The next bytes, however long they take to come; none at the end. Raises OSError."""
    while True:
        try:
            return os.read(descriptor, most)
        except BlockingIOError:  # another process has made it non-blocking
            _wait(descriptor, EVENT_READ)


def write_all(descriptor: int, data: bytes) -> None:
    """Write all of it, however long the reader takes. Raises OSError where nobody reads any more."""
    rest = memoryview(data)
    while rest:
        try:
            rest = rest[os.write(descriptor, rest) :]
        except BlockingIOError:  # another process has made the pipe non-blocking
            _wait(descriptor, EVENT_WRITE)


def _wait(descriptor: int, event: int) -> None:
    with Selector() as selector:
        selector.register(descriptor, event)
        selector.select()
