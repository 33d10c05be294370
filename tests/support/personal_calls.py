"""Calls of MCP servers that act as the person who calls, and the logins of persons that the database has."""

from __future__ import annotations

from typing import Any

from tests.support import plain_http, rpc
from tests.support.server import Site
from tests.support.upstream import Upstream

LIST = "list_all_zoho_desk_tickets"
READ = {"methods": ["read"], "tags": ["tickets"]}
AS_CALLER = {**READ, "identity": "caller"}


def call(url: str, tokens: dict[str, Any]) -> dict[str, Any]:
    """The result of a call."""
    bearer = {"Authorization": f"Bearer {tokens['access_token']}"}
    result: dict[str, Any] = rpc.call(url, LIST, {"limit": 1}, **bearer)["result"]
    return result


def status_of(url: str, tokens: dict[str, Any]) -> int:
    """The status of the response to a request."""
    return rpc.post(url, "tools/list", Authorization=f"Bearer {tokens['access_token']}").status_code


def refresh_tokens(site: Site, account: str) -> list[str]:
    """Those of persons that the database has."""
    rows = site.execute(f"SELECT refresh_token FROM personal_logins WHERE account_id = '{account}'")
    return [site.decrypted(row[0]) for row in rows]


def is_known(upstream: Upstream, account: dict[str, Any], refresh_token: str) -> bool:
    """Whether the vendor gives access tokens for a refresh token."""
    form = {"grant_type": "refresh_token", "refresh_token": refresh_token}
    form |= {name: account[name] for name in ("client_id", "client_secret")}
    return "access_token" in plain_http.post(f"{upstream.url}/oauth/v2/token", data=form).json()
