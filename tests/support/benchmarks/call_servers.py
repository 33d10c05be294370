"""The upstream, and the servers that are measured on it: ours, bare servers of the SDK, and FastMCP's."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from zoho_desk_mcp.sandbox import credentials

from tests.support import plain_http
from tests.support.benchmarks.clients import PipedClient, Request, call, http_turn
from tests.support.benchmarks.contender import Contender
from tests.support.benchmarks.request import INCLUDE, OPERATION, TOOL
from tests.support.deskbench.baseline import FastMcp
from tests.support.ports import free_port, is_listening, wait_until
from tests.support.proc import children
from tests.support.processes import FRESH, PATIENCE, clean_environment
from tests.support.server import SINGLE, Site, running_server

BARE = [sys.executable, "-m", "tests.benchmarks.bare_calls"]
URLS = 20
CREDENTIALS = {
    "client_id": credentials.CLIENT_ID,
    "client_secret": credentials.CLIENT_SECRET,
    "refresh_token": credentials.REFRESH_TOKEN,
}
CONFIG = {"methods": ["read"], "tags": ["tickets"]}
"""What a URL offers."""
BARE_STDIO, BARE_HTTP = "bare stdio", "bare http"


@contextmanager
def process(
    command: Sequence[str], environment: Mapping[str, str], **options: Any
) -> Iterator[subprocess.Popen[bytes]]:
    """A process for the time of the context."""
    with subprocess.Popen(command, env=environment, **options) as started:
        try:
            yield started
        finally:
            started.terminate()


@dataclass(frozen=True)
class Upstream:
    """The API: its address, a token for it, and the ids of tickets, the lowest first."""

    url: str
    token: str
    tickets: list[str]

    @property
    def headers(self) -> dict[str, str]:
        """Those of each request."""
        return {"Authorization": f"Zoho-oauthtoken {self.token}", "orgId": credentials.ORG_ID}

    @property
    def for_bare(self) -> dict[str, str]:
        """The environment of a bare server of the SDK."""
        own = {"BARE_API_URL": self.url, "BARE_TOKEN": self.token, "BARE_ORG_ID": credentials.ORG_ID}
        return clean_environment(**own)

    def size_of(self, number: int) -> int:
        """The bytes of the response that the call for one of the first tickets reads."""
        address = f"{self.url}/api/v1/tickets/{self.tickets[number]}"
        return len(plain_http.get(address, headers=self.headers, params={"include": INCLUDE}).content)


def upstream_at(url: str) -> Upstream:
    """The API that runs at an address."""
    form = {**CREDENTIALS, "grant_type": "refresh_token"}
    token = plain_http.post(f"{url}/oauth/v2/token", data=form).json()["access_token"]
    headers = Upstream(url, token, []).headers
    tickets = plain_http.get(f"{url}/api/v1/tickets", headers=headers, params={"limit": 100}).json()["data"]
    return Upstream(url, token, sorted(str(ticket["id"]) for ticket in tickets))


class CallServers:
    """Starts servers for the time of the stack; `sizes` are bytes that the first tickets are filled to."""

    def __init__(self, stack: ExitStack, sizes: Sequence[int] = (), clients: int = 50) -> None:
        self._stack = stack
        self._clients = clients
        port = free_port()
        command = [sys.executable, "-m", "tests.benchmarks.kept_upstream", str(port), "--bytes", *map(str, sizes)]
        stack.enter_context(process(command, dict(os.environ)))
        wait_until(lambda: is_listening(port), PATIENCE)
        self.upstream = upstream_at(f"http://127.0.0.1:{port}")
        self.request = self.of_ticket(0)
        self.folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))

    def of_ticket(self, number: int) -> Request:
        """The call that is measured, for one of the first tickets."""
        return call(TOOL, {"ticketId": self.upstream.tickets[number]})

    def bare_stdio(self) -> Contender:
        """The floor on pipes."""
        return self._piped(BARE_STDIO, BARE, self.upstream.for_bare, self.request)

    def stdio(self) -> Contender:
        """Ours on pipes."""
        return self._piped("stdio", FRESH, self._ours(), self.request)

    def peer_stdio(self, peer: FastMcp) -> Contender:
        """FastMCP on pipes."""
        command = peer.command(peer.document({OPERATION}), self.upstream.url)
        return self._piped("FastMCP stdio", command, peer.environment(self.upstream.headers), self._of_peer())

    def bare_http(self) -> Contender:
        """The floor over HTTP."""
        return self.http(BARE_HTTP, *self.started_bare())

    def started_bare(self) -> tuple[list[int], list[str]]:
        """A bare server: its process, and its URL."""
        port = free_port()
        return self._listening([*BARE, "--http", str(port)], self.upstream.for_bare, port)

    def peer_http(self, peer: FastMcp) -> Contender:
        """FastMCP over HTTP."""
        port = free_port()
        command = peer.command(peer.document({OPERATION}), self.upstream.url, port)
        processes, urls = self._listening(command, peer.environment(self.upstream.headers), port)
        return self.http("FastMCP http", processes, urls, self._of_peer())

    def single(self) -> Contender:
        """`serve --single`."""
        port = free_port()
        return self.http(
            "single", *self._listening([*FRESH, "serve", "--single", "--port", str(port)], self._ours(), port)
        )

    def hosted(self, urls: int = URLS, workers: int = 1) -> Contender:
        """`serve` on SQLite."""
        return self.http("hosted", *self.started_hosted([CONFIG] * urls, workers))

    def started_hosted(
        self, configs: Sequence[dict[str, Any]] = (CONFIG,) * URLS, workers: int = 1
    ) -> tuple[list[int], list[str]]:
        """`serve` on SQLite, with a URL for each of these choices of tools: its processes, and the URLs."""
        site = Site(self.folder, self.upstream.url, {})
        more = ("--workers", str(workers)) if workers > 1 else ()
        server = self._stack.enter_context(running_server(site, *more, token=site.api_token(), command=FRESH))
        account = server.connect({"name": "Bench", **CREDENTIALS})
        urls = [server.create(account, name=f"URL {n}", config=config)["url"] for n, config in enumerate(configs)]
        pid = server.process.pid
        return [pid, *children(pid)], urls

    def http(
        self,
        name: str,
        processes: list[int],
        urls: Sequence[str],
        request: Request | None = None,
        clients: int | None = None,
    ) -> Contender:
        """A server that listens."""
        targets = [(request or self.request).to(url) for url in urls]
        return Contender(name, BARE_HTTP, processes, http_turn(targets, clients or self._clients))

    def _piped(self, name: str, command: Sequence[str], environment: Mapping[str, str], request: Request) -> Contender:
        pipe = subprocess.PIPE
        log = self._stack.enter_context((self.folder / f"{name}.log").open("wb"))
        started = self._stack.enter_context(process(command, environment, stdin=pipe, stdout=pipe, stderr=log))
        return Contender(name, BARE_STDIO, [started.pid], PipedClient(started, request).turn)

    def _listening(
        self, command: Sequence[str], environment: Mapping[str, str], port: int
    ) -> tuple[list[int], list[str]]:
        log = self._stack.enter_context((self.folder / f"{port}.log").open("wb"))
        started = self._stack.enter_context(process(command, environment, stderr=log))
        wait_until(lambda: is_listening(port), PATIENCE)
        return [started.pid], [f"http://127.0.0.1:{port}/mcp"]

    def _ours(self) -> dict[str, str]:
        return clean_environment(
            **SINGLE, ZOHO_DESK_API_URL=self.upstream.url, ZOHO_DESK_ACCOUNTS_URL=self.upstream.url
        )

    def _of_peer(self) -> Request:
        """The call that makes the same request: FastMCP leaves out what the caller leaves out."""
        return call(OPERATION, {"ticketId": self.upstream.tickets[0], "include": INCLUDE.split(",")})
