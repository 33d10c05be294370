"""What comes behind a response is nobody's: the next request may be another account's."""

from __future__ import annotations

import anyio
import pytest
from zoho_desk_mcp.server.http import surplus_bytes
from zoho_desk_mcp.server.http.http_client import FixedTimeouts, http_client
from zoho_desk_mcp.server.http.round_trip import send

from tests.support.misbehaving import SHORT, Answer, Misbehaving, Request, Writer, answer, misbehaving

pytestmark = pytest.mark.anyio
JSON = b"Content-Type: application/json\r\n"
OTHERS = b'HTTP/1.1 200 X\r\n%sContent-Length: 19\r\n\r\n{"of": "account A"}' % JSON
FIRST = {
    "a length that is too small": b"HTTP/1.1 200 X\r\n%sContent-Length: 2\r\n\r\n{}" % JSON,
    "chunks that have ended": b"HTTP/1.1 200 X\r\n%sTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n" % JSON,
    "a status without a body": b"HTTP/1.1 204 X\r\n\r\n",
    "not modified": b"HTTP/1.1 304 X\r\n\r\n",
}
HEAD = b"HTTP/1.1 200 X\r\n%sContent-Length: %d\r\n\r\n"
SHORT_WHILE = 1
"""Seconds in which all has come. What comes behind the next request nobody can tell from the response to that."""
READ_AT_ONCE = 65_536
"""Bytes that the HTTP library asks for: of what came with them, it is not told."""
SURPLUS = {"a whole response": OTHERS, "a part of one": OTHERS[:-9], "something else": b'{"error": "none"}'}


def with_surplus(response: bytes, surplus: bytes, *, in_parts: bool = False) -> Answer:
    async def give(_: Request, writer: Writer) -> None:
        for part in (response, surplus) if in_parts else (response + surplus,):
            writer.write(part)  # each is a record of TLS
        await writer.drain()

    return give


@pytest.mark.parametrize("surplus", SURPLUS.values(), ids=SURPLUS)
@pytest.mark.parametrize("response", FIRST.values(), ids=FIRST)
async def test_what_comes_behind_a_response_answers_no_other_request(response: bytes, surplus: bytes) -> None:
    async with misbehaving() as server, http_client(FixedTimeouts(SHORT, SHORT), shared=True) as http:
        server.answer = with_surplus(response, surplus)
        await send(http, "GET", server.url, max_bytes=1_000, account="A")
        server.answer = answer(200, {"of": "account B"})
        found = await send(http, "POST", server.url, max_bytes=1_000, account="B")
        assert found.content == b'{"of": "account B"}'


async def _second(server: Misbehaving) -> bytes:
    """What the second account is answered, once a proxy has passed on all that was sent before."""
    async with http_client(FixedTimeouts(SHORT, SHORT), shared=True) as http:
        await send(http, "GET", server.url, max_bytes=100_000, account="A")
        await anyio.sleep(SHORT_WHILE)
        server.answer = answer(200, {"of": "account B"})
        return (await send(http, "POST", server.url, max_bytes=1_000, account="B")).content


async def test_what_comes_behind_it_in_a_part_of_its_own_answers_no_other_request(server: Misbehaving) -> None:
    server.answer = with_surplus(FIRST["a length that is too small"], OTHERS, in_parts=True)
    assert await _second(server) == b'{"of": "account B"}'


async def test_what_comes_behind_all_that_is_read_at_once_answers_no_other_request(server: Misbehaving) -> None:
    size = READ_AT_ONCE - len(HEAD % (JSON, READ_AT_ONCE // 2))
    server.answer = with_surplus(HEAD % (JSON, size) + b" " * size, OTHERS)
    assert await _second(server) == b'{"of": "account B"}'


@pytest.mark.parametrize(("is_known", "opened"), [(True, 1), (False, 3)], ids=["as it is", "another library"])
async def test_other_connections_are_used_again(monkeypatch: pytest.MonkeyPatch, is_known: bool, opened: int) -> None:
    """With a library that is not known, none is."""
    if not is_known:
        monkeypatch.setattr(surplus_bytes, "close_response", lambda: None)
    async with misbehaving() as server, http_client(FixedTimeouts(SHORT, SHORT), shared=True) as http:
        seen = set()
        for _ in range(3):
            await send(http, "GET", server.url, max_bytes=1_000)
            seen |= server.connections
        assert len(seen) == opened
