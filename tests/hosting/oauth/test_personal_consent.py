"""Consent of a person at the vendor, on the way from our page to the client. On both databases."""

from __future__ import annotations

import json
from typing import Any

from starlette.types import Receive, Scope, Send

from tests.support.oauth import Client, Person, link_back, query_of, way_back
from tests.support.personal_calls import AS_CALLER, is_known, refresh_tokens, status_of
from tests.support.server import Server, Site
from tests.support.upstream import Upstream


def test_the_page_says_as_whom_and_the_vendor_is_asked_once(
    server: Server, own_account: str, own: dict[str, Any], someone: Person
) -> None:
    client = Client(server, own["url"])
    assert "you are asked there next" in someone.page(client.address()).text
    assert client.tokens(someone)
    again = Client(server, own["url"])
    assert "you are asked there next" not in someone.page(again.address()).text
    assert someone.decide(again.address()).status_code == 303
    more = server.create(own_account, config={**AS_CALLER, "methods": ["all"], "tags": ["contacts"]}, access="oauth")
    wider = Client(server, more["url"])
    asked = query_of(someone.led_on(wider.address()))["scope"].split(",")
    assert {"Desk.contacts.CREATE", "Desk.tickets.READ"} <= set(asked)  # what was granted before stays
    assert wider.tokens(someone)
    assert someone.decide(Client(server, own["url"]).address()).status_code == 303


def test_whoever_has_no_access_to_the_organization_is_refused_in_a_sentence(
    site: Site, server: Server, upstream: Upstream, own_account: str, own: dict[str, Any], someone: Person
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

    client = Client(server, own["url"])
    back = way_back(someone.led_on(client.address()))
    upstream.handler = handle
    try:
        page = someone.http.get(back)
    finally:
        upstream.handler = upstream.app
    assert page.status_code == 422
    assert "You could not be connected" in page.text
    assert "Your user at Zoho Desk has no access to the organization 4000000000000990001" in page.text
    assert query_of(link_back(page))["error"] == "access_denied"
    assert refresh_tokens(site, own_account) == []
    assert not is_known(upstream, upstream.account(), given[0])
    assert someone.http.get(back).status_code == 400


def test_who_refuses_at_the_vendor_is_sent_back_to_the_client(
    site: Site, server: Server, own_account: str, own: dict[str, Any], someone: Person
) -> None:
    client = Client(server, own["url"])
    back = someone.http.get(way_back(someone.led_on(client.address()), "reject"))
    told = query_of(back.headers["location"])
    assert (told["error"], told["state"], told["iss"]) == ("access_denied", "state of the client", server.url)
    assert refresh_tokens(site, own_account) == []


def test_nobody_has_another_person_consent_in_their_place(
    site: Site, server: Server, own_account: str, own: dict[str, Any], someone: Person
) -> None:
    """A link to the vendor's page that somebody else began: their browser has no cookie of it."""
    client = Client(server, own["url"])
    victim = Person(server, site.api_token("caller"))
    back = way_back(someone.led_on(client.address()))
    assert victim.http.get(back).status_code == 400
    victim.led_on(Client(server, own["url"]).address())  # nor does that of a consent of their own serve
    back = way_back(someone.led_on(client.address()))
    assert victim.http.get(back).status_code == 400
    assert refresh_tokens(site, own_account) == []


def test_further_tools_need_another_consent(
    server: Server, own_account: str, own: dict[str, Any], someone: Person
) -> None:
    client = Client(server, own["url"])
    tokens = client.tokens(someone)
    path = f"/integrated-account/{own_account}/mcp/{own['id']}"
    narrower = {**AS_CALLER, "tools": ["list_*"]}
    assert server.api.patch(path, json={"config": narrower}).status_code == 200
    assert status_of(own["url"], tokens) == 200
    wider = {**AS_CALLER, "methods": ["all"]}
    assert server.api.patch(path, json={"config": wider}).status_code == 200
    assert status_of(own["url"], tokens) == 401
    assert client.refresh(tokens["refresh_token"]).json()["error"] == "invalid_grant"
    assert "Desk.tickets.UPDATE" in query_of(someone.led_on(client.address()))["scope"].split(",")
