"""The home folder of who runs this."""

from __future__ import annotations

import os
import sys
from pathlib import Path


def at_home(path: str) -> Path:
    """A path with the home folder in place of its ~. Raises RuntimeError where there is none that is a whole path."""
    if not path.startswith("~"):
        return Path(path)
    if path[1:2] in ("", "/", "\\") and not has_home():
        raise RuntimeError("HOME is empty")
    found = Path(path).expanduser()
    if not found.is_absolute():
        raise RuntimeError("HOME is no whole path")
    return found


def has_home() -> bool:
    """Whether HOME is not set to nothing: Python takes that for the system's topmost folder."""
    return sys.platform == "win32" or os.environ.get("HOME", "~").strip() != ""
