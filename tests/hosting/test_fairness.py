"""One account, or one data center, that hangs keeps no other waiting."""

from __future__ import annotations

import asyncio
import time
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import suppress
from dataclasses import replace
from typing import Any

import httpx2
import pytest
from pydantic import SecretStr
from zoho_desk_mcp import account_connector
from zoho_desk_mcp.data_centers import DATA_CENTERS
from zoho_desk_mcp.server.hosting.connector import OAuthApp
from zoho_desk_mcp.server.http.circuits import OPEN_SECONDS
from zoho_desk_mcp.server.http.errors import ApiError
from zoho_desk_mcp.server.http.places import PLACES_OF_ACCOUNT, PLACES_OF_HOST

from tests.support import rpc
from tests.support.misbehaving import misbehaving
from tests.support.server import Server, Site, running_server
from tests.support.upstream import Upstream

pytestmark = pytest.mark.anyio

GET = "get_single_zoho_desk_ticket_by_id"
STUCK = "4000000000000666666"
CALLS = 400
TIMEOUT = 12
SECRET = SecretStr("secret")
ENVIRONMENT = {"ZOHO_DESK_MCP_CALLS_AT_ONCE": str(CALLS), "ZOHO_DESK_TIMEOUT": str(TIMEOUT)}


@pytest.fixture
async def server(sqlite_site: Site, upstream: Upstream) -> AsyncIterator[Server]:
    with running_server(sqlite_site, token=sqlite_site.api_token(), **ENVIRONMENT) as running:
        yield running
        upstream.stuck_at = ""


async def call(http: httpx2.AsyncClient, url: str, ticket: str) -> httpx2.Response:
    params = {"name": GET, "arguments": {"ticketId": ticket}}
    message = {"jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": params}
    return await http.post(url, json=message, headers=rpc.HEADERS)


def code(response: httpx2.Response) -> str:
    result: dict[str, Any] = response.json()["result"]
    return str(result["structuredContent"]["error"]["code"]) if result.get("isError") else "OK"


async def test_calls_of_one_account_that_hang_hold_up_no_other(server: Server, upstream: Upstream) -> None:
    hanging, healthy = (
        server.create(server.connect(upstream.account(refresh_token=upstream.new_refresh_token())))["url"]
        for _ in range(2)
    )
    ticket = str(next(iter(upstream.app.state.world.tickets))["id"])
    async with httpx2.AsyncClient(timeout=60, limits=httpx2.Limits(max_connections=CALLS + 20)) as http:
        assert [code(await call(http, url, ticket)) for url in (hanging, healthy)] == ["OK", "OK"]
        upstream.stuck_at = STUCK
        calls = [asyncio.create_task(call(http, hanging, STUCK)) for _ in range(CALLS)]
        async with asyncio.timeout(30):  # all have come: those without a place are answered, the others hang
            while upstream.stuck < PLACES_OF_ACCOUNT or sum(each.done() for each in calls) < CALLS - PLACES_OF_ACCOUNT:
                await asyncio.sleep(0.01)
        for _ in range(5):
            started = time.monotonic()
            assert code(await call(http, healthy, ticket)) == "OK"
            assert time.monotonic() - started < TIMEOUT / 2
        assert upstream.stuck == PLACES_OF_ACCOUNT
        answers = Counter([code(response) for response in await asyncio.gather(*calls)])
        assert answers["BUSY"] >= CALLS - 2 * PLACES_OF_ACCOUNT
        assert answers["TIMEOUT"] >= PLACES_OF_ACCOUNT
        refused = await call(http, hanging, ticket)
        assert code(refused) == "NOT_CALLED"
        assert 0 < int(refused.headers["retry-after"]) <= OPEN_SECONDS
        assert code(await call(http, healthy, ticket)) == "OK"
        upstream.stuck_at = ""
        await asyncio.sleep(int(refused.headers["retry-after"]))
        assert [code(await call(http, hanging, ticket)) for _ in range(3)] == ["OK"] * 3


async def test_an_accounts_server_that_hangs_holds_up_no_other_data_center(monkeypatch: pytest.MonkeyPatch) -> None:
    async with misbehaving() as silent, misbehaving() as healthy:
        silent.token_answer = hang
        centers = {
            "us": replace(DATA_CENTERS["us"], accounts=silent.url, desk=silent.url),
            "eu": replace(DATA_CENTERS["eu"], accounts=healthy.url, desk=healthy.url),
        }
        monkeypatch.setattr(account_connector, "DATA_CENTERS", centers)
        async with account_connector.account_connector() as connector:
            us, eu = (OAuthApp(center, "client", SECRET) for center in ("us", "eu"))
            refreshes = [
                asyncio.create_task(connector.refresh(us, SecretStr(f"token {number}")))
                for number in range(PLACES_OF_HOST + 20)
            ]
            async with asyncio.timeout(30):
                while len(silent.token_requests) < PLACES_OF_HOST:
                    await asyncio.sleep(0.01)
            started = time.monotonic()
            await connector.refresh(eu, SecretStr("healthy"))
            assert time.monotonic() - started < 10
            with pytest.raises(ApiError, match="was not called: 400 requests of all accounts"):
                await connector.refresh(us, SecretStr("one more"))
            for refresh in refreshes:
                refresh.cancel()
            with suppress(asyncio.CancelledError):
                await asyncio.gather(*refreshes, return_exceptions=True)


async def hang(*_: Any) -> None:
    await asyncio.sleep(600)
