"""Something is removed while something else is written for it: a person hears that, and the server goes on."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import psycopg
import pytest

from tests.support.oauth import Client, Person
from tests.support.ports import wait_until
from tests.support.server import Server, Site
from tests.support.upstream import Upstream

WAITING = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'"


@pytest.fixture(scope="module")
def site(postgresql_site: Site) -> Site:
    return postgresql_site


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM api_tokens WHERE name = 'test caller'",
        "DELETE FROM mcp_servers",
    ],
)
def test_what_is_agreed_to_is_removed_at_the_same_moment(
    site: Site, server: Server, upstream: Upstream, statement: str
) -> None:
    made = server.create(server.connect(upstream.account()), access="oauth", config={"methods": ["read"]})
    client, person = Client(server, made["url"]), Person(server, site.api_token("caller"))
    person.page(client.address())
    address = site.environment["ZOHO_DESK_MCP_DATABASE_URL"]
    with ThreadPoolExecutor() as pool, psycopg.connect(address) as remover, psycopg.connect(address) as watcher:
        watcher.autocommit = True
        remover.execute(statement.encode())
        decided = pool.submit(person.decide, client.address())
        wait_until(lambda: watcher.execute(WAITING).fetchone() != (0,))
        remover.commit()
        response = decided.result()
    assert response.status_code == 409, response.text
    assert "removed at the same moment" in response.text
    assert server.api.get("/integrated-account").status_code == 200


def test_an_access_is_ended_while_its_client_renews_it(site: Site, server: Server, upstream: Upstream) -> None:
    """Neither waits for what the other one keeps: PostgreSQL would refuse one of them, be it the end."""
    account = server.connect(upstream.account())
    made = server.create(account, access="oauth", config={"methods": ["read"]})
    client = Client(server, made["url"])
    tokens = client.tokens(Person(server, site.api_token("caller")))
    path = f"/integrated-account/{account}/mcp/{made['id']}/clients"
    (grant,) = server.api.get(path).json()["data"]
    with ThreadPoolExecutor() as pool:
        with psycopg.connect(site.environment["ZOHO_DESK_MCP_DATABASE_URL"]) as keeper:
            keeper.execute("SELECT * FROM oauth_tokens FOR UPDATE")
            renewed = pool.submit(client.refresh, tokens["refresh_token"])
            wait_until(lambda: site.execute(WAITING)[0][0] >= 1)
            ended = pool.submit(server.api.delete, f"{path}/{grant['id']}")
            wait_until(lambda: site.execute(WAITING)[0][0] >= 2)
            keeper.rollback()
        assert renewed.result(30).status_code == 200
        assert ended.result(30).status_code == 204
    assert client.refresh(renewed.result().json()["refresh_token"]).status_code == 400
