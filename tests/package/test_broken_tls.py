"""TLS that breaks off behind a request is the end of a connection: a change that was sent may have been made."""

from __future__ import annotations

import asyncio
import os
from pathlib import Path

import pytest
from zoho_desk_mcp.server.http.http_client import FixedTimeouts, http_client
from zoho_desk_mcp.server.http.no_response import NoResponseError
from zoho_desk_mcp.server.http.round_trip import send

from tests.support.misbehaving import OK, SHORT, Misbehaving, Request, Writer
from tests.support.reached import reached

pytestmark = pytest.mark.anyio
BEGUN = b"HTTP/1.1 200 X\r\nContent-Length: 30\r\n\r\n{"
BEHIND = {"no TLS": b"HTTP/1.1 502 Bad Gateway\r\n\r\n", "an alert in the clear": b"\x15\x03\x03\x00\x02\x02\x28"}


@pytest.mark.parametrize("begun", [b"", BEGUN], ids=["without a response", "within one"])
@pytest.mark.parametrize("raw", BEHIND.values(), ids=BEHIND)
async def test_a_change_may_have_been_made(
    raw: bytes, begun: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def break_off(_: Request, writer: Writer) -> None:
        writer.write(begun)
        await writer.drain()
        os.write(writer.get_extra_info("socket").fileno(), raw)
        await asyncio.sleep(SHORT)

    async with reached("https", tmp_path, monkeypatch) as server:
        server.answer = break_off
        error = await _failure(server, "POST")
    assert (error.code, error.sent) == ("CONNECTION_LOST", True)
    assert "broke off TLS" in error.message
    assert len(server.requests) == 1


async def test_what_reads_goes_over_another_connection(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    used = set[Writer]()

    async def break_off_when_used_again(request: Request, writer: Writer) -> None:
        if writer in used:
            os.write(writer.get_extra_info("socket").fileno(), BEHIND["no TLS"])
            return
        used.add(writer)
        await OK(request, writer)

    async with (
        reached("https", tmp_path, monkeypatch) as server,
        http_client(FixedTimeouts(SHORT, SHORT), shared=True) as http,
    ):
        server.answer = break_off_when_used_again
        for _ in range(2):
            assert (await send(http, "GET", server.url, max_bytes=1_000)).is_success
    assert len(server.requests) == 3


async def _failure(server: Misbehaving, method: str) -> NoResponseError:
    async with http_client(FixedTimeouts(SHORT, SHORT), shared=True) as http:
        with pytest.raises(NoResponseError) as caught:
            await send(http, method, server.url, max_bytes=1_000)
    return caught.value
