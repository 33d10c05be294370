"""What workers count for the metrics, in files of one folder that any of them adds up.

The files are mapped into memory, where a disk without room ends the process that writes. So each worker takes their
room before it serves, and counts for itself where it gets none: its calls go on.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from tempfile import TemporaryDirectory

from prometheus_client import values
from prometheus_client.multiprocess import mark_process_dead

from ...product import COMMAND

logger = logging.getLogger(__name__)
FOLDER = "PROMETHEUS_MULTIPROC_DIR"
"""The variable that tells the library where the processes count."""
ROOM = {"counter": 524_288, "histogram": 65_536, "gauge_livesum": 65_536}
"""The library's kinds of files, and more bytes than there are of each once every tool was called."""


class WorkerCounts:
    """The files of all workers; without a folder each counts for itself."""

    def __init__(self, folder: Path | None, problem: OSError | None = None) -> None:
        self._folder = folder
        self._problem = problem

    def begin(self) -> None:
        """Take the room for what this process counts, before it counts; without room say so."""
        files = [self._folder / f"{kind}_{os.getpid()}.db" for kind in ROOM] if self._folder is not None else []
        try:
            for file, size in zip(files, ROOM.values(), strict=False):
                file.write_bytes(bytes(size))
        except OSError as error:
            self._problem = error
            for file in files:
                file.unlink(missing_ok=True)
            count_alone()
        if self._problem is not None:
            logger.warning("metrics-of-this-worker-only", extra={"data": {"error": self._problem.strerror}})

    def forget(self, process: int) -> None:
        """One has ended: what it counted is kept, what ran in it runs no more."""
        if self._folder is not None:
            with suppress(OSError):
                mark_process_dead(process, str(self._folder))  # type: ignore[no-untyped-call]


@contextmanager
def counted_together() -> Iterator[WorkerCounts]:
    """Let this process and its forks count in one folder, for the time of the context."""
    try:
        folder = TemporaryDirectory(prefix=f"{COMMAND}-", ignore_cleanup_errors=True)
    except OSError as error:
        yield WorkerCounts(None, error)
        return
    with folder as path:
        os.environ[FOLDER] = path
        values.ValueClass = values.MultiProcessValue()  # type: ignore[no-untyped-call]
        try:
            yield WorkerCounts(Path(path))
        finally:
            count_alone()


def count_alone() -> None:
    """Let this process count for itself, whatever the environment says: the variable is for servers of others."""
    values.ValueClass = values.MutexValue
    os.environ.pop(FOLDER, None)
