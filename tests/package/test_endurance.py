"""Calls that are cancelled, and many that fail: nothing of them stays."""

from __future__ import annotations

import asyncio
from types import CoroutineType
from typing import Any

import pytest
from mcp import Client
from zoho_desk_mcp.connect import connect
from zoho_desk_mcp.server import calls as server

from tests.support import misbehaving as bad
from tests.support.calls import READ, WRITE
from tests.support.faults import CODES, error_details
from tests.support.misbehaving import FAULTS, environment_for, misbehaving, settings_for
from tests.support.processes import stdio_server

pytestmark = pytest.mark.anyio


async def test_cancelled_call_closes_its_request() -> None:
    async with misbehaving() as zoho, connect(settings_for(zoho.url)) as desk:
        zoho.answer = bad.silence
        call = asyncio.create_task(server.call(desk, *WRITE))
        while not zoho.requests:
            await asyncio.sleep(0.01)
        assert zoho.busy == 1
        call.cancel()
        with pytest.raises(asyncio.CancelledError):
            await call
        await zoho.idle()
        zoho.answer = bad.OK
        assert not (await server.call(desk, *READ)).is_error


async def test_call_that_the_client_cancels_closes_its_request() -> None:
    async with misbehaving() as zoho:
        zoho.answer = bad.silence
        async with Client(stdio_server(**environment_for(zoho.url, LOG="off"))) as client:
            call = asyncio.create_task(client.call_tool(*WRITE))
            while not zoho.requests:
                await asyncio.sleep(0.01)
            assert zoho.busy == 1
            call.cancel()
            await zoho.idle()
            zoho.answer = bad.OK
            assert not (await client.call_tool(*READ)).is_error


async def test_a_thousand_faulty_calls_leave_a_server_that_answers_and_holds_nothing() -> None:
    names = sorted(FAULTS)

    async def by_name(request: bad.Request, writer: bad.Writer) -> None:
        number = int(request.target.partition("?")[0].rpartition("/")[2]) - 4 * 10**18
        await (FAULTS[names[number % len(names)]] if number else bad.OK)(request, writer)

    async with misbehaving() as zoho:
        zoho.answer = by_name
        environment = environment_for(zoho.url, TIMEOUT=str(bad.SHORT), LOG="off")
        async with Client(stdio_server(**environment)) as client:
            places = asyncio.Semaphore(25)
            codes: set[str] = set()

            async def call(number: int) -> None:
                async with places:
                    result = await client.call_tool(READ[0], {"ticketId": f"4{number:018}"})
                    codes.add(error_details(result)["code"])

            async with asyncio.timeout(300), asyncio.TaskGroup() as group:
                for number in range(1, 1001):
                    group.create_task(call(number))
            assert codes == set(CODES.values())
            await zoho.idle()
            assert len(zoho.connections) <= 20  # what the pool keeps for the next calls
            good = await client.call_tool(READ[0], {"ticketId": f"4{0:018}"})
            assert good.structured_content == bad.TICKET
        async with asyncio.timeout(30):
            while zoho.connections:
                await asyncio.sleep(0.01)


def _our_tasks() -> set[asyncio.Task[Any]]:
    """The tasks that are not those of the misbehaving server."""
    return {task for task in asyncio.all_tasks() if _file_of(task) != bad.__file__ and not task.done()}


def _file_of(task: asyncio.Task[Any]) -> str:
    running = task.get_coro()
    assert isinstance(running, CoroutineType)
    return running.cr_code.co_filename


async def test_faults_leave_no_task() -> None:
    async with misbehaving() as zoho, connect(settings_for(zoho.url, timeout=bad.SHORT)) as desk:
        await server.call(desk, *READ)
        before = _our_tasks()
        for fault in FAULTS.values():
            zoho.answer = fault
            await server.call(desk, *READ)
        await zoho.idle()
        assert _our_tasks() <= before
