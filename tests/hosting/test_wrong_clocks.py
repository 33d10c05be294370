"""Replicas whose clocks are more than a day apart: what one of them decides holds at the others, and at PostgreSQL."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from starlette.responses import JSONResponse
from starlette.types import Receive, Scope, Send

from tests.support import plain_http, rpc
from tests.support.admin_session import AdminSession
from tests.support.chaos import stepping_clock
from tests.support.chaos.replica import Replica
from tests.support.oauth import Client, Person
from tests.support.ports import wait_until
from tests.support.server import Server, Site
from tests.support.upstream import Upstream

LIST, READ = "list_all_zoho_desk_tickets", {"methods": ["read"], "tags": ["tickets"]}
HOURS = 26
OFTEN = {"ZOHO_DESK_MCP_SWEEP_EVERY": "0.2"}


@pytest.fixture(scope="module")
def site(postgresql_site: Site) -> Site:
    return postgresql_site


@pytest.fixture(scope="module", params=[1, -1], ids=["the first ahead", "the first behind"])
def servers(request: pytest.FixtureRequest, site: Site) -> Iterator[list[Server]]:
    """Two, whose clocks were wrong when they started, and step on while they serve."""
    token = site.api_token()
    with ExitStack() as stack:
        replicas = [Replica(site, name, token, OFTEN) for name in ("one", "two")]
        for replica, sign in zip(replicas, (request.param, -request.param), strict=True):
            stack.callback(replica.close)
            replica.set_clock(sign * HOURS * 3600)
            replica.stop_and_start()
        wait_until(lambda: all("clock-corrected" in replica.server.log_text for replica in replicas))
        for replica, sign in zip(replicas, (request.param, -request.param), strict=True):
            replica.set_clock(2 * sign * HOURS * 3600)
        yield [replica.server for replica in replicas]


@pytest.fixture(scope="module")
def account(servers: list[Server], upstream: Upstream) -> str:
    return servers[0].connect(upstream.account())


def call(server: Server, url: str, **headers: str) -> int:
    """The status of a call of the MCP server at one of the replicas."""
    there = f"{server.url}/mcp/{url.rpartition('/')[2]}"
    return rpc.post(there, "tools/call", {"name": LIST, "arguments": {"limit": 1}}, **headers).status_code


def test_the_end_of_a_url_is_the_same_moment_at_both(servers: list[Server], account: str) -> None:
    ends: dict[str, Any] = {"config": READ, "expires_at": (datetime.now(UTC) + timedelta(minutes=30)).isoformat()}
    for maker in servers:
        made = maker.create(account, **ends)
        assert [call(server, made["url"]) for server in servers] == [200, 200]
        path = f"/integrated-account/{account}/mcp/{made['id']}"
        rotated = maker.api.post(f"{path}/rotate", json={"overlap_seconds": 600}).json()
        assert [call(server, url) for server in servers for url in (made["url"], rotated["url"])] == [200] * 4
        past = (datetime.now(UTC) - timedelta(minutes=30)).isoformat()
        assert maker.api.patch(path, json={"expires_at": past}).status_code == 422


@pytest.mark.parametrize("sign", [1, -1], ids=["ahead", "behind"])
def test_commands_go_by_the_time_of_the_database(site: Site, tmp_path: Path, sign: int) -> None:
    stepping_clock.step(tmp_path / "clock", sign * HOURS * 3600)
    command = [sys.executable, stepping_clock.__file__, str(tmp_path / "clock"), "api-token", "create", "--name"]
    subprocess.run([*command, f"made {sign}"], env=site.environ(), check=True, capture_output=True)
    ages = "SELECT abs(extract(epoch FROM now() - created_at)) FROM api_tokens"
    audited = "SELECT abs(extract(epoch FROM now() - at)) FROM audit_log"
    assert [age for (age,) in [*site.execute(ages), *site.execute(audited)] if age > 3600] == []


def test_tokens_sessions_and_credits_of_one_hold_at_the_other(
    servers: list[Server], site: Site, account: str, upstream: Upstream
) -> None:
    made = servers[0].create(account, config=READ, access="oauth")
    for maker in servers:
        made_there = {**made, "url": f"{maker.url}/mcp/{made['id']}"}
        client = Client(maker, made_there["url"])
        tokens = client.tokens(Person(maker, site.api_token("caller")))
        again = client.refresh(tokens["refresh_token"]).json()
        assert call(maker, made["url"], Authorization=f"Bearer {again['access_token']}") == 200
    sessions = [{"Cookie": f"zoho_desk_mcp={AdminSession(server).cookie}"} for server in servers]
    pages = [plain_http.get(f"{server.url}/", headers=each, timeout=30) for each in sessions for server in servers]
    assert [page.status_code for page in pages] == [200] * 4
    asked = upstream.refreshes
    counted = servers[0].create(account, config={**READ, "credits_per_day": 1})["url"]
    assert [call(server, counted) for server in servers] == [200, 429]
    assert upstream.refreshes == asked


def test_a_renewal_at_one_counts_at_the_other(servers: list[Server], account: str, upstream: Upstream) -> None:
    url = servers[0].create(account, config=READ)["url"]
    assert [call(server, url) for server in servers] == [200, 200]

    async def refuse(scope: Scope, receive: Receive, send: Send) -> None:
        no = JSONResponse({"errorCode": "INVALID_OAUTH", "message": "No."}, 401)
        await (no if scope["path"].startswith("/api/") else upstream.app)(scope, receive, send)

    asked, upstream.handler = upstream.refreshes, refuse
    try:
        for server in servers * 3:
            call(server, url)
    finally:
        upstream.handler = upstream.app
    assert upstream.refreshes - asked == 1
