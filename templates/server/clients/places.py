"""Where clients keep their configuration on each system."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from ..files.home import at_home
from .errors import ConfigurationError

System = Literal["linux", "macos", "windows"]


def this_system() -> System:
    """The system that this process runs on."""
    if sys.platform == "win32":
        return "windows"
    return "macos" if sys.platform == "darwin" else "linux"


@dataclass(frozen=True)
class Place:
    """A file: a path that begins with `~` (the home folder), `%APPDATA%` (Windows) or `$XDG` (~/.config or another)."""

    linux: str
    macos: str
    windows: str
    variable: str | None = None
    """An environment variable of the client that names the folder of the file, where it is set."""

    @property
    def by_system(self) -> dict[str, str]:
        """System -> path, where nobody has set a variable; empty where it is the same on all."""
        paths = {"macOS": self.macos, "Windows": self.windows, "Linux": self.linux}
        shown = {system: _without_variable(path) for system, path in paths.items()}
        return shown if len(set(shown.values())) > 1 else {}

    @property
    def for_people(self) -> str:
        """The path, or the path on each system."""
        return "; ".join(f"{system}: {path}" for system, path in self.by_system.items()) or _without_variable(
            self.linux
        )

    def path(self, system: System) -> Path:
        """The path on this machine. Raises ConfigurationError where a folder is not known."""
        text: str = getattr(self, system)
        folder = os.environ.get(self.variable) if self.variable else None
        if folder is not None and folder.strip():
            if not Path(folder).is_absolute():
                raise ConfigurationError(f"{self.variable} is no whole path: the client takes it from where it starts")
            return Path(folder) / text.rpartition("/")[2]
        if text.startswith("$XDG"):
            return _known(os.environ.get("XDG_CONFIG_HOME"), "~/.config") / text.removeprefix("$XDG/")
        if text.startswith("%APPDATA%"):
            return _known(os.environ.get("APPDATA"), "~/AppData/Roaming") / text.removeprefix("%APPDATA%/")
        return _known(None, text)


def everywhere(path: str, variable: str | None = None) -> Place:
    """A file that is at the same place on each system."""
    return Place(path, path, path, variable)


def _without_variable(path: str) -> str:
    return path.replace("$XDG", "~/.config")


def _known(folder: str | None, otherwise: str) -> Path:
    if folder and Path(folder).is_absolute():
        return Path(folder)
    with suppress(RuntimeError):
        return at_home(otherwise)
    raise ConfigurationError("there is no home folder: set HOME to a whole path")
