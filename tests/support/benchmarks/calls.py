"""The lines of a call: over stdio, and what it costs a core over HTTP."""

from __future__ import annotations

from contextlib import ExitStack

from tests.support.benchmarks.call_servers import CallServers
from tests.support.benchmarks.contender import have_rounds
from tests.support.benchmarks.lines import Row
from tests.support.deskbench.baseline import FastMcp

ROUNDS = 9
SECONDS = 1.5


def call_rows(peer: FastMcp | str) -> list[Row]:
    """The lines of a call. Where FastMCP is not there, it is told why."""
    with ExitStack() as stack:
        servers = CallServers(stack)
        ours = [servers.bare_stdio(), servers.stdio(), servers.bare_http(), servers.single(), servers.hosted()]
        peers = [] if isinstance(peer, str) else [servers.peer_stdio(peer), servers.peer_http(peer)]
        have_rounds([*ours, *peers], ROUNDS, SECONDS)
    bare_stdio, stdio, bare_http, single, hosted = ours
    on_pipes, over_http = peers or (None, None)
    missing = peer if isinstance(peer, str) else ""
    return [
        Row("stdio", bare_stdio.latency, stdio.latency, on_pipes.latency if on_pipes else missing),
        Row("stdio CPU", bare_stdio.cpu, stdio.cpu, on_pipes.cpu if on_pipes else missing),
        Row("single", bare_http.cpu, single.cpu, over_http.cpu if over_http else missing),
        Row("hosted", bare_http.cpu, hosted.cpu),
    ]
