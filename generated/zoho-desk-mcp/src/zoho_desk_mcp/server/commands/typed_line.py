"""A line that a person types at the terminal."""

from __future__ import annotations

import asyncio
import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any

from ..files.descriptors import read_some

if sys.platform == "win32":
    import getpass
else:
    import termios

MAX_BYTES = 4_000
"""Of a line: a value that is pasted, or a word."""


async def typed_line(question: str) -> str:
    """What is typed, empty where the input ends. Bytes that are no text come as Python's surrogates for them.

    It is read in a thread that nobody waits for: Ctrl-C would end nothing before the line came.
    """
    print(question, end="", file=sys.stderr, flush=True)
    terminal, encoding = sys.stdin.fileno(), sys.stdin.encoding
    loop = asyncio.get_running_loop()
    typed: asyncio.Future[str] = loop.create_future()

    def read() -> None:
        try:
            line = read_some(terminal, MAX_BYTES).decode(encoding, errors="surrogateescape")
        except OSError:  # the terminal is gone
            line = ""
        with suppress(RuntimeError):  # the command has ended
            loop.call_soon_threadsafe(tell, line)

    def tell(line: str) -> None:
        if not typed.done():
            typed.set_result(line)

    threading.Thread(target=read, name="question", daemon=True).start()
    return await typed


async def typed_secret(question: str) -> str:
    """The same, and the terminal does not show what is typed."""
    if sys.platform == "win32":
        return getpass.getpass(question)
    with _hidden(sys.stdin.fileno()):
        return await typed_line(question)


@contextmanager
def _hidden(terminal: int) -> Iterator[None]:
    shown = termios.tcgetattr(terminal)
    unshown = [*shown[:3], shown[3] & ~termios.ECHO, *shown[4:]]

    def stop(*_: object) -> None:
        """Ctrl-Z: give the shell its terminal as it was. Once the command goes on, what is typed is hidden again."""
        _set(terminal, shown)
        signal.signal(signal.SIGTSTP, signal.SIG_DFL)
        signal.raise_signal(signal.SIGTSTP)
        signal.signal(signal.SIGTSTP, stop)
        _set(terminal, unshown)

    before = signal.getsignal(signal.SIGTSTP)
    _set(terminal, unshown)
    try:
        if before == signal.SIG_DFL:  # else there is no shell that would take the terminal
            signal.signal(signal.SIGTSTP, stop)
        yield
    finally:
        signal.signal(signal.SIGTSTP, before)
        _set(terminal, shown)
        print(file=sys.stderr)  # the Enter that ended the line was not shown either


def _set(terminal: int, attributes: list[Any]) -> None:
    with suppress(termios.error):  # the terminal is gone
        termios.tcsetattr(terminal, termios.TCSAFLUSH, attributes)
