"""HTTP requests sent again and again by many clients, and what processes need for that."""

from __future__ import annotations

import asyncio
import statistics
import time
from collections import Counter
from dataclasses import dataclass, field
from itertools import cycle
from urllib.parse import urlsplit


@dataclass
class Outcome:
    """What a load gave."""

    seconds: float = 0.0
    latencies: list[float] = field(default_factory=list)
    statuses: Counter[str] = field(default_factory=Counter)
    error: bytes = b""
    """The latest response that told one."""

    def line(self, name: str) -> str:
        """One line for people."""
        quantiles = statistics.quantiles(self.latencies, n=100)
        return (
            f"{name:16} {len(self.latencies) / self.seconds:8.0f} calls/s   p50 {quantiles[49] * 1000:6.0f} ms   "
            f"p99 {quantiles[98] * 1000:6.0f} ms   {dict(self.statuses)}"
        )


@dataclass(frozen=True)
class Target:
    """A request, ready to be sent again and again over one connection."""

    host: str
    port: int
    data: bytes


def target(url: str, method: str, headers: dict[str, str], body: bytes = b"") -> Target:
    """The bytes of a request."""
    parts = urlsplit(url)
    path = f"{parts.path}?{parts.query}" if parts.query else parts.path
    lines = [f"{method} {path} HTTP/1.1", f"Host: {parts.netloc}", f"Content-Length: {len(body)}"]
    lines += [f"{name}: {value}" for name, value in headers.items()]
    assert parts.hostname
    assert parts.port
    return Target(parts.hostname, parts.port, "\r\n".join([*lines, "", ""]).encode() + body)


async def send(targets: list[Target], clients: int, seconds: float) -> Outcome:
    """Let so many clients send the requests for so long, each its share of them in turn, over one connection."""
    outcome = Outcome()
    begun = time.perf_counter()
    end = begun + seconds
    await asyncio.gather(*(_client(_share(targets, n, clients), end, outcome) for n in range(clients)))
    outcome.seconds = time.perf_counter() - begun
    return outcome


def _share(targets: list[Target], number: int, clients: int) -> list[Target]:
    """The requests of one of the clients: those of one server, as it has one connection."""
    first = targets[number % len(targets)]
    return [
        one for one in targets[number % len(targets) :: clients] if (one.host, one.port) == (first.host, first.port)
    ]


async def _client(targets: list[Target], end: float, outcome: Outcome) -> None:
    reader, writer = await asyncio.open_connection(targets[0].host, targets[0].port)
    for target in cycle(targets):
        begun = time.perf_counter()
        if begun >= end:
            break
        writer.write(target.data)
        head = await reader.readuntil(b"\r\n\r\n")
        lines = head.decode("latin-1").lower().split("\r\n")
        length = next(int(line.split(":")[1]) for line in lines if line.startswith("content-length:"))
        body = await reader.readexactly(length)
        outcome.latencies.append(time.perf_counter() - begun)
        status = lines[0].split()[1]
        is_error = b'"isError":true' in body
        outcome.statuses["isError" if is_error else status] += 1
        outcome.error = body if is_error or status != "200" else outcome.error
    writer.close()
