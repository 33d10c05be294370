"""A resolver that does not respond holds up no other name, and not the end of the process."""

from __future__ import annotations

import asyncio
import socket
import threading
import time
from collections.abc import Iterator
from typing import Any

import pytest
from zoho_desk_mcp.server.http.http_client import FixedTimeouts, http_client
from zoho_desk_mcp.server.http.name_lookups import MAX_AT_ONCE
from zoho_desk_mcp.server.http.no_response import NoResponseError
from zoho_desk_mcp.server.http.round_trip import send

from tests.support.misbehaving import misbehaving

SECONDS = 10
ADDRESS = "http://{}.hangs.example/"


@pytest.fixture(autouse=True)
def names() -> Iterator[list[str]]:
    """The names that were looked up. Those that hang do until the test ends."""
    looked_up, is_over, known = [], threading.Event(), socket.getaddrinfo

    def look_up(host: Any, *arguments: Any, **wanted: Any) -> Any:
        name = host.decode() if isinstance(host, bytes) else host
        looked_up.append(name)
        if str(name).endswith("hangs.example"):
            is_over.wait(60)
        return known(host, *arguments, **wanted)

    socket.getaddrinfo = look_up
    yield looked_up
    is_over.set()
    socket.getaddrinfo = known


async def code(http: Any, url: str, account: str) -> str:
    try:
        await send(http, "GET", url, max_bytes=1_000, account=account)
    except NoResponseError as error:
        return error.code
    return "OK"


@pytest.mark.anyio
async def test_names_that_hang_hold_up_no_other(names: list[str]) -> None:
    async with misbehaving() as api, http_client(FixedTimeouts(SECONDS, SECONDS), shared=True) as http:
        hanging = [
            asyncio.create_task(code(http, ADDRESS.format(number % 20), f"account {number}")) for number in range(100)
        ]
        async with asyncio.timeout(30):
            while len(set(names)) < 20:
                await asyncio.sleep(0.01)
        started = time.monotonic()
        assert await code(http, api.url.replace("127.0.0.1", "localhost"), "healthy") == "OK"
        assert time.monotonic() - started < SECONDS / 2
        assert len([name for name in names if name.endswith("hangs.example")]) == 20
        for task in hanging:
            task.cancel()
        await asyncio.gather(*hanging, return_exceptions=True)


@pytest.mark.anyio
async def test_more_names_than_are_looked_up_at_once_fail_at_once(names: list[str]) -> None:
    async with http_client(FixedTimeouts(SECONDS, SECONDS)) as http:
        hanging = [asyncio.create_task(code(http, ADDRESS.format(number), "")) for number in range(MAX_AT_ONCE)]
        async with asyncio.timeout(30):
            while len(names) < MAX_AT_ONCE:
                await asyncio.sleep(0.01)
        assert await code(http, "http://localhost:9/", "") == "NOT_CONNECTED"
        for task in hanging:
            task.cancel()
        await asyncio.gather(*hanging, return_exceptions=True)


def test_a_name_that_hangs_does_not_keep_the_process() -> None:
    async def give_up() -> str:
        async with http_client(FixedTimeouts(0.5, 0.5)) as http:
            return await code(http, ADDRESS.format("one"), "")

    started = time.monotonic()
    assert asyncio.run(give_up()) == "TIMEOUT"
    assert time.monotonic() - started < SECONDS
