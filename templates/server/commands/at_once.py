"""Signals while a command still imports what it needs: it ends at once and quietly, as a container's first process too.

Nothing is raised: what is raised while modules are imported Python shows, or drops. This imports next to nothing, so
that it comes before all that takes a moment.
"""

from __future__ import annotations

import os
import signal
from types import FrameType

SIGNALLED = 128
"""The exit status of a process that a signal ended, without the signal's number."""
BY_ITSELF: dict[signal.Signals, object] = {signal.SIGINT: signal.default_int_handler, signal.SIGTERM: signal.SIG_DFL}
"""What Python does with them. A shell's background processes ignore Ctrl-C, and go on ignoring it."""
if hasattr(signal, "SIGHUP"):  # a terminal was closed; what `nohup` starts ignores it
    BY_ITSELF[signal.SIGHUP] = signal.SIG_DFL


class EndsAtOnce:
    """A context in which Ctrl-C, SIGTERM and SIGHUP end the process, where nobody has said what else they do."""

    def __enter__(self) -> None:
        """Take the signals. In a thread that cannot take any nothing happens."""
        self._taken = [number for number, does in BY_ITSELF.items() if signal.getsignal(number) == does]
        self._set(dict.fromkeys(self._taken, _end))

    def __exit__(self, *_: object) -> None:
        """Give them back."""
        self._set({number: BY_ITSELF[number] for number in self._taken})

    def _set(self, handlers: dict[signal.Signals, object]) -> None:
        try:
            for number, does in handlers.items():
                signal.signal(number, does)  # type: ignore[arg-type]
        except ValueError:
            self._taken = []


def _end(number: int, _: FrameType | None) -> None:
    os._exit(SIGNALLED + number)
