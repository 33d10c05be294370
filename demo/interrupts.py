"""Ctrl-C in commands of this repository."""

from __future__ import annotations

import sys
from types import TracebackType


def end_quietly() -> None:
    """Let Ctrl-C end this process without a traceback, from the next import on. It still ends as by that signal.

    Packages whose modules are commands call it: `python -m` imports a package before its module, and what that imports.
    """
    shown = sys.excepthook

    def show(kind: type[BaseException], error: BaseException, traceback: TracebackType | None) -> None:
        if not issubclass(kind, KeyboardInterrupt):
            shown(kind, error, traceback)

    sys.excepthook = show
