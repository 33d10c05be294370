"""Servers, databases and an upstream for the tests of hosted mode."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator

import pytest

from tests.support import misbehaving as bad
from tests.support.misbehaving import Misbehaving, misbehaving
from tests.support.postgres import Postgres, running_postgres
from tests.support.server import Server, Site, make_site, running_server
from tests.support.upstream import Upstream, running_upstream


@pytest.fixture(scope="module")
def upstream() -> Iterator[Upstream]:
    with running_upstream() as running:
        yield running


@pytest.fixture
async def zoho() -> AsyncIterator[Misbehaving]:
    """An API that tells the organization of every account, until a test has it respond with something else."""
    async with misbehaving() as running:
        running.answer = bad.answer(200, bad.ORGANIZATIONS)
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
def postgresql_site(
    request: pytest.FixtureRequest, upstream: Upstream, tmp_path_factory: pytest.TempPathFactory
) -> Site:
    """Data for servers, for what is so with PostgreSQL alone: with SQLite one writes after the other."""
    return make_site(request, "postgresql", upstream, tmp_path_factory.mktemp("site"))


@pytest.fixture
def own_postgresql_site(
    request: pytest.FixtureRequest, upstream: Upstream, tmp_path_factory: pytest.TempPathFactory
) -> Site:
    """The same for one test alone, which changes the database."""
    return make_site(request, "postgresql", upstream, tmp_path_factory.mktemp("site"))


@pytest.fixture(scope="module")
def server(site: Site) -> Iterator[Server]:
    with running_server(site, token=site.api_token()) as running:
        yield running


@pytest.fixture
def own_site(upstream: Upstream, tmp_path_factory: pytest.TempPathFactory) -> Site:
    """A site that no other test uses."""
    return Site(tmp_path_factory.mktemp("site"), upstream.url, {})
