"""No client of ours keeps cookies: what one account is answered goes out with no request, of another or its own."""

from __future__ import annotations

import ast

import pytest
from pydantic import SecretStr
from zoho_desk_mcp.account_connector import account_connector
from zoho_desk_mcp.connect import connect
from zoho_desk_mcp.server import calls as server
from zoho_desk_mcp.server.hosting.connector import OAuthApp

from tests.support.calls import READ
from tests.support.misbehaving import Misbehaving, answer, misbehaving, settings_for
from tests.support.projects import ROOT

COOKIE = "session=of-the-first; Path=/"
TICKET = {"id": "4000000000000000001", "ticketNumber": "1"}
GRANT = {"access_token": "access", "refresh_token": "refresh", "expires_in": 3600}


class Tokens:
    """The access token of one account."""

    def __init__(self, text: str) -> None:
        self.text = text

    async def get(self, refused: str | None = None) -> str:
        return self.text

    def note_accepted(self) -> None:
        return None


def cookies(behavior: Misbehaving) -> list[str]:
    """The cookies of all requests, of which there are several."""
    assert len(behavior.requests) > 1
    every = [*behavior.requests, *behavior.token_requests]
    return [request.headers["cookie"] for request in every if "cookie" in request.headers]


@pytest.mark.anyio
async def test_accounts_of_hosted_mode_share_no_cookies(monkeypatch: pytest.MonkeyPatch) -> None:
    async with misbehaving() as behavior:
        monkeypatch.setenv("ZOHO_DESK_API_URL", behavior.url)
        monkeypatch.setenv("ZOHO_DESK_ACCOUNTS_URL", behavior.url)
        behavior.answer = answer(200, TICKET, Set_Cookie=COOKIE)
        behavior.token_answer = answer(200, GRANT, Set_Cookie=COOKIE)
        app = OAuthApp("us", "client", SecretStr("secret"))
        async with account_connector() as connector:
            await connector.refresh(app, SecretStr("refresh"))
            for account in ("first", "second", "first"):
                client = connector.open_client(app, "60001", None, Tokens(account), account=account)
                assert not (await server.call(client, *READ)).is_error
            await connector.refresh(app, SecretStr("refresh"))
        assert [request.token for request in behavior.requests] == ["first", "second", "first"]
        assert cookies(behavior) == []


@pytest.mark.anyio
async def test_one_account_keeps_no_cookies() -> None:
    async with misbehaving() as behavior:
        behavior.answer = answer(200, TICKET, Set_Cookie=COOKIE)
        behavior.token_answer = answer(200, GRANT, Set_Cookie=COOKIE)
        async with connect(settings_for(behavior.url)) as client:
            for _ in range(2):
                assert not (await server.call(client, *READ)).is_error
        assert cookies(behavior) == []


def test_one_module_makes_http_clients() -> None:
    """Whatever makes a client by itself has a cookie jar."""
    made = set()
    for path in (ROOT / "templates").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            called = ast.unparse(node.func) if isinstance(node, ast.Call) else ""
            if called in ("httpx2.Client", "httpx2.AsyncClient") or "FairClient" in called:
                made.add(path.name)
    assert made == {"http_client.py"}
