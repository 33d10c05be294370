"""Files that only their owner may read."""

from __future__ import annotations

import errno
import os
import stat
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from glob import escape
from pathlib import Path

from .descriptors import read_all

NO_FOLLOW = getattr(os, "O_NOFOLLOW", 0)
NO_WAIT = getattr(os, "O_NONBLOCK", 0)
"""Opening a pipe waits for somebody who writes into it, unless told not to."""
NO_LINKS = (errno.EPERM, errno.ENOSYS, errno.EOPNOTSUPP, errno.ENOTSUP)
"""What file systems say that have no hard links: shared folders of virtual machines, and of clouds."""

UNFINISHED = ".unfinished"
"""How the names of files end that are still written."""
LEFT_OVER = 60.0
"""Seconds after which such a file is that of a process which was killed: to write one takes a moment."""


@dataclass(frozen=True)
class _Owned:
    """Whose a file is to be: the owner of another one."""

    by: os.stat_result
    mode: int = 0o600


def write_private(path: Path, text: str) -> None:
    """Write the whole file or leave it as it was, with mode 0600 from its first byte on. Raises OSError."""
    with _written(path, text) as fresh:
        os.replace(fresh, path)


def create_private(path: Path, text: str) -> bool:
    """Write a new file like that, whole or not at all; False where there is one: of two who try, one does. OSError."""
    with _written(path, text) as fresh:
        return _named(fresh, path, text)


def _named(fresh: str, path: Path, text: str) -> bool:
    """Give a file that is written its name, unless there is one of this name."""
    try:
        os.link(fresh, path)
    except FileExistsError:
        return False
    except OSError as error:
        if error.errno not in NO_LINKS:
            raise
        return _created(path, text)
    return True


def _created(path: Path, text: str) -> bool:
    """The same, where there are no hard links: whoever reads in this moment may see a part of it."""
    try:
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | NO_FOLLOW, 0o600)
    except FileExistsError:
        return False
    try:
        _fill(handle, text)
    except OSError:
        path.unlink()
        raise
    return True


def create_beside(path: Path, text: str, other: os.stat_result) -> bool:
    """The same, for the owner of another file, so that it is theirs where the user root writes it."""
    with _written(path, text, _Owned(other)) as fresh:
        return _named(fresh, path, text)


def replace_old(path: Path, text: str, old: str, max_bytes: int) -> bool:
    """Write the whole file with the mode and the owner that it has; False where it is not what it was, `old`.

    Other programs may write it at any time: what they have written is looked for in the moment before. Raises OSError.
    """
    found = path.stat()
    with _written(path, text, _Owned(found, stat.S_IMODE(found.st_mode))) as fresh:
        try:
            is_as_it_was = read_regular(path, max_bytes) == old
        except (FileNotFoundError, UnicodeDecodeError):
            is_as_it_was = False
        if is_as_it_was:
            os.replace(fresh, path)
        return is_as_it_was


@contextmanager
def _written(path: Path, text: str, owned: _Owned | None = None) -> Iterator[str]:
    """A file beside with this text, on the disk before its name is: what is to be named `path` within the context.

    At its end the name is on the disk, too, and what such writers left who were killed is gone.
    """
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.", suffix=UNFINISHED)  # made with mode 0600
    try:
        written_at = _fill(handle, text, owned)
        yield name
    finally:
        with suppress(FileNotFoundError):
            os.unlink(name)
    with suppress(OSError):  # the file is there
        _remove_left_overs(path, written_at - LEFT_OVER)
        _sync(path.parent)


def _fill(handle: int, text: str, owned: _Owned | None = None) -> float:
    """Write a text into a new file, on the disk, and close that. Gives the time by the file system's clock."""
    with os.fdopen(handle, "w", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        if owned is not None and hasattr(os, "fchown"):
            _own(handle, owned)
        os.fsync(handle)
        return os.fstat(handle).st_mtime


def _own(handle: int, owned: _Owned) -> None:
    mode = owned.mode
    for user in (owned.by.st_uid, -1):
        with suppress(OSError):  # whoever is not root gives files to no others, and to groups of their own
            os.fchown(handle, user, owned.by.st_gid)
            break
    else:  # another group gets no more than everybody
        mode = mode & ~stat.S_IRWXG | (mode & stat.S_IRWXO) << 3
    os.fchmod(handle, mode)


def _remove_left_overs(path: Path, before: float) -> None:
    for each in path.parent.glob(f".{escape(path.name)}.*{UNFINISHED}"):
        if each.lstat().st_mtime < before:
            each.unlink()


def _sync(folder: Path) -> None:
    """Have a folder's names on the disk. Windows opens no folders, and does it by itself."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def read_own(path: Path, max_bytes: int) -> str:
    """The text of a file like that: nobody but its owner, this user, can reach it. Raises OSError and ValueError."""
    if not is_own_file(path.lstat()):
        raise OSError(errno.EPERM, "others than its owner can reach it, or it is no file")
    return read_regular(path, max_bytes)


def read_regular(path: Path, max_bytes: int, *, follow: bool = False) -> str:
    """The text of a file, which is no folder or pipe and at most so large. Raises OSError and ValueError.

    Nor may it be a link, unless these are followed: people and mounted secrets use them for files of their own.
    """
    handle = os.open(path, os.O_RDONLY | NO_WAIT | (0 if follow else NO_FOLLOW))
    try:
        if not stat.S_ISREG(os.fstat(handle).st_mode):
            raise OSError(errno.EINVAL, "it is no regular file")
        content = read_all(handle, max_bytes + 1)
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


def refusal(error: OSError, path: Path) -> str:
    """What the system refused of a file, in words: its own do not say that a folder is none."""
    folder = path.parent
    if isinstance(error, FileExistsError | NotADirectoryError) and not os.path.isdir(folder):
        wrong = next((each for each in (folder, *folder.parents) if os.path.exists(each)), folder)
        return f"{wrong} is no folder"
    return error.strerror or str(error)
