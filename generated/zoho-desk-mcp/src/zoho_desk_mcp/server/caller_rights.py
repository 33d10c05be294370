"""What the caller of a request may do: which tools it may use, and which arguments are not its own to choose.

What a look-up found is only told to who could list it.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass

from .context_values import set_within
from .pinned import NOTHING_PINNED, Pinned


@dataclass(frozen=True)
class CallerRights:
    """The names of the tools that a caller may use, the arguments that are pinned for it, and the tools with these."""

    tools: frozenset[str] = frozenset()
    pinned: Pinned = NOTHING_PINNED
    narrowed: frozenset[str] = frozenset()


NOBODY = CallerRights()
"""Outside of a request."""
_current: ContextVar[CallerRights] = ContextVar("caller_rights", default=NOBODY)


@contextmanager
def of_caller(rights: CallerRights) -> Iterator[None]:
    """The caller has these rights, within the context."""
    with set_within(_current, rights):
        yield


def may_see_all(tool: str) -> bool:
    """Whether the caller may use this tool, and have all that it gives: no pinned argument narrows it.

    Outside of a request nobody may.
    """
    rights = _current.get()
    return tool in rights.tools and tool not in rights.narrowed


def pinned_arguments() -> Pinned:
    """The arguments that are pinned for the caller."""
    return _current.get().pinned
