"""What commands print and read, whatever terminal, pipe or file is there, or none."""

from __future__ import annotations

import io
import os
import sys

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


def show_all_characters() -> None:
    """Write characters that the encoding lacks as escapes: names of people have some, and ASCII has few."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def flush() -> None:
    """Write now what was printed. When the interpreter ends, a failure would be a traceback. Raises OSError."""
    sys.stdout.flush()


def discard() -> None:
    """Let what was printed, and cannot be written, go."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
