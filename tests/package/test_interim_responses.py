"""Interim responses without end, and heads in thousands of pieces, keep nobody else waiting."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from zoho_desk_mcp.server.http.bounded_reads import MAX_INTERIM
from zoho_desk_mcp.server.http.http_client import FixedTimeouts, http_client
from zoho_desk_mcp.server.http.no_response import NoResponseError
from zoho_desk_mcp.server.http.round_trip import RawResponse, send

from tests.support.misbehaving import OK, SHORT, Answer, Misbehaving, Request, Writer, answer
from tests.support.reached import reached
from tests.support.turns import turns_of_others

pytestmark = pytest.mark.anyio


async def ask(behavior: Misbehaving, *answers: Answer) -> RawResponse:
    """The last of these answers, all to one client."""
    async with http_client(FixedTimeouts(SHORT, SHORT)) as http:
        for each in answers:
            behavior.answer = each
            response = await send(http, "GET", behavior.url, max_bytes=1_000_000)
        return response


def interim(count: int, status: int = 103, piece: int = 1_000_000) -> Answer:
    """So many interim responses, in pieces of so many bytes, and then the response."""

    async def give(request: Request, writer: Writer) -> None:
        lines = b"HTTP/1.1 %d X\r\nLink: </a>\r\n\r\n" % status * count
        for start in range(0, len(lines), piece):
            writer.write(lines[start : start + piece])
            await writer.drain()
            await asyncio.sleep(0)
        await OK(request, writer)

    return give


async def flood(_: Request, writer: Writer) -> None:
    """Interim responses for as long as somebody reads them."""
    while True:
        writer.write(b"HTTP/1.1 100 X\r\n\r\n" * 4_000)
        await writer.drain()
        await asyncio.sleep(0)  # a TLS connection that was lost is told to this task only when others have their turn


async def test_interim_responses_without_end_are_an_error_at_once(server: Misbehaving) -> None:
    with pytest.raises(NoResponseError) as raised:
        await ask(server, flood)
    assert (raised.value.code, raised.value.sent) == ("BAD_ANSWER", True)


async def test_they_are_an_error_on_a_connection_that_was_used_before(server: Misbehaving) -> None:
    with pytest.raises(NoResponseError) as raised:
        await ask(server, OK, interim(MAX_INTERIM), flood)
    assert raised.value.code == "BAD_ANSWER"
    assert len(server.requests) == 3


@pytest.mark.parametrize("piece", [1, 7, 1_000_000])
@pytest.mark.parametrize("status", [100, 102, 103])
async def test_a_few_are_read(status: int, piece: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async with reached("http", tmp_path, monkeypatch) as server:
        assert (await ask(server, interim(MAX_INTERIM, status, piece))).status == 200
        with pytest.raises(NoResponseError, match="cannot be decoded"):
            await ask(server, interim(MAX_INTERIM + 1, status, piece))


async def test_bodies_may_hold_what_looks_like_them(server: Misbehaving) -> None:
    text = b"\nHTTP/1.1 100 Continue\r\n\r\n" * 1_000
    assert (await ask(server, answer(200, text), answer(200, text))).content == text


async def test_others_have_their_turn_while_a_head_comes_in_records_of_one_byte(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    size = 5_000

    async def byte_by_byte(request: Request, writer: Writer) -> None:
        for byte in b"HTTP/1.1 200 X\r\nX-Long: " + b"x" * size + b"\r\nContent-Length: 0\r\n\r\n":
            writer.write(bytes([byte]))  # each becomes a record
        turns.count = 0
        await writer.drain()

    async with reached("https", tmp_path, monkeypatch) as server, turns_of_others() as turns:
        assert (await ask(server, byte_by_byte)).status == 200
    assert turns.count > size / 2
