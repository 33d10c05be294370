"""A server with tight limits, an account and an MCP server on it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from tests.support.attacks import READ, Dead
from tests.support.server import Server, Site, running_server
from tests.support.upstream import Upstream

LIMITS = {
    "ZOHO_DESK_MCP_MAX_BODY": "100000",
    "ZOHO_DESK_MCP_HEADER_TIMEOUT": "3",
    "ZOHO_DESK_MCP_BODY_TIMEOUT": "3",
    "ZOHO_DESK_MCP_CALLS_AT_ONCE": "3",
}


@pytest.fixture(scope="module")
def site(sqlite_site: Site) -> Site:
    return sqlite_site


@pytest.fixture(scope="module")
def server(site: Site) -> Iterator[Server]:
    with running_server(site, token=site.api_token(), **LIMITS) as running:
        yield running


@pytest.fixture(scope="module")
def account(server: Server, upstream: Upstream) -> str:
    return server.connect(upstream.account())


@pytest.fixture(scope="module")
def record(server: Server, account: str) -> dict[str, Any]:
    return server.create(account, config=READ)


@pytest.fixture(scope="module")
def dead(server: Server, account: str) -> Dead:
    return Dead(server, account)
