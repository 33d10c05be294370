"""Idle connections are used again, those that the other side has closed are not, and what reads survives their end."""

from __future__ import annotations

import asyncio

import httpx2
import pytest
from zoho_desk_mcp.server.http import idle_connections
from zoho_desk_mcp.server.http.http_client import FixedTimeouts, http_client
from zoho_desk_mcp.server.http.no_response import NoResponseError
from zoho_desk_mcp.server.http.opened_connections import SOON
from zoho_desk_mcp.server.http.round_trip import RESENT, RawResponse, send

from tests.support.misbehaving import OK, SHORT, Misbehaving, Request, Writer, hang_up

pytestmark = pytest.mark.anyio
AT_ONCE = 50


async def change(http: httpx2.AsyncClient, server: Misbehaving) -> RawResponse:
    """A change, which is sent once."""
    return await send(http, "POST", server.url, max_bytes=1_000_000)


@pytest.mark.parametrize("has_poll", [True, False])
async def test_a_connection_that_was_closed_while_it_was_idle_is_not_used(
    server: Misbehaving, has_poll: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(idle_connections, "HAS_POLL", has_poll)
    async with http_client(FixedTimeouts(SHORT, SHORT)) as http:
        for _ in range(3):
            await change(http, server)
            (connection,) = server.connections
            if connection.get_extra_info("ssl_object"):
                connection.transport.abort()  # asyncio's close waits until the client has read that it is closed
            else:
                connection.close()
            while server.connections:
                await asyncio.sleep(0.01)
        assert len(server.requests) == 3


async def test_idle_connections_are_used_again(server: Misbehaving) -> None:
    async with http_client(FixedTimeouts(SHORT, SHORT)) as http:
        await asyncio.gather(*(change(http, server) for _ in range(AT_ONCE)))
        opened = set(server.connections)
        await asyncio.gather(*(change(http, server) for _ in range(AT_ONCE)))
        assert set(server.connections) == opened


def answer_once_a_connection(server: Misbehaving) -> None:
    """Have the server close connections that are used again when it has read the request, as one does whose time for
    idle connections ends at this moment."""
    used = set[Writer]()

    async def answer(request: Request, writer: Writer) -> None:
        await (hang_up if writer in used else OK)(request, writer)
        used.add(writer)

    server.answer = answer


@pytest.mark.parametrize("idle", [1, RESENT])
async def test_what_reads_goes_over_another_connection_than_one_closed_as_it_was_sent(
    server: Misbehaving, idle: int
) -> None:
    answer_once_a_connection(server)
    async with http_client(FixedTimeouts(SHORT, SHORT)) as http:
        await asyncio.gather(*(change(http, server) for _ in range(idle)))
        response = await send(http, "GET", server.url, max_bytes=1_000_000)
        assert response.status == 200
        assert len(server.requests) == idle + idle + 1


async def test_what_reads_is_sent_a_few_times_at_most(server: Misbehaving) -> None:
    answer_once_a_connection(server)
    async with http_client(FixedTimeouts(SHORT, SHORT)) as http:
        await asyncio.gather(*(change(http, server) for _ in range(3 * RESENT)))
        with pytest.raises(NoResponseError, match="closed the connection early"):
            await send(http, "GET", server.url, max_bytes=1_000_000)
        assert len(server.requests) == 3 * RESENT + 1 + RESENT


async def test_what_reads_is_sent_once_where_it_was_worked_on(server: Misbehaving) -> None:
    async def work(request: Request, writer: Writer) -> None:
        await asyncio.sleep(1.5 * SOON)
        await hang_up(request, writer)

    async with http_client(FixedTimeouts(SHORT, SHORT)) as http:
        await change(http, server)
        server.answer = work
        with pytest.raises(NoResponseError, match="closed the connection early"):
            await send(http, "GET", server.url, max_bytes=1_000_000)
        assert len(server.requests) == 2


async def test_a_change_is_sent_once_also_where_its_connection_was_closed(server: Misbehaving) -> None:
    answer_once_a_connection(server)
    async with http_client(FixedTimeouts(SHORT, SHORT)) as http:
        await change(http, server)
        with pytest.raises(NoResponseError) as lost:
            await change(http, server)
        assert (lost.value.code, lost.value.sent) == ("CONNECTION_LOST", True)
        assert len(server.requests) == 2


async def test_what_reads_is_sent_once_where_its_connection_is_new(server: Misbehaving) -> None:
    server.answer = hang_up
    async with http_client(FixedTimeouts(SHORT, SHORT)) as http:
        with pytest.raises(NoResponseError):
            await send(http, "GET", server.url, max_bytes=1_000_000)
        assert len(server.requests) == 1
