"""What a call costs a core, as a ratio to a bare server of the SDK that makes the same request.

    python -m tests.benchmarks.call_costs                      # stdio, single, hosted
    python -m tests.benchmarks.call_costs --only hosted --rounds 9 --clients 50

All servers run side by side. In each round every one of them has its turn; a round gives a ratio, and the medians of
these are told with the middle half of them.
"""

from __future__ import annotations

import argparse
import statistics
from contextlib import ExitStack

from tests.support.benchmarks.call_servers import BARE_HTTP, BARE_STDIO, URLS, CallServers
from tests.support.benchmarks.contender import Contender, have_rounds
from tests.support.benchmarks.spread import ratios


def chosen(servers: CallServers, only: str | None, urls: int, workers: int) -> list[Contender]:
    """What is measured, floors first."""
    made: list[Contender] = []
    if only in (None, "stdio"):
        made += [servers.bare_stdio(), servers.stdio()]
    if only != "stdio":
        made.append(servers.bare_http())
    if only in (None, "single"):
        made.append(servers.single())
    if only in (None, "hosted"):
        made.append(servers.hosted(urls, workers))
    return made


def report(contenders: list[Contender]) -> str:
    """The table."""
    floors = {one.name: one for one in contenders if one.name in (BARE_STDIO, BARE_HTTP)}
    lines = [f"{'':12} {'ms of a core a call':>20} {'ratio':>6} {'middle half':>13}   {'ms a call':>9} {'ratio':>6}"]
    for one in contenders:
        floor = floors[one.floor]
        cost, slower = ratios(one.cpu, floor.cpu), ratios(one.latency, floor.latency)
        lines.append(
            f"{one.name:12} {statistics.median(one.cpu):20.2f} {cost.middle:6.2f} {cost.low:6.2f}-{cost.high:5.2f}   "
            f"{statistics.median(one.latency):9.2f} {slower.middle:6.2f}"
        )
    return "\n".join(lines)


def main() -> None:
    """Measure."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", choices=("stdio", "single", "hosted"))
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--seconds", type=float, default=2.0, help="of each turn")
    parser.add_argument("--clients", type=int, default=50, help="that call over HTTP at a time")
    parser.add_argument("--urls", type=int, default=URLS, help="of the hosted server")
    parser.add_argument("--workers", type=int, default=1, help="of the hosted server")
    parser.add_argument("--bytes", type=int, default=0, help="that the ticket is filled to")
    options = parser.parse_args()
    with ExitStack() as stack:
        servers = CallServers(stack, [options.bytes], options.clients)
        contenders = chosen(servers, options.only, options.urls, options.workers)
        have_rounds(contenders, options.rounds, options.seconds)
        print(report(contenders))


if __name__ == "__main__":
    main()
