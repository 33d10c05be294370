"""Logs that nobody waits for: entries are written by a thread, and dropped while nobody reads them."""

from __future__ import annotations

import atexit
import logging
from logging.handlers import QueueHandler, QueueListener
from queue import Full, Queue

from ..files.descriptors import write_all
from ..product import PACKAGE

MAX_WAITING = 5_000
"""Entries that wait to be written; further ones are dropped, and counted."""
LAST_SECONDS = 1.0
"""How long the end of the process waits for the entries that are left."""


class QueuedLog(QueueHandler):
    """Writes entries to a file descriptor."""

    queue: Queue[logging.LogRecord]

    def __init__(self, descriptor: int, formatter: logging.Formatter, max_waiting: int = MAX_WAITING) -> None:
        super().__init__(Queue(max_waiting))
        self.setFormatter(formatter)
        self._dropped = 0
        _Writer(self.queue, descriptor).start()
        atexit.register(self._finish)

    def enqueue(self, record: logging.LogRecord) -> None:
        """Leave an entry to the thread; drop it where too many wait, and tell that as soon as there is room."""
        try:
            if self._dropped:
                self.queue.put_nowait(self.prepare(_dropped_entries(self._dropped)))
                self._dropped = 0
            self.queue.put_nowait(record)
        except Full:
            self._dropped += 1

    def _finish(self) -> None:
        with self.queue.all_tasks_done:
            self.queue.all_tasks_done.wait_for(lambda: not self.queue.unfinished_tasks, LAST_SECONDS)


def _dropped_entries(number: int) -> logging.LogRecord:
    entry = logging.LogRecord(f"{PACKAGE}.logs", logging.WARNING, __file__, 0, "log-entries-dropped", None, None)
    entry.data = {"entries": number}
    return entry


class _Writer(QueueListener):
    """Writes without any lock (those of handlers, or `sys.stderr`), for which the end of the process would wait."""

    def __init__(self, queue: Queue[logging.LogRecord], descriptor: int) -> None:
        super().__init__(queue)
        self._descriptor = descriptor

    def handle(self, record: logging.LogRecord) -> None:
        try:
            write_all(self._descriptor, f"{record.msg}\n".encode(errors="backslashreplace"))
        except OSError:
            return  # nobody is there who could read it
