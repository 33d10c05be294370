"""Values of context variables, for the time of a block."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import TypeVar

T = TypeVar("T")


@contextmanager
def set_within(variable: ContextVar[T], value: T) -> Iterator[None]:
    """Let the variable have this value within the block, and its old one after it."""
    token = variable.set(value)
    try:
        yield
    finally:
        variable.reset(token)
