"""Files that are put into a folder of the person whose machine this is."""

from __future__ import annotations

import os
from pathlib import Path, PurePosixPath

MOST = 1_000
"""Files of one name in a folder."""
FLAGS = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)


def put_new(folder: Path, name: str, content: bytes) -> Path:
    """Write a new file of this name, which has no path, or of one like it: nothing is overwritten. Raises OSError."""
    stem, suffix = PurePosixPath(name).stem, PurePosixPath(name).suffix
    for number in range(1, MOST):
        path = folder / (name if number == 1 else f"{stem} ({number}){suffix}")
        try:
            handle = os.open(path, FLAGS, 0o600)
        except FileExistsError:
            continue
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(content)
        except OSError:  # the disk is full: nobody is to take a part for the whole
            path.unlink(missing_ok=True)
            raise
        return path
    raise FileExistsError(f"there are {MOST:,} files of the name {name}")
