"""Load on hosted mode: many clients call tools for a while, then send the same load straight to the sandbox.

    python -m tests.benchmarks.hosting_load --clients 200 --seconds 60
    python -m tests.benchmarks.hosting_load --postgresql --replicas 2
    python -m tests.benchmarks.hosting_load --postgresql --replicas 2 --pgbouncer

Everything is on loopback. The sandbox waits 50 ms before each answer. Prints throughput, latencies, errors, how long
a call keeps a core of each server and of PostgreSQL busy, and the servers' memory.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import subprocess
import sys
import tempfile
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

import httpx2
import uvicorn
from cryptography.fernet import Fernet
from zoho_desk_mcp.sandbox import credentials

from tests.support import plain_http
from tests.support.load import cpu, rss, send, target
from tests.support.pgbouncer import running_pgbouncer
from tests.support.ports import free_port, wait_until
from tests.support.postgres import running_postgres
from tests.support.processes import FRESH
from tests.support.server import Server, Site, running_server
from tests.support.upstream import Upstream

RECORDS = 20
DELAY = 0.05
WARM_UP = 5.0
MOST_SECONDS = 60.0


def serve_sandbox(port: int) -> None:
    """The sandbox with its delay, as a process of its own: it keeps no list of what arrived."""
    upstream = Upstream(f"http://127.0.0.1:{port}")
    upstream.delay = DELAY
    upstream.app.state.requests = deque(maxlen=0)
    uvicorn.run(upstream, port=port, log_level="error", lifespan="off", backlog=2048)


def measure(servers: Sequence[Server], store: Store, sandbox: str, clients: int, seconds: float) -> None:
    """Send both loads and print what they gave."""
    body = {
        "name": "Load",
        "client_id": credentials.CLIENT_ID,
        "client_secret": credentials.CLIENT_SECRET,
        "refresh_token": credentials.REFRESH_TOKEN,
    }
    account = servers[0].connect(body)
    config = {"methods": ["read"], "tags": ["tickets"]}
    made = [servers[0].create(account, name=f"Record {n}", config=config)["url"] for n in range(RECORDS)]
    tokens = [url.rpartition("/")[2] for url in made]
    urls = [f"{servers[n % len(servers)].url}/mcp/{token}" for n, token in enumerate(tokens)]
    form = {name: value for name, value in body.items() if name != "name"} | {"grant_type": "refresh_token"}
    token = plain_http.post(f"{sandbox}/oauth/v2/token", data=form).json()["access_token"]
    upstream_headers = {"Authorization": f"Zoho-oauthtoken {token}", "orgId": credentials.ORG_ID}
    tickets = plain_http.get(f"{sandbox}/api/v1/tickets", headers=upstream_headers).json()["data"]
    ticket = tickets[0]["id"]
    params = {"name": "get_single_zoho_desk_ticket_by_id", "arguments": {"ticketId": ticket}}
    message = json.dumps({"jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": params}).encode()
    headers = {"Content-Type": "application/json", "Accept": "application/json, text/event-stream"}
    hosted = [target(url, "POST", headers, message) for url in urls]
    straight = [target(f"{sandbox}/api/v1/tickets/{ticket}", "GET", upstream_headers)]
    asyncio.run(send(hosted, clients, WARM_UP))
    before = [rss(server.process.pid) for server in servers]
    used = [cpu([server.process.pid]) for server in servers], cpu(store.processes())
    result = asyncio.run(send(hosted, clients, seconds))
    count = len(result.latencies)
    print(result.line("hosted"))
    for number, server in enumerate(servers):
        spent = (cpu([server.process.pid]) - used[0][number]) / (count / len(servers)) * 1000
        memory = f"{before[number]:.0f} MB at the start, {rss(server.process.pid):.0f} MB at the end"
        print(f"{f'replica {number + 1}':16} {spent:8.2f} ms of a core a call   {memory}")
    if store.processes():
        print(f"{'database':16} {(cpu(store.processes()) - used[1]) / count * 1000:8.2f} ms of a core a call")
    print(asyncio.run(send(straight, clients, seconds)).line("sandbox alone"))
    rows = sum(record["calls"] for record in servers[0].api.get(f"/integrated-account/{account}/mcp").json()["data"])
    print(f"{'calls recorded':16} {rows:8}")


@dataclass(frozen=True)
class Store:
    """Where the servers keep their data: what they are told, and the processes of the database."""

    environment: dict[str, str]
    processes: Callable[[], Sequence[int]] = lambda: ()


@contextmanager
def database(kind: str) -> Iterator[Store]:
    """A database for the time of the context: `sqlite`, `postgresql`, or that behind `pgbouncer`."""
    if kind == "sqlite":
        yield Store({})
        return
    with running_postgres(is_durable=True) as postgres:
        url, key = postgres.new_database(), Fernet.generate_key().decode()
        environment = {"ZOHO_DESK_MCP_DATABASE_URL": url, "ZOHO_DESK_MCP_KEY": key}
        subprocess.run([*FRESH, "db", "upgrade"], env=os.environ | environment, check=True, stdout=subprocess.DEVNULL)
        if kind == "postgresql":
            yield Store(environment, postgres.processes)
            return
        with running_pgbouncer(url) as pooled:
            yield Store({**environment, "ZOHO_DESK_MCP_DATABASE_URL": pooled}, postgres.processes)


def main() -> None:
    """Run the servers and the load."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--clients", type=int, default=200)
    parser.add_argument("--seconds", type=float, default=MOST_SECONDS)
    parser.add_argument("--replicas", type=int, default=1, help="processes that serve; more than one need PostgreSQL")
    parser.add_argument("--postgresql", dest="kind", action="store_const", const="postgresql", default="sqlite")
    parser.add_argument("--pgbouncer", dest="kind", action="store_const", const="pgbouncer")
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
        with ExitStack() as stack:
            store = stack.enter_context(database(options.kind))
            folder = stack.enter_context(tempfile.TemporaryDirectory())
            site = Site(Path(folder), sandbox, store.environment)
            token = site.api_token()
            servers = [
                stack.enter_context(running_server(site, token=token, command=FRESH)) for _ in range(options.replicas)
            ]
            measure(servers, store, sandbox, options.clients, min(options.seconds, MOST_SECONDS))
    finally:
        upstream.terminate()
        upstream.wait(10)


def _up(url: str) -> bool:
    try:
        return plain_http.get(url).status_code > 0
    except httpx2.HTTPError:
        return False


if __name__ == "__main__":
    main()
