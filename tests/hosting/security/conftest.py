"""A server with tight limits, an account and an MCP server on it: once for all modules of this folder."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from tests.support.attacks import READ, Dead
from tests.support.server import Server, Site, running_server
from tests.support.upstream import Upstream, running_upstream

LIMITS = {
    "ZOHO_DESK_MCP_MAX_BODY": "100000",
    "ZOHO_DESK_MCP_HEADER_TIMEOUT": "3",
    "ZOHO_DESK_MCP_BODY_TIMEOUT": "3",
    "ZOHO_DESK_MCP_CALLS_AT_ONCE": "3",
}


@pytest.fixture(scope="package")
def upstream() -> Iterator[Upstream]:
    with running_upstream() as running:
        yield running


@pytest.fixture(scope="package")
def site(upstream: Upstream, tmp_path_factory: pytest.TempPathFactory) -> Site:
    return Site(tmp_path_factory.mktemp("site"), upstream.url, {})


@pytest.fixture(scope="package")
def server(site: Site) -> Iterator[Server]:
    with running_server(site, token=site.api_token(), **LIMITS) as running:
        yield running


@pytest.fixture(scope="package")
def account(server: Server, upstream: Upstream) -> str:
    return server.connect(upstream.account())


@pytest.fixture(scope="package")
def record(server: Server, account: str) -> dict[str, Any]:
    return server.create(account, config=READ)


@pytest.fixture(scope="package")
def dead(server: Server, account: str) -> Dead:
    return Dead(server, account)
