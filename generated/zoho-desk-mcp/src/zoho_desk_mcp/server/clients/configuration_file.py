"""A client's configuration file: one entry is put there or taken out, whole or not at all, and the old file is kept."""

from __future__ import annotations

import stat
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..files.private_file import create_private, read_regular, write_private
from .errors import ConfigurationError
from .forms import FORMS
from .known import Client, Entry
from .places import this_system

MAX_BYTES = 20_000_000
"""Some clients keep a history in the same file."""
BOM = "\ufeff"


@dataclass(frozen=True)
class Done:
    """What was done to a file."""

    path: Path
    before: Any
    """The entry that was there; None where there was none."""
    copy: Path | None = None
    """The file as it was before; None where there was none, or nothing changed."""
    changed: bool = True


class ConfigurationFile:
    """The file of one client on this machine. It and its methods raise ConfigurationError that names the file."""

    def __init__(self, client: Client) -> None:
        self._form = FORMS[client.form]
        self._path_of = client.path_of
        place = client.place.path(this_system())
        try:
            self.path = place.resolve()  # what a link leads to is written, not the link
        except (OSError, RuntimeError) as error:  # links that lead to each other
            raise ConfigurationError(f"{place} leads nowhere: {error}") from None

    def add(self, name: str, entry: Entry) -> Done:
        """Put an entry there, in place of one with this name."""
        with self._left_alone():
            old, path = self._text(), self._path_of(name)
            before = self._form.entry(old.removeprefix(BOM), path)
            if before == entry:
                return Done(self.path, before, changed=False)
            new = self._form.added(old.removeprefix(BOM), path, entry)
        return Done(self.path, before, self._write(old, new))

    def remove(self, name: str) -> Done | None:
        """Take an entry out; None where there is none."""
        with self._left_alone():
            old, path = self._text(), self._path_of(name)
            new = self._form.removed(old.removeprefix(BOM), path)
            if new is None:
                return None
            before = self._form.entry(old.removeprefix(BOM), path)
        return Done(self.path, before, self._write(old, new))

    @contextmanager
    def _left_alone(self) -> Iterator[None]:
        """Name the file in what is wrong with it: so far it is as it was."""
        try:
            yield
        except ConfigurationError as error:
            raise ConfigurationError(f"{self.path} was left as it is: {error}") from None
        except RecursionError:
            raise ConfigurationError(f"{self.path} was left as it is: it is nested too deeply to be read") from None

    def _text(self) -> str:
        try:
            return read_regular(self.path, MAX_BYTES, follow=True)
        except FileNotFoundError:
            return ""
        except UnicodeDecodeError:
            raise ConfigurationError("it is not in UTF-8") from None
        except OSError as error:
            raise ConfigurationError(f"it cannot be read: {error.strerror}") from None

    def _write(self, old: str, new: str) -> Path | None:
        """Write the file, and say where a copy of the old one is, if there was one."""
        try:
            if not old and not self.path.exists():
                self.path.parent.mkdir(parents=True, exist_ok=True)
                write_private(self.path, new)
                return None
            copy = self._copied(old)
            mode = stat.S_IMODE(self.path.stat().st_mode)
            write_private(self.path, f"{BOM if old.startswith(BOM) else ''}{new}")
            self.path.chmod(mode)
        except OSError as error:
            raise ConfigurationError(f"{self.path} cannot be written: {error.strerror}") from error
        return copy

    def _copied(self, text: str) -> Path:
        """A file beside with the old text: the first name that is free."""
        number = 0
        while True:
            copy = self.path.with_name(f"{self.path.name}.bak{number or ''}")
            if create_private(copy, text):
                return copy
            number += 1
