"""What commands print and read, whatever terminal, pipe or file is there, or none."""

from __future__ import annotations

import io
import os
import select
import sys
from typing import TYPE_CHECKING, Any

from ..files.descriptors import read_all, write_all
from .interrupts import INTERRUPTS

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer

FILES = (io.BufferedWriter, io.FileIO)
"""What Python writes to by itself; the latter with PYTHONUNBUFFERED."""
IN_PLACE_OF_CLOSED = {"stdin": os.O_RDONLY, "stdout": os.O_RDONLY, "stderr": os.O_WRONLY}
"""How the null device is opened: no input comes, what is printed fails, and what goes wrong is told nobody."""


def open_closed_streams() -> bool:
    """Open standard streams that are closed; whether any was. Else a file that is opened later would be one of them."""
    closed = [name for name in IN_PLACE_OF_CLOSED if getattr(sys, name) is None]
    for name in closed:
        number = tuple(IN_PLACE_OF_CLOSED).index(name)
        null = os.open(os.devnull, IN_PLACE_OF_CLOSED[name])
        if null != number:
            os.dup2(null, number)
            os.close(null)
        setattr(sys, name, open(number, "r" if name == "stdin" else "w", encoding="utf-8", closefd=False))  # noqa: SIM115
    return bool(closed)


def print_everything() -> None:
    """Let what is printed be written whole, in any encoding; what nobody can be told, as by a full disk, is let go."""
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        if not isinstance(stream, io.TextIOWrapper):
            continue
        # Characters that the encoding lacks are written as escapes: names of people have some, and ASCII has few.
        stream.reconfigure(errors="backslashreplace")
        if sys.platform != "win32" and isinstance(stream.buffer, FILES):  # a console there has a class of its own
            setattr(sys, name, _over(stream, _Printed(stream.fileno(), may_fail=name == "stdout")))


def read_input(most: int) -> bytes:
    """What comes on standard input, to its end, but no more bytes than these. Raises OSError."""
    return read_all(sys.stdin.fileno(), most)


def take_streams() -> tuple[int, int]:
    """Descriptors of standard input and output for MCP alone.

    From here on, what others print goes to standard error, and they read nothing: a keyring that asks for a password
    would take the client's first line as that.
    """
    source, target = os.dup(0), os.dup(1)
    os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
    os.dup2(2, 1)
    return source, target


def flush() -> None:
    """Write now what was printed. When the interpreter ends, a failure would be a traceback. Raises OSError."""
    sys.stdout.flush()


def discard() -> None:
    """Let what was printed, and cannot be written, go."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


class _Printed(io.RawIOBase):
    """Writes all that it is given to a descriptor, also where another process has made that non-blocking.

    There, Python's own class drops what finds no room, and says nothing. After a signal nobody is waited for: Python
    writes what is left in its buffers once more when it ends, and to a pager would wait until that is closed.
    """

    def __init__(self, descriptor: int, *, may_fail: bool) -> None:
        super().__init__()
        self._descriptor = descriptor
        self._may_fail = may_fail

    def write(self, data: ReadableBuffer, /) -> int:
        """Write it. Raises OSError where that may fail."""
        written = bytes(data)
        with INTERRUPTS.ending_at_once():
            if INTERRUPTS.status and (self._may_fail or not self._has_room()):
                return len(written)
            try:
                write_all(self._descriptor, written)
            except OSError:
                if self._may_fail:
                    raise
        return len(written)

    def _has_room(self) -> bool:
        return bool(select.select([], [self._descriptor], [], 0)[1])

    def writable(self) -> bool:
        return True

    def fileno(self) -> int:
        return self._descriptor

    def isatty(self) -> bool:
        return os.isatty(self._descriptor)


def _over(stream: io.TextIOWrapper, raw: io.RawIOBase) -> io.TextIOWrapper:
    """A stream like this one that writes to another file."""
    stream.flush()
    buffer: Any = raw if isinstance(stream.buffer, io.FileIO) else io.BufferedWriter(raw)
    return io.TextIOWrapper(
        buffer,
        encoding=stream.encoding,
        errors=stream.errors,
        line_buffering=stream.line_buffering,
        write_through=stream.write_through,
    )
