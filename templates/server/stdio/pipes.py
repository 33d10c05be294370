"""The process's standard input and output as lines, in threads that nobody waits for when the process ends.

A thread that is blocked in a read or a write can be neither cancelled nor joined: Ctrl-C would have no effect.
"""

from __future__ import annotations

import asyncio
import os
import select
import stat
import threading
from collections.abc import AsyncIterator, Callable, Iterator
from functools import partial
from queue import SimpleQueue

from ..files.descriptors import read_some, write_all

MAX_LINE = 64_000_000
"""Bytes of a line: more than the largest upload has as base64."""
CHUNK = 1 << 16
HAS_POLL = hasattr(select, "poll")
"""Windows has none."""


class LineTooLongError(Exception):
    """A line has more bytes than are read."""


class Input:
    """Lines that come from a file descriptor."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor
        self._loop = asyncio.get_running_loop()
        self._lines: asyncio.Queue[bytes | LineTooLongError | None] = asyncio.Queue()
        self._room = threading.Semaphore(1)
        """Taken by the line that waits to be looked at: the next one is not passed on before."""
        threading.Thread(target=self._read_all, name="stdin", daemon=True).start()

    async def lines(self) -> AsyncIterator[bytes | LineTooLongError]:
        """The lines, until there are no more."""
        while (line := await self._lines.get()) is not None:
            self._room.release()
            yield line

    def _read_all(self) -> None:
        try:
            for line in _lines(self._descriptor):
                self._pass_on(line)
            self._pass_on(None)
        except RuntimeError:
            return  # the loop has ended

    def _pass_on(self, line: bytes | LineTooLongError | None) -> None:
        self._room.acquire()
        self._loop.call_soon_threadsafe(self._lines.put_nowait, line)


class Output:
    """Lines that go to a file descriptor, in their order."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor
        self._loop = asyncio.get_running_loop()
        self._waiting: SimpleQueue[tuple[bytes, asyncio.Future[None]]] = SimpleQueue()
        self._unwritten = 0
        """Lines that the thread has, or waits for."""
        self._room = _room_in(descriptor)
        self.is_closed = asyncio.Event()
        """Whether nobody reads any more."""
        threading.Thread(target=self._write_all, name="stdout", daemon=True).start()
        if HAS_POLL and _is_pipe(descriptor):
            threading.Thread(target=self._watch, name="stdout-watch", daemon=True).start()

    async def write(self, line: bytes) -> None:
        """Write a line; returns when it is written, or nobody is there to read it."""
        line += b"\n"
        if self._unwritten == 0 and self._is_written_at_once(line):
            return
        written: asyncio.Future[None] = self._loop.create_future()
        self._unwritten += 1
        self._waiting.put((line, written))
        await written

    def _is_written_at_once(self, line: bytes) -> bool:
        """Write a line that there is room for: the way to the thread and back would take longer than all else of it."""
        if self._room is None or len(line) > select.PIPE_BUF or not self._room.poll(0):
            return False
        try:
            os.write(self._descriptor, line)  # so much is written as a whole, or not at all
        except BlockingIOError:
            return False
        except OSError:
            self.is_closed.set()
        return True

    def _write_all(self) -> None:
        while True:
            line, written = self._waiting.get()
            try:
                write_all(self._descriptor, line)
            except OSError:
                self._tell(self.is_closed.set)
            self._tell(partial(self._note_written, written))

    def _note_written(self, written: asyncio.Future[None]) -> None:
        self._unwritten -= 1
        if not written.done():  # whoever waited may have been cancelled
            written.set_result(None)

    def _watch(self) -> None:
        poll = select.poll()
        poll.register(self._descriptor, 0)  # errors are told without being asked for
        poll.poll()
        self._tell(self.is_closed.set)

    def _tell(self, told: Callable[[], object]) -> None:
        try:
            self._loop.call_soon_threadsafe(told)
        except RuntimeError:
            return  # the loop has ended


def _lines(descriptor: int) -> Iterator[bytes | LineTooLongError]:
    parts: list[bytes] = []
    size = 0
    while chunk := _chunk(descriptor):
        *ended, rest = chunk.split(b"\n")
        for end in ended:
            yield b"".join([*parts, end]) if size + len(end) <= MAX_LINE else LineTooLongError()
            parts, size = [], 0
        size += len(rest)
        if size <= MAX_LINE:
            parts.append(rest)
        else:
            parts.clear()
    if size:
        yield b"".join(parts) if size <= MAX_LINE else LineTooLongError()


def _chunk(descriptor: int) -> bytes:
    """The next bytes; none at the end, and where whoever was there is gone."""
    try:
        return read_some(descriptor, CHUNK)
    except OSError:
        return b""


def _room_in(descriptor: int) -> select.poll | None:
    """What tells whether a pipe has room for `PIPE_BUF` bytes; None where that cannot be told."""
    if not HAS_POLL or not stat.S_ISFIFO(os.fstat(descriptor).st_mode):
        return None
    room = select.poll()
    room.register(descriptor, select.POLLOUT)
    return room


def _is_pipe(descriptor: int) -> bool:
    mode = os.fstat(descriptor).st_mode
    return stat.S_ISFIFO(mode) or stat.S_ISSOCK(mode)
