"""What calls cost by the number of tools offered, the size of the response, and the number of clients."""

from __future__ import annotations

from contextlib import ExitStack

from tests.support import rpc
from tests.support.benchmarks.call_servers import URLS, CallServers
from tests.support.benchmarks.clients import LISTING
from tests.support.benchmarks.contender import have_rounds
from tests.support.benchmarks.curve import Curve

ROUNDS = 6
SECONDS = 1.0
SIZES = (1_000, 10_000, 100_000, 1_000_000)
CLIENTS = (1, 10, 50, 200)
CPU_A_CALL = "CPU a call, ms"


def tools_curve() -> Curve:
    """Calls of URLs that offer few tools and of those that offer all, at one server."""
    with ExitStack() as stack:
        servers = CallServers(stack)
        configs = [{"methods": ["all"], "tags": tags} for tags in (["core"], ["all"]) for _ in range(URLS)]
        processes, urls = servers.started_hosted(configs)
        offered = (urls[:URLS], urls[URLS:])
        calls = [servers.http("calls", processes, some) for some in offered]
        lists = [servers.http("lists", processes, some, LISTING) for some in offered]
        have_rounds([*calls, *lists], ROUNDS, SECONDS)
        counts = [len(rpc.tools(some[0])) for some in offered]
    figures = {CPU_A_CALL: [one.cpu for one in calls], "CPU a `tools/list`, ms": [one.cpu for one in lists]}
    return Curve("Calls by the number of tools offered", "tools", counts, figures)


def bytes_curve() -> Curve:
    """Calls by the size of the API's response. Ours pass on 40,000 characters of it, bare servers all."""
    with ExitStack() as stack:
        servers = CallServers(stack, SIZES)
        processes, urls = servers.started_hosted()
        bare_processes, bare_urls = servers.started_bare()
        requests = [servers.of_ticket(number) for number in range(len(SIZES))]
        ours = [servers.http("hosted", processes, urls, one) for one in requests]
        bare = [servers.http("bare", bare_processes, bare_urls, one) for one in requests]
        have_rounds([*ours, *bare], ROUNDS, SECONDS)
        sizes = [servers.upstream.size_of(number) for number in range(len(SIZES))]
    figures = {CPU_A_CALL: [one.cpu for one in ours], "bare SDK": [one.cpu for one in bare]}
    return Curve("Calls by the size of the response", "bytes", sizes, figures)


def clients_curve() -> Curve:
    """Calls by the number of clients that call at a time, each again as soon as it is answered."""
    with ExitStack() as stack:
        servers = CallServers(stack)
        processes, urls = servers.started_hosted()
        calls = [servers.http("calls", processes, urls, clients=clients) for clients in CLIENTS]
        have_rounds(calls, ROUNDS, SECONDS)
    figures = {CPU_A_CALL: [one.cpu for one in calls], "time of a call, ms": [one.latency for one in calls]}
    return Curve("Calls by the number of clients", "clients", CLIENTS, figures)
