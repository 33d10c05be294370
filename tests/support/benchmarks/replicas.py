"""Calls a second of two replicas on PostgreSQL, and of two bare servers of the SDK, against the sandbox directly.

Client, sandbox, servers and database share the machine. The sandbox waits 50 ms before each response, so that few
clients are bound by it and many by the cores.
"""

from __future__ import annotations

import asyncio
from contextlib import ExitStack
from functools import partial

from tests.support.benchmarks.call_servers import BARE, Upstream, process
from tests.support.benchmarks.clients import call
from tests.support.benchmarks.hosts import running_hosts, slow_upstream
from tests.support.benchmarks.lines import Row
from tests.support.benchmarks.request import TOOL
from tests.support.load import Target, send
from tests.support.ports import free_port, is_listening, wait_until

REPLICAS = 2
ROUNDS = 4
SECONDS = 2.0
LOADS = {"": 50, "crowded ": 200}
"""How the lines begin -> clients at a time."""


def replica_rows() -> list[Row]:
    """The lines of calls a second."""
    rates: dict[str, list[float]] = {}
    with slow_upstream() as upstream, running_hosts(upstream, "postgresql", REPLICAS) as hosts, ExitStack() as stack:
        contenders = {"sandbox": hosts.straight, "hosted": hosts.hosted, "bare": bare_targets(upstream, stack)}
        for number in range(ROUNDS + 1):  # the first round warms up
            for load, clients in LOADS.items():
                for name, targets in contenders.items():
                    rate = calls_a_second(targets, clients)
                    if number:
                        rates.setdefault(load + name, []).append(rate)
    return [
        Row(f"{load}{line}", rates[f"{load}sandbox"], rates[load + name])
        for load in LOADS
        for line, name in (("replicas", "hosted"), ("bare replicas", "bare"))
    ]


def bare_targets(upstream: Upstream, stack: ExitStack) -> list[Target]:
    """A call to each of the bare servers, which run for the time of the stack."""
    ports = [free_port() for _ in range(REPLICAS)]
    for port in ports:
        stack.enter_context(process([*BARE, "--http", str(port)], upstream.for_bare))
        wait_until(partial(is_listening, port))
    request = call(TOOL, {"ticketId": upstream.tickets[0]})
    return [request.to(f"http://127.0.0.1:{port}/mcp") for port in ports]


def calls_a_second(targets: list[Target], clients: int) -> float:
    """How many are answered."""
    outcome = asyncio.run(send(targets, clients, SECONDS))
    assert set(outcome.statuses) == {"200"}, (outcome.statuses, outcome.error[:500])
    return len(outcome.latencies) / outcome.seconds
