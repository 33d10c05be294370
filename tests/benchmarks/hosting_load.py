"""Load on hosted mode: many clients call tools for a while, then send the same load straight to the sandbox.

    python -m tests.benchmarks.hosting_load --clients 200 --seconds 60

Everything is on loopback. The sandbox waits 50 ms before each answer. Prints throughput, latencies, errors, and the
server's memory at the start and the end.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import statistics
import subprocess
import sys
import tempfile
import time
from collections import Counter, deque
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

import httpx2
import uvicorn
from zoho_desk_mcp.sandbox import credentials

from tests.support.ports import free_port, wait_until
from tests.support.processes import FRESH
from tests.support.server import Server, Site, running_server
from tests.support.upstream import Upstream

RECORDS = 20
DELAY = 0.05
WARM_UP = 5.0
MOST_SECONDS = 60.0


@dataclass
class Outcome:
    """What a load gave."""

    seconds: float = 0.0
    latencies: list[float] = field(default_factory=list)
    statuses: Counter[str] = field(default_factory=Counter)

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
    lines = [f"{method} {parts.path} HTTP/1.1", f"Host: {parts.netloc}", f"Content-Length: {len(body)}"]
    lines += [f"{name}: {value}" for name, value in headers.items()]
    assert parts.hostname
    assert parts.port
    return Target(parts.hostname, parts.port, "\r\n".join([*lines, "", ""]).encode() + body)


async def send(targets: list[Target], clients: int, seconds: float) -> Outcome:
    """Let so many clients send their requests, one after the other, for so long."""
    outcome = Outcome()
    begun = time.perf_counter()
    end = begun + seconds
    await asyncio.gather(*(_client(targets[n % len(targets)], end, outcome) for n in range(clients)))
    outcome.seconds = time.perf_counter() - begun
    return outcome


async def _client(target: Target, end: float, outcome: Outcome) -> None:
    reader, writer = await asyncio.open_connection(target.host, target.port)
    while time.perf_counter() < end:
        begun = time.perf_counter()
        writer.write(target.data)
        head = await reader.readuntil(b"\r\n\r\n")
        lines = head.decode("latin-1").lower().split("\r\n")
        length = next(int(line.split(":")[1]) for line in lines if line.startswith("content-length:"))
        body = await reader.readexactly(length)
        outcome.latencies.append(time.perf_counter() - begun)
        status = lines[0].split()[1]
        outcome.statuses["isError" if b'"isError":true' in body else status] += 1
    writer.close()


def rss(process: int) -> float:
    """A process's memory in MB."""
    text = Path(f"/proc/{process}/status").read_text(encoding="ascii")
    return int(next(line.split()[1] for line in text.splitlines() if line.startswith("VmRSS"))) / 1024


def serve_sandbox(port: int) -> None:
    """The sandbox with its delay, as a process of its own: it keeps no list of what arrived."""
    upstream = Upstream(f"http://127.0.0.1:{port}")
    upstream.delay = DELAY
    upstream.app.state.requests = deque(maxlen=0)
    uvicorn.run(upstream, port=port, log_level="error", lifespan="off", backlog=2048)


def measure(server: Server, sandbox: str, clients: int, seconds: float) -> None:
    """Send both loads and print what they gave."""
    body = {
        "name": "Load",
        "client_id": credentials.CLIENT_ID,
        "client_secret": credentials.CLIENT_SECRET,
        "refresh_token": credentials.REFRESH_TOKEN,
    }
    account = server.connect(body)
    config = {"methods": ["read"], "tags": ["tickets"]}
    urls = [server.create(account, name=f"Record {n}", config=config)["url"] for n in range(RECORDS)]
    form = {name: value for name, value in body.items() if name != "name"} | {"grant_type": "refresh_token"}
    token = httpx2.post(f"{sandbox}/oauth/v2/token", data=form).json()["access_token"]
    upstream_headers = {"Authorization": f"Zoho-oauthtoken {token}", "orgId": credentials.ORG_ID}
    tickets = httpx2.get(f"{sandbox}/api/v1/tickets", headers=upstream_headers).json()["data"]
    ticket = tickets[0]["id"]
    params = {"name": "get_single_zoho_desk_ticket_by_id", "arguments": {"ticketId": ticket}}
    message = json.dumps({"jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": params}).encode()
    headers = {"Content-Type": "application/json", "Accept": "application/json, text/event-stream"}
    hosted = [target(url, "POST", headers, message) for url in urls]
    straight = [target(f"{sandbox}/api/v1/tickets/{ticket}", "GET", upstream_headers)]
    asyncio.run(send(hosted, clients, WARM_UP))
    before = rss(server.process.pid)
    result = asyncio.run(send(hosted, clients, seconds))
    after = rss(server.process.pid)
    print(result.line("hosted"))
    print(f"{'memory':16} {before:8.1f} MB at the start, {after:.1f} MB at the end")
    print(asyncio.run(send(straight, clients, seconds)).line("sandbox alone"))
    rows = sum(record["calls"] for record in server.api.get(f"/integrated-account/{account}/mcp").json()["data"])
    print(f"{'calls recorded':16} {rows:8}")


def main() -> None:
    """Run the servers and the load."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--clients", type=int, default=200)
    parser.add_argument("--seconds", type=float, default=MOST_SECONDS)
    parser.add_argument("--database", default="", help="a PostgreSQL URL; SQLite where none is given")
    parser.add_argument("--sandbox", type=int, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.sandbox:
        serve_sandbox(options.sandbox)
        return
    port = free_port()
    sandbox = f"http://127.0.0.1:{port}"
    command = [sys.executable, "-m", "tests.benchmarks.hosting_load", "--sandbox", str(port)]
    upstream = subprocess.Popen(command)
    try:
        wait_until(lambda: _up(sandbox))
        environment = {"ZOHO_DESK_MCP_DATABASE_URL": options.database} if options.database else {}
        with tempfile.TemporaryDirectory() as folder:
            site = Site(Path(folder), sandbox, environment)
            with running_server(site, token=site.api_token(), command=FRESH) as server:
                measure(server, sandbox, options.clients, min(options.seconds, MOST_SECONDS))
    finally:
        upstream.terminate()
        upstream.wait(10)


def _up(url: str) -> bool:
    try:
        return httpx2.get(url).status_code > 0
    except httpx2.HTTPError:
        return False


if __name__ == "__main__":
    main()
