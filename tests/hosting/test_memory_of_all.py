"""All that takes much memory, at the same time: each of it is bounded, and so is their sum."""

from __future__ import annotations

import asyncio
import gzip
import json
import socket
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import suppress
from itertools import count
from pathlib import Path
from typing import Any

import anyio
import httpx2
import pytest

from tests.support import misbehaving as bad
from tests.support import rpc
from tests.support.misbehaving import Misbehaving, Request, Writer
from tests.support.proc import peak_memory
from tests.support.server import Server
from tests.support.server_beside import hosted_beside

pytestmark = pytest.mark.anyio

MAX_BYTES = 400_000_000
SECONDS = 20
ACCOUNTS = 6
HEADS, UNREAD = 300, 80
"""Connections that send the most of a head; that read nothing of their response."""
BODY = 4 * 1024 * 1024
ALL = {"methods": ["all"], "tools": ["*"]}
WIDE = json.dumps({"id": "4000000000000000001", "subject": "\U0001f600" + "x" * 7_900_000}).encode()
VALUES = b'{"data": [' + b"[]," * 199_000 + b"[]]}"
FILE = b"A text of a large file.\n" * 830_000
BOMB = gzip.compress(b"\0" * 60_000_000, compresslevel=9)
RESPONSES = [
    bad.answer(200, WIDE),
    bad.answer(200, VALUES),
    bad.answer(200, BOMB, Content_Encoding="gzip"),
    bad.answer(200, json.dumps({"data": [{"id": str(each), "cf": ["x"] * 900} for each in range(100)]}).encode()),
]
READ = {"name": "get_single_zoho_desk_ticket_by_id", "arguments": {"ticketId": "4000000000000000001"}}
LIST = {"name": "list_all_zoho_desk_tickets", "arguments": {"limit": 100}}
DOWNLOAD = {
    "name": "get_single_zoho_desk_ticket_thread_attachment_by_id",
    "arguments": {
        "ticketId": "4000000000000000001",
        "threadId": "4000000000000000002",
        "attachmentId": "4000000000000000003",
    },
}


@pytest.fixture
async def server(zoho: Misbehaving, tmp_path: Path) -> AsyncIterator[Server]:
    async with hosted_beside(zoho.url, tmp_path, ZOHO_DESK_MCP_CALLS_AT_ONCE="400") as running:
        yield running


def urls_of(server: Server) -> list[str]:
    found = []
    for number in range(ACCOUNTS):
        body = {"name": "x", "client_id": "c", "client_secret": "s", "refresh_token": f"refresh {number}"}
        found.append(str(server.create(server.connect(body), config=ALL)["url"]))
    return found


def message(method: str, params: dict[str, Any]) -> bytes:
    return json.dumps({"jsonrpc": "2.0", "id": 1, "method": method, "params": params}, ensure_ascii=False).encode()


SMALL_BODIES = [message("tools/call", READ), message("tools/call", LIST), message("tools/call", DOWNLOAD)]
SMALL_BODIES.append(message("tools/list", {}))
LARGE_BODIES = [
    message("tools/call", {**READ, "arguments": {"ticketId": "\U0001f600" + "x" * (BODY - 300)}}),
    message("tools/call", {**READ, "inputResponses": {"x": {"role": "user", "content": [{}] * 180_000}}}),
]


def large_responses() -> Callable[[Request, Writer], Awaitable[None]]:
    numbers = count()

    async def answer(request: Request, writer: Writer) -> None:
        is_file = "attachments" in request.target
        with suppress(OSError):
            await (bad.answer(200, FILE) if is_file else RESPONSES[next(numbers) % len(RESPONSES)])(request, writer)

    return answer


async def send(url: str, body: bytes, statuses: set[int]) -> None:
    """Call again and again."""
    async with httpx2.AsyncClient(timeout=120) as http:
        while True:
            sent = await http.post(url, content=body, headers={**rpc.HEADERS, "Content-Type": "application/json"})
            statuses.add(sent.status_code)


async def begin(port: int, content: bytes, *, reads: bool) -> None:
    """Send on a connection, and again on another one when it is closed."""
    loop = asyncio.get_running_loop()
    while True:
        with suppress(OSError), socket.socket() as client:
            client.setblocking(False)
            client.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
            await loop.sock_connect(client, ("127.0.0.1", port))
            await loop.sock_sendall(client, content)
            while await loop.sock_recv(client, 65536) if reads else await asyncio.sleep(5, result=True):
                pass
        await asyncio.sleep(0.5)


def request(url: str, body: bytes, length: int) -> bytes:
    """A request that announces so many bytes, as it goes over the wire."""
    where = httpx2.URL(url)
    lines = [f"POST {where.path} HTTP/1.1", f"Host: 127.0.0.1:{where.port}", f"Content-Length: {length}"]
    lines += ["Content-Type: application/json", "Accept: application/json", "", ""]
    return "\r\n".join(lines).encode() + body


def connections(urls: list[str]) -> Iterator[tuple[bytes, bool]]:
    """What is sent on connections of their own, and whether its sender reads the response."""
    for number in range(HEADS):
        yield f"GET /{number} HTTP/1.1\r\nHost: x\r\nX-Long: ".encode() + b"x" * 60_000, True
    for number in range(UNREAD):
        body = SMALL_BODIES[number % len(SMALL_BODIES)]
        yield request(urls[number % ACCOUNTS], body, len(body)), False
    for url in urls:
        yield request(url, b" " * (BODY - 1), BODY), True


async def test_all_at_once(server: Server, zoho: Misbehaving) -> None:
    urls = await anyio.to_thread.run_sync(urls_of, server)
    zoho.answer = large_responses()
    port = httpx2.URL(server.url).port or 0
    statuses: set[int] = set()
    with suppress(TimeoutError):
        async with asyncio.timeout(SECONDS), asyncio.TaskGroup() as group:
            for content, reads in connections(urls):
                group.create_task(begin(port, content, reads=reads))
            for url in urls:
                for body in [*SMALL_BODIES, *LARGE_BODIES] * 2:
                    group.create_task(send(url, body, statuses))
    assert peak_memory(server.process.pid) < MAX_BYTES
    assert {200, 503} <= statuses <= {200, 400, 503}
