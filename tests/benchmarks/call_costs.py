"""What a call costs a core, as a ratio to a bare server of the SDK that makes the same request.

    python -m tests.benchmarks.call_costs                      # stdio, single, hosted
    python -m tests.benchmarks.call_costs --only hosted --rounds 9 --clients 50

All servers run side by side. In each round every one of them has its turn, so that a machine that others use as well
slows all of them alike; a round gives a ratio, and the medians of these are told with the middle half of them. CPU time
of the server's process is compared, which does not count what waits.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from zoho_desk_mcp.sandbox import credentials

from tests.support import plain_http
from tests.support.load import Target, cpu, send, target
from tests.support.ports import free_port, is_listening, wait_until
from tests.support.processes import FRESH, clean_environment
from tests.support.server import SINGLE, Site, running_server
from tests.support.stdio import SHAKE_HANDS, call_line, line

TOOL = "get_single_zoho_desk_ticket_by_id"
URLS = 20


@dataclass
class Part:
    """What one server is measured with: `turn` runs calls for so many seconds, and says how many and how long each."""

    name: str
    floor: str
    processes: list[int]
    turn: Callable[[float], list[float]]
    cpu: list[float] = field(default_factory=list)
    """Milliseconds of a core a call, one figure a round."""
    latency: list[float] = field(default_factory=list)
    """Milliseconds that a call took, the median of each round."""

    def measure(self, seconds: float, *, counts: bool) -> None:
        """Have a turn."""
        before = cpu(self.processes)
        taken = self.turn(seconds)
        if counts:
            self.cpu.append((cpu(self.processes) - before) / len(taken) * 1000)
            self.latency.append(statistics.median(taken) * 1000)


class PipedClient:
    """A client on pipes that calls again as soon as it is answered."""

    def __init__(self, process: subprocess.Popen[bytes], ticket: str) -> None:
        self._process = process
        self._ticket = ticket
        self._number = 0
        self._say(*(line(message) for message in SHAKE_HANDS))
        self._hear()

    def turn(self, seconds: float) -> list[float]:
        """Call for so long."""
        taken, end = [], time.perf_counter() + seconds
        while time.perf_counter() < end:
            self._number += 1
            begun = time.perf_counter()
            self._say(call_line(self._number, TOOL, {"ticketId": self._ticket}))
            answer = self._hear()
            taken.append(time.perf_counter() - begun)
            assert b'"isError":true' not in answer, answer
        return taken

    def _say(self, *lines: bytes) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write(b"".join(lines))
        self._process.stdin.flush()

    def _hear(self) -> bytes:
        assert self._process.stdout is not None
        return self._process.stdout.readline()


def http_turn(targets: list[Target], clients: int) -> Callable[[float], list[float]]:
    """Calls of so many clients at a time."""

    def turn(seconds: float) -> list[float]:
        outcome = asyncio.run(send(targets, clients, seconds))
        assert set(outcome.statuses) == {"200"}, (outcome.statuses, outcome.error[:500])
        return outcome.latencies

    return turn


def message_of(ticket: str) -> tuple[bytes, dict[str, str]]:
    """The body and headers of a call over HTTP."""
    params = {"name": TOOL, "arguments": {"ticketId": ticket}}
    body = json.dumps({"jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": params}).encode()
    return body, {"Content-Type": "application/json", "Accept": "application/json, text/event-stream"}


@contextmanager
def process(command: list[str], environment: dict[str, str], **options: Any) -> Iterator[subprocess.Popen[bytes]]:
    """A process for the time of the context."""
    with subprocess.Popen(command, env=environment, **options) as started:
        try:
            yield started
        finally:
            started.terminate()


class Setting:
    """The upstream, and the servers that are measured on it."""

    def __init__(self, stack: ExitStack, options: argparse.Namespace) -> None:
        self._stack = stack
        self._clients = options.clients
        self._workers = options.workers
        self._urls = options.urls
        self.upstream = self._started_upstream(options.bytes)
        form = {**credentials_form(), "grant_type": "refresh_token"}
        self._token = plain_http.post(f"{self.upstream}/oauth/v2/token", data=form).json()["access_token"]
        headers = {"Authorization": f"Zoho-oauthtoken {self._token}", "orgId": credentials.ORG_ID}
        tickets = plain_http.get(f"{self.upstream}/api/v1/tickets", headers=headers).json()["data"]
        self.ticket = str(tickets[0]["id"])
        self._folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))

    def parts(self, only: str | None) -> list[Part]:
        """What is measured, floors first."""
        made: list[Part] = []
        if only in (None, "stdio"):
            made += [self.bare_stdio(), self.stdio()]
        if only != "stdio":
            made.append(self.bare_http())
        if only in (None, "single"):
            made.append(self.single())
        if only in (None, "hosted"):
            made.append(self.hosted())
        return made

    def bare_stdio(self) -> Part:
        """The floor on pipes."""
        return self._piped("bare stdio", [sys.executable, "-m", "tests.benchmarks.bare_calls"], self._bare())

    def stdio(self) -> Part:
        """Ours on pipes."""
        return self._piped("stdio", list(FRESH), self._ours())

    def bare_http(self) -> Part:
        """The floor over HTTP."""
        port = free_port()
        command = [sys.executable, "-m", "tests.benchmarks.bare_calls", "--http", str(port)]
        started = self._stack.enter_context(process(command, self._bare()))
        wait_until(lambda: is_listening(port))
        return self._http("bare http", [started.pid], [f"http://127.0.0.1:{port}/mcp"])

    def single(self) -> Part:
        """`serve --single`."""
        port = free_port()
        command = [*FRESH, "serve", "--single", "--port", str(port)]
        log = self._stack.enter_context((self._folder / "single.log").open("wb"))
        started = self._stack.enter_context(process(command, self._ours(), stderr=log))
        wait_until(lambda: is_listening(port))
        return self._http("single", [started.pid], [f"http://127.0.0.1:{port}/mcp"])

    def hosted(self) -> Part:
        """`serve` on SQLite."""
        site = Site(self._folder, self.upstream, {})
        more = ("--workers", str(self._workers)) if self._workers > 1 else ()
        server = self._stack.enter_context(running_server(site, *more, token=site.api_token(), command=FRESH))
        account = server.connect({"name": "Bench", **credentials_form()})
        config = {"methods": ["read"], "tags": ["tickets"]}
        urls = [server.create(account, name=f"Record {n}", config=config)["url"] for n in range(self._urls)]
        return self._http("hosted", family(server.process.pid), urls)

    def _http(self, name: str, processes: list[int], urls: list[str]) -> Part:
        body, headers = message_of(self.ticket)
        targets = [target(url, "POST", headers, body) for url in urls]
        return Part(name, "bare http", processes, http_turn(targets, self._clients))

    def _piped(self, name: str, command: list[str], environment: dict[str, str]) -> Part:
        pipe = subprocess.PIPE
        log = self._stack.enter_context((self._folder / f"{name}.log").open("wb"))
        started = self._stack.enter_context(process(command, environment, stdin=pipe, stdout=pipe, stderr=log))
        return Part(name, "bare stdio", [started.pid], PipedClient(started, self.ticket).turn)

    def _bare(self) -> dict[str, str]:
        own = {"BARE_API_URL": self.upstream, "BARE_TOKEN": self._token, "BARE_ORG_ID": credentials.ORG_ID}
        return {**clean_environment(), **own}

    def _ours(self) -> dict[str, str]:
        return clean_environment(**SINGLE, ZOHO_DESK_API_URL=self.upstream, ZOHO_DESK_ACCOUNTS_URL=self.upstream)

    def _started_upstream(self, size: int) -> str:
        port = free_port()
        command = [sys.executable, "-m", "tests.benchmarks.kept_upstream", str(port), "--bytes", str(size)]
        self._stack.enter_context(process(command, dict(os.environ)))
        wait_until(lambda: is_listening(port))
        return f"http://127.0.0.1:{port}"


def credentials_form() -> dict[str, str]:
    """What the sandbox's account is connected with."""
    return {
        "client_id": credentials.CLIENT_ID,
        "client_secret": credentials.CLIENT_SECRET,
        "refresh_token": credentials.REFRESH_TOKEN,
    }


def family(pid: int) -> list[int]:
    """A process and its children."""
    children = Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="ascii").split()
    return [pid, *map(int, children)]


def ratios(part: Part, floor: Part, figures: Callable[[Part], list[float]]) -> tuple[float, float, float]:
    """The quartiles of the rounds' ratios: middle, low, high."""
    found = sorted(ours / theirs for ours, theirs in zip(figures(part), figures(floor), strict=True))
    if len(found) < 2:
        return found[0], found[0], found[0]
    low, middle, high = statistics.quantiles(found, n=4)
    return middle, low, high


def report(parts: list[Part]) -> str:
    """The table."""
    by_name = {part.name: part for part in parts}
    lines = [f"{'':12} {'ms of a core a call':>20} {'ratio':>6} {'middle half':>13}   {'ms a call':>9} {'ratio':>6}"]
    for part in parts:
        floor = by_name[part.floor]
        ratio, low, high = ratios(part, floor, lambda one: one.cpu)
        slower, _, _ = ratios(part, floor, lambda one: one.latency)
        lines.append(
            f"{part.name:12} {statistics.median(part.cpu):20.2f} {ratio:6.2f} {low:6.2f}-{high:5.2f}   "
            f"{statistics.median(part.latency):9.2f} {slower:6.2f}"
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
        parts = Setting(stack, options).parts(options.only)
        for number in range(options.rounds + 1):  # the first one warms up
            for part in parts:
                part.measure(options.seconds, counts=number > 0)
        print(report(parts))


if __name__ == "__main__":
    main()
