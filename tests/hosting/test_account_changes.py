"""Accounts are repaired, and their URLs stay."""

from __future__ import annotations

import re
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from zoho_desk_mcp.sandbox.credentials import ORG_ID

from tests.support import rpc
from tests.support.attacks import READ
from tests.support.processes import agree
from tests.support.server import Server, Site, running_server
from tests.support.upstream import Upstream, running_upstream

LIST = "list_all_zoho_desk_tickets"


def _call(url: str) -> dict[str, Any]:
    result: dict[str, Any] = rpc.call(url, LIST, {"limit": 1})["result"]
    return result


def _dead_account(server: Server, upstream: Upstream) -> tuple[str, str]:
    """An account whose refresh token was revoked at Zoho, and a URL of its."""
    refresh = upstream.new_refresh_token()
    account = server.connect(upstream.account(name="Dead", refresh_token=refresh))
    url = str(server.create(account, config=READ)["url"])
    upstream.app.state.tokens.revoke(refresh)
    error = _call(url)
    assert error["isError"]
    assert "can reconnect the account" in error["content"][0]["text"]
    assert "ZOHO_DESK_" not in error["content"][0]["text"]
    return account, url


def test_a_new_refresh_token_repairs_an_account(server: Server, upstream: Upstream) -> None:
    account, url = _dead_account(server, upstream)
    path = f"/integrated-account/{account}"
    wrong = server.api.patch(path, json={"refresh_token": "1000.wrong"})
    assert (wrong.status_code, wrong.json()["error"]["code"]) == (422, "NOT_CONNECTED")
    changed = server.api.patch(path, json={"refresh_token": upstream.new_refresh_token(), "name": "Alive"})
    assert changed.status_code == 200, changed.text
    assert (changed.json()["name"], changed.json()["token"]["state"]) == ("Alive", "fresh")
    assert not _call(url).get("isError")


def test_blanks_around_what_was_pasted_are_removed_and_quotes_are_told(server: Server, upstream: Upstream) -> None:
    given = upstream.account(name="Pasted", org_id=ORG_ID)
    pasted = {name: f" {given[name]}\r\n" for name in ("client_id", "client_secret", "refresh_token", "org_id")}
    account = server.connect({**given, **pasted})
    for secret in ("'hush'", "\u201chush\u201d", "\ufeffhush"):
        told = server.api.patch(f"/integrated-account/{account}", json={"client_secret": secret})
        assert told.status_code == 422
        assert re.search("client_secret: it (is in quotes|has .* that cannot be seen)", told.text)
        assert "hush" not in told.text


def test_consent_repairs_an_account(server: Server, upstream: Upstream) -> None:
    account, url = _dead_account(server, upstream)
    before = len(server.api.get("/integrated-account").json()["data"])
    begun = server.api.post(f"/integrated-account/{account}/reconnect")
    assert begun.status_code == 202, begun.text
    assert "is connected" in agree(begun.json()["consent_url"]).text
    assert not _call(url).get("isError")
    assert len(server.api.get("/integrated-account").json()["data"]) == before
    assert "Desk.tickets.READ" in server.api.get(f"/integrated-account/{account}").json()["scopes"]


def test_a_refresh_token_that_was_replaced_is_revoked(server: Server, upstream: Upstream) -> None:
    old = upstream.new_refresh_token()
    account = server.connect(upstream.account(refresh_token=old))
    url = server.create(account, config=READ)["url"]
    path = f"/integrated-account/{account}"
    assert server.api.patch(path, json={"refresh_token": upstream.new_refresh_token()}).status_code == 200
    assert server.api.patch(path, json={"refresh_token": old}).status_code == 422
    assert not _call(url).get("isError")


def test_a_login_that_could_not_be_revoked_yet_is_told(tmp_path: Path) -> None:
    """Its account is removed while the accounts server is away, where it stays valid for now."""
    with ExitStack() as stack:
        away = stack.enter_context(ExitStack())
        upstream = away.enter_context(running_upstream())
        site = Site(tmp_path, upstream.url, {})
        server = stack.enter_context(running_server(site, token=site.api_token()))
        gone = server.connect(upstream.account(name="Gone"))
        away.close()
        assert server.api.delete(f"/integrated-account/{gone}").status_code == 204
        told, removed = server.api.get("/audit-log").json()["data"][:2]
    assert (removed["action"], told["action"]) == ("account.deleted", "login.revocation_delayed")
    assert (told["subject_id"], told["details"]["tokens"]) == (gone, 1)
    assert "could not be reached" in told["details"]["reason"]
    assert "tried again by itself" in told["details"]["next"]
    assert "login-revocation-delayed" in server.log_text
    assert len(site.execute("SELECT id FROM pending_revocations")) == 1


def test_credits_change_and_end(server: Server, upstream: Upstream) -> None:
    account = server.connect(upstream.account(daily_credits=100))
    url = server.create(account, config=READ)["url"]
    path = f"/integrated-account/{account}"
    for given in (5_000, None):
        assert server.api.patch(path, json={"daily_credits": given}).json()["credits"]["daily"] == given
        headers = rpc.post(url, "tools/call", {"name": LIST, "arguments": {}}).headers
        assert headers.get("ratelimit-limit") == (str(given) if given else None)


def test_another_client_needs_its_secret(server: Server, upstream: Upstream) -> None:
    account = server.connect(upstream.account())
    path = f"/integrated-account/{account}"
    assert server.api.patch(path, json={"client_id": "1000.OTHER"}).status_code == 422
    assert server.api.patch(path, json={"data_center": "eu"}).status_code == 422
    assert server.api.patch("/integrated-account/acc_none", json={"name": "x"}).status_code == 404
    assert server.api.post("/integrated-account/acc_none/reconnect").status_code == 404


def test_the_same_organization_is_pointed_out(own_site: Site, upstream: Upstream) -> None:
    with running_server(own_site, token=own_site.api_token()) as server:
        first = server.connect(upstream.account(name="First"))
        assert server.api.get(f"/integrated-account/{first}").json()["same_organization"] == []
        second = server.api.post("/integrated-account", json=upstream.account(name="Second")).json()
        assert second["same_organization"] == [first]


def test_a_wrong_encryption_key_never_starts(own_site: Site, upstream: Upstream) -> None:
    with running_server(own_site, token=own_site.api_token()) as server:
        server.connect(upstream.account())
        assert server.api.get("/readyz").status_code == 200
    own_site.environment["ZOHO_DESK_MCP_KEY"] = own_site.run("key", "generate").stdout.strip()
    refused = own_site.run("serve", check=False)
    assert refused.returncode == 2
    assert "was encrypted with another key" in refused.stderr


def test_accounts_are_listed_in_parts(site: Site, upstream: Upstream) -> None:
    with running_server(site, token=site.api_token()) as server:
        for name in ("same", "same", "Other", "zebra", "a"):
            server.connect(upstream.account(name=name))
        whole = server.api.get("/integrated-account").json()
        names = [each["name"] for each in whole["data"]]
        assert [name for name in names if name in ("Other", "zebra", "a")] == ["a", "Other", "zebra"]
        assert whole["next_after"] is None
        _check_parts(server, "/integrated-account")


def test_all_lists_are_given_in_parts(site: Site, upstream: Upstream) -> None:
    with running_server(site, token=site.api_token()) as server:
        for number in range(5):
            server.api.post("/api-token", json={"name": f"Token {number}", "role": "caller"})
        account = server.connect(upstream.account())
        servers = [server.create(account, name=f"Agent {number}", config=READ)["id"] for number in range(5)]
        path = f"/integrated-account/{account}/mcp"
        found = server.api.get(path)
        assert found.status_code == 200, found.text
        assert [each["id"] for each in found.json()["data"]] == servers[::-1]
        for listed in (path, "/api-token"):
            assert len(_check_parts(server, listed)) >= 5
        _check_parts(server, "/person")
        _check_parts(server, f"{path}/{servers[0]}/clients")
        for one in servers:
            server.api.delete(f"{path}/{one}")
        assert sorted(_check_parts(server, path, state="ended")) == sorted(servers)


def _check_parts(server: Server, path: str, **query: str) -> list[str]:
    """The ids of a list, which its parts have in the same order."""
    whole = server.api.get(path, params=query).json()
    assert whole["next_after"] is None
    ids, after = [], ""
    while after is not None:
        wanted: dict[str, Any] = {**query, "limit": 2} | ({"after": after} if after else {})
        part = server.api.get(path, params=wanted).json()
        ids += [each["id"] for each in part["data"]]
        after = part["next_after"]
    assert ids == [each["id"] for each in whole["data"]]
    for unknown in ("acc_none", "", "é", "%"):
        gone = server.api.get(path, params={**query, "after": unknown})
        assert (gone.status_code, "Start over" in gone.json()["error"]["message"]) == (404, True)
    for limit in ("0", "-1", "501", "1" * 30, "1e2", ""):
        assert server.api.get(path, params={**query, "limit": limit}).status_code == 422, limit
    for wrong in ("\0", "x" * 41):
        assert server.api.get(path, params={**query, "after": wrong}).status_code == 422
    return ids
