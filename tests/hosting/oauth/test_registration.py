"""Dynamic registration: what is taken, how much of it, and for how long."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing

import pytest

from tests.support import plain_http
from tests.support.oauth import Client, Person, query_of
from tests.support.ports import wait_until
from tests.support.server import Server, Site, running_server
from tests.support.upstream import Upstream

LOCAL = "http://127.0.0.1:1/callback"


@pytest.fixture(scope="module")
def server(sqlite_site: Site) -> Iterator[Server]:
    token = sqlite_site.api_token()
    with running_server(sqlite_site, token=token, ZOHO_DESK_MCP_SWEEP_EVERY="0.2") as running:
        yield running


@pytest.fixture(scope="module")
def url(server: Server, upstream: Upstream) -> str:
    made = server.create(server.connect(upstream.account()), config={"methods": ["read"]}, access="oauth")
    return str(made["url"])


@pytest.fixture
def client(server: Server, url: str) -> Client:
    return Client(server, url)


@pytest.mark.parametrize(
    "uri",
    [
        "http://evil.example/callback",
        "javascript:alert(1)//",
        "data:text/html,x",
        "https:///callback",
        "https://a.example/#fragment",
        "https://user@a.example/",
        "https://a.example/ space",
        "https://a.example/\r\nSet-Cookie: x",
        "/callback",
        "https://a.example/" + "x" * 500,
        "https://[::1",
    ],
)
def test_unsafe_redirect_uris_are_refused(client: Client, uri: str) -> None:
    refused = client.register(uri)
    assert refused.status_code == 400
    assert refused.json()["error"] in ("invalid_redirect_uri", "invalid_client_metadata")


def test_registrations_are_small(client: Client) -> None:
    assert client.register(*[f"https://a.example/{number}" for number in range(11)]).status_code == 400
    assert client.register().status_code == 400
    assert client.register(LOCAL, contacts=["x" * 20_000]).status_code == 400
    post = f"{client.server.url}/register"
    for body in ("[]", "{", "", '{"redirect_uris": null}', '{"redirect_uris": ["https://a.example/\\ud800"]}'):
        assert plain_http.post(post, content=body).status_code == 400, body
    named = client.register(LOCAL, client_name=f"A\u202e\n{'x' * 300}")
    assert named.json()["client_name"] == f"A{'x' * 99}"
    unseen = client.register(LOCAL, client_name="\u3164\uffa0\u115f\u034f\ufe0f\U000e0041")
    assert unseen.json()["client_name"] == "A client without a name"


def test_what_there_is_not_is_replaced_by_what_there_is(client: Client) -> None:
    wanted = {"token_endpoint_auth_method": "client_secret_basic", "grant_types": ["authorization_code", "password"]}
    made = client.register(LOCAL, **wanted)
    assert made.status_code == 201
    assert made.json()["token_endpoint_auth_method"] == "none"
    assert made.json()["grant_types"] == ["authorization_code", "refresh_token"]
    assert "client_secret" not in made.json()
    assert client.register(LOCAL, grant_types=["client_credentials"]).status_code == 400


def test_any_port_of_loopback_and_nothing_else(client: Client, server: Server, sqlite_site: Site) -> None:
    person = Person(server, sqlite_site.api_token("caller"))
    registered = ["http://127.0.0.1:1/callback", "http://[::1]/callback", "https://a.example/b?c=d", "app.name://back"]
    client.id = client.register(*registered).json()["client_id"]
    for uri in ("http://127.0.0.1/callback", "http://[::1]:77/callback", "https://a.example/b?c=d", "app.name://back"):
        back = person.decide(client.address(redirect_uri=uri))
        assert back.headers["location"].startswith(uri), uri
        assert query_of(back.headers["location"])["code"]
    for uri in ("https://a.example:444/b?c=d", "https://a.example/b", "app.name://back/more", "http://127.0.0.1/other"):
        assert person.page(client.address(redirect_uri=uri)).status_code == 400, uri


def test_what_has_expired_is_gone(client: Client, server: Server, sqlite_site: Site) -> None:
    person = Person(server, sqlite_site.api_token("caller"))
    tokens = client.tokens(person)
    unused = client.code(person)
    with closing(sqlite3.connect(sqlite_site.folder / "hosting.db", timeout=10)) as connection:
        with connection:
            connection.execute("UPDATE oauth_tokens SET expires_at = '2001-01-01' WHERE kind = 'access'")
            connection.execute("UPDATE oauth_grants SET code_expires_at = '2001-01-01' WHERE redeemed_at IS NULL")
        assert client.exchange(unused).json()["error"] == "invalid_grant"
        assert plain_http.post(client.resource, headers={"Authorization": f"Bearer {tokens['access_token']}"}).is_error
        assert client.refresh(tokens["refresh_token"]).status_code == 200
        with connection:
            for table in ("oauth_grants", "oauth_clients"):
                connection.execute(f"UPDATE {table} SET expires_at = '2001-01-01'")
        count = "SELECT (SELECT count(*) FROM oauth_clients) + (SELECT count(*) FROM oauth_tokens)"
        wait_until(lambda: connection.execute(count).fetchone()[0] == 0)
    assert client.refresh(tokens["refresh_token"]).json()["error"] == "invalid_client"


def test_of_many_unused_registrations_the_oldest_go(client: Client, server: Server, sqlite_site: Site) -> None:
    used = Client(server, client.resource)
    used.tokens(Person(server, sqlite_site.api_token("caller")))
    with closing(sqlite3.connect(sqlite_site.folder / "hosting.db", timeout=10)) as connection:
        rows = [(f"client_{number}", "x", "[]", "2020-01-01", "2999-01-01") for number in range(5000)]
        with connection:
            fields = "(id, name, redirect_uris, created_at, expires_at)"
            connection.executemany(f"INSERT INTO oauth_clients {fields} VALUES (?, ?, ?, ?, ?)", rows)
        newest = client.register(LOCAL).json()["client_id"]
        left = connection.execute("SELECT count(*) FROM oauth_clients WHERE used_at IS NULL").fetchone()[0]
        known = {row[0] for row in connection.execute("SELECT id FROM oauth_clients")}
    assert left == 5000
    assert {newest, used.id, client.id} <= known
