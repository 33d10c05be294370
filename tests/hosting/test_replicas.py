"""Two server processes on one PostgreSQL."""

from __future__ import annotations

import asyncio
import time
from collections import Counter
from collections.abc import Iterator
from typing import Any

import httpx2
import pytest

from tests.support import rpc
from tests.support.server import Server, Site, running_server
from tests.support.upstream import Upstream

ACCOUNTS = 4
RECORDS = 20
CALLS = 400
AT_ONCE = 240
"""Calls of all accounts at both replicas for which there are places: none waits for one longer on a busy machine."""
CONFIG = {"methods": ["read"], "tags": ["tickets"]}

pytestmark = pytest.mark.anyio


@pytest.fixture(scope="module")
def site(postgresql_site: Site) -> Site:
    return postgresql_site


@pytest.fixture
def replicas(site: Site) -> Iterator[tuple[Server, Server]]:
    token = site.api_token()
    with running_server(site, token=token) as one, running_server(site, token=token) as two:
        yield one, two


@pytest.fixture
def tokens(replicas: tuple[Server, Server], upstream: Upstream) -> list[str]:
    """The tokens of 20 records over 4 accounts."""
    one = replicas[0]
    accounts = [
        one.connect(upstream.account(name=f"Account {n}", refresh_token=upstream.new_refresh_token()))
        for n in range(ACCOUNTS)
    ]
    made = [one.create(accounts[n % ACCOUNTS], name=f"Record {n}", config=CONFIG) for n in range(RECORDS)]
    return [str(record["url"]).rpartition("/")[2] for record in made]


@pytest.fixture
def ticket(upstream: Upstream) -> str:
    return str(next(iter(upstream.app.state.world.tickets))["id"])


async def call(http: httpx2.AsyncClient, url: str, ticket: str, number: int) -> dict[str, Any]:
    params = {"name": "get_single_zoho_desk_ticket_by_id", "arguments": {"ticketId": ticket}}
    message = {"jsonrpc": "2.0", "id": number, "method": "tools/call", "params": params}
    response = await http.post(url, json=message, headers=rpc.HEADERS)
    assert response.status_code == 200, response.text
    answer: dict[str, Any] = response.json()
    return answer


def client() -> httpx2.AsyncClient:
    return httpx2.AsyncClient(timeout=60, limits=httpx2.Limits(max_connections=CALLS))


async def test_an_expired_token_is_refreshed_once_an_account(
    replicas: tuple[Server, Server], tokens: list[str], upstream: Upstream, ticket: str
) -> None:
    places = asyncio.Semaphore(AT_ONCE)

    async def call_in_place(http: httpx2.AsyncClient, number: int) -> dict[str, Any]:
        url = f"{replicas[number % 2].url}/mcp/{tokens[number // 2 % RECORDS]}"
        async with places:
            return await call(http, url, ticket, number)

    async with client() as http:
        for server in replicas:  # both processes know a token that Zoho then ends
            await asyncio.gather(*(call(http, f"{server.url}/mcp/{token}", ticket, 0) for token in tokens))
        upstream.app.state.tokens.expire_all()
        before = upstream.refreshes
        upstream.delay = 0.05
        try:
            answers = await asyncio.gather(*(call_in_place(http, number) for number in range(CALLS)))
        finally:
            upstream.delay = 0.0
    assert [answer for answer in answers if answer["result"].get("isError")] == []
    assert upstream.refreshes - before == ACCOUNTS


async def test_a_killed_process_loses_nothing_committed(
    replicas: tuple[Server, Server], tokens: list[str], upstream: Upstream, ticket: str
) -> None:
    """Every call that was answered has its row; every call that was not succeeds at the other process, at once."""
    dying, living = replicas
    account = living.api.get("/integrated-account").json()["data"][-1]["id"]
    before = _records(living)
    rows_before = sum(record["calls"] for record in before.values())
    answered, failed, created = Counter[str](), [], []
    upstream.delay = 0.1

    at_once = asyncio.Semaphore(60)

    async def work(http: httpx2.AsyncClient, number: int) -> None:
        token = tokens[number % RECORDS]
        first = dying if number // RECORDS % 2 else living
        async with at_once:
            try:
                answer = await call(http, f"{first.url}/mcp/{token}", ticket, number)
            except httpx2.HTTPError:
                answer = await call(http, f"{living.url}/mcp/{token}", ticket, number)
                failed.append(number)
        assert not answer["result"].get("isError"), answer
        answered[token] += 1

    async def create(http: httpx2.AsyncClient) -> None:
        while dying.process.poll() is None:
            try:
                made = await http.post(f"/integrated-account/{account}/mcp", json={"name": "New", "config": CONFIG})
            except httpx2.HTTPError:
                return
            created.append(made.json()["id"])

    headers = {"Authorization": f"Bearer {dying.token}"}
    try:
        async with client() as http, httpx2.AsyncClient(base_url=dying.url, headers=headers, timeout=60) as admin:
            maker = asyncio.create_task(create(admin))
            while not created:
                await asyncio.sleep(0.005)
            calls = [asyncio.create_task(work(http, number)) for number in range(CALLS)]
            while sum(answered.values()) < CALLS // 8:
                await asyncio.sleep(0.005)
            dying.kill()
            await asyncio.gather(maker, *calls)
    finally:
        upstream.delay = 0.0
    assert failed, "no call was running when the process was killed"
    after = _records(living)
    assert set(created) <= set(after)
    assert set(before) <= set(after)
    assert sum(answered.values()) == CALLS
    rows = sum(record["calls"] for record in after.values()) - rows_before
    assert CALLS <= rows <= CALLS + len(failed)


async def test_a_revoked_url_ends_in_all_processes(
    replicas: tuple[Server, Server], tokens: list[str], upstream: Upstream
) -> None:
    one, two = replicas
    account = one.connect(upstream.account(name="Revoking"))
    made = one.create(account, config=CONFIG)
    token = str(made["url"]).rpartition("/")[2]
    urls = [f"{server.url}/mcp/{token}" for server in replicas]
    assert [rpc.post(url, "tools/list").status_code for url in urls] == [200, 200]
    assert two.api.delete(f"/integrated-account/{account}/mcp/{made['id']}").status_code == 204
    revoked = time.monotonic()
    assert rpc.post(urls[1], "tools/list").status_code == 404  # at once where it was revoked
    sent = revoked
    while rpc.post(urls[0], "tools/list").status_code != 404:
        assert sent - revoked < 1  # and for no request that is sent to another process a second later
        sent = time.monotonic()
    assert rpc.post(urls[0], "tools/list").status_code == 404


def _records(server: Server) -> dict[str, dict[str, Any]]:
    accounts = server.api.get("/integrated-account").json()["data"]
    found = [server.api.get(f"/integrated-account/{account['id']}/mcp").json()["data"] for account in accounts]
    return {record["id"]: record for records in found for record in records}
