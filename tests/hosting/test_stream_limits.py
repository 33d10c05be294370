"""How many streams of the older transport are open at a time."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack

import httpx2
import pytest
from zoho_desk_mcp.server.hosting.mcp_endpoint.sse import MAX_OF_ACCOUNT

from tests.support import plain_http
from tests.support.ports import wait_until
from tests.support.server import Server, Site, running_server
from tests.support.upstream import Upstream

OF_URL = 50


@pytest.fixture
def server(sqlite_site: Site, upstream: Upstream) -> Iterator[Server]:
    settings = {"ZOHO_DESK_MCP_CALLS_AT_ONCE": str(OF_URL)}
    with running_server(sqlite_site, token=sqlite_site.api_token(), **settings) as running:
        yield running


def test_an_account_leaves_streams_for_others(server: Server, upstream: Upstream) -> None:
    account, other = server.connect(upstream.account()), server.connect(upstream.account())
    urls = [_streams(server.create(account, name=str(n))["url"]) for n in range(MAX_OF_ACCOUNT // OF_URL)]
    one_more, of_other = _streams(server.create(account)["url"]), _streams(server.create(other)["url"])
    many = httpx2.Limits(max_connections=None)
    with plain_http.Client(timeout=60, limits=many) as client, ExitStack() as opened:
        for url in urls:
            for _ in range(OF_URL):
                assert opened.enter_context(client.stream("GET", url)).status_code == 200
        refused = client.get(one_more)
        assert refused.status_code == 429
        assert "Too many streams" in refused.text
        assert opened.enter_context(client.stream("GET", of_other)).status_code == 200
    with plain_http.Client(timeout=60) as client:
        wait_until(lambda: _is_open(client, one_more))


def _streams(url: str) -> str:
    return url.replace("/mcp/", "/sse/")


def _is_open(client: httpx2.Client, url: str) -> bool:
    with client.stream("GET", url) as response:
        return response.status_code == 200
