"""An HTTP client that is made when first used: loading certificates takes longer than anything else at start-up."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any, cast

import httpx2


class _LazyClient:
    """Makes the client at the first thing that is asked of it, and then is it."""

    def __init__(self, make: Callable[[], httpx2.AsyncClient]) -> None:
        self._make = make
        self.made: httpx2.AsyncClient | None = None

    def __getattr__(self, name: str) -> Any:
        if self.made is None:
            self.made = self._make()
        return getattr(self.made, name)


@asynccontextmanager
async def lazy_client(make: Callable[[], httpx2.AsyncClient]) -> AsyncIterator[httpx2.AsyncClient]:
    """The client that `make` gives, made when first used, and closed at the end if it was."""
    client = _LazyClient(make)
    try:
        yield cast("httpx2.AsyncClient", client)
    finally:
        if client.made is not None:
            await client.made.aclose()
