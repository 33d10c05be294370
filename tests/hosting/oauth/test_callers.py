"""MCP servers that act as the person who calls: consent at the vendor, own tokens, and their end. On both databases."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from html import unescape
from typing import Any

import httpx2
import pytest
from starlette.types import Receive, Scope, Send

from tests.support import rpc
from tests.support.admin_session import AdminSession, fresh_api_token
from tests.support.oauth import Client, Person, query_of, way_back
from tests.support.ports import wait_until
from tests.support.server import Server, Site, running_server
from tests.support.upstream import Upstream

LIST, UPDATE = "list_all_zoho_desk_tickets", "update_a_zoho_desk_ticket_by_id"
READ = {"methods": ["read"], "tags": ["tickets"]}
AS_CALLER = {**READ, "identity": "caller"}


@pytest.fixture(scope="module")
def server(site: Site) -> Iterator[Server]:
    with running_server(site, token=site.api_token(), ZOHO_DESK_MCP_SWEEP_EVERY="0.3") as running:
        yield running


@pytest.fixture
def own_account(server: Server, upstream: Upstream) -> str:
    return server.connect(upstream.account(refresh_token=upstream.new_refresh_token()))


@pytest.fixture
def made(server: Server, own_account: str) -> dict[str, Any]:
    return server.create(own_account, name="As oneself", config=AS_CALLER, access="oauth")


@pytest.fixture
def someone(site: Site, server: Server) -> Person:
    return Person(server, site.api_token("caller"))


@pytest.fixture
def seen(upstream: Upstream) -> Iterator[list[str]]:
    """The access tokens of the requests that reached the vendor's API."""
    found: list[str] = []

    async def handle(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http" and scope["path"].startswith("/api/"):
            found.append(dict(scope["headers"])[b"authorization"].decode())
        await upstream.app(scope, receive, send)

    upstream.handler = handle
    yield found
    upstream.handler = upstream.app


def call(url: str, tokens: dict[str, Any]) -> dict[str, Any]:
    bearer = {"Authorization": f"Bearer {tokens['access_token']}"}
    result: dict[str, Any] = rpc.call(url, LIST, {"limit": 1}, **bearer)["result"]
    return result


def status_of(url: str, tokens: dict[str, Any]) -> int:
    return rpc.post(url, "tools/list", Authorization=f"Bearer {tokens['access_token']}").status_code


def refresh_tokens(site: Site, account: str) -> list[str]:
    """Those of persons that the database has."""
    rows = site.execute(f"SELECT refresh_token FROM personal_logins WHERE account_id = '{account}'")
    return [site.decrypted(row[0]) for row in rows]


def is_known(upstream: Upstream, account: dict[str, Any], refresh_token: str) -> bool:
    """Whether the vendor gives access tokens for a refresh token."""
    form = {"grant_type": "refresh_token", "refresh_token": refresh_token}
    form |= {name: account[name] for name in ("client_id", "client_secret")}
    return "access_token" in httpx2.post(f"{upstream.url}/oauth/v2/token", data=form).json()


def actions(server: Server) -> list[tuple[str, str]]:
    return [(entry["action"], entry["subject"]) for entry in server.api.get("/audit-log").json()["data"]]


def test_each_person_calls_with_tokens_of_their_own(
    site: Site, server: Server, own_account: str, made: dict[str, Any], seen: list[str]
) -> None:
    people = {}
    for name in ("Ann", "Ben"):
        secret = site.run("api-token", "create", "--name", name, "--role", "caller").stdout.strip()
        people[name] = Client(server, made["url"]).tokens(Person(server, secret))
    used: dict[str, set[str]] = {}
    for name, tokens in people.items():
        seen.clear()
        assert not call(made["url"], tokens).get("isError")
        used[name] = set(seen)
    seen.clear()
    shared = server.create(own_account, config=READ)
    assert not rpc.call(shared["url"], LIST, {"limit": 1})["result"].get("isError")
    used["account"] = set(seen)
    assert [len(tokens) for tokens in used.values()] == [1, 1, 1]
    assert len(set.union(*used.values())) == 3
    rows = server.api.get(f"/integrated-account/{own_account}/mcp/{made['id']}/calls").json()["data"]
    assert [row["person"] for row in rows] == ["Ben", "Ann"]
    assert {("person.connected", "Ann"), ("person.connected", "Ben")} <= set(actions(server))
    stored = refresh_tokens(site, own_account)
    assert len(set(stored)) == 2
    for secret in [*stored, *(word.split()[-1] for tokens in used.values() for word in tokens)]:
        assert secret not in server.log_text


def test_the_page_says_as_whom_and_the_vendor_is_asked_once(
    server: Server, own_account: str, made: dict[str, Any], someone: Person
) -> None:
    client = Client(server, made["url"])
    assert "you are asked there next" in someone.page(client.address()).text
    assert client.tokens(someone)
    again = Client(server, made["url"])
    assert "you are asked there next" not in someone.page(again.address()).text
    assert someone.decide(again.address()).status_code == 303
    more = server.create(own_account, config={**AS_CALLER, "methods": ["all"], "tags": ["contacts"]}, access="oauth")
    wider = Client(server, more["url"])
    asked = query_of(someone.led_on(wider.address()))["scope"].split(",")
    assert {"Desk.contacts.CREATE", "Desk.tickets.READ"} <= set(asked)  # what was granted before stays
    assert wider.tokens(someone)
    assert someone.decide(Client(server, made["url"]).address()).status_code == 303


def test_a_login_that_the_vendor_ended_is_told_and_the_client_begins_anew(
    site: Site, server: Server, upstream: Upstream, own_account: str, made: dict[str, Any], someone: Person
) -> None:
    client = Client(server, made["url"])
    tokens = client.tokens(someone)
    shared = server.create(own_account, config=READ)["url"]
    (refresh_token,) = refresh_tokens(site, own_account)
    upstream.app.state.tokens.revoke(refresh_token)
    error = call(made["url"], tokens)
    assert error["isError"]
    assert "Sign in again with your client" in error["content"][0]["text"]
    assert "administrator" not in error["content"][0]["text"]
    assert not rpc.call(shared, LIST, {"limit": 1})["result"].get("isError")
    refused = rpc.post(made["url"], "tools/list", Authorization=f"Bearer {tokens['access_token']}")
    assert refused.status_code == 401
    assert "resource_metadata" in refused.headers["www-authenticate"]
    assert client.refresh(tokens["refresh_token"]).json()["error"] == "invalid_grant"
    assert refresh_tokens(site, own_account) == []
    assert ("person.disconnected", "test caller") in actions(server)
    assert not call(made["url"], client.tokens(someone)).get("isError")


def test_whoever_has_no_access_to_the_organization_is_refused_in_a_sentence(
    site: Site, server: Server, upstream: Upstream, own_account: str, made: dict[str, Any], someone: Person
) -> None:
    given: list[str] = []

    async def handle(scope: Scope, receive: Receive, send: Send) -> None:
        async def send_other(message: Any) -> None:
            if scope["path"].endswith("/organizations") and message["type"] == "http.response.body":
                message["body"] = message["body"].replace(b"4000000000000990001", b"4000000000000990002")
            if scope["path"] == "/oauth/v2/token" and message["type"] == "http.response.body":
                given.append(json.loads(message["body"])["refresh_token"])
            await send(message)

        await upstream.app(scope, receive, send_other)

    client = Client(server, made["url"])
    back = way_back(someone.led_on(client.address()))
    upstream.handler = handle
    try:
        page = someone.http.get(back)
    finally:
        upstream.handler = upstream.app
    assert page.status_code == 422
    assert "You could not be connected" in page.text
    assert "this user has no organization 4000000000000990001" in page.text
    link = re.search(r'href="([^"]+)" rel="noreferrer">Back to', page.text)
    assert link
    assert query_of(unescape(link[1]))["error"] == "access_denied"
    assert refresh_tokens(site, own_account) == []
    assert not is_known(upstream, upstream.account(), given[0])
    assert someone.http.get(back).status_code == 400


def test_who_refuses_at_the_vendor_is_sent_back_to_the_client(
    site: Site, server: Server, own_account: str, made: dict[str, Any], someone: Person
) -> None:
    client = Client(server, made["url"])
    back = someone.http.get(way_back(someone.led_on(client.address()), "reject"))
    told = query_of(back.headers["location"])
    assert (told["error"], told["state"], told["iss"]) == ("access_denied", "state of the client", server.url)
    assert refresh_tokens(site, own_account) == []


def test_nobody_has_another_person_consent_in_their_place(
    site: Site, server: Server, own_account: str, made: dict[str, Any], someone: Person
) -> None:
    """A link to the vendor's page that somebody else began: their browser has no cookie of it."""
    client = Client(server, made["url"])
    victim = Person(server, site.api_token("caller"))
    back = way_back(someone.led_on(client.address()))
    assert victim.http.get(back).status_code == 400
    victim.led_on(Client(server, made["url"]).address())  # nor does that of a consent of their own serve
    back = way_back(someone.led_on(client.address()))
    assert victim.http.get(back).status_code == 400
    assert refresh_tokens(site, own_account) == []


def test_the_tokens_of_a_person_who_is_removed_are_revoked(
    site: Site, server: Server, upstream: Upstream, own_account: str, made: dict[str, Any]
) -> None:
    secret, token_id = fresh_api_token(site)
    tokens = Client(server, made["url"]).tokens(Person(server, secret))
    (refresh_token,) = refresh_tokens(site, own_account)
    assert is_known(upstream, upstream.account(), refresh_token)
    site.run("api-token", "revoke", token_id)
    assert status_of(made["url"], tokens) == 401
    wait_until(lambda: not refresh_tokens(site, own_account))
    wait_until(lambda: not is_known(upstream, upstream.account(), refresh_token))


def test_the_tokens_of_all_persons_end_with_the_account(
    site: Site, server: Server, upstream: Upstream, own_account: str, made: dict[str, Any], someone: Person
) -> None:
    Client(server, made["url"]).tokens(someone)
    Client(server, made["url"]).tokens(Person(server, site.api_token("caller")))
    stored = refresh_tokens(site, own_account)
    assert len(stored) == 2
    assert server.api.delete(f"/integrated-account/{own_account}").status_code == 204
    assert refresh_tokens(site, own_account) == []
    assert [is_known(upstream, upstream.account(), token) for token in stored] == [False, False]


def test_what_was_agreed_to_before_ends_when_the_tools_are_to_act_as_the_caller(
    server: Server, own_account: str, someone: Person
) -> None:
    made = server.create(own_account, config=READ, access="oauth")
    client = Client(server, made["url"])
    tokens = client.tokens(someone)
    assert not call(made["url"], tokens).get("isError")
    path = f"/integrated-account/{own_account}/mcp/{made['id']}"
    assert server.api.patch(path, json={"config": AS_CALLER}).status_code == 200
    assert status_of(made["url"], tokens) == 401
    assert client.refresh(tokens["refresh_token"]).json()["error"] == "invalid_grant"
    assert not call(made["url"], client.tokens(someone)).get("isError")


@pytest.mark.parametrize("access", ["url", "token"])
def test_without_oauth_nobody_can_be_acted_for(server: Server, own_account: str, access: str) -> None:
    path = f"/integrated-account/{own_account}/mcp"
    refused = server.api.post(path, json={"name": "x", "config": AS_CALLER, "access": access})
    assert refused.status_code == 422
    assert "config.identity: needs the access oauth" in str(refused.json()["error"]["faults"])
    made = server.create(own_account, config=AS_CALLER, access="oauth")
    assert server.api.patch(f"{path}/{made['id']}", json={"access": access}).status_code == 422


def test_nobody_confirms_what_another_person_was_shown(
    site: Site, server: Server, upstream: Upstream, own_account: str, someone: Person
) -> None:
    config = {"methods": ["all"], "tags": ["tickets"], "identity": "caller", "confirm": ["all"]}
    made = server.create(own_account, config=config, access="oauth")
    ticket = next(iter(upstream.app.state.world.tickets))
    arguments = {"ticketId": ticket["id"], "subject": "Confirmed"}

    def update(tokens: dict[str, Any], **more: str) -> dict[str, Any]:
        bearer = {"Authorization": f"Bearer {tokens['access_token']}"}
        found: dict[str, Any] = rpc.call(made["url"], UPDATE, {**arguments, **more}, **bearer)["result"]
        return found

    mine = Client(server, made["url"]).tokens(someone)
    theirs = Client(server, made["url"]).tokens(Person(server, site.api_token("caller")))
    confirmation = update(mine)["structuredContent"]["confirmation"]
    assert "for another call" in str(update(theirs, confirmation=confirmation))
    assert ticket["subject"] != "Confirmed"
    assert not update(mine, confirmation=confirmation).get("isError")
    assert ticket["subject"] == "Confirmed"


def test_an_administrator_tries_tools_as_themselves(server: Server, own_account: str, made: dict[str, Any]) -> None:
    page = f"/accounts/{own_account}/servers/{made['id']}/try"
    admin = AdminSession(server)
    refused = admin.post(page, tool=LIST)
    assert refused.status_code == 409
    assert "Connect a client to it as yourself first" in refused.text
    Client(server, made["url"]).tokens(Person(server, server.token))
    assert admin.post(page, tool=LIST).status_code == 200
