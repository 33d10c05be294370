"""A PostgreSQL that only is read for a while, like one that has become a standby: nothing is lost, nothing stays so."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import psycopg
import pytest

from tests.support import plain_http, rpc
from tests.support.ports import wait_until
from tests.support.server import Server, Site, running_server
from tests.support.upstream import Upstream

LIST, READ = "list_all_zoho_desk_tickets", {"methods": ["read"], "tags": ["tickets"]}


@pytest.fixture
def site(own_postgresql_site: Site) -> Site:
    return own_postgresql_site


@pytest.fixture
def server(site: Site) -> Iterator[Server]:
    with running_server(site, token=site.api_token()) as running:
        yield running


@contextmanager
def only_read(site: Site) -> Iterator[None]:
    """The database takes no changes, as one that has become a standby of another."""
    address = site.environment["ZOHO_DESK_MCP_DATABASE_URL"]
    database = address.rpartition("/")[2]
    end_others = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = %s AND pid <> pg_backend_pid()"
    for change in ("SET default_transaction_read_only = on", "RESET default_transaction_read_only"):
        with psycopg.connect(address) as connection:
            connection.execute("SET TRANSACTION READ WRITE")
            connection.execute(f"ALTER DATABASE {database} {change}")
        with psycopg.connect(address, autocommit=True) as connection:
            connection.execute(end_others, [database])
        if change.startswith("SET"):
            yield


def test_a_database_that_only_is_read_is_told_and_costs_no_call_that_was_made(
    server: Server, site: Site, upstream: Upstream
) -> None:
    account = server.connect(upstream.account())
    counted = server.create(account, config={**READ, "credits_per_day": 10_000})["url"]
    limited = server.create(account, config={**READ, "calls_per_minute": 100})["url"]
    with only_read(site):
        assert not rpc.call(counted, LIST, {"limit": 1})["result"].get("isError")
        refused = [
            rpc.post(limited, "tools/call", {"name": LIST, "arguments": {"limit": 1}}),
            server.api.post(f"/integrated-account/{account}/mcp", json={"name": "x", "config": READ}),
            plain_http.post(f"{server.url}/register", json={"redirect_uris": ["https://client.example/"]}),
        ]
        assert [each.status_code for each in refused] == [503] * len(refused)
        assert all(each.headers["retry-after"] for each in refused)
    assert not rpc.call(limited, LIST, {"limit": 1})["result"].get("isError")


def test_a_database_that_takes_changes_again_needs_no_new_start(site: Site, server: Server, upstream: Upstream) -> None:
    """Connections that were made meanwhile only read for good: none of them is kept."""
    account = server.connect(upstream.account())
    address, path = site.environment["ZOHO_DESK_MCP_DATABASE_URL"], f"/integrated-account/{account}/mcp"
    with only_read(site):
        assert server.api.post(path, json={"name": "x", "config": READ}).status_code == 503
        with psycopg.connect(address, autocommit=True) as connection:
            connection.execute("SET default_transaction_read_only = off")
            connection.execute(f"ALTER DATABASE {address.rpartition('/')[2]} RESET default_transaction_read_only")
        wait_until(lambda: server.api.post(path, json={"name": "x", "config": READ}).status_code == 201)
