"""The HTTP client: the one place where such a client is made."""

from __future__ import annotations

from dataclasses import dataclass
from http.cookiejar import CookieJar, DefaultCookiePolicy
from typing import Protocol

import httpx2

from ..product import COMMAND
from ..version import VERSION
from .connection_settings import check_proxies, trusted_certificates
from .decoding import ACCEPTED
from .fair_client import FairClient
from .name_lookups import look_names_up_apart
from .opened_connections import prepare_connections
from .surplus_bytes import keeps_no_surplus

MAX_IDLE_CONNECTIONS = 100
"""The HTTP client looks through all idle connections at each request: more of them cost more than they save."""
IDLE_SECONDS = 4.0
"""Many servers close connections that were idle for five: a change that meets this may have been made or not."""


class Timeouts(Protocol):
    """How many seconds to wait."""

    @property
    def timeout(self) -> float:
        """For a response."""

    @property
    def connect_timeout(self) -> float:
        """For a connection."""


@dataclass(frozen=True)
class FixedTimeouts:
    """Timeouts that no setting changes."""

    timeout: float
    connect_timeout: float


def http_client(
    settings: Timeouts,
    transport: httpx2.AsyncBaseTransport | None = None,
    *,
    shared: bool = False,
    trust_env: bool = True,
) -> httpx2.AsyncClient:
    """The HTTP client of the settings. Callers decide how many requests run at a time, unless accounts share it.

    `trust_env`: it goes through the proxies that the environment names.

    It keeps no cookies, and no connection on which more came than a response: what one account is answered goes out
    with no other's requests, and answers none. Raises ConnectionSettingError where a variable of the environment that
    says how to connect is wrong.
    """
    look_names_up_apart()
    if trust_env and transport is None:
        check_proxies()
    return (FairClient if shared else httpx2.AsyncClient)(
        timeout=httpx2.Timeout(settings.timeout, connect=settings.connect_timeout),
        limits=httpx2.Limits(
            max_connections=None,
            max_keepalive_connections=MAX_IDLE_CONNECTIONS if keeps_no_surplus() else 0,
            keepalive_expiry=IDLE_SECONDS,
        ),
        headers={
            "User-Agent": f"{COMMAND}/{VERSION}",
            "Accept": "application/json, */*;q=0.5",
            "Accept-Encoding": ACCEPTED,
        },
        cookies=CookieJar(DefaultCookiePolicy(allowed_domains=())),
        event_hooks={"request": [prepare_connections]},
        transport=transport,
        verify=trusted_certificates() if transport is None else True,
        trust_env=trust_env,
    )
