"""MCP servers for OAuth, one of them acting as the caller, persons, and a client that has registered itself."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support.oauth import Client, Person
from tests.support.personal_calls import AS_CALLER, READ
from tests.support.server import Server, Site
from tests.support.upstream import Upstream


@pytest.fixture(scope="module")
def account(server: Server, upstream: Upstream) -> str:
    return server.connect(upstream.account())


@pytest.fixture(scope="module")
def made(server: Server, account: str) -> dict[str, Any]:
    return server.create(account, name="Triage", config=READ, access="oauth")


@pytest.fixture(scope="module")
def person(site: Site, server: Server) -> Person:
    return Person(server, site.api_token("caller"))


@pytest.fixture
def client(server: Server, made: dict[str, Any]) -> Client:
    return Client(server, made["url"])


@pytest.fixture
def own_account(server: Server, upstream: Upstream) -> str:
    return server.connect(upstream.account(refresh_token=upstream.new_refresh_token()))


@pytest.fixture
def own(server: Server, own_account: str) -> dict[str, Any]:
    return server.create(own_account, name="As oneself", config=AS_CALLER, access="oauth")


@pytest.fixture
def someone(site: Site, server: Server) -> Person:
    return Person(server, site.api_token("caller"))
