"""Hosted mode calls the API, and shapes what it returns, as the same settings say for a single account."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.support import rpc
from tests.support.server import Site, running_server
from tests.support.upstream import Upstream

GET = "get_single_zoho_desk_ticket_by_id"


def ticket(site: Site, upstream: Upstream, **settings: str) -> dict[str, Any]:
    """The result of reading a ticket whose description is HTML, by an MCP server of hosted mode."""
    found = next(iter(upstream.app.state.world.tickets))
    found.update(description="<p>One <b>two</b></p>" + "x" * 3000, priority=None)
    with running_server(site, token=site.api_token(), **settings) as server:
        url = server.create(server.connect(upstream.account()), config={"methods": ["get"], "tags": ["tickets"]})["url"]
        result: dict[str, Any] = rpc.call(url, GET, {"ticketId": found["id"]})["result"]
    return result


@pytest.fixture(scope="module")
def by_default(sqlite_site: Site, upstream: Upstream) -> dict[str, Any]:
    return ticket(sqlite_site, upstream)


def test_html(by_default: dict[str, Any], sqlite_site: Site, upstream: Upstream) -> None:
    assert "One **two**" in by_default["structuredContent"]["description"]
    raw = ticket(sqlite_site, upstream, ZOHO_DESK_HTML="raw")
    assert "One <b>two</b>" in raw["structuredContent"]["description"]


def test_empty_fields(by_default: dict[str, Any], sqlite_site: Site, upstream: Upstream) -> None:
    assert "priority" not in by_default["structuredContent"]
    kept = ticket(sqlite_site, upstream, ZOHO_DESK_KEEP_EMPTY="true")
    assert kept["structuredContent"]["priority"] == ""


def test_maximum_length(by_default: dict[str, Any], sqlite_site: Site, upstream: Upstream) -> None:
    assert len(json.dumps(by_default["structuredContent"])) > 3000
    cut = ticket(sqlite_site, upstream, ZOHO_DESK_MAX_CHARS="2000")
    assert len(json.dumps(cut["structuredContent"])) <= 2000


def test_time_out(sqlite_site: Site, upstream: Upstream) -> None:
    with running_server(sqlite_site, token=sqlite_site.api_token(), ZOHO_DESK_TIMEOUT="1") as server:
        url = server.create(server.connect(upstream.account()), config={"methods": ["get"], "tags": ["tickets"]})["url"]
        upstream.delay = 8
        try:
            result = rpc.call(url, GET, {"ticketId": "4000000000000000001"})["result"]
        finally:
            upstream.delay = 0.0
    assert result["structuredContent"]["error"]["code"] == "TIMEOUT"
