"""MCP servers that act as the person who calls: own tokens, and the end of these. On both databases."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from starlette.types import Receive, Scope, Send

from tests.support import rpc
from tests.support.admin_session import AdminSession, fresh_api_token
from tests.support.oauth import Client, Person
from tests.support.personal_calls import AS_CALLER, LIST, READ, call, is_known, refresh_tokens, status_of
from tests.support.ports import wait_until
from tests.support.server import Server, Site, running_server
from tests.support.upstream import Upstream

UPDATE = "update_a_zoho_desk_ticket_by_id"


@pytest.fixture(scope="module")
def server(site: Site) -> Iterator[Server]:
    with running_server(site, token=site.api_token(), ZOHO_DESK_MCP_SWEEP_EVERY="0.3") as running:
        yield running


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


def actions(server: Server) -> list[tuple[str, str]]:
    return [(entry["action"], entry["subject"]) for entry in server.api.get("/audit-log").json()["data"]]


def test_each_person_calls_with_tokens_of_their_own(
    site: Site, server: Server, own_account: str, own: dict[str, Any], seen: list[str]
) -> None:
    people = {}
    for name in ("Ann", "Ben"):
        secret = site.run("api-token", "create", "--name", name, "--role", "caller").stdout.strip()
        people[name] = Client(server, own["url"]).tokens(Person(server, secret))
    used: dict[str, set[str]] = {}
    for name, tokens in people.items():
        seen.clear()
        assert not call(own["url"], tokens).get("isError")
        used[name] = set(seen)
    seen.clear()
    shared = server.create(own_account, config=READ)
    assert not rpc.call(shared["url"], LIST, {"limit": 1})["result"].get("isError")
    used["account"] = set(seen)
    assert [len(tokens) for tokens in used.values()] == [1, 1, 1]
    assert len(set.union(*used.values())) == 3
    rows = server.api.get(f"/integrated-account/{own_account}/mcp/{own['id']}/calls").json()["data"]
    assert [row["person"] for row in rows] == ["Ben", "Ann"]
    assert {("person.connected", "Ann"), ("person.connected", "Ben")} <= set(actions(server))
    stored = refresh_tokens(site, own_account)
    assert len(set(stored)) == 2
    for secret in [*stored, *(word.split()[-1] for tokens in used.values() for word in tokens)]:
        assert secret not in server.log_text


def test_a_login_that_the_vendor_ended_is_told_and_the_client_begins_anew(
    site: Site, server: Server, upstream: Upstream, own_account: str, own: dict[str, Any], someone: Person
) -> None:
    client = Client(server, own["url"])
    tokens = client.tokens(someone)
    shared = server.create(own_account, config=READ)["url"]
    (refresh_token,) = refresh_tokens(site, own_account)
    upstream.app.state.tokens.revoke(refresh_token)
    error = call(own["url"], tokens)
    assert error["isError"]
    assert "Sign in again with your client" in error["content"][0]["text"]
    assert "administrator" not in error["content"][0]["text"]
    assert not rpc.call(shared, LIST, {"limit": 1})["result"].get("isError")
    refused = rpc.post(own["url"], "tools/list", Authorization=f"Bearer {tokens['access_token']}")
    assert refused.status_code == 401
    assert "resource_metadata" in refused.headers["www-authenticate"]
    assert client.refresh(tokens["refresh_token"]).json()["error"] == "invalid_grant"
    assert refresh_tokens(site, own_account) == []
    assert ("person.disconnected", "test caller") in actions(server)
    assert not call(own["url"], client.tokens(someone)).get("isError")


def test_the_tokens_of_a_person_who_is_removed_are_revoked(
    site: Site, server: Server, upstream: Upstream, own_account: str, own: dict[str, Any]
) -> None:
    secret, token_id = fresh_api_token(site)
    tokens = Client(server, own["url"]).tokens(Person(server, secret))
    (refresh_token,) = refresh_tokens(site, own_account)
    assert is_known(upstream, upstream.account(), refresh_token)
    site.run("api-token", "revoke", token_id)
    assert status_of(own["url"], tokens) == 401
    wait_until(lambda: not refresh_tokens(site, own_account))
    wait_until(lambda: not is_known(upstream, upstream.account(), refresh_token))


def test_the_tokens_of_all_persons_end_with_the_account(
    site: Site, server: Server, upstream: Upstream, own_account: str, own: dict[str, Any], someone: Person
) -> None:
    Client(server, own["url"]).tokens(someone)
    Client(server, own["url"]).tokens(Person(server, site.api_token("caller")))
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
    arguments = {"ticketId": ticket["id"], "subject": f"By {own_account}"}

    def update(tokens: dict[str, Any], **more: str) -> dict[str, Any]:
        bearer = {"Authorization": f"Bearer {tokens['access_token']}"}
        found: dict[str, Any] = rpc.call(made["url"], UPDATE, {**arguments, **more}, **bearer)["result"]
        return found

    mine = Client(server, made["url"]).tokens(someone)
    theirs = Client(server, made["url"]).tokens(Person(server, site.api_token("caller")))
    confirmation = update(mine)["structuredContent"]["confirmation"]
    assert "for another call" in str(update(theirs, confirmation=confirmation))
    assert ticket["subject"] != arguments["subject"]
    assert not update(mine, confirmation=confirmation).get("isError")
    assert ticket["subject"] == arguments["subject"]


def test_an_administrator_tries_tools_as_themselves(server: Server, own_account: str, own: dict[str, Any]) -> None:
    page = f"/accounts/{own_account}/servers/{own['id']}/try"
    admin = AdminSession(server)
    refused = admin.post(page, tool=LIST)
    assert refused.status_code == 409
    assert "Connect a client to it as yourself first" in refused.text
    Client(server, own["url"]).tokens(Person(server, server.token))
    assert admin.post(page, tool=LIST).status_code == 200
