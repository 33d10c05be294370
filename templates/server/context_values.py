"""Values of context variables, for the time of a block."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import TypeVar

T = TypeVar("T")


@contextmanager
def value_of(variable: ContextVar[T], value: T) -> Iterator[None]:
    """The variable has this value within the block, and its old one behind it. From Python 3.14 its token does that."""
    token = variable.set(value)
    try:
        yield
    finally:
        variable.reset(token)
