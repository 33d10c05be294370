"""Connecting by the consent page: what it asks for, who can use its code, and what the account can then do."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from starlette.responses import Response
from starlette.types import Receive, Scope, Send
from zoho_desk_mcp.sandbox import credentials
from zoho_desk_mcp.scopes import needed_scopes
from zoho_desk_mcp.server.selection import Selection

from tests.support import plain_http, rpc
from tests.support.server import Server, Site, running_server
from tests.support.upstream import Upstream


@pytest.fixture(scope="module")
def server(sqlite_site: Site) -> Iterator[Server]:
    with running_server(sqlite_site, token=sqlite_site.api_token()) as running:
        yield running


def begin(server: Server, upstream: Upstream, **config: list[str]) -> str:
    """The address of the consent page for tools of this config."""
    body = upstream.account(name="By consent", config=config)
    del body["refresh_token"]
    return str(server.api.post("/integrated-account", json=body).json()["consent_url"])


def agree(consent_url: str) -> str:
    """The address that leads back to the server."""
    return str(plain_http.post(consent_url, data={"choice": "accept"}).headers["location"])


def connect(server: Server, upstream: Upstream, **config: list[str]) -> str:
    """The URL of an MCP server, on an account that has consented to the scopes for this config only."""
    assert plain_http.get(agree(begin(server, upstream, **config))).status_code == 303
    accounts = server.api.get("/integrated-account").json()["data"]
    newest = max(accounts, key=lambda account: account["created_at"])
    return str(server.create(newest["id"], config=config)["url"])


def test_the_scopes_are_those_that_signing_in_asks_for(server: Server, upstream: Upstream) -> None:
    query = parse_qs(urlsplit(begin(server, upstream, methods=["update"], tags=["tickets"])).query)
    names = Selection(("update",), ("tickets",)).names()
    assert query["scope"][0].split(",") == needed_scopes(names)
    assert {"Desk.agents.READ", "Desk.departments.READ", "Desk.teams.READ"} & set(query["scope"][0].split(","))


def test_people_are_found_by_name(server: Server, upstream: Upstream) -> None:
    url = connect(server, upstream, methods=["update"], tags=["tickets"])
    ticket, agent = _ticket(upstream), next(iter(upstream.app.state.world.agents))
    name = f"{agent['firstName']} {agent['lastName']}".strip()
    arguments = {"ticketId": ticket["id"], "assigneeId": name}
    result = rpc.call(url, "update_a_zoho_desk_ticket_by_id", arguments)["result"]
    assert not result.get("isError"), result
    assert ticket["assigneeId"] == agent["id"]


def test_the_sender_of_a_reply_is_found(server: Server, upstream: Upstream) -> None:
    url = connect(server, upstream, methods=["create"], tags=["replies"])
    arguments = {"ticketId": _ticket(upstream)["id"], "to": "customer@example.com", "content": "Solved."}
    result = rpc.call(url, "create_a_zoho_desk_email_reply", arguments)["result"]
    assert not result.get("isError"), result
    sent = json.loads(upstream.app.state.requests[-1].body)["fromEmailAddress"]
    assert f"The sender is {sent}: the customer wrote to it." in result["content"][0]["text"]


def test_a_code_is_worth_nothing_without_the_verifier(server: Server, upstream: Upstream) -> None:
    """PKCE: whoever sees the redirect, and even knows the client's secret, cannot exchange the code."""
    consent_url = begin(server, upstream, methods=["all"], tags=["tickets"])
    query = parse_qs(urlsplit(consent_url).query)
    assert query["code_challenge_method"] == ["S256"]
    form = {
        "grant_type": "authorization_code",
        "client_id": credentials.CLIENT_ID,
        "client_secret": credentials.CLIENT_SECRET,
        "redirect_uri": query["redirect_uri"][0],
        "code": parse_qs(urlsplit(agree(consent_url)).query)["code"][0],
    }
    assert plain_http.post(f"{upstream.url}/oauth/v2/token", data=form).json() == {"error": "invalid_code"}


def test_what_the_accounts_server_refuses_is_explained(server: Server, upstream: Upstream) -> None:
    for change, reason in (
        ({"client_secret": "wrong"}, "invalid_client_secret"),
        ({"client_id": "1000.OTHER"}, "invalid_client"),
        ({"refresh_token": "1000.none"}, "invalid_code"),
        ({"org_id": "1"}, f"known: {credentials.ORG_ID}"),
    ):
        refused = server.api.post("/integrated-account", json=upstream.account(**change))
        assert refused.status_code == 422
        (problem,) = refused.json()["error"]["faults"]
        assert reason in problem
        assert "ZOHO_DESK_CLIENT" not in problem  # here these are fields of a form, not settings
        assert "reconnect" not in problem  # there is no account yet
    for change, words in (
        ({"data_center": "mars"}, "one of us, eu"),
        ({"org_id": "one"}, "org_id: must be a number like 60001234567, not the portal's name"),
    ):
        refused = server.api.post("/integrated-account", json=upstream.account(**change))
        assert refused.status_code == 422
        assert words in str(refused.json()["error"]["faults"])


def _ticket(upstream: Upstream) -> dict[str, Any]:
    ticket: dict[str, Any] = next(iter(upstream.app.state.world.tickets))
    return ticket


@pytest.mark.parametrize("odd", ["\ud83d", "a\nb", "a\x00b", "", "a" * 60_000, 5, ["a"]])
def test_a_refresh_token_that_none_can_be_is_none(server: Server, upstream: Upstream, odd: object) -> None:
    back = agree(begin(server, upstream, methods=["read"], tags=["tickets"]))
    before = server.api.get("/integrated-account").json()["data"]

    async def give(scope: Scope, receive: Receive, send: Send) -> None:
        content = json.dumps({"access_token": "access", "refresh_token": odd, "expires_in": 3600})
        given = Response(content, media_type="application/json")
        await (given if scope["path"] == "/oauth/v2/token" else upstream.app)(scope, receive, send)

    upstream.handler = give
    try:
        page = plain_http.get(back)
    finally:
        upstream.handler = upstream.app
    assert (page.status_code, "Zoho gave no refresh token" in page.text) == (422, True)
    assert server.api.get("/integrated-account").json()["data"] == before
