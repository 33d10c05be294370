"""Clients that call again as soon as they are answered: one on pipes, or many over HTTP."""

from __future__ import annotations

import asyncio
import json
import subprocess
import time
from dataclasses import dataclass
from typing import Any

from tests.support.benchmarks.contender import Turn
from tests.support.load import Target, send, target
from tests.support.stdio import SHAKE_HANDS, line

HEADERS = {"Content-Type": "application/json", "Accept": "application/json, text/event-stream"}


@dataclass(frozen=True)
class Request:
    """What is asked again and again."""

    method: str
    params: dict[str, Any]

    def message(self, number: int) -> dict[str, Any]:
        """The JSON-RPC message."""
        return {"jsonrpc": "2.0", "id": number, "method": self.method, "params": self.params}

    def to(self, url: str) -> Target:
        """The same over HTTP."""
        return target(url, "POST", HEADERS, json.dumps(self.message(1)).encode())


def call(tool: str, arguments: dict[str, Any]) -> Request:
    """A call of a tool."""
    return Request("tools/call", {"name": tool, "arguments": arguments})


LISTING = Request("tools/list", {})


class PipedClient:
    """The client of a server on pipes."""

    def __init__(self, process: subprocess.Popen[bytes], request: Request) -> None:
        self._process = process
        self._request = request
        self._number = 0
        self._say(*(line(message) for message in SHAKE_HANDS))
        self._hear()

    def turn(self, seconds: float) -> list[float]:
        """Call for so long."""
        taken, end = [], time.perf_counter() + seconds
        while time.perf_counter() < end:
            self._number += 1
            begun = time.perf_counter()
            self._say(line(self._request.message(self._number)))
            answer = self._hear()
            taken.append(time.perf_counter() - begun)
            assert b'"isError":true' not in answer, answer
            assert b'"result"' in answer, answer
        return taken

    def _say(self, *lines: bytes) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write(b"".join(lines))
        self._process.stdin.flush()

    def _hear(self) -> bytes:
        assert self._process.stdout is not None
        return self._process.stdout.readline()


def http_turn(targets: list[Target], clients: int) -> Turn:
    """Calls of so many clients at a time."""

    def turn(seconds: float) -> list[float]:
        outcome = asyncio.run(send(targets, clients, seconds))
        assert set(outcome.statuses) == {"200"}, (outcome.statuses, outcome.error[:500])
        return outcome.latencies

    return turn
