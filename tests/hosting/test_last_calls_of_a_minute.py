"""What is left of a limit is asked for by two processes at once, or by who leaves meanwhile. On both databases."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import suppress
from pathlib import Path
from typing import TypeVar

import pytest
from sqlalchemy.orm import Session
from zoho_desk_mcp.server.hosting.storage.database import Database
from zoho_desk_mcp.server.hosting.storage.migrate import upgrade
from zoho_desk_mcp.server.hosting.storage.url_usage import UrlUsages

from tests.support.databases import empty_database

pytestmark = pytest.mark.anyio

DAY = 86_400
T = TypeVar("T")


@pytest.fixture(params=["sqlite", "postgresql"])
async def databases(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[list[Database]]:
    """One database, as two processes have it."""
    address = empty_database(request, request.param, tmp_path)
    both = [Database(address, has_others=True) for _ in range(2)]
    await upgrade(both[0])
    yield both
    for each in both:
        await each.close()


@pytest.mark.parametrize(("most", "calls"), [(1, 1), (5, 3)])
async def test_one_of_two_processes_gets_the_last_call(databases: list[Database], most: int, calls: int) -> None:
    """Each saw what the other one had announced, and took back its own: neither call was let in."""
    usages = [UrlUsages(each) for each in databases]
    for url in map(str, range(20)):
        asked = [each.take(url, DAY, most) for each in usages for _ in range(calls)]
        assert sum(is_counted for is_counted, _ in await asyncio.gather(*asked)) == most


async def test_who_leaves_takes_nothing_along(databases: list[Database], monkeypatch: pytest.MonkeyPatch) -> None:
    """One caller asks for all who wait, and leaves after the first of them were counted."""
    mine, other = map(UrlUsages, databases)
    for _ in range(8):
        await other.take("url", DAY, 8)
    writes, stopped = 0, asyncio.Event()
    note = databases[0].note

    async def third_hangs(work: Callable[[Session], T]) -> T:
        nonlocal writes
        writes += 1
        if writes == 3:
            stopped.set()
            await asyncio.Event().wait()
        return await note(work)

    monkeypatch.setattr(databases[0], "note", third_hangs)
    asking = [asyncio.create_task(mine.take("url", DAY, 10)) for _ in range(5)]
    await stopped.wait()
    assert (await asking[0])[0]
    asking[1].cancel()
    with suppress(asyncio.CancelledError):
        await asking[1]
    assert sum(is_counted for is_counted, _ in await asyncio.gather(*asking[2:])) == 1
