"""A replica that is killed, frozen and started again, and when it was out."""

from __future__ import annotations

import signal
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import httpx2

from tests.support import plain_http
from tests.support.chaos import stepping_clock
from tests.support.ports import wait_until
from tests.support.server import Server, Site, running_server

TRIES = 20
"""Starts until one succeeds: a server does not start while its database is down, and whatever runs it tries again."""


class Replica:
    """One of several servers on the same database. Its clock can be set."""

    def __init__(self, site: Site, name: str, token: str, environment: dict[str, str]) -> None:
        self.name = name
        self._site = site
        self._token = token
        self._environment = environment
        self._clock = site.folder / f"clock-{name}"
        self._outages: list[tuple[float, float]] = []
        self._running = ExitStack()
        self.set_clock(0)
        self.server = self._start()

    @property
    def url(self) -> str:
        return self.server.url

    def was_whole(self, started: float, ended: float) -> bool:
        """Whether it was there and able to work all the time between two moments of the monotonic clock."""
        return all(ended < begin or end < started for begin, end in self._outages)

    def set_clock(self, seconds: float) -> None:
        """Set its clock so far ahead of the others'."""
        stepping_clock.step(self._clock, seconds)

    def kill_and_start(self, pause: float) -> None:
        """End it at once, and start it again after a while."""
        with self._outage():
            self.server.kill()
            time.sleep(pause)
            self._again()

    def stop_and_start(self) -> None:
        """End it as an update does: calls that run are answered."""
        with self._outage():
            self._again()

    def freeze(self, seconds: float) -> None:
        """Let it do nothing for a while; its connections and locks stay."""
        with self._outage():
            self.server.process.send_signal(signal.SIGSTOP)
            try:
                time.sleep(seconds)
            finally:
                self.server.process.send_signal(signal.SIGCONT)
            wait_until(self._is_healthy)

    def close(self) -> None:
        """End it for good."""
        self._running.close()

    @contextmanager
    def _outage(self) -> Iterator[None]:
        begin = time.monotonic()
        self._outages.append((begin, float("inf")))
        try:
            yield
        finally:
            self._outages[-1] = (begin, time.monotonic())

    def _again(self) -> None:
        self._running.close()
        self.server = self._start()

    def _start(self) -> Server:
        command = [sys.executable, str(Path(stepping_clock.__file__)), str(self._clock)]
        for _ in range(TRIES):
            try:
                return self._running.enter_context(
                    running_server(self._site, token=self._token, command=command, **self._environment)
                )
            except AssertionError as error:  # it has ended, and says why
                reason = error
                time.sleep(0.2)
        raise reason

    def _is_healthy(self) -> bool:
        try:
            return plain_http.get(f"{self.url}/healthz", timeout=2).status_code == 200
        except httpx2.HTTPError:
            return False
