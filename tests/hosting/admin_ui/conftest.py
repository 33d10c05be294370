"""A server whose admin UI has an account and an MCP server to show: once for all modules of this folder."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from selenium.webdriver import Chrome

from tests.support import rpc
from tests.support.admin_pages import AdminPages, admin_pages
from tests.support.admin_ui import LIST, sign_in
from tests.support.browser import running_browser
from tests.support.server import Server, Site, running_server
from tests.support.upstream import Upstream, running_upstream


@pytest.fixture(scope="package")
def upstream() -> Iterator[Upstream]:
    with running_upstream() as running:
        yield running


@pytest.fixture(scope="package")
def sqlite_site(upstream: Upstream, tmp_path_factory: pytest.TempPathFactory) -> Site:
    return Site(tmp_path_factory.mktemp("site"), upstream.url, {})


@pytest.fixture(scope="package")
def server(sqlite_site: Site) -> Iterator[Server]:
    with running_server(sqlite_site, token=sqlite_site.api_token()) as running:
        yield running


@pytest.fixture(scope="package")
def browser(server: Server) -> Iterator[Chrome]:
    """A browser in which an administrator has signed in."""
    with running_browser() as running:
        sign_in(running, server)
        yield running


@pytest.fixture(scope="package")
def pages(server: Server, sqlite_site: Site, upstream: Upstream) -> AdminPages:
    """Every page, with something on it."""
    return admin_pages(server, sqlite_site, upstream)


@pytest.fixture(scope="package", autouse=True)
def demo(server: Server, upstream: Upstream) -> None:
    """An account with an MCP server that was used."""
    account = server.connect(upstream.account(name="Demo Company", daily_credits=100_000))
    url = server.create(account, name="Triage agent", config={"methods": ["read"], "tags": ["tickets"]})["url"]
    rpc.call(url, LIST, {"limit": 1})
    rpc.call(url, LIST, {"limit": "x"})
