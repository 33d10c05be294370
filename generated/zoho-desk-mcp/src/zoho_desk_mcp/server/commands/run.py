"""Runs asynchronous functions for commands."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TypeVar

T = TypeVar("T")


def run_async(function: Callable[..., Awaitable[T]], *arguments: object) -> T:
    """Run an asynchronous function to its end."""
    import anyio  # only where it is needed: start-up counts

    return anyio.run(function, *arguments)
