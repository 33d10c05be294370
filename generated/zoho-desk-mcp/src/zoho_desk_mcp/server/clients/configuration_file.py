"""A client's configuration file: one entry is put there or taken out, whole or not at all, and the old file is kept."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..files.private_file import create_beside, create_private, read_regular, replace_old
from ..files.turn import turn_in
from .errors import ConfigurationError
from .forms import FORMS
from .known import Client, Entry
from .places import this_system

MAX_BYTES = 20_000_000
"""Some clients keep a history in the same file."""
BOM = "\ufeff"
TRIES = 20
"""How often a change is made anew because another program has written the file meanwhile."""


class _WrittenByOthersError(Exception):
    """The file is not what it was when it was read."""


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

        def added(text: str, path: Sequence[str]) -> str | None:
            is_there = self._form.entry(text, path) == entry
            return None if is_there else self._form.added(text, path, entry)

        return self._change(name, added)

    def remove(self, name: str) -> Done | None:
        """Take an entry out; None where there is none."""
        done = self._change(name, self._form.removed)
        return done if done.changed else None

    def _change(self, name: str, change: Callable[[str, Sequence[str]], str | None]) -> Done:
        """Write what a change makes of the text; where others write it meanwhile, of theirs."""
        path = self._path_of(name)
        with self._told(), turn_in(next(folder for folder in self.path.parents if folder.is_dir())):
            for _ in range(TRIES):
                with self._left_alone():
                    old = self._text()
                    text = (old or "").removeprefix(BOM)
                    before, new = self._form.entry(text, path), change(text, path)
                if new is None:
                    return Done(self.path, before, changed=False)
                with suppress(_WrittenByOthersError):
                    return Done(self.path, before, self._write(old, new))
        raise ConfigurationError(f"{self.path} was left as it is: another program writes it again and again")

    @contextmanager
    def _left_alone(self) -> Iterator[None]:
        """Name the file in what is wrong with it: so far it is as it was."""
        try:
            yield
        except ConfigurationError as error:
            raise ConfigurationError(f"{self.path} was left as it is: {error}") from None
        except RecursionError:
            raise ConfigurationError(f"{self.path} was left as it is: it is nested too deeply to be read") from None

    @contextmanager
    def _told(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            raise ConfigurationError(f"{self.path} cannot be written: {error.strerror}") from error

    def _text(self) -> str | None:
        """The text of the file; None where there is none."""
        try:
            return read_regular(self.path, MAX_BYTES)
        except FileNotFoundError:
            return None
        except UnicodeDecodeError:
            raise ConfigurationError("it is not in UTF-8") from None
        except OSError as error:
            raise ConfigurationError(f"it cannot be read: {error.strerror}") from None

    def _write(self, old: str | None, new: str) -> Path | None:
        """Write the file, and say where a copy of the old one is, if there was one."""
        if old is None:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            if not create_private(self.path, new):
                raise _WrittenByOthersError
            return None
        if self.path.exists() and not os.access(self.path, os.W_OK):
            raise ConfigurationError(f"{self.path} was left as it is: you may not write it")
        with suppress(FileNotFoundError):  # it was there a moment ago
            return self._replaced(old, new)
        raise _WrittenByOthersError

    def _replaced(self, old: str, new: str) -> Path:
        copy, is_written = self._copied(old), False
        try:
            is_written = replace_old(self.path, f"{BOM if old.startswith(BOM) else ''}{new}", old, MAX_BYTES)
        finally:
            if not is_written:
                copy.unlink()
        if not is_written:
            raise _WrittenByOthersError
        return copy

    def _copied(self, text: str) -> Path:
        """A file beside with the old text: the first name that is free."""
        number = 0
        while True:
            copy = self.path.with_name(f"{self.path.name}.bak{number or ''}")
            if create_beside(copy, text, self.path.stat()):
                return copy
            number += 1
