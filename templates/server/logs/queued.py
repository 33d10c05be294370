"""Logs that nobody waits for: lines are written by a thread, and dropped while nobody reads them.

Those of a moment are written together: to wake the thread for each would take as long as to make its line.
"""

from __future__ import annotations

import logging
import threading
import time
from collections import deque

from ..files.descriptors import write_all
from ..product import PACKAGE

MAX_WAITING = 5_000
"""Lines that wait to be written; further ones are dropped, and counted."""
MOMENT = 0.02
"""Seconds for which the lines after the first are gathered."""
MAX_TOGETHER = 4_096
"""Bytes of lines that are written together, and so in one piece, where several processes write to one pipe."""
LAST_SECONDS = 1.0
"""How long the end of the process waits for the lines that are left."""


class QueuedLog(logging.Handler):
    """Writes entries to a file descriptor."""

    def __init__(self, descriptor: int, formatter: logging.Formatter, max_waiting: int = MAX_WAITING) -> None:
        super().__init__()
        self.setFormatter(formatter)
        self._descriptor = descriptor
        self._max_waiting = max_waiting
        self._waiting: deque[str] = deque()
        self._dropped = 0
        self._has_some, self._is_ending = threading.Event(), threading.Event()
        self._is_writing = False
        threading.Thread(target=self._write_all, name="log", daemon=True).start()

    def emit(self, record: logging.LogRecord) -> None:
        """Leave a line to the thread; drop it where too many wait, and tell that as soon as there is room."""
        if len(self._waiting) >= self._max_waiting:
            self._dropped += 1
            return
        try:
            if self._dropped:
                self._waiting.append(self.format(_dropped_entries(self._dropped)))
                self._dropped = 0
            self._waiting.append(self.format(record))
        except Exception:
            self.handleError(record)
        if not self._has_some.is_set():
            self._has_some.set()

    def flush(self) -> None:
        """Wait a moment for what is left: the process ends."""
        self._is_ending.set()
        end = time.monotonic() + LAST_SECONDS
        while (self._waiting or self._is_writing) and time.monotonic() < end:
            time.sleep(0.002)

    def _write_all(self) -> None:
        """Write without any lock (those of handlers, or `sys.stderr`), for which the end of the process would wait."""
        while True:
            self._has_some.wait()
            self._is_ending.wait(MOMENT)
            self._has_some.clear()
            self._is_writing = True
            while self._waiting:
                self._write()
            self._is_writing = False

    def _write(self) -> None:
        data = b""
        while self._waiting:
            line = f"{self._waiting[0]}\n".encode(errors="backslashreplace")
            if data and len(data) + len(line) > MAX_TOGETHER:
                break
            data += line
            self._waiting.popleft()
        try:
            write_all(self._descriptor, data)
        except OSError:
            return  # nobody is there who could read it


def _dropped_entries(number: int) -> logging.LogRecord:
    entry = logging.LogRecord(f"{PACKAGE}.logs", logging.WARNING, __file__, 0, "log-entries-dropped", None, None)
    entry.data = {"entries": number}
    return entry
