"""Streams of SSE behind OAuth: each is one person's, and ends with what they agreed to."""

from __future__ import annotations

from typing import Any

from tests.support.oauth import Client, Person
from tests.support.server import Server, Site
from tests.support.sse import ENDED, opened_stream


def test_nobody_sends_messages_to_another_person_s_stream(
    site: Site, server: Server, made: dict[str, Any], client: Client, person: Person
) -> None:
    other = Client(server, made["url"]).tokens(Person(server, site.api_token("caller")))["access_token"]
    with opened_stream(made["url"], client.tokens(person)["access_token"]) as stream:
        stream.begin()
        assert stream.post({"id": 1, "method": "ping"}, other) == 404
        again = Client(server, made["url"]).tokens(person)["access_token"]
        assert stream.post({"id": 2, "method": "ping"}, again) == 202  # as after a renewal
        answer = stream.next()
        assert answer
        assert answer["id"] == 2


def test_a_stream_ends_with_what_its_person_agreed_to(
    server: Server, account: str, made: dict[str, Any], client: Client, person: Person
) -> None:
    """Else it would keep a place that others need: no message to it is taken any more."""
    path = f"/integrated-account/{account}/mcp/{made['id']}/clients"
    with opened_stream(made["url"], client.tokens(person)["access_token"]) as stream:
        stream.begin()
        newest = server.api.get(path).json()["data"][0]["id"]
        assert server.api.delete(f"{path}/{newest}").status_code == 204
        assert stream.post({"id": 1, "method": "ping"}) == 401
        assert stream.next() is ENDED
