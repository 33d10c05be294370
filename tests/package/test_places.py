"""How accounts share the requests that run to one host."""

from __future__ import annotations

import asyncio
from contextlib import AsyncExitStack, suppress

import httpx2
import pytest
from zoho_desk_mcp.server.http import fair_client
from zoho_desk_mcp.server.http.circuits import MAX_TIMEOUTS
from zoho_desk_mcp.server.http.fair_client import ACCOUNT, FairClient
from zoho_desk_mcp.server.http.held_back import HeldBackError
from zoho_desk_mcp.server.http.places import PLACES_OF_ACCOUNT, PLACES_OF_HOST, Places

pytestmark = pytest.mark.anyio

HOST = b"api.example"


async def taken(places: Places, account: str, stack: AsyncExitStack) -> int:
    """How many of these places an account that takes all that it gets has."""
    waiting = [asyncio.create_task(stack.enter_async_context(places.place(HOST, account))) for _ in range(60)]
    return sum(not isinstance(each, HeldBackError) for each in await asyncio.gather(*waiting, return_exceptions=True))


async def test_accounts_that_hang_leave_places_to_others() -> None:
    places = Places()
    async with AsyncExitStack() as stack:
        greedy = await asyncio.gather(*(taken(places, f"hanging {number}", stack) for number in range(20)))
        assert greedy[0] == PLACES_OF_ACCOUNT
        assert sum(greedy) < PLACES_OF_HOST
        assert min(greedy) > 0
        async with asyncio.timeout(0.5), places.place(HOST, "healthy"):
            pass


async def test_a_place_that_gets_free_goes_to_who_waits() -> None:
    places = Places()
    async with AsyncExitStack() as stack:
        first = await stack.enter_async_context(AsyncExitStack())
        for _ in range(PLACES_OF_ACCOUNT):
            await first.enter_async_context(places.place(HOST, "one"))
        with pytest.raises(HeldBackError, match=f"{PLACES_OF_ACCOUNT} requests of this account"):
            await stack.enter_async_context(places.place(HOST, "one"))
        waiting = asyncio.create_task(stack.enter_async_context(places.place(HOST, "one")))
        await asyncio.sleep(0.05)
        assert not waiting.done()
        await first.aclose()
        await waiting


async def test_requests_that_are_given_up_open_the_circuit(monkeypatch: pytest.MonkeyPatch) -> None:
    """As those for a token are: they are waited for less long than for other responses."""
    monkeypatch.setattr(fair_client, "NO_RESPONSE_SECONDS", 0.05)

    async def hang(_: httpx2.Request) -> httpx2.Response:
        await asyncio.sleep(600)
        raise AssertionError

    async with FairClient(transport=httpx2.MockTransport(hang)) as http:

        async def give_up(after: float, account: str) -> None:
            with suppress(TimeoutError):
                async with (
                    asyncio.timeout(after),
                    http.stream("GET", "http://api.example/", extensions={ACCOUNT: account}),
                ):
                    pass

        for _ in range(MAX_TIMEOUTS):
            await give_up(0.01, "in a hurry")
            await give_up(0.1, "patient")
        await give_up(0.01, "in a hurry")
        with pytest.raises(HeldBackError, match="did not respond to the latest calls"):
            await give_up(0.1, "patient")
