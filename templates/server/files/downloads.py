"""Files that are put into a folder of the person whose machine this is."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path, PurePosixPath

MOST = 1_000
"""Files of one name in a folder."""
FLAGS = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
DIRECTORY = getattr(os, "O_PATH", os.O_RDONLY) | getattr(os, "O_DIRECTORY", 0)


def put_new(folder: Path, name: str, content: bytes) -> Path:
    """Write a new file of this name, which has no path, or of one like it: nothing is overwritten. Raises OSError."""
    stem, suffix = PurePosixPath(name).stem, PurePosixPath(name).suffix
    with _opened(folder) as (opened, within):
        for number in range(1, MOST):
            new = name if number == 1 else f"{stem} ({number}){suffix}"
            try:
                handle = os.open(within / new, FLAGS, 0o600, dir_fd=opened)
            except FileExistsError:
                continue
            try:
                with os.fdopen(handle, "wb") as file:
                    file.write(content)
            except OSError:  # the disk is full: nobody is to take a part for the whole
                with suppress(FileNotFoundError):
                    os.unlink(within / new, dir_fd=opened)
                raise
            return folder / new
    raise FileExistsError(f"there are {MOST:,} files of the name {name}")


@contextmanager
def _opened(folder: Path) -> Iterator[tuple[int | None, Path]]:
    """The folder, and where files of it are from there: open, it stays the same though a link takes its place."""
    if not {os.open, os.unlink} <= os.supports_dir_fd:
        yield None, folder
        return
    opened = os.open(folder, DIRECTORY)
    try:
        yield opened, Path()
    finally:
        os.close(opened)
