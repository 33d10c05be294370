"""What commands print, whatever terminal, pipe or file reads it."""

from __future__ import annotations

import io
import os
import sys


def show_all_characters() -> None:
    """Write characters that the encoding lacks as escapes: names of people have some, and ASCII has few."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def flush() -> None:
    """Write now what was printed. When the interpreter ends, a failure would be a traceback. Raises OSError."""
    if sys.stdout is not None:
        sys.stdout.flush()


def discard() -> None:
    """Let what was printed, and cannot be written, go."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
