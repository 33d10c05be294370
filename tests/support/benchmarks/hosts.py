"""Hosted mode under load: servers on one database, before a sandbox that takes its time."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from cryptography.fernet import Fernet

from tests.support.benchmarks.call_servers import CONFIG, CREDENTIALS, URLS, Upstream, process, upstream_at
from tests.support.benchmarks.clients import call
from tests.support.benchmarks.request import TOOL
from tests.support.load import Target, target
from tests.support.pgbouncer import running_pgbouncer
from tests.support.ports import free_port, is_listening, wait_until
from tests.support.postgres import running_postgres
from tests.support.processes import FRESH
from tests.support.server import Server, Site, running_server


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


@dataclass(frozen=True)
class Hosts:
    """Hosted mode as it runs: its servers, their database, the sandbox behind, and an account with URLs."""

    servers: Sequence[Server]
    store: Store
    upstream: Upstream
    account: str
    urls: Sequence[str]

    @property
    def hosted(self) -> list[Target]:
        """A call to each URL."""
        request = call(TOOL, {"ticketId": self.upstream.tickets[0]})
        return [request.to(url) for url in self.urls]

    @property
    def straight(self) -> list[Target]:
        """The request to the sandbox that such a call makes."""
        return [target(f"{self.upstream.url}/api/v1/tickets/{self.upstream.tickets[0]}", "GET", self.upstream.headers)]


@contextmanager
def slow_upstream() -> Iterator[Upstream]:
    """The sandbox with its delay, for the time of the context."""
    port = free_port()
    command = [sys.executable, "-m", "tests.benchmarks.slow_upstream", str(port)]
    with process(command, os.environ):
        wait_until(lambda: is_listening(port))
        yield upstream_at(f"http://127.0.0.1:{port}")


@contextmanager
def running_hosts(upstream: Upstream, kind: str, replicas: int) -> Iterator[Hosts]:
    """So many servers on one database, for the time of the context."""
    with ExitStack() as stack:
        store = stack.enter_context(database(kind))
        folder = stack.enter_context(tempfile.TemporaryDirectory())
        site = Site(Path(folder), upstream.url, store.environment)
        token = site.api_token()
        servers = [stack.enter_context(running_server(site, token=token, command=FRESH)) for _ in range(replicas)]
        account = servers[0].connect({"name": "Load", **CREDENTIALS})
        made = [servers[0].create(account, name=f"URL {n}", config=CONFIG)["url"] for n in range(URLS)]
        paths = [f"/mcp/{url.rpartition('/')[2]}" for url in made]
        urls = [servers[n % replicas].url + path for n, path in enumerate(paths)]
        yield Hosts(servers, store, upstream, account, urls)
