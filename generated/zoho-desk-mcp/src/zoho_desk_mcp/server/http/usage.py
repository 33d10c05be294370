"""What one tool call used upstream: for its log line, and for what hosted mode keeps of it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass

from ..arguments.errors import ArgumentError
from ..context_values import set_within
from .errors import ApiError


@dataclass
class Usage:
    """Requests sent, credits spent, the status of the last response (0: none came), and the credits left of the day."""

    requests: int = 0
    credits: int = 0
    status: int = 0
    remaining: int | None = None
    changes: int = 0
    """Requests that change something and that the API carried out."""
    unsettled: int = 0
    """Those that were begun, and of which nothing tells how they ended."""


_current: ContextVar[Usage | None] = ContextVar("usage", default=None)


@contextmanager
def counted() -> Iterator[Usage]:
    """Count what is sent within the context. A tool may send several requests (pages, look-ups): all of them count.

    Within another such context both are one: hosted mode and the log count the same call.
    """
    usage = _current.get() or Usage()
    with set_within(_current, usage):
        yield usage


def note(status: int, spent: int = 0, remaining: int | None = None) -> None:
    """Count a response."""
    usage = _current.get()
    if usage is not None:
        usage.requests += 1
        usage.credits += spent
        usage.status = status
        usage.remaining = usage.remaining if remaining is None else remaining


@contextmanager
def changing() -> Iterator[None]:
    """Count the request within the context as a change: the API has carried it out where nothing is raised.

    ApiError and ArgumentError tell themselves whether it may have been. After anything else nobody knows.
    """
    usage = _current.get() or Usage()
    usage.unsettled += 1
    try:
        yield
    except (ApiError, ArgumentError):
        usage.unsettled -= 1
        raise
    usage.unsettled -= 1
    usage.changes += 1
