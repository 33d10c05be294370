"""What comes over connections before a response: few interim responses, and others have their turn between pieces.

The HTTP library reads interim responses (100, 103) for as long as they come, and thousands of them, or of TLS records
of one byte, while nobody else has a turn.
"""

from __future__ import annotations

import asyncio
import re
from typing import TYPE_CHECKING

import httpx2

if TYPE_CHECKING:
    from httpcore2 import AsyncNetworkStream

MAX_INTERIM = 20
"""Interim responses before the response. None is asked for; some servers send a hint or two."""
_STATUS = re.compile(rb"\nHTTP/\d\.\d (\d)")
_BEGINNING = len(b"HTTP/1.1 1")
"""The bytes of a status line by which it is known, the last of which may come later."""


def bound_reads(stream: AsyncNetworkStream) -> None:
    """Have a connection read within bounds."""
    interim = _InterimResponses()
    read, write = stream.read, stream.write

    async def read_bounded(max_bytes: int, timeout: float | None = None) -> bytes:
        await asyncio.sleep(0)
        data = await read(max_bytes, timeout)
        interim.count(data)
        return data

    async def write_request(buffer: bytes, timeout: float | None = None) -> None:
        interim.begin()
        await write(buffer, timeout)

    stream.read = read_bounded  # type: ignore[method-assign]
    stream.write = write_request  # type: ignore[method-assign]


class _InterimResponses:
    """Those that have come since the latest request."""

    def __init__(self) -> None:
        self.begin()

    def begin(self) -> None:
        """A request is sent: what comes next is a status line."""
        self._count = 0
        self._end = b"\n"
        self._is_waiting = True

    def count(self, data: bytes) -> None:
        """Count those in the next piece that came. Raises DecodingError for too many."""
        if not self._is_waiting:
            return
        data = self._end + data
        for status in _STATUS.finditer(data):
            if status[1] != b"1":
                self._is_waiting = False
                return
            self._count += 1
            if self._count > MAX_INTERIM:
                raise httpx2.DecodingError(f"more than {MAX_INTERIM} interim responses came before the response")
        self._end = data[-_BEGINNING:]
