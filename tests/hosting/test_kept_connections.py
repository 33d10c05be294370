"""Responses on a kept connection come at once: no body waits until the client has confirmed its head."""

from __future__ import annotations

import http.client
import time
from collections.abc import Callable
from contextlib import AbstractContextManager
from urllib.parse import urlsplit

import pytest
from zoho_desk_mcp.sandbox.serving import served_sandbox

from tests.support.processes import sandbox_process
from tests.support.server import Site, running_server

REQUESTS = 40
DELAY = 0.03
"""Seconds. Systems confirm after 40 ms where they have nothing to send."""


def quickest_of_the_last(url: str, path: str) -> float:
    """The seconds of one request. A system confirms the first ones at once."""
    connection = http.client.HTTPConnection(urlsplit(url).netloc, timeout=30)
    seconds = []
    for _ in range(REQUESTS):
        started = time.monotonic()
        connection.request("GET", path)
        assert connection.getresponse().read()
        seconds.append(time.monotonic() - started)
    connection.close()
    return min(seconds[REQUESTS // 2 :])


@pytest.mark.parametrize("serving", [sandbox_process, served_sandbox])
def test_of_the_sandbox(serving: Callable[[], AbstractContextManager[str]]) -> None:
    with serving() as url:
        assert quickest_of_the_last(url, "/api/v1/tickets") < DELAY


def test_of_hosted_mode(own_site: Site) -> None:
    with running_server(own_site) as server:
        assert quickest_of_the_last(server.url, "/healthz") < DELAY
