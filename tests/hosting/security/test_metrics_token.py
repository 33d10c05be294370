"""The token of Prometheus: it opens the metrics, and nothing else."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.support import plain_http, rpc
from tests.support.admin_session import csrf_in
from tests.support.attacks import READ
from tests.support.server import Server, Site, running_server
from tests.support.upstream import Upstream

TOKEN = "only-to-read-the-metrics"
SENT = {"Authorization": f"Bearer {TOKEN}"}


@pytest.fixture(scope="module")
def scraped(sqlite_site: Site) -> Iterator[Server]:
    with running_server(sqlite_site, token=sqlite_site.api_token(), ZOHO_DESK_MCP_METRICS_TOKEN=TOKEN) as running:
        yield running


def test_it_opens_the_metrics(scraped: Server) -> None:
    for headers in (SENT, {"Authorization": f"bearer {TOKEN}"}, {"Authorization": f"Bearer {scraped.token}"}):
        answer = plain_http.get(f"{scraped.url}/metrics", headers=headers)
        assert "zoho_desk_mcp_tool_calls_running" in answer.text


@pytest.mark.parametrize("sent", ["", "Bearer", f"Basic {TOKEN}", f"Bearer {TOKEN[:-1]}", f"Bearer {TOKEN}x", TOKEN])
def test_nothing_else_opens_them(scraped: Server, sent: str) -> None:
    assert plain_http.get(f"{scraped.url}/metrics", headers={"Authorization": sent}).status_code == 401


def test_it_opens_nothing_else(scraped: Server, upstream: Upstream) -> None:
    account = scraped.connect(upstream.account())
    url = scraped.create(account, config=READ, access="token")["url"]
    assert rpc.post(url, "tools/list", **SENT).status_code == 401
    for path in ("/integrated-account", f"/integrated-account/{account}", "/audit-log"):
        assert plain_http.get(f"{scraped.url}{path}", headers=SENT).status_code == 401
    assert plain_http.post(f"{scraped.url}/integrated-account", headers=SENT, json={}).status_code == 401
    http = plain_http.Client(base_url=scraped.url)
    for wanted in ("/", "/oauth/authorize?client_id=x"):
        form = {"csrf": csrf_in(http.get("/sign-in").text), "token": TOKEN, "next": wanted}
        assert http.post("/sign-in", data=form).status_code == 401


def test_one_that_could_be_guessed_is_refused(sqlite_site: Site) -> None:
    refused = sqlite_site.run("serve", check=False, ZOHO_DESK_MCP_METRICS_TOKEN="short")
    assert refused.returncode == 2
    assert "ZOHO_DESK_MCP_METRICS_TOKEN" in refused.stderr
    assert "short" not in refused.stderr.replace("too short", "")
