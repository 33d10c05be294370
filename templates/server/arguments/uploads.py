"""Files to upload: how large they may be, and where on this machine they may come from."""

from __future__ import annotations

import os
import stat
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..product import ENV_PREFIX
from .errors import ArgumentError

MEGABYTE = 1_000_000
IN_PLACE_OF_CONTENT = ("text", "path")
"""What may stand in place of `content`."""
NO_FOLLOW = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
DIRECTORY = getattr(os, "O_DIRECTORY", 0)


class FileError(ArgumentError):
    """A file that is not sent, and why."""


@dataclass(frozen=True)
class FileRules:
    """The largest file, and the folders that a caller may name files in: none, but where the server is the caller's."""

    max_bytes: int = 20 * MEGABYTE
    folders: tuple[Path, ...] = ()

    @property
    def save_folder(self) -> Path | None:
        """Where downloaded files go that a model cannot be shown."""
        return self.folders[0] if self.folders else None

    def check(self, name: str, size: int) -> None:
        """Raise FileError for a file without a name, and for one that is too large."""
        if not name.strip():
            raise FileError("name is empty: give the file's name with its extension, like invoice.pdf")
        if size > self.max_bytes:
            megabytes = f"{self.max_bytes / MEGABYTE:g} MB ({ENV_PREFIX}MAX_FILE_MB)"
            raise FileError(f"{name} has {size:,} bytes; at most {megabytes} are sent")

    def with_content(self, arguments: Mapping[str, Any]) -> dict[str, Any]:
        """An upload's arguments with the content and name of the file that is given. Raises FileError.

        A file is given as `content`, or as `text` or `path` in its place.
        """
        sources = [name for name in ("content", *IN_PLACE_OF_CONTENT) if arguments.get(name) is not None]
        if len(sources) > 1:
            raise FileError(f"give the file once, not both as {' and as '.join(sources)}")
        given = {name: value for name, value in arguments.items() if name not in IN_PLACE_OF_CONTENT}
        if sources == ["text"]:
            return {**given, "content": _encoded(arguments["text"])}
        if sources == ["path"]:
            file, content = self._file(arguments["path"])
            return {**given, "content": content, "name": given.get("name") or file.name}
        return given

    def _file(self, path: Any) -> tuple[Path, bytes]:
        if not self.folders:
            raise FileError("path is not open here: give the file as text, or as content (base64), and name")
        if not isinstance(path, str) or not path or "\0" in path:
            raise FileError("path is no path of a file")
        return self._read(path)

    def _read(self, path: str) -> tuple[Path, bytes]:
        fault = f"path is outside the folders that {ENV_PREFIX}FILES names"
        for folder in self.folders:
            try:
                root = folder.resolve()
                file = (root / path).resolve()
                if file != root and file.is_relative_to(root):
                    return file, self._content(root, file.relative_to(root))
            except FileNotFoundError as error:  # the next folder may have it
                fault = f"path cannot be read: {error.strerror}"
            except (OSError, RuntimeError) as error:  # RuntimeError: links in a circle, on Python 3.11 and 3.12
                raise FileError(
                    f"path cannot be read: {getattr(error, 'strerror', '') or 'not a plain file'}"
                ) from error
        raise FileError(fault)

    def _content(self, root: Path, inside: Path) -> bytes:
        with os.fdopen(_open(root, inside), "rb") as file:
            found = os.fstat(file.fileno())
            if not stat.S_ISREG(found.st_mode):
                raise FileError("path is not a plain file")
            self.check(inside.name, found.st_size)
            content = file.read(self.max_bytes + 1)  # a file may grow
        self.check(inside.name, len(content))
        return content


def _encoded(text: Any) -> bytes:
    if not isinstance(text, str) or not text:
        raise FileError("text is no text: give what the file holds as one text, or as content (base64)")
    return text.encode(errors="replace")


def _open(root: Path, inside: Path) -> int:
    """Open a file below a folder. No step of the way may be a link: one could have been put there after the check."""
    if os.open not in os.supports_dir_fd:
        return os.open(root / inside, os.O_RDONLY | NO_FOLLOW)
    *folders, name = inside.parts
    current = os.open(root, os.O_RDONLY | DIRECTORY)
    try:
        for folder in folders:
            below = os.open(folder, os.O_RDONLY | DIRECTORY | NO_FOLLOW, dir_fd=current)
            os.close(current)
            current = below
        return os.open(name, os.O_RDONLY | NO_FOLLOW, dir_fd=current)
    finally:
        os.close(current)
