"""Changes of the same account or MCP server that come at once: each goes on from what the other one has made."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx2
import psycopg
import pytest

from tests.support import rpc
from tests.support.attacks import READ
from tests.support.ports import wait_until
from tests.support.server import Server, Site
from tests.support.upstream import Upstream

WAITING = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'"
WEEK = {"overlap_seconds": 7 * 24 * 60 * 60}


@pytest.fixture(scope="module")
def site(postgresql_site: Site) -> Site:
    return postgresql_site


@pytest.fixture(scope="module")
def account(server: Server, upstream: Upstream) -> str:
    return server.connect(upstream.account())


def at_once(site: Site, table: str, *changes: Callable[[], httpx2.Response]) -> list[httpx2.Response]:
    """The responses to changes, each of which has begun before any of them can end."""
    with ThreadPoolExecutor(len(changes)) as pool:
        with psycopg.connect(site.environment["ZOHO_DESK_MCP_DATABASE_URL"]) as connection:
            connection.execute(f"SELECT * FROM {table} FOR UPDATE")
            sent = [pool.submit(change) for change in changes]
            wait_until(lambda: site.execute(WAITING)[0][0] >= len(changes))
            connection.rollback()
        return [each.result(30) for each in sent]


def told(server: Server, subject: str, action: str) -> list[dict[str, Any]]:
    """What the audit log says of such changes, the oldest first."""
    entries = server.api.get("/audit-log", params={"subject_id": subject}).json()["data"]
    return [entry["details"] for entry in reversed(entries) if entry["action"] == action]


def test_a_url_of_two_rotations_is_one_that_was_told(server: Server, site: Site, account: str) -> None:
    """With their overlap both new URLs work, and the one before them does no more: somebody may have seen it."""
    made = server.create(account, config=READ)
    path = f"/integrated-account/{account}/mcp/{made['id']}/rotate"
    rotations = at_once(site, "mcp_servers", *[lambda: server.api.post(path, json=WEEK)] * 2)
    assert [each.status_code for each in rotations] == [200, 200]
    urls = (made["url"], *(each.json()["url"] for each in rotations))
    assert [rpc.post(url, "tools/list").status_code for url in urls] == [404, 200, 200]


def test_an_mcp_server_is_revoked_once(server: Server, site: Site, account: str) -> None:
    made = server.create(account, config=READ)
    path = f"/integrated-account/{account}/mcp/{made['id']}"
    ends = at_once(site, "mcp_servers", *[lambda: server.api.delete(path)] * 2)
    assert sorted(each.status_code for each in ends) == [204, 409]
    assert len(told(server, made["id"], "mcp_server.revoked")) == 1


def test_what_two_changes_give_together_is_checked(server: Server, site: Site, account: str) -> None:
    """Each fits what was there before; together they would leave a URL for everybody that was to be for some."""
    made = server.create(account, config=READ, access="oauth")
    path = f"/integrated-account/{account}/mcp/{made['id']}"
    changes: list[dict[str, Any]] = [{"access": "url"}, {"config": {**READ, "people": ["role:admin"]}}]
    answers = at_once(site, "mcp_servers", *[lambda body=body: server.api.patch(path, json=body) for body in changes])
    assert sorted(each.status_code for each in answers) == [200, 422]


def test_each_change_of_an_account_begins_where_the_one_before_ended(
    server: Server, site: Site, upstream: Upstream
) -> None:
    account = server.connect(upstream.account(name="first"))
    path = f"/integrated-account/{account}"
    names = ("second", "third")
    answers = at_once(
        site, "accounts", *[lambda name=name: server.api.patch(path, json={"name": name}) for name in names]
    )
    assert [each.status_code for each in answers] == [200, 200]
    (before, between), (again, after) = (details["name"] for details in told(server, account, "account.changed"))
    assert (before, again) == ("first", between)
    assert {between, after} == set(names)
    ends = at_once(site, "accounts", *[lambda: server.api.delete(path)] * 2)
    assert sorted(each.status_code for each in ends) == [204, 404]
