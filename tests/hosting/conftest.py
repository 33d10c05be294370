"""Servers, databases and an upstream for the tests of hosted mode."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from cryptography.fernet import Fernet

from tests.hosting.postgres import Postgres, running_postgres
from tests.hosting.server import Server, Site, running_server
from tests.hosting.upstream import Upstream, running_upstream


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture(scope="module")
def upstream() -> Iterator[Upstream]:
    with running_upstream() as running:
        running.app.state.tokens.quota = None
        yield running


@pytest.fixture(scope="session")
def postgres() -> Iterator[Postgres]:
    with running_postgres() as running:
        yield running


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def site(request: pytest.FixtureRequest, upstream: Upstream, tmp_path_factory: pytest.TempPathFactory) -> Site:
    """Data for servers, on both databases."""
    return make_site(request, request.param, upstream, tmp_path_factory.mktemp("site"))


@pytest.fixture(scope="module")
def sqlite_site(upstream: Upstream, tmp_path_factory: pytest.TempPathFactory) -> Site:
    """Data for servers, for what has nothing to do with the kind of database."""
    return Site(tmp_path_factory.mktemp("site"), upstream.url, {})


@pytest.fixture(scope="module")
def server(site: Site) -> Iterator[Server]:
    with running_server(site, token=site.api_token()) as running:
        yield running


def make_site(request: pytest.FixtureRequest, kind: str, upstream: Upstream, folder: Path) -> Site:
    """A site on a database of this kind, with its tables made."""
    if kind == "sqlite":
        return Site(folder, upstream.url, {})
    postgres: Postgres = request.getfixturevalue("postgres")
    key = Fernet.generate_key().decode()
    site = Site(folder, upstream.url, {"ZOHO_DESK_MCP_DATABASE_URL": postgres.new_database(), "ZOHO_DESK_MCP_KEY": key})
    site.run("db", "upgrade")
    return site
