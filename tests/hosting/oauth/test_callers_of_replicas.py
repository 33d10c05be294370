"""Persons who call two server processes on one PostgreSQL: one fetches a token, all know where a login has ended."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from typing import Any

import httpx2
import pytest

from tests.support import rpc
from tests.support.oauth import Client, Person
from tests.support.server import Server, Site, running_server
from tests.support.upstream import Upstream

LIST = "list_all_zoho_desk_tickets"
AS_CALLER = {"methods": ["read"], "tags": ["tickets"], "identity": "caller"}
PEOPLE, CALLS = 3, 36  # a URL runs 20 at a time in one process

pytestmark = pytest.mark.anyio


@pytest.fixture(scope="module")
def site(postgresql_site: Site) -> Site:
    return postgresql_site


@pytest.fixture(scope="module")
def replica(site: Site, server: Server) -> Iterator[Server]:
    with running_server(site, token=server.token, ZOHO_DESK_MCP_PUBLIC_URL=server.url) as running:
        yield running


async def calls(urls: list[str], tokens: list[dict[str, Any]]) -> list[httpx2.Response]:
    """The responses to as many calls at once, each person's at all of these URLs."""
    async with httpx2.AsyncClient(timeout=60, limits=httpx2.Limits(max_connections=CALLS)) as http:

        async def call(number: int) -> httpx2.Response:
            bearer = {"Authorization": f"Bearer {tokens[number % len(tokens)]['access_token']}"}
            params = {"name": LIST, "arguments": {"limit": 1}}
            message = {"jsonrpc": "2.0", "id": number, "method": "tools/call", "params": params}
            url = urls[number // len(tokens) % len(urls)]
            return await http.post(url, json=message, headers={**rpc.HEADERS, **bearer})

        return list(await asyncio.gather(*(call(number) for number in range(CALLS))))


async def test_a_token_that_has_ended_is_fetched_once_for_each_person(
    site: Site, server: Server, replica: Server, upstream: Upstream
) -> None:
    made = server.create(server.connect(upstream.account()), config=AS_CALLER, access="oauth")
    urls = [made["url"], made["url"].replace(server.url, replica.url)]
    people = [Person(each, site.api_token("caller")) for each in (server, replica, server)]
    tokens = []
    for person in people:  # consent is begun at one process, and comes back to another
        client = Client(person.server, made["url"])
        tokens.append(client.tokens(person))
    assert [each for each in await calls(urls, tokens) if each.json()["result"].get("isError")] == []
    upstream.app.state.tokens.expire_all()
    before = upstream.refreshes
    upstream.delay = 0.05
    try:
        responses = await calls(urls, tokens)
    finally:
        upstream.delay = 0.0
    assert [response for response in responses if response.json()["result"].get("isError")] == []
    assert upstream.refreshes - before == PEOPLE


async def test_a_login_that_has_ended_is_told_by_all_processes_and_nothing_fails_besides(
    site: Site, server: Server, replica: Server, upstream: Upstream
) -> None:
    account = server.connect(upstream.account())
    made = server.create(account, config=AS_CALLER, access="oauth")
    urls = [made["url"], made["url"].replace(server.url, replica.url)]
    tokens = [Client(server, made["url"]).tokens(Person(server, site.api_token("caller")))]
    assert [each for each in await calls(urls, tokens) if each.json()["result"].get("isError")] == []
    stored = f"SELECT refresh_token FROM personal_logins WHERE account_id = '{account}'"
    upstream.app.state.tokens.revoke(site.decrypted(site.execute(stored)[0][0]))
    told = await calls(urls, tokens)
    assert {response.status_code for response in told} <= {200, 401}
    errors = [response.json()["result"] for response in told if response.status_code == 200]
    assert errors
    assert all("Sign in again with your client" in error["content"][0]["text"] for error in errors)
    assert {response.status_code for response in await calls(urls, tokens)} == {401}
    assert site.execute(stored) == []
