"""Long lists with markup that one account reads, all at once, do not come before another account's few."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator

import httpx2
import pytest
from starlette.responses import JSONResponse
from starlette.types import Receive, Scope, Send

from tests.support import rpc
from tests.support.server import Server, Site, running_server
from tests.support.upstream import Upstream

pytestmark = pytest.mark.anyio

LIST = "list_all_zoho_desk_ticket_comments"
MANY, FEW = "4000000000000000111", "4000000000000000222"
MARKUP = "<ul><li><b>a</b> <a href='http://x.example/'>text</a><table><tr><td>c</td></tr></table></li></ul>"
CALLS = 20
"""As many as one URL may make at a time."""


def comments(records: int) -> JSONResponse:
    made = {"content": MARKUP * 40, "contentType": "html", "isPublic": True, "commenterId": "1"}
    return JSONResponse(
        {"data": [{"id": str(4_000_000_000_000_000_000 + number), **made} for number in range(records)]}
    )


@pytest.fixture
def server(sqlite_site: Site, upstream: Upstream) -> Iterator[Server]:
    async def handler(scope: Scope, receive: Receive, send: Send) -> None:
        app = upstream.app
        if scope["type"] == "http" and scope["path"].endswith("/comments"):
            await comments(50 if MANY in scope["path"] else 3)(scope, receive, send)
        else:
            await app(scope, receive, send)

    upstream.handler = handler
    with running_server(sqlite_site, token=sqlite_site.api_token()) as running:
        yield running
    upstream.handler = upstream.app


async def call(http: httpx2.AsyncClient, url: str, ticket: str) -> None:
    params = {"name": LIST, "arguments": {"ticketId": ticket, "limit": 100}}
    message = {"jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": params}
    response = await http.post(url, json=message, headers=rpc.HEADERS)
    assert "isError" not in response.text or not response.json()["result"]["isError"]


async def test_they_hold_up_no_other_account(server: Server, upstream: Upstream) -> None:
    busy, other = (server.create(server.connect(upstream.account()))["url"] for _ in range(2))
    async with httpx2.AsyncClient(timeout=120) as http:
        await call(http, busy, MANY)
        await call(http, other, FEW)
        calls = [asyncio.create_task(call(http, busy, MANY)) for _ in range(CALLS)]
        await asyncio.wait(calls, return_when=asyncio.FIRST_COMPLETED)
        before = sum(each.done() for each in calls)
        await call(http, other, FEW)
        assert sum(each.done() for each in calls) - before < CALLS / 2
        await asyncio.gather(*calls)
