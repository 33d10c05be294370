"""Who may agree to the clients of an MCP server, and what ends when somebody may not any more. On both databases."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support import rpc
from tests.support.admin_session import fresh_api_token
from tests.support.oauth import Client, Person
from tests.support.server import Server, Site

READ = {"methods": ["read"], "tags": ["tickets"]}


def made_for(server: Server, account: str, *people: str) -> tuple[str, Client]:
    """The path of an MCP server for these people in the admin API, and a client of it."""
    made = server.create(account, config={**READ, "people": list(people)}, access="oauth")
    return f"/integrated-account/{account}/mcp/{made['id']}", Client(server, made["url"])


def let(server: Server, path: str, *people: str) -> None:
    assert server.api.patch(path, json={"config": {**READ, "people": list(people)}}).status_code == 200


def status_of(client: Client, tokens: dict[str, Any]) -> int:
    return rpc.post(client.resource, "tools/list", Authorization=f"Bearer {tokens['access_token']}").status_code


def test_people_who_are_not_named_are_refused_in_a_sentence(site: Site, server: Server, account: str) -> None:
    secret, token_id = fresh_api_token(site)
    named, other = Person(server, secret), Person(server, site.api_token("caller"))
    for people, allowed in ((f"id:{token_id}", [named]), ("role:admin", [named]), ("all", [named, other])):
        client = made_for(server, account, people)[1]
        for each in (named, other):
            page = each.page(client.address())
            assert page.status_code == (200 if each in allowed else 403), people
            if each not in allowed:
                assert "for people who are named, and you are none of them" in page.text
        assert client.tokens(named)
    page = named.page(made_for(server, account, "role:caller")[1].address())
    assert page.status_code == 403


def test_a_form_that_was_shown_before_agrees_to_nothing(server: Server, account: str, person: Person) -> None:
    path, client = made_for(server, account, "all")
    page = person.page(client.address())
    let(server, path, "role:admin")
    assert person.send(page).status_code == 403
    let(server, path, "all")
    assert person.send(page).status_code == 303


def test_access_ends_at_the_next_call_of_who_may_not_any_more(server: Server, account: str, person: Person) -> None:
    path, client = made_for(server, account, "all")
    tokens = client.tokens(person)
    assert status_of(client, tokens) == 200
    let(server, path, "role:admin")
    assert status_of(client, tokens) == 401
    assert server.api.get(f"{path}/clients").json()["data"] == []
    let(server, path, "all")
    assert status_of(client, tokens) == 401
    assert client.refresh(tokens["refresh_token"]).json()["error"] == "invalid_grant"
    ended = server.api.get("/audit-log").json()["data"]
    reasons = [entry["details"].get("reason") for entry in ended if entry["action"] == "oauth.ended"]
    assert "the person may not agree to clients any more" in reasons


def test_access_ends_at_the_next_renewal_too(server: Server, account: str, person: Person) -> None:
    path, client = made_for(server, account, "role:caller")
    tokens = client.tokens(person)
    let(server, path, "role:admin")
    assert client.refresh(tokens["refresh_token"]).json()["error"] == "invalid_grant"
    let(server, path, "all")
    assert status_of(client, tokens) == 401
    code = client.code(person)
    let(server, path, "role:admin")
    assert client.exchange(code).json()["error"] == "invalid_grant"


@pytest.mark.parametrize(
    ("people", "access", "words"),
    [
        (["role:caller"], "url", "needs the access oauth"),
        (["role:caller"], "token", "needs the access oauth"),
        ([], "oauth", "must name people, or all"),
        (["ann"], "oauth", "must be all, role:admin"),
        (["role:viewer"], "oauth", "must be all, role:admin"),
        (["group:a\nb"], "oauth", "must be"),
    ],
)
def test_what_cannot_hold_is_refused(server: Server, account: str, people: list[str], access: str, words: str) -> None:
    body = {"name": "x", "config": {**READ, "people": people}, "access": access}
    refused = server.api.post(f"/integrated-account/{account}/mcp", json=body)
    assert refused.status_code == 422
    assert words in str(refused.json()["error"]["faults"])


def test_named_people_and_another_access_do_not_go_together(server: Server, account: str) -> None:
    path, _ = made_for(server, account, "role:admin")
    refused = server.api.patch(path, json={"access": "url"})
    assert refused.status_code == 422
    assert server.api.get(path).json()["access"] == "oauth"
    assert server.api.patch(path, json={"access": "url", "config": READ}).status_code == 200
