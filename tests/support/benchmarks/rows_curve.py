"""What hosted mode costs by the accounts and URLs in its database: an account for each URL, on SQLite."""

from __future__ import annotations

import shutil
import time
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from tests.support import rpc
from tests.support.benchmarks.call_servers import CONFIG, CREDENTIALS, URLS, CallServers
from tests.support.benchmarks.clients import http_turn
from tests.support.benchmarks.contender import Contender, have_rounds
from tests.support.benchmarks.curve import Curve
from tests.support.benchmarks.many_rows import fill
from tests.support.benchmarks.request import TOOL
from tests.support.load import target
from tests.support.proc import children, memory
from tests.support.processes import FRESH
from tests.support.server import Server, Site, running_server

ROWS = (10, 100, 1_000, 10_000)
ROUNDS = 4
SECONDS = 1.0
MB = 1024 * 1024
CALLS, EACH = "CPU a call of 20 URLs, ms", "of each URL in turn"
PAGE, LONGEST = "a page of 50 accounts", "a page of 500 accounts"


@dataclass(frozen=True)
class Filled:
    """A server on a database that has so many rows."""

    server: Server
    tokens: list[str]
    seconds: float
    """From its start until it responds."""

    def contenders(self, servers: CallServers) -> dict[str, Contender]:
        """What is asked of it, by what the figures are called."""
        processes = [self.server.process.pid, *children(self.server.process.pid)]
        urls = [f"{self.server.url}/mcp/{token}" for token in self.tokens]
        return {
            CALLS: servers.http(CALLS, processes, urls[:URLS]),
            EACH: servers.http(EACH, processes, urls),
            PAGE: self._read(PAGE, processes, "?limit=50"),
            LONGEST: self._read(LONGEST, processes, "?limit=500"),
        }

    def _read(self, name: str, processes: list[int], query: str) -> Contender:
        headers = {"Authorization": f"Bearer {self.server.token}"}
        read = target(f"{self.server.url}/integrated-account{query}", "GET", headers)
        return Contender(name, "", processes, http_turn([read], 1))


def rows_curve() -> Curve:
    """Calls and lists, and the start and the memory of the process."""
    with ExitStack() as stack:
        servers = CallServers(stack)
        site, token = _first(servers)
        filled = [_started(site, token, rows, stack) for rows in ROWS]
        asked = [one.contenders(servers) for one in filled]
        have_rounds([contender for each in asked for contender in each.values()], ROUNDS, SECONDS)
        after = [[memory(one.server.process.pid) / MB] for one in filled]
    figures = {name: [each[name].cpu for each in asked] for name in asked[0]}
    starts = [[one.seconds] for one in filled]
    more = {"start, s": starts, "memory after all, MB": after}
    return Curve("Hosted mode by accounts and URLs in the database", "rows", ROWS, {**figures, **more})


def _first(servers: CallServers) -> tuple[Site, str]:
    """A site with one account that has called, so that it has an access token, and an API token for it."""
    folder = servers.folder / "first"
    folder.mkdir()
    site = Site(folder, servers.upstream.url, {})
    token = site.api_token()
    with running_server(site, token=token, command=FRESH) as server:
        url = server.create(server.connect({"name": "Account 0", **CREDENTIALS}), config=CONFIG)["url"]
        rpc.call(url, TOOL, servers.request.params["arguments"])
    return site, token


def _started(first: Site, token: str, rows: int, stack: ExitStack) -> Filled:
    site = Site(Path(f"{first.folder}-{rows}"), first.upstream_url, {})
    shutil.copytree(first.folder, site.folder)
    tokens = fill(site.folder / "hosting.db", rows)
    begun = time.perf_counter()
    server = stack.enter_context(running_server(site, token=token, command=FRESH))
    return Filled(server, tokens, time.perf_counter() - begun)
