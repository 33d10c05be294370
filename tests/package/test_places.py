"""How accounts share the requests that run to one host."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, nullcontext, suppress

import anyio
import httpx2
import pytest
from zoho_desk_mcp.server.http import circuits, fair_client
from zoho_desk_mcp.server.http import places as places_module
from zoho_desk_mcp.server.http.circuits import MAX_TIMEOUTS, Circuits
from zoho_desk_mcp.server.http.fair_client import ACCOUNT, FairClient
from zoho_desk_mcp.server.http.held_back import HeldBackError
from zoho_desk_mcp.server.http.http_client import FixedTimeouts, http_client
from zoho_desk_mcp.server.http.no_response import NoResponseError
from zoho_desk_mcp.server.http.places import PLACES_OF_ACCOUNT, PLACES_OF_HOST, Places
from zoho_desk_mcp.server.http.round_trip import send

from tests.support.misbehaving import OK, Misbehaving, misbehaving, silence

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
        async with asyncio.timeout(30), places.place(HOST, "healthy"):
            pass


async def test_a_place_that_gets_free_goes_to_who_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    places = Places()
    async with AsyncExitStack() as stack:
        first = await stack.enter_async_context(AsyncExitStack())
        for _ in range(PLACES_OF_ACCOUNT):
            await first.enter_async_context(places.place(HOST, "one"))
        with pytest.raises(HeldBackError, match=f"{PLACES_OF_ACCOUNT} requests of this account"):
            await stack.enter_async_context(places.place(HOST, "one"))
        monkeypatch.setattr(places_module, "MAX_WAIT", 60)
        waiting = asyncio.create_task(stack.enter_async_context(places.place(HOST, "one")))
        await asyncio.sleep(0.05)
        assert not waiting.done()
        await first.aclose()
        await waiting


async def test_requests_that_are_given_up_open_the_circuit(monkeypatch: pytest.MonkeyPatch) -> None:
    """As those for a token are: they are waited for less long than for other responses."""
    monkeypatch.setattr(fair_client, "NO_RESPONSE_SECONDS", 0.3)

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
            await give_up(0.4, "patient")
        await give_up(0.01, "in a hurry")
        with pytest.raises(HeldBackError, match="did not respond to the latest calls"):
            await give_up(0.4, "patient")


async def test_requests_whose_callers_left_open_no_circuit(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever leaves five slow calls would have the account's others refused."""
    monkeypatch.setattr(fair_client, "NO_RESPONSE_SECONDS", 0.05)

    async def respond_late(_: httpx2.Request) -> httpx2.Response:
        await asyncio.sleep(0.2)
        return httpx2.Response(200)

    async with FairClient(transport=httpx2.MockTransport(respond_late)) as http:
        for _ in range(MAX_TIMEOUTS):
            with anyio.move_on_after(0.1):
                async with http.stream("GET", "http://api.example/", extensions={ACCOUNT: "slow"}):
                    raise AssertionError
        async with http.stream("GET", "http://api.example/", extensions={ACCOUNT: "slow"}) as response:
            assert response.status_code == 200


async def test_an_account_that_is_held_back_takes_nobodys_turn_to_try(monkeypatch: pytest.MonkeyPatch) -> None:
    """Its host was due to be tried: nobody else tried it then, for as long again."""
    monkeypatch.setattr(circuits, "OPEN_SECONDS", 0.2)
    known, host, hanging = Circuits(), HOST, (HOST, "hanging")
    for _ in range(MAX_TIMEOUTS):
        known.note_timeout(host)
    await asyncio.sleep(0.2)
    monkeypatch.setattr(circuits, "OPEN_SECONDS", 60)
    for _ in range(MAX_TIMEOUTS):
        known.note_timeout(hanging)
    with pytest.raises(HeldBackError), known.attempt(host, hanging):
        pass
    with known.attempt(host, (HOST, "healthy")), pytest.raises(HeldBackError), known.attempt(host, (HOST, "another")):
        pass


async def test_a_request_without_a_place_takes_nobodys_turn_to_try(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(circuits, "OPEN_SECONDS", 0.2)

    known, places = Circuits(), Places()
    monkeypatch.setattr(fair_client, "Circuits", lambda: known)
    monkeypatch.setattr(fair_client, "Places", lambda: places)

    async def answer(_: httpx2.Request) -> httpx2.Response:
        await asyncio.sleep(0)
        return httpx2.Response(204)

    async with FairClient(transport=httpx2.MockTransport(answer)) as http, AsyncExitStack() as stack:
        for _ in range(MAX_TIMEOUTS):
            known.note_timeout(HOST)
        await asyncio.sleep(0.2)
        monkeypatch.setattr(circuits, "OPEN_SECONDS", 60)
        for _ in range(PLACES_OF_ACCOUNT):
            await stack.enter_async_context(places.place(HOST, "busy"))
        for account in ("busy", "healthy"):
            with pytest.raises(HeldBackError) if account == "busy" else nullcontext():
                async with http.stream("GET", "http://api.example/", extensions={ACCOUNT: account}) as response:
                    assert response.status_code == 204


async def test_a_request_that_is_given_up_takes_nobodys_turn_to_try(monkeypatch: pytest.MonkeyPatch) -> None:
    """As by a person who does not wait: what it was to find out nobody knows then."""
    monkeypatch.setattr(circuits, "OPEN_SECONDS", 0.2)
    known, arrived = Circuits(), asyncio.Event()
    monkeypatch.setattr(fair_client, "Circuits", lambda: known)

    async def answer(request: httpx2.Request) -> httpx2.Response:
        arrived.set()
        await asyncio.sleep(600 if request.url.path == "/slow" else 0)
        return httpx2.Response(204)

    async def ask(path: str) -> int:
        async with http.stream("GET", f"http://api.example{path}", extensions={ACCOUNT: path}) as response:
            return response.status_code

    async with FairClient(transport=httpx2.MockTransport(answer)) as http:
        for _ in range(MAX_TIMEOUTS):
            known.note_timeout(HOST)
        await asyncio.sleep(0.2)
        monkeypatch.setattr(circuits, "OPEN_SECONDS", 60)
        slow = asyncio.create_task(ask("/slow"))
        await arrived.wait()
        with pytest.raises(HeldBackError):
            await ask("/meanwhile")
        slow.cancel()
        with pytest.raises(asyncio.CancelledError):
            await slow
        assert await ask("/next") == 204


@pytest.fixture
async def due(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[tuple[FairClient, Misbehaving]]:
    """A client whose host, which it could not connect to, is due to be tried, and the server there."""
    monkeypatch.setattr(circuits, "OPEN_SECONDS", 0.2)
    known = Circuits()
    monkeypatch.setattr(fair_client, "Circuits", lambda: known)
    async with misbehaving() as there, http_client(FixedTimeouts(30, 30), shared=True) as http:
        assert isinstance(http, FairClient)
        for _ in range(MAX_TIMEOUTS):
            known.note_timeout(httpx2.URL(there.url).netloc)
        await asyncio.sleep(0.2)
        monkeypatch.setattr(circuits, "OPEN_SECONDS", 60)
        yield http, there


async def test_a_request_that_cannot_be_sent_takes_nobodys_turn_to_try(due: tuple[FairClient, Misbehaving]) -> None:
    """Whoever called with a long text all the time kept everybody from a host that was back."""
    http, there = due
    with pytest.raises(NoResponseError, match="a value is too long"):
        await send(http, "GET", there.url, params={"text": "a" * 70_000}, max_bytes=1000, account="long")
    assert (await send(http, "GET", there.url, max_bytes=1000, account="other")).status == 200


async def test_others_need_not_wait_for_the_response_that_tries_a_host(due: tuple[FairClient, Misbehaving]) -> None:
    """It can be connected to again, which is what was to be found out. The response may never come."""
    http, there = due
    there.answer = silence
    slow = asyncio.create_task(send(http, "GET", there.url, max_bytes=1000, account="slow"))
    async with asyncio.timeout(30):
        while not there.requests:
            await asyncio.sleep(0.01)
    there.answer = OK
    assert (await send(http, "GET", there.url, max_bytes=1000, account="other")).status == 200
    slow.cancel()
    with suppress(asyncio.CancelledError):
        await slow
