"""What a tool call has to tell its caller beside the API's response: which record a number meant, and the like."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from .context_values import set_within
from .responses.response import Json, Note

_current: ContextVar[list[Note] | None] = ContextVar("call_notes", default=None)


@contextmanager
def collected() -> Iterator[list[Note]]:
    """The notes that are made within the context."""
    notes: list[Note] = []
    with set_within(_current, notes):
        yield notes


def note(text: str, shown_by: tuple[str, Json] | None = None) -> None:
    """Tell the caller once; nobody, outside of a call. A response with this field and value needs no such note."""
    notes, told = _current.get(), Note(text, shown_by)
    if notes is not None and told not in notes:
        notes.append(told)
