"""What the system refuses, by the name of the file: of one that is open it tells none."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def named(path: Path) -> Iterator[None]:
    """Name the file in an OSError that names none: on a faulty disk it was told as the output's, or as `A file`."""
    try:
        yield
    except OSError as error:
        if error.filename is None:
            error.filename = str(path)
        raise


def write_file(path: Path, content: str | bytes) -> None:
    """Write a file that nobody reads until all is written. Raises OSError that names it."""
    with named(path):
        path.write_bytes(content.encode() if isinstance(content, str) else content)
