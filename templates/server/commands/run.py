"""Runs asynchronous functions for commands."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TypeVar

T = TypeVar("T")


def run_async(function: Callable[..., Awaitable[T]], *arguments: object) -> T:
    """Run an asynchronous function to its end. Raises KeyboardInterrupt where a signal ends it."""
    import asyncio  # only where it is needed: start-up counts

    import anyio

    try:
        return anyio.run(function, *arguments)
    except asyncio.CancelledError:  # a signal that met a task group which was ending by itself
        raise KeyboardInterrupt from None
