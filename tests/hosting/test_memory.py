"""What strangers send, and what the API responds, takes no more memory than a small machine has."""

from __future__ import annotations

import asyncio
import gzip
import socket
from collections.abc import AsyncIterator, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import anyio
import httpx2
import pytest
from zoho_desk_mcp.server.hosting.middleware.body_limit import SHARE

from tests.support import misbehaving as bad
from tests.support import plain_http, rpc
from tests.support.misbehaving import Misbehaving
from tests.support.proc import peak_memory
from tests.support.server import Server
from tests.support.server_beside import hosted_beside

pytestmark = pytest.mark.anyio

MAX_BYTES = 400_000_000
BODY = 4 * 1024 * 1024
FILE = b"A text of a large file.\n" * 830_000
HEADERS = {**rpc.HEADERS, "Content-Type": "application/json"}
READ = {"methods": ["read"], "tags": ["tickets"]}
DOWNLOAD = "get_single_zoho_desk_ticket_thread_attachment_by_id"
IDS = {"ticketId": "4000000000000000001", "threadId": "4000000000000000002", "attachmentId": "4000000000000000003"}
GET = "get_single_zoho_desk_ticket_by_id"


@pytest.fixture
async def server(zoho: Misbehaving, tmp_path: Path) -> AsyncIterator[Server]:
    async with hosted_beside(zoho.url, tmp_path, ZOHO_DESK_MCP_BODY_TIMEOUT="5") as running:
        yield running


def peak(server: Server) -> int:
    return peak_memory(server.process.pid)


async def connect(server: Server, number: int) -> str:
    """The id of a new account."""
    body = {"name": "x", "client_id": "c", "client_secret": "s", "refresh_token": f"refresh {number}"}
    return await anyio.to_thread.run_sync(server.connect, body)


async def url_of(server: Server, account: str) -> str:
    made = await anyio.to_thread.run_sync(lambda: server.create(account, config=READ))
    return str(made["url"])


def unfinished(server: Server, path: str, count: int, length: int = BODY) -> Iterator[socket.socket]:
    """Requests whose body comes but for its last byte."""
    lines = [f"POST {path} HTTP/1.1", f"Host: 127.0.0.1:{httpx2.URL(server.url).port}", f"Content-Length: {length}"]
    head = "\r\n".join([*lines, "Content-Type: application/json", "", ""]).encode()
    for _ in range(count):
        connection = socket.create_connection(("127.0.0.1", httpx2.URL(server.url).port), timeout=0.5)
        with suppress(OSError):  # it is not read
            connection.sendall(head + b" " * (length - 1))
        yield connection


def statuses(connections: list[socket.socket]) -> list[bytes]:
    found = []
    for connection in connections:
        connection.settimeout(5)
        try:
            found.append(connection.recv(12))
        except OSError:
            found.append(b"")
        connection.close()
    return found


async def test_bodies_of_strangers_and_of_callers(server: Server, zoho: Misbehaving) -> None:
    urls = await three_urls(server)
    own = httpx2.URL(urls[0]).path

    def send() -> None:
        for path in ("/mcp/nobody", "/sse/nobody/messages", "/integrated-account", "/sign-in", "/mcp/x/y"):
            statuses(list(unfinished(server, path, 25)))
        for url in urls:
            statuses(list(unfinished(server, httpx2.URL(url).path, 19)))
        refused = statuses(list(unfinished(server, own, 19)))
        assert refused.count(b"HTTP/1.1 503") >= 19 - SHARE // BODY - 1
        for _ in range(3):
            answer = plain_http.post(urls[0], content="[" + "[]," * 1_300_000 + "[]]", headers=HEADERS, timeout=60)
            assert answer.status_code == 413

    await anyio.to_thread.run_sync(send)
    assert peak(server) < MAX_BYTES


async def test_a_stranger_is_told_before_the_body_has_come(server: Server, zoho: Misbehaving) -> None:
    """And a body that was read leaves its room to others."""
    url = (await three_urls(server))[0]

    def send() -> None:
        assert statuses(list(unfinished(server, "/mcp/nobody", 3))) == [b"HTTP/1.1 404"] * 3
        assert statuses(list(unfinished(server, "/integrated-account", 1, length=60_000))) == [b"HTTP/1.1 401"]
        with plain_http.Client(timeout=60) as http:  # a body that comes is let pass: else its sender sees no response
            for _ in range(20):
                assert http.post(f"{server.url}/mcp/nobody", content=b" " * BODY, headers=HEADERS).status_code == 404
        for _ in range(2 * SHARE // BODY + 2):
            answer = plain_http.post(url, content=b" " * (BODY - 2) + b"{}", headers=HEADERS, timeout=60)
            assert answer.status_code == 400

    await anyio.to_thread.run_sync(send)


async def test_downloads_side_by_side(server: Server, zoho: Misbehaving) -> None:
    urls = await three_urls(server)
    zoho.answer = bad.answer(200, FILE, Content_Type="text/plain")
    results: list[dict[str, Any]] = []

    async def download(url: str) -> None:
        results.append((await anyio.to_thread.run_sync(rpc.call, url, DOWNLOAD, IDS))["result"])

    async with anyio.create_task_group() as group:
        for number in range(20):
            group.start_soon(download, urls[number % 3])
    assert [result for result in results if result.get("isError")] == []
    assert peak(server) < MAX_BYTES


async def test_responses_that_unpack_to_far_more(server: Server, zoho: Misbehaving) -> None:
    urls = await three_urls(server)
    bomb = gzip.compress(b"\0" * 600_000_000, compresslevel=9)
    zoho.answer = bad.answer(200, bomb, Content_Encoding="gzip")
    for tool, arguments in ((GET, {"ticketId": IDS["ticketId"]}), (DOWNLOAD, IDS)):
        async with anyio.create_task_group() as group:
            for number in range(9):
                group.start_soon(refused_as_too_large, urls[number % 3], tool, arguments)
    new = {"name": "x", "client_id": "c", "client_secret": "s", "refresh_token": "new"}
    refused = await anyio.to_thread.run_sync(lambda: server.api.post("/integrated-account", json=new))
    assert "more than 1,000,000 bytes" in refused.text
    zoho.token_answer = bad.answer(200, bomb, Content_Encoding="gzip")
    refused = await anyio.to_thread.run_sync(lambda: server.api.post("/integrated-account", json=new))
    assert "more than 64,000 bytes" in refused.text
    assert peak(server) < MAX_BYTES


async def test_many_responses_that_are_too_large(server: Server, zoho: Misbehaving) -> None:
    """A failure keeps nothing of what was read before it, also before Python's garbage collector runs."""
    urls = await three_urls(server)
    zoho.answer = bad.answer(200, gzip.compress(b"\0" * 60_000_000, compresslevel=9), Content_Encoding="gzip")
    async with anyio.create_task_group() as group:
        for number in range(120):
            group.start_soon(refused_as_too_large, urls[number % 3], GET, {"ticketId": IDS["ticketId"]})
    assert peak(server) < MAX_BYTES


async def test_messages_of_many_values(server: Server, zoho: Misbehaving) -> None:
    """What is wrong with each as each kind that it may be takes far more memory than the value."""
    urls = await three_urls(server)
    answer = {"role": "user", "model": "m", "content": [{}] * 180_000}
    params = {"name": GET, "arguments": {}, "inputResponses": {"x": answer}}
    async with anyio.create_task_group() as group:
        for url in urls:
            group.start_soon(refused, url, params)
    assert peak(server) < MAX_BYTES


async def refused(url: str, params: dict[str, Any]) -> None:
    response = await anyio.to_thread.run_sync(rpc.post, url, "tools/call", params)
    assert "more than 1,000 values" in response.json()["error"]["message"]


async def three_urls(server: Server) -> list[str]:
    """The URLs of three accounts."""
    return [await url_of(server, await connect(server, number)) for number in range(3)]


async def refused_as_too_large(url: str, tool: str, arguments: dict[str, Any]) -> None:
    result = (await anyio.to_thread.run_sync(rpc.call, url, tool, arguments))["result"]
    assert result["structuredContent"]["error"]["code"] == "ANSWER_TOO_LARGE"


async def test_responses_of_millions_of_values(server: Server, zoho: Misbehaving) -> None:
    """Each value takes far more memory than its two bytes."""
    urls = await three_urls(server)
    zoho.answer = bad.answer(200, b'{"data": [' + b"[]," * 2_600_000 + b"[]]}")
    async with anyio.create_task_group() as group:
        for number in range(9):
            group.start_soon(refused_as_too_large, urls[number % 3], GET, {"ticketId": IDS["ticketId"]})
    assert peak(server) < MAX_BYTES


@pytest.mark.parametrize("count", [80_000, 199_000])
async def test_responses_of_fewer_values_at_a_time(server: Server, zoho: Misbehaving, count: int) -> None:
    """They are read: the first kind has too few bytes to be counted as large, by these alone."""
    urls = await three_urls(server)
    zoho.answer = bad.answer(200, b'{"data": [' + b"[]," * count + b"[]]}")
    params = {"name": GET, "arguments": {"ticketId": IDS["ticketId"]}}
    message = {"jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": params}
    async with httpx2.AsyncClient(timeout=120, limits=httpx2.Limits(max_connections=200)) as http:
        calls = [http.post(url, json=message, headers=HEADERS) for url in urls for _ in range(20)]
        responses = await asyncio.gather(*calls)
    assert {response.status_code for response in responses} == {200}
    assert peak(server) < MAX_BYTES
