"""Accounts with one refresh token, as a user has who is in many organizations: Zoho limits their tokens together."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pydantic import SecretStr
from starlette.responses import JSONResponse
from starlette.types import Receive, Scope, Send
from zoho_desk_mcp.account_connector import account_connector
from zoho_desk_mcp.server.hosting.accounts.same_logins import SameLogins
from zoho_desk_mcp.server.hosting.connector import OAuthApp
from zoho_desk_mcp.server.http.renewals import MAX_RENEWALS

from tests.support import rpc
from tests.support.server import Server, Site, running_server
from tests.support.upstream import Upstream

LIST, READ = "list_all_zoho_desk_tickets", {"methods": ["read"], "tags": ["tickets"]}
ACCOUNTS = 12


@pytest.fixture
def server(site: Site) -> Iterator[Server]:
    with running_server(site, token=site.api_token()) as running:
        yield running


@pytest.fixture
def urls(server: Server, upstream: Upstream) -> list[str]:
    """One of each account."""
    body = upstream.account()
    accounts = [server.connect({**body, "name": str(number)}) for number in range(ACCOUNTS)]
    return [server.create(account, config=READ)["url"] for account in accounts]


def failures(urls: list[str]) -> list[str]:
    """What calls were told that failed."""
    results = [rpc.call(url, LIST, {"limit": 1})["result"] for url in urls]
    return [str(each["content"][0]["text"]) for each in results if each.get("isError")]


def test_one_token_is_fetched_for_all_of_them(urls: list[str], upstream: Upstream) -> None:
    upstream.app.state.tokens.expire_all()
    asked = upstream.refreshes
    assert failures(urls) == []
    assert upstream.refreshes - asked == 1


@pytest.mark.parametrize(
    ("error", "status", "words"),
    [("Access Denied", 400, "access_denied"), ("general_error", 200, "general_error"), ("", 500, "HTTP 500")],
)
def test_what_one_is_told_holds_for_all_of_them(
    error: str, status: int, words: str, urls: list[str], server: Server, site: Site, upstream: Upstream
) -> None:
    asked: list[str] = []

    async def refuse(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["path"] == "/oauth/v2/token":
            asked.append(scope["path"])
            await JSONResponse({"error": error}, status)(scope, receive, send)
        else:
            await upstream.app(scope, receive, send)

    upstream.handler = refuse
    site.execute("UPDATE access_tokens SET renewed = NULL")
    upstream.app.state.tokens.expire_all()
    try:
        told = failures(urls)
    finally:
        upstream.handler = upstream.app
    assert len(told) == ACCOUNTS
    assert [each for each in told if words not in each] == []
    assert len(asked) == 1
    assert server.process.poll() is None


@pytest.mark.anyio
async def test_tokens_that_are_refused_are_renewed_no_more_often_than_those_of_one(
    upstream: Upstream, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each account may renew some tokens, if some of its calls were taken."""
    monkeypatch.setenv("ZOHO_DESK_ACCOUNTS_URL", upstream.url)
    body = upstream.account()
    async with account_connector() as connector:
        logins = SameLogins(connector)
        app = OAuthApp("us", body["client_id"], SecretStr(body["client_secret"]))
        asked, refused = upstream.refreshes, None
        for _ in range(ACCOUNTS):
            refused = (await logins.refresh(app, SecretStr(body["refresh_token"]), refused)).text
    assert upstream.refreshes - asked == 1 + MAX_RENEWALS
