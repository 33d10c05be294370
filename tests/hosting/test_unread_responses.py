"""Large responses that clients ask for and do not read: they fill no memory, and others get theirs."""

from __future__ import annotations

import json
import re
import socket
import time
from collections.abc import AsyncIterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import anyio
import httpx2
import pytest

from tests.support import misbehaving as bad
from tests.support import plain_http, rpc
from tests.support.misbehaving import Misbehaving, environment_for
from tests.support.ports import wait_until
from tests.support.proc import cpu_seconds, memory, peak_memory
from tests.support.server import Server, Site
from tests.support.server_beside import hosted_beside, server_beside

pytestmark = pytest.mark.anyio

MAX_BYTES = 400_000_000
PICTURE = b"\x89PNG\r\n\x1a\n" + b"x" * 3_950_000
DOWNLOAD = "get_single_zoho_desk_ticket_thread_attachment_by_id"
IDS = {"ticketId": "4000000000000000001", "threadId": "4000000000000000002", "attachmentId": "4000000000000000003"}
PARAMS: dict[str, Any] = {"name": DOWNLOAD, "arguments": IDS}
CALL = {"jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": PARAMS}
HELLO = {"protocolVersion": "2025-03-26", "capabilities": {}, "clientInfo": {"name": "a", "version": "1"}}


@pytest.fixture
async def server(zoho: Misbehaving, tmp_path: Path) -> AsyncIterator[Server]:
    async with hosted_beside(zoho.url, tmp_path) as running:
        yield running


async def urls(server: Server, zoho: Misbehaving, count: int) -> list[httpx2.URL]:
    """The URLs of so many accounts, for which Zoho Desk has pictures."""
    zoho.answer = bad.answer(200, bad.ORGANIZATIONS)

    def made(number: int) -> httpx2.URL:
        body = {"name": "x", "client_id": "c", "client_secret": "s", "refresh_token": f"refresh {number}"}
        config = {"methods": ["read"], "tags": ["tickets"]}
        return httpx2.URL(server.create(server.connect(body), config=config)["url"])

    found = [await anyio.to_thread.run_sync(made, number) for number in range(count)]
    zoho.answer = bad.answer(200, PICTURE, Content_Type="image/png")
    return found


def unread(url: httpx2.URL, method: str, body: bytes = b"", **headers: str) -> socket.socket:
    """A request whose response is not read."""
    connection = socket.socket()
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
    connection.settimeout(30)
    connection.connect(("127.0.0.1", url.port))
    lines = [f"{method} {url.path} HTTP/1.1", f"Host: {url.netloc.decode()}", f"Content-Length: {len(body)}"]
    lines += ["Accept: application/json, text/event-stream", "Content-Type: application/json", "", ""]
    connection.sendall("\r\n".join(lines).encode() + body)
    return connection


def called(url: httpx2.URL) -> float:
    """The seconds until a client that reads has its picture."""
    started = time.monotonic()
    result = rpc.call(str(url), DOWNLOAD, IDS)["result"]
    assert [block["type"] for block in result["content"]] == ["text", "image"]
    return time.monotonic() - started


async def all_ended(server: Server, told: str, count: int) -> None:
    """The log tells of so many requests: a server that is to stop lets those end that run, and has seconds for it."""
    await anyio.to_thread.run_sync(wait_until, lambda: server.log_text.count(told) >= count, 120)


async def test_responses_that_are_not_read(server: Server, zoho: Misbehaving) -> None:
    *silent, reading = await urls(server, zoho, 4)
    connections = []
    for number in range(120):
        connections.append(unread(silent[number % 3], "POST", json.dumps(CALL).encode()))
        await anyio.sleep(0.02)
    await anyio.sleep(3)
    seconds = await anyio.to_thread.run_sync(called, reading)
    for connection in connections:
        connection.close()
    assert seconds < 20
    assert peak_memory(server.process.pid) < MAX_BYTES
    await all_ended(server, "/mcp/***", 1 + len(connections))


async def test_listings_that_are_not_read(server: Server, zoho: Misbehaving) -> None:
    """Of all tools: 600 KB each, which cost the client a line. Each URL may run twenty at a time."""
    zoho.answer = bad.answer(200, bad.ORGANIZATIONS)
    login = {"name": "x", "client_id": "c", "client_secret": "s", "refresh_token": "refresh"}
    account = await anyio.to_thread.run_sync(server.connect, login)
    other = await anyio.to_thread.run_sync(server.connect, {**login, "refresh_token": "another"})
    everything = {"methods": ["all"], "tags": ["all"]}
    reading = server.create(other, config=everything)["url"]
    silent = [httpx2.URL(server.create(account, config=everything)["url"]) for _ in range(12)]
    listing = json.dumps({"jsonrpc": "2.0", "id": 1, "method": "tools/list"}).encode()
    before = cpu_seconds([server.process.pid])
    for _ in range(5):
        await anyio.to_thread.run_sync(rpc.listed, reading)
    one = (cpu_seconds([server.process.pid]) - before) / 5
    connections = [unread(url, "POST", listing) for url in silent for _ in range(20)]
    await anyio.sleep(3)
    assert len(await anyio.to_thread.run_sync(rpc.listed, reading)) > 500
    assert peak_memory(server.process.pid) < MAX_BYTES
    before = cpu_seconds([server.process.pid])
    for connection in connections:
        connection.close()
    await anyio.to_thread.run_sync(wait_until, lambda: server.log_text.count("/mcp/***") >= 6 + len(connections))
    assert cpu_seconds([server.process.pid]) - before < one * len(connections) / 3  # they are made for nobody


@pytest.fixture
async def single(zoho: Misbehaving, tmp_path: Path) -> AsyncIterator[Server]:
    """A server of one account, for which Zoho Desk has pictures."""
    zoho.answer = bad.answer(200, PICTURE, Content_Type="image/png")
    environment = environment_for(zoho.url) | {"ZOHO_DESK_TAGS": "all"}
    async with server_beside(Site(tmp_path, zoho.url, {}), "--single", **environment) as running:
        yield running


async def unread_by(count: int, url: httpx2.URL) -> list[socket.socket]:
    connections = []
    for _ in range(count):
        connections.append(unread(url, "POST", json.dumps(CALL).encode()))
        await anyio.sleep(0.02)
    await anyio.sleep(3)
    return connections


async def test_responses_of_the_only_account_that_are_not_read(single: Server) -> None:
    url = httpx2.URL(f"{single.url}/mcp")
    for connection in await unread_by(60, url):
        connection.close()
    await anyio.to_thread.run_sync(called, url)  # within a minute: theirs are made first
    assert peak_memory(single.process.pid) < MAX_BYTES
    await all_ended(single, "path=/mcp ", 61)


async def test_who_reads_does_not_wait_for_the_silent_of_another_address(single: Server) -> None:
    """Of the only account, too: each of these waits for those before it."""
    url = httpx2.URL(f"{single.url}/mcp")
    connections = await unread_by(60, url)
    elsewhere = plain_http.Client(transport=httpx2.HTTPTransport(local_address="127.0.0.2"), timeout=60)
    started = time.monotonic()
    response = await anyio.to_thread.run_sync(lambda: elsewhere.post(url, json=CALL, headers=rpc.HEADERS))
    assert time.monotonic() - started < 30  # theirs end after two minutes
    assert response.json()["result"]["content"][1]["type"] == "image"
    for connection in connections:
        connection.close()
    await all_ended(single, "path=/mcp ", 1 + len(connections))


def some(stream: socket.socket, most: int) -> bytes:
    """Some more of a stream that has not ended."""
    received = stream.recv(most)
    assert received, "the stream has ended"
    return received


def begun(url: httpx2.URL) -> tuple[socket.socket, str]:
    """A stream that is not read on, and where its messages go."""
    stream = unread(url.copy_with(path=url.path.replace("/mcp/", "/sse/")), "GET")
    received = b""
    while not (found := re.search(rb"data: (\S+session_id=\w+)\r\n", received)):
        received += some(stream, 500)
    messages = str(url.copy_with(raw_path=found.group(1)))
    rpc.post(messages, "initialize", HELLO)
    rpc.post(messages, "notifications/initialized")
    return stream, messages


async def test_streams_keep_nothing_of_what_has_been_read(server: Server, zoho: Misbehaving) -> None:
    """The SDK has the last message of each in several forms until the next one comes."""
    zoho.answer = bad.answer(200, bad.ORGANIZATIONS)
    login = {"name": "x", "client_id": "c", "client_secret": "s", "refresh_token": "refresh"}
    account = await anyio.to_thread.run_sync(server.connect, login)
    everything = {"methods": ["all"], "tags": ["all"]}

    def listed(number: int) -> None:
        url = httpx2.URL(server.create(account, name=str(number), config=everything)["url"])
        for _ in range(20):
            stream, messages = begun(url)
            streams.enter_context(stream)
            rpc.post(messages, "tools/list")
            received = 0
            while received < 600_000:
                received += len(some(stream, 65536))

    with ExitStack() as streams:
        await anyio.to_thread.run_sync(listed, 0)
        before = memory(server.process.pid)
        for number in range(1, 4):
            await anyio.to_thread.run_sync(listed, number)
        assert memory(server.process.pid) - before < 60 * 600_000


async def test_streams_that_are_not_read(server: Server, zoho: Misbehaving) -> None:
    *silent, reading = await urls(server, zoho, 4)
    connections = []
    for url in silent:
        for _ in range(2):
            stream, messages = await anyio.to_thread.run_sync(begun, url)
            connections.append(stream)
            for _ in range(15):
                await anyio.to_thread.run_sync(rpc.post, messages, "tools/call", PARAMS)
    seconds = await anyio.to_thread.run_sync(called, reading)
    for connection in connections:
        connection.close()
    assert seconds < 20
    assert peak_memory(server.process.pid) < MAX_BYTES
