"""A client of the older SSE transport: its stream, read in a thread, and the messages that it sends."""

from __future__ import annotations

import json
import queue
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Thread
from typing import Any

import httpx2

from tests.support import plain_http

HELLO = {"protocolVersion": "2025-03-26", "clientInfo": {"name": "a", "version": "1"}}
ENDED = None
"""Received where the stream is over."""


class Stream:
    """An open stream."""

    def __init__(self, response: httpx2.Response, base: str, headers: dict[str, str]) -> None:
        self._headers = headers
        self._received: queue.Queue[dict[str, Any] | None] = queue.Queue()
        lines = response.iter_lines()
        self._address = base + _data(next(line for line in lines if line.startswith("data: ")))
        Thread(target=self._read, args=(lines,), daemon=True).start()

    def next(self, seconds: float = 30) -> dict[str, Any] | None:
        """The next message of the server, or ENDED. Raises queue.Empty where neither comes in time."""
        return self._received.get(timeout=seconds)

    def post(self, message: dict[str, Any], token: str = "") -> int:
        """The status of the response to a message, by another access token if told so."""
        headers = {"Authorization": f"Bearer {token}"} if token else self._headers
        body = {"jsonrpc": "2.0", **message}
        return plain_http.post(self._address, json=body, headers=headers, timeout=30).status_code

    def begin(self, **capabilities: Any) -> None:
        """Shake hands."""
        hello = {**HELLO, "capabilities": capabilities}
        assert self.post({"id": 0, "method": "initialize", "params": hello}) == 202
        assert self.next()
        assert self.post({"method": "notifications/initialized"}) == 202

    def call(self, number: int, tool: str, arguments: dict[str, Any]) -> None:
        """Ask for a call; its result comes on the stream."""
        asked = {"id": number, "method": "tools/call", "params": {"name": tool, "arguments": arguments}}
        assert self.post(asked) == 202

    def _read(self, lines: Iterator[str]) -> None:
        try:
            for line in lines:
                if line.startswith("data: "):
                    self._received.put(json.loads(_data(line)))
        except httpx2.HTTPError:
            pass
        self._received.put(ENDED)


@contextmanager
def opened_stream(url: str, token: str = "") -> Iterator[Stream]:
    """A stream of an MCP URL, for the time of the context."""
    base, headers = httpx2.URL(url), {"Authorization": f"Bearer {token}"} if token else {}
    with plain_http.stream("GET", url.replace("/mcp/", "/sse/", 1), headers=headers, timeout=120) as response:
        assert response.status_code == 200, response.status_code
        yield Stream(response, f"{base.scheme}://{base.netloc.decode()}", headers)


def _data(line: str) -> str:
    return line.removeprefix("data: ")
