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

from tests.support.benchmarks.hosts import Hosts, running_hosts, slow_upstream
from tests.support.load import send
from tests.support.proc import cpu_seconds, memory

WARM_UP = 5.0
MOST_SECONDS = 60.0
MB = 1024 * 1024


def measure(hosts: Hosts, clients: int, seconds: float) -> None:
    """Send both loads and print what they gave."""
    servers, store = hosts.servers, hosts.store
    asyncio.run(send(hosts.hosted, clients, WARM_UP))
    before = [memory(server.process.pid) / MB for server in servers]
    used = [cpu_seconds([server.process.pid]) for server in servers], cpu_seconds(store.processes())
    result = asyncio.run(send(hosts.hosted, clients, seconds))
    count = len(result.latencies)
    print(result.line("hosted"))
    for number, server in enumerate(servers):
        spent = (cpu_seconds([server.process.pid]) - used[0][number]) / (count / len(servers)) * 1000
        grown = f"{before[number]:.0f} MB at the start, {memory(server.process.pid) / MB:.0f} MB at the end"
        print(f"{f'replica {number + 1}':16} {spent:8.2f} ms of a core a call   {grown}")
    if store.processes():
        print(f"{'database':16} {(cpu_seconds(store.processes()) - used[1]) / count * 1000:8.2f} ms of a core a call")
    print(asyncio.run(send(hosts.straight, clients, seconds)).line("sandbox alone"))
    urls = servers[0].api.get(f"/integrated-account/{hosts.account}/mcp").json()["data"]
    print(f"{'calls recorded':16} {sum(url['calls'] for url in urls):8}")


def main() -> None:
    """Run the servers and the load."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--clients", type=int, default=200)
    parser.add_argument("--seconds", type=float, default=MOST_SECONDS)
    parser.add_argument("--replicas", type=int, default=1, help="processes that serve; more than one need PostgreSQL")
    parser.add_argument("--postgresql", dest="kind", action="store_const", const="postgresql", default="sqlite")
    parser.add_argument("--pgbouncer", dest="kind", action="store_const", const="pgbouncer")
    options = parser.parse_args()
    with slow_upstream() as upstream, running_hosts(upstream, options.kind, options.replicas) as hosts:
        measure(hosts, options.clients, min(options.seconds, MOST_SECONDS))


if __name__ == "__main__":
    main()
