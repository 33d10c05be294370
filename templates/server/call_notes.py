"""What a tool call has to tell its caller beside the API's response: which record a number meant, and the like."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

_current: ContextVar[list[str] | None] = ContextVar("call_notes", default=None)


@contextmanager
def collected() -> Iterator[list[str]]:
    """The notes that are made within the context."""
    notes: list[str] = []
    token = _current.set(notes)
    try:
        yield notes
    finally:
        _current.reset(token)


def note(text: str) -> None:
    """Tell the caller once; nobody, outside of a call."""
    notes = _current.get()
    if notes is not None and text not in notes:
        notes.append(text)
