"""An MCP server for OAuth, a person, and a client that has registered itself."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support.oauth import Client, Person
from tests.support.server import Server, Site
from tests.support.upstream import Upstream

READ = {"methods": ["read"], "tags": ["tickets"]}


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
