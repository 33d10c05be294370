"""Which tools the caller of a request may use: what a look-up found is only told to who could list it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

_current: ContextVar[frozenset[str]] = ContextVar("caller_tools", default=frozenset())


@contextmanager
def of_caller(names: frozenset[str]) -> Iterator[None]:
    """The caller may use the tools of these names, within the context."""
    token = _current.set(names)
    try:
        yield
    finally:
        _current.reset(token)


def may_use(tool: str) -> bool:
    """Whether the caller may use this tool. Outside of a request nobody may."""
    return tool in _current.get()
