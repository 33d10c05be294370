"""Clients that leave their stream of SSE while messages to it are under way: no error of ours."""

from __future__ import annotations

import asyncio
import json
import signal
import socket

import httpx2
import pytest
from starlette.types import Message
from zoho_desk_mcp.server.hosting.mcp_endpoint.sse import StreamedResponse

from tests.support.server import Site, running_server
from tests.support.upstream import Upstream

HELLO = {"protocolVersion": "2025-03-26", "capabilities": {}, "clientInfo": {"name": "a", "version": "1"}}
LISTINGS = 15
"""Of all tools: so many are more than the system itself keeps for a client that does not read."""
CALL = {"name": "list_all_zoho_desk_tickets", "arguments": {"limit": 1}}


def sent(url: httpx2.URL, method: str, path: str, message: dict[str, object] | None = None) -> socket.socket:
    """A request whose response is not read."""
    body = json.dumps(message).encode() if message else b""
    connection = socket.create_connection((url.host, url.port or 0), timeout=30)
    lines = [f"{method} {path} HTTP/1.1", f"Host: {url.netloc.decode()}", f"Content-Length: {len(body)}"]
    lines += ["Accept: application/json, text/event-stream", "Content-Type: application/json", "", ""]
    connection.sendall("\r\n".join(lines).encode() + body)
    return connection


def messages_path(stream: socket.socket) -> str:
    """Where a stream takes its messages, as its first event tells."""
    received = b""
    while b"session_id=" not in received or not received.endswith(b"\n"):
        some = stream.recv(4096)
        assert some, "the stream has ended"
        received += some
    return next(line for line in received.decode().splitlines() if line.startswith("data: ")).removeprefix("data: ")


def test_a_stream_that_ends_while_messages_come_is_no_error(sqlite_site: Site, upstream: Upstream) -> None:
    with running_server(sqlite_site, token=sqlite_site.api_token()) as server:
        url = httpx2.URL(server.create(server.connect(upstream.account()))["url"])
        for _ in range(20):
            stream = sent(url, "GET", url.path.replace("/mcp/", "/sse/"))
            path = messages_path(stream)
            hello = {"jsonrpc": "2.0", "id": 0, "method": "initialize", "params": HELLO}
            call = {"jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": CALL}
            posts = [sent(url, "POST", path, message) for message in [hello, *[call] * 6]]
            stream.close()
            posts += [sent(url, "POST", path, call) for _ in range(6)]
            for post in posts:
                assert post.recv(100).split()[1] in (b"202", b"404", b"503", b"429")
                post.close()
        assert "ResourceError" not in server.log_text


def test_no_client_that_does_not_read_keeps_a_server_from_stopping(own_site: Site, upstream: Upstream) -> None:
    config = {"methods": ["all"], "tags": ["all"]}
    with running_server(own_site, token=own_site.api_token()) as server:
        url = httpx2.URL(server.create(server.connect(upstream.account()), config=config)["url"])
        stream = sent(url, "GET", url.path.replace("/mcp/", "/sse/"))
        path = messages_path(stream)
        listings = [{"jsonrpc": "2.0", "id": number, "method": "tools/list"} for number in range(1, LISTINGS + 1)]
        for message in [{"jsonrpc": "2.0", "id": 0, "method": "initialize", "params": HELLO}, *listings]:
            with sent(url, "POST", path, message) as post:
                assert post.recv(100).split()[1] == b"202"
        server.process.send_signal(signal.SIGTERM)
        server.process.wait(45)  # less than the time that it gives to calls
        stream.close()


@pytest.mark.anyio
async def test_nobody_waits_until_a_client_that_has_left_has_read() -> None:
    """The stream would stay for good, and its server would not stop."""

    async def receive() -> Message:
        return {"type": "http.disconnect"}

    async def send(_: Message) -> None:
        """Sends nothing."""

    response = StreamedResponse(receive, send)
    waiting = asyncio.create_task(response.has_sent_next())
    await asyncio.sleep(0)
    assert not waiting.done()
    await response.receive()
    async with asyncio.timeout(10):
        await waiting
