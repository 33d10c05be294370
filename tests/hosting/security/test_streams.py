"""Streams of SSE: each serves its own URL, as long as that offers the same tools."""

from __future__ import annotations

import re
import socket
from typing import Any

import httpx2

from tests.support import plain_http, rpc
from tests.support.attacks import READ
from tests.support.server import Server


def test_a_stream_serves_only_its_own_url(server: Server, account: str, record: dict[str, Any]) -> None:
    """A message to a session, by another URL's token, finds no session."""
    other = server.create(account, config=READ)["url"].replace("/mcp/", "/sse/")
    stream = record["url"].replace("/mcp/", "/sse/")
    with plain_http.stream("GET", stream, timeout=30) as response:
        lines = response.iter_lines()
        data = next(line for line in lines if line.startswith("data: ")).removeprefix("data: ")
        session = data.partition("?")[2]
        message = {"jsonrpc": "2.0", "id": 1, "method": "ping"}
        assert plain_http.post(f"{server.url}{data}", json=message).status_code == 202
        assert plain_http.post(f"{other}/messages?{session}", json=message).status_code == 404
        assert plain_http.post(f"{server.url}/sse/none/messages?{session}", json=message).status_code == 404


def test_a_stream_that_nobody_reads_takes_no_more_messages(server: Server, account: str) -> None:
    """Answers wait for their reader in memory: only as many as a URL's calls at once."""
    own = httpx2.URL(server.create(account)["url"].replace("/mcp/", "/sse/"))
    with socket.socket() as stream:
        stream.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        stream.settimeout(30)
        stream.connect(("127.0.0.1", own.port))
        stream.sendall(f"GET {own.path} HTTP/1.1\r\nHost: {own.netloc.decode()}\r\n\r\n".encode())
        received = b""
        while not (found := re.search(rb"data: (\S+session_id=\w+)\r\n", received)):
            received += stream.recv(500)
        messages = f"{server.url}{found.group(1).decode()}"
        hello = {"protocolVersion": "2025-03-26", "capabilities": {}, "clientInfo": {"name": "a", "version": "1"}}
        assert rpc.post(messages, "initialize", hello).status_code == 202
        done = {"jsonrpc": "2.0", "method": "notifications/initialized"}
        assert plain_http.post(messages, json=done, timeout=30).status_code == 202
        taken = 0  # those that fill the sockets' buffers, and those that wait
        while (status := rpc.post(messages, "tools/list").status_code) == 202 and taken < 500:
            taken += 1
        assert status == 429
        received = b""
        while received.count(b"event: message") < taken:
            received += stream.recv(65536)
        assert rpc.post(messages, "ping").status_code == 202


def test_a_stream_ends_when_its_url_offers_other_tools(server: Server, account: str) -> None:
    """A stream serves what its URL offered at its begin: nobody goes on with tools that were taken away."""
    made = server.create(account, config=READ)
    with plain_http.stream("GET", made["url"].replace("/mcp/", "/sse/"), timeout=30) as response:
        lines = response.iter_lines()
        data = next(line for line in lines if line.startswith("data: ")).removeprefix("data: ")
        message = {"jsonrpc": "2.0", "id": 1, "method": "ping"}
        assert plain_http.post(f"{server.url}{data}", json=message).status_code == 202
        narrower = {"config": {"methods": ["get"], "tags": ["tickets"]}}
        path = f"/integrated-account/{account}/mcp/{made['id']}"
        assert server.api.patch(path, json=narrower).status_code == 200
        refused = plain_http.post(f"{server.url}{data}", json=message)
        assert refused.status_code == 404
        assert "open a new one" in refused.text
        assert [line for line in lines if line.startswith("event: endpoint")] == []  # its end, before its time-out
