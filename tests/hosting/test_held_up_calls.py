"""Calls that hold room in memory, and wait for what another call reads, which waits for room itself."""

from __future__ import annotations

import json
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from starlette.types import Receive, Scope, Send

from tests.support import rpc
from tests.support.server import Site, running_server
from tests.support.upstream import Upstream

TICKETS = "list_all_zoho_desk_tickets"
SIX_LISTS = [(TICKETS, {"limit": 100, "fields": ["subject", "departmentName"]})] * 6
A_NAME_FIRST = [(TICKETS, {"limit": 100, "assigneeId": "Ann Zoll", "fields": ["subject"]})]
WIDE, LONG, PATIENCE = 100, 24_000, 40


def _records(**more: str) -> bytes:
    rows = [{"id": str(7700 + number), "name": f"n {number}", "firstName": "a", **more} for number in range(WIDE)]
    return json.dumps({"data": rows}).encode()


@pytest.mark.parametrize("first", [[], A_NAME_FIRST])
def test_lists_that_wait_for_the_names_that_one_of_them_reads_are_answered(
    own_site: Site, upstream: Upstream, first: list[tuple[str, dict[str, Any]]]
) -> None:
    """All kept what they had read until the time of a request was over, and with it the room of all accounts."""
    bodies = {
        "tickets": _records(subject="x", departmentId="77", assigneeId="88", description="y" * LONG),
        "departments": _records(description="y" * LONG),
        "agents": _records(lastName="z" * 50, about="y" * LONG),
    }

    async def handle(scope: Scope, receive: Receive, send: Send) -> None:
        body = bodies.get(scope["path"].rpartition("/")[2]) if scope["type"] == "http" else None
        if body is None:
            await upstream.app(scope, receive, send)
            return
        body = b'{"data": []}' if b"from=1" in scope["query_string"] else body
        head = [(b"content-type", b"application/json")]  # without its length, as from Zoho: the most is expected
        await send({"type": "http.response.start", "status": 200, "headers": head})
        await send({"type": "http.response.body", "body": body, "more_body": True})
        await send({"type": "http.response.body"})

    environment = {"ZOHO_DESK_MCP_REQUEST_TIMEOUT": str(PATIENCE)}
    with running_server(own_site, token=own_site.api_token(), **environment) as server:
        account = server.connect(upstream.account())
        url = server.create(account, config={"methods": ["read"], "tags": ["tickets"]})["url"]
        upstream.handler = handle
        try:
            with ThreadPoolExecutor(10) as callers:
                asked = [*first, *SIX_LISTS]
                statuses = list(
                    callers.map(lambda one: rpc.post(url, "tools/call", {"name": one[0], "arguments": one[1]}), asked)
                )
        finally:
            upstream.handler = upstream.app
    assert [each.status_code for each in statuses] == [200] * len(statuses)
    assert all("Unknown tool" not in each.text for each in statuses)
