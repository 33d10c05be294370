"""Clients whose id is the address of what they say of themselves: fetched within bounds, not from within a network."""

from __future__ import annotations

import os
import socket
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from zoho_desk_mcp.server.hosting.oauth.client_documents import ClientDocuments
from zoho_desk_mcp.server.hosting.oauth.errors import OAuthError
from zoho_desk_mcp.server.hosting.settings import load_hosting_settings

from tests.support.client_documents import DocumentSite, document_site
from tests.support.oauth import CALLBACK, Client, Person
from tests.support.ports import free_port
from tests.support.server import Server, Site, running_server
from tests.support.tls import DAY, Authority
from tests.support.upstream import Upstream


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return Authority(tmp_path_factory.mktemp("authority"))


@pytest.fixture(scope="module")
def documents(authority: Authority) -> Iterator[DocumentSite]:
    with document_site(authority) as site:
        yield site


@pytest.fixture(scope="module")
def server(sqlite_site: Site, authority: Authority) -> Iterator[Server]:
    settings = {"SSL_CERT_FILE": str(authority.file), "ZOHO_DESK_MCP_INTERNAL_CLIENT_HOSTS": "localhost"}
    with running_server(sqlite_site, token=sqlite_site.api_token(), **settings) as running:
        yield running


@pytest.fixture(scope="module")
def person(sqlite_site: Site, server: Server) -> Person:
    return Person(server, sqlite_site.api_token("caller"))


@pytest.fixture(scope="module")
def url(server: Server, upstream: Upstream) -> str:
    made = server.create(server.connect(upstream.account()), config={"methods": ["read"]}, access="oauth")
    return str(made["url"])


def refused(server: Server, url: str, person: Person, client_id: str) -> str:
    page = person.page(Client(server, url, id=client_id).address())
    assert page.status_code == 400
    return page.text


def test_one_that_cannot_be_fetched_is_told_with_the_way_that_was_tried(
    server: Server, url: str, person: Person
) -> None:
    told = refused(server, url, person, f"https://localhost:{free_port()}/client.json")
    assert "cannot be reached, without a proxy" in told


def test_a_client_of_a_document_gets_tokens(server: Server, url: str, person: Person, documents: DocumentSite) -> None:
    client = Client(server, url, id=documents.add("/client.json", redirect_uris=[CALLBACK]))
    page = person.page(client.address()).text
    assert "Documented" in page
    assert "localhost" in page
    tokens = client.tokens(person)
    assert client.refresh(tokens["refresh_token"]).status_code == 200
    assert documents.asked.count("/client.json") == 1, "it is kept for some minutes"


def test_documents_are_checked(server: Server, url: str, person: Person, documents: DocumentSite) -> None:
    other = documents.add("/other.json", client_id=f"{documents.url}/client.json", redirect_uris=[CALLBACK])
    assert "of another client" in refused(server, url, person, other)
    unsafe = documents.add("/unsafe.json", redirect_uris=["http://evil.example/"])
    assert "Redirect URI 1" in refused(server, url, person, unsafe)
    documents.documents["/text.json"] = b"[" * 9000
    assert "no JSON" in refused(server, url, person, f"{documents.url}/text.json")
    assert "status 404" in refused(server, url, person, f"{documents.url}/none.json")


def test_a_document_is_small_and_quick_and_where_it_is(
    server: Server, url: str, person: Person, documents: DocumentSite
) -> None:
    large = documents.add("/large.json", redirect_uris=[CALLBACK], padding="x" * 10_000)
    assert "more than 10,000 bytes" in refused(server, url, person, large)
    documents.moved["/moved.json"] = f"{documents.url}/client.json"
    assert "status 302" in refused(server, url, person, f"{documents.url}/moved.json")
    documents.slow.add("/slow.json")
    started = time.monotonic()
    assert "longer than 5 seconds" in refused(server, url, person, f"{documents.url}/slow.json")
    assert time.monotonic() - started < 25


def test_a_document_whose_certificate_is_not_trusted_is_told(
    server: Server, url: str, person: Person, authority: Authority, documents: DocumentSite
) -> None:
    with document_site(authority, -DAY) as expired:
        text = refused(server, url, person, f"{expired.url}/client.json")
    assert "could not be trusted: certificate has expired; the certificates of SSL_CERT_FILE are trusted" in text
    away = authority.file.with_suffix(".away")
    os.rename(authority.file, away)
    try:
        text = refused(server, url, person, documents.add("/late.json", redirect_uris=[CALLBACK]))
    finally:
        os.rename(away, authority.file)
    assert "SSL_CERT_FILE names a file that is not there" in text


@pytest.mark.parametrize(
    "address",
    [
        "https://127.0.0.1/x.json",
        "https://10.0.0.1/x.json",
        "https://169.254.169.254/latest",
        "https://2130706433/x.json",
        "https://0x7f000001/x.json",
        "https://[::1]/x.json",
        "https://256.256.256.256/x.json",
        "https://localhost.localdomain/x.json",
        "https://user@localhost/x.json",
        "https://localhost/x.json?query",
        "https://localhost",
        "https://localhost/",
        "https://localhost/a/../x.json",
        "https://a.example:8443/x.json",
        "https://localhost/" + "x" * 600,
    ],
)
def test_no_document_is_fetched_from_within_a_network(server: Server, url: str, person: Person, address: str) -> None:
    text = refused(server, url, person, address)
    assert "metadata document of this client" in text


def test_a_host_of_this_machine_is_not_asked_unless_a_setting_names_it(
    own_site: Site, authority: Authority, documents: DocumentSite, upstream: Upstream, tmp_path: Path
) -> None:
    secret = documents.add("/secret.json", redirect_uris=[CALLBACK])
    with running_server(own_site, token=own_site.api_token(), SSL_CERT_FILE=str(authority.file)) as server:
        made = server.create(server.connect(upstream.account()), config={"methods": ["read"]}, access="oauth")
        person = Person(server, own_site.api_token("caller"))
        assert "port 443" in refused(server, made["url"], person, secret)
        assert "within a network" in refused(server, made["url"], person, "https://localhost/secret.json")
    assert "/secret.json" not in documents.asked


@pytest.mark.anyio
async def test_a_host_is_tried_at_its_other_addresses(
    authority: Authority, documents: DocumentSite, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As one whose first address is of IPv6, where a network has only IPv4."""
    monkeypatch.setenv("SSL_CERT_FILE", str(authority.file))
    found = [(*each[:4], ("127.0.0.1", documents.port)) for each in socket.getaddrinfo("127.0.0.1", documents.port)]
    unreached = [(*each[:4], ("127.0.0.9", documents.port)) for each in found]
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: [*unreached, *found])
    client_id = documents.add("/elsewhere.json", redirect_uris=[CALLBACK])
    assert (await ClientDocuments({"localhost"}).get(client_id)).name == "Documented"


@pytest.mark.parametrize("named", ["m\u00fcnchen.example", "xn--mnchen-3ya.example", "M\u00fcnchen.example:8443"])
@pytest.mark.anyio
async def test_a_setting_names_a_host_as_people_write_it(named: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ZOHO_DESK_MCP_INTERNAL_CLIENT_HOSTS", named)
    documents = ClientDocuments(load_hosting_settings().internal_hosts)
    with pytest.raises(OAuthError, match="cannot be reached"):  # it was tried, though at another port
        await documents.get("https://xn--mnchen-3ya.example:8443/x.json")


def test_strangers_let_nothing_be_fetched(server: Server, url: str, documents: DocumentSite) -> None:
    stranger = Person(server, "")
    client = Client(server, url, id=documents.add("/stranger.json", redirect_uris=[CALLBACK]))
    assert stranger.http.get(client.address()).headers["location"].startswith("/sign-in")
    assert client.exchange("no code").json()["error"] == "invalid_grant"
    assert "/stranger.json" not in documents.asked
