"""A PostgreSQL that somebody has changed, or made in another way: its trouble is told as that, and it comes back."""

from __future__ import annotations

import time

import psycopg
import pytest
from zoho_desk_mcp.server.hosting.storage.url_lookups import KEPT_SECONDS

from tests.support import rpc
from tests.support.attacks import READ
from tests.support.ports import wait_until
from tests.support.server import Site, running_server
from tests.support.upstream import Upstream

LIST = "list_all_zoho_desk_tickets"


@pytest.fixture
def site(own_postgresql_site: Site) -> Site:
    return own_postgresql_site


CHANGED = {
    "a table": ("ALTER TABLE mcp_servers RENAME TO elsewhere", "ALTER TABLE elsewhere RENAME TO mcp_servers"),
    "a column": (
        "ALTER TABLE mcp_servers RENAME previous_token_hash TO x",
        "ALTER TABLE mcp_servers RENAME x TO previous_token_hash",
    ),
    "a right": ("REVOKE SELECT ON mcp_servers FROM desk", "GRANT SELECT ON mcp_servers TO desk"),
    "the schema": ("REVOKE USAGE ON SCHEMA public FROM public", "GRANT USAGE ON SCHEMA public TO public"),
}


def test_what_somebody_takes_from_the_database_is_told_as_its_trouble(site: Site, upstream: Upstream) -> None:
    """A table, a column, a right: as on SQLite, nothing of the request is the cause, and it comes back."""
    url = site.environment["ZOHO_DESK_MCP_DATABASE_URL"]
    for statement in (
        "DROP ROLE IF EXISTS desk",
        "CREATE ROLE desk LOGIN",
        "GRANT ALL ON ALL TABLES IN SCHEMA public TO desk",
        "GRANT ALL ON ALL SEQUENCES IN SCHEMA public TO desk",
    ):
        site.execute(statement)
    changed = {"ZOHO_DESK_MCP_DATABASE_URL": url.replace("postgres@", "desk@")}
    with running_server(site, token=site.api_token(), **changed) as server:
        account = server.connect(upstream.account())
        made = server.create(account, config=READ)
        path = f"/integrated-account/{account}/mcp"
        for take, give in CHANGED.values():
            assert not rpc.call(made["url"], LIST, {"limit": 1})["result"].get("isError")
            time.sleep(KEPT_SECONDS)
            site.execute(take)
            told = [
                rpc.post(made["url"], "tools/list"),
                server.api.get(path),
                server.api.patch(f"{path}/{made['id']}", json={"name": "x"}),
            ]
            site.execute(give)
            assert [(each.status_code, each.headers.get("retry-after")) for each in told] == [(503, "5")] * 3
        wait_until(lambda: server.api.get(f"{path}/{made['id']}").json()["calls"] == len(CHANGED))


@pytest.mark.parametrize("encoding", ["LATIN1", "SQL_ASCII"])
def test_a_database_that_cannot_hold_every_text_is_refused(site: Site, encoding: str) -> None:
    url, name = site.environment["ZOHO_DESK_MCP_DATABASE_URL"], encoding.lower()
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name} ENCODING '{encoding}' LOCALE 'C' TEMPLATE template0")
    done = site.run("db", "upgrade", check=False, ZOHO_DESK_MCP_DATABASE_URL=f"{url.rpartition('/')[0]}/{name}")
    assert done.returncode == 2
    assert f"has the encoding {encoding}" in done.stderr
    assert done.stderr.count("\n") == 1


def test_the_encoding_of_the_environment_changes_nothing(site: Site) -> None:
    assert "revision" in site.run("db", "upgrade", PGCLIENTENCODING="SQL_ASCII").stdout
