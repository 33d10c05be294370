"""Changes that are made one after the other: the first that fails ends them, and what became of each is known."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from .arguments.errors import ArgumentError
from .http.errors import ApiError

T = TypeVar("T")

NOT_KNOWN = "not known whether it was done"
"""What is said of a step that may have been made, as nobody can tell."""


@dataclass(frozen=True)
class Step(Generic[T]):
    """One change: its name, and what makes it and returns what was done."""

    name: str
    make: Callable[[], Awaitable[T]]


@dataclass(frozen=True)
class Steps(Generic[T]):
    """What became of several changes."""

    done: Sequence[tuple[str, T]]
    """The names of those that were made, and what each returned."""
    failed: str = ""
    """The one that failed, if one did."""
    error: ApiError | ArgumentError | None = None
    """Why it failed."""
    left: Sequence[str] = ()
    """Those after it."""

    @property
    def unknown(self) -> Sequence[str]:
        """Those of which it is not known whether they were made: the API took one, and its response tells nothing."""
        return [self.failed] if isinstance(self.error, ApiError) and self.error.may_have_changed else []

    @property
    def not_done(self) -> Sequence[str]:
        """Those that were certainly not made."""
        return [*([self.failed] if self.failed and not self.unknown else []), *self.left]


async def make_steps(steps: Sequence[Step[T]]) -> Steps[T]:
    """Make the changes until one fails."""
    done: list[tuple[str, T]] = []
    for index, step in enumerate(steps):
        try:
            done.append((step.name, await step.make()))
        except (ApiError, ArgumentError) as error:
            return Steps(done, step.name, error, [each.name for each in steps[index + 1 :]])
    return Steps(done)
