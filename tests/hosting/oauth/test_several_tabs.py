"""What a person does in several tabs of a browser at a time, and long after a page was shown. On both databases."""

from __future__ import annotations

import re
from html import unescape
from typing import Any

from tests.support.oauth import Client, Person, query_of, way_back
from tests.support.server import Server, Site


def test_two_clients_are_agreed_to_at_a_time(server: Server, own: dict[str, Any], someone: Person) -> None:
    """As where a program starts several clients, each with a tab of its own."""
    ways = [someone.led_on(Client(server, own["url"]).address()) for _ in range(2)]
    for way in ways:
        back = someone.http.get(way_back(way))
        assert back.status_code == 303, back.text
        assert query_of(back.headers["location"])["code"]


def test_what_was_begun_and_left_is_not_kept_in_the_browser_without_end(
    server: Server, own: dict[str, Any], someone: Person
) -> None:
    ways = [someone.led_on(Client(server, own["url"]).address()) for _ in range(8)]
    begun = [cookie.name for cookie in someone.http.cookies.jar if "consent" in cookie.name]
    assert len(begun) == 5
    for name in ("a(b)", "[]", "a,b", "{}", "x"):  # another server of this host may set such cookies
        someone.http.cookies.set(f"zoho_desk_mcp_consent_{name}", "1")
    ways.append(someone.led_on(Client(server, own["url"]).address()))
    assert someone.http.get(way_back(ways[0])).status_code == 400
    assert someone.http.get(way_back(ways[-1])).status_code == 303


def test_who_has_to_sign_in_again_comes_back_to_the_page_of_the_client(
    site: Site, client: Client, person: Person
) -> None:
    page = person.page(client.address())
    assert page.status_code == 200
    site.execute("DELETE FROM page_sessions")
    found = re.search(r'<form method="post" action="(/authorize[^"]*)"', page.text)
    assert found
    sent = person.http.post(unescape(found[1]), data={"decision": "allow", "client_id": client.id})
    again = person.page(query_of(sent.headers["location"])["next"])
    assert again.status_code == 200, again.text
    assert client.exchange(query_of(person.send(again).headers["location"])["code"]).status_code == 200
