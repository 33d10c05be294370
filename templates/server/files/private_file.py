"""Files that only their owner may read."""

from __future__ import annotations

import errno
import os
import stat
import tempfile
from contextlib import suppress
from pathlib import Path

NO_FOLLOW = getattr(os, "O_NOFOLLOW", 0)
NO_WAIT = getattr(os, "O_NONBLOCK", 0)
"""Opening a pipe waits for somebody who writes into it, unless told not to."""


def write_private(path: Path, text: str) -> None:
    """Write the whole file or leave it as it was, with mode 0600 from its first byte on. Raises OSError."""
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")  # made with mode 0600
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        os.replace(name, path)
    except BaseException:
        with suppress(FileNotFoundError):
            os.unlink(name)
        raise


def create_private(path: Path, text: str) -> bool:
    """Write a new file like that, whole or not at all; False where there is one: of two who try, one does. OSError."""
    fresh = path.with_name(f".{path.name}.{os.getpid()}.new")
    write_private(fresh, text)
    try:
        os.link(fresh, path)
    except FileExistsError:
        return False
    finally:
        os.unlink(fresh)
    return True


def read_regular(path: Path, max_bytes: int, *, follow: bool = False) -> str:
    """The text of a file, which is no folder or pipe and at most so large. Raises OSError and ValueError.

    Nor may it be a link, unless these are followed: people and mounted secrets use them for files of their own.
    """
    handle = os.open(path, os.O_RDONLY | NO_WAIT | (0 if follow else NO_FOLLOW))
    try:
        if not stat.S_ISREG(os.fstat(handle).st_mode):
            raise OSError(errno.EINVAL, "it is no regular file")
        content = os.read(handle, max_bytes + 1)
    finally:
        os.close(handle)
    if len(content) > max_bytes:
        raise OSError(errno.EFBIG, f"it has more than {max_bytes:,} bytes")
    return content.decode()


def is_open_to_others(path: Path) -> bool:
    """Whether people other than its owner may read or write the file. On Windows modes say nothing: never."""
    return os.name == "posix" and bool(path.stat().st_mode & (stat.S_IRWXG | stat.S_IRWXO))


def is_own_file(found: os.stat_result) -> bool:
    """Whether it is a regular file of this user's that nobody else can reach."""
    if not stat.S_ISREG(found.st_mode):
        return False
    return not hasattr(os, "getuid") or (found.st_uid == os.getuid() and not found.st_mode & 0o077)
