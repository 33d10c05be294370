"""A client's configuration file: one entry is put there or taken out, whole or not at all, and the old file is kept."""

from __future__ import annotations

import stat
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from ..files.private_file import create_private, read_regular, write_private
from .errors import ConfigurationError
from .forms import FORMS
from .known import Client, Entry
from .places import this_system

MAX_BYTES = 20_000_000
"""Some clients keep a history in the same file."""
BOM = "\ufeff"
T = TypeVar("T")


@dataclass(frozen=True)
class Done:
    """What was done to a file."""

    path: Path
    copy: Path | None
    """The file as it was before; None where there was none, or nothing changed."""
    changed: bool = True


class ConfigurationFile:
    """The file of one client on this machine. All methods raise ConfigurationError that names the file."""

    def __init__(self, client: Client) -> None:
        self._form = FORMS[client.form]
        self._path_of = client.path_of
        self.path = client.place.path(this_system()).resolve()  # what a link leads to is written, not the link

    def entry(self, name: str) -> Any:
        """The entry of a server; None where there is none."""
        return self._of_form(lambda text: self._form.entry(text, self._path_of(name)))

    def add(self, name: str, entry: Entry) -> Done:
        """Put an entry there, in place of one with this name."""
        if self.entry(name) == entry:
            return Done(self.path, None, changed=False)
        return self._write(self._of_form(lambda text: self._form.added(text, self._path_of(name), entry)))

    def remove(self, name: str) -> Done | None:
        """Take an entry out; None where there is none."""
        text = self._of_form(lambda text: self._form.removed(text, self._path_of(name)))
        return self._write(text) if text is not None else None

    def _of_form(self, function: Callable[[str], T]) -> T:
        try:
            return function(self._text().removeprefix(BOM))
        except ConfigurationError as error:
            raise ConfigurationError(f"{self.path} was left as it is: {error}") from None

    def _text(self) -> str:
        try:
            return read_regular(self.path, MAX_BYTES, follow=True)
        except FileNotFoundError:
            return ""
        except UnicodeDecodeError:
            raise ConfigurationError("it is not in UTF-8") from None
        except OSError as error:
            raise ConfigurationError(f"it cannot be read: {error.strerror}") from None

    def _write(self, text: str) -> Done:
        try:
            old = self._text()
            if not old and not self.path.exists():
                self.path.parent.mkdir(parents=True, exist_ok=True)
                write_private(self.path, text)
                return Done(self.path, None)
            copy = self._copied(old)
            mode = stat.S_IMODE(self.path.stat().st_mode)
            write_private(self.path, f"{BOM if old.startswith(BOM) else ''}{text}")
            self.path.chmod(mode)
        except OSError as error:
            raise ConfigurationError(f"{self.path} cannot be written: {error.strerror}") from error
        return Done(self.path, copy)

    def _copied(self, text: str) -> Path:
        """A file beside with the old text: the first name that is free."""
        number = 0
        while True:
            copy = self.path.with_name(f"{self.path.name}.bak{number or ''}")
            if create_private(copy, text):
                return copy
            number += 1
