"""Refresh tokens are revoked at the vendor in the end, whoever is killed or down meanwhile. Real servers."""

from __future__ import annotations

import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import Any

import httpx2
import pytest
from cryptography.fernet import Fernet
from starlette.responses import JSONResponse
from starlette.types import Receive, Scope, Send
from zoho_desk_mcp.server.hosting.storage.pending_revocations import MAX_ATTEMPTS

from tests.support.personal_calls import is_known
from tests.support.ports import wait_until
from tests.support.processes import FRESH
from tests.support.server import Server, Site, make_site, running_server
from tests.support.upstream import Upstream, running_upstream

REVOKE = "/oauth/v2/token/revoke"
KEY = "ZOHO_DESK_MCP_KEY"
OFTEN = {"ZOHO_DESK_MCP_SWEEP_EVERY": "1"}
ACCOUNTS = 5


class Vendor:
    """The accounts server: while it is down, it revokes nothing and says so."""

    def __init__(self, upstream: Upstream) -> None:
        self.upstream = upstream
        self.is_down = False
        self.refused = 0
        self.forgotten: int | None = None
        """The status with which it says that it knows no such token."""
        self.asked: list[str] = []
        """The tokens that it was to revoke while it was not down."""
        tokens = upstream.app.state.tokens
        self._revoke: Callable[[str], bool] = tokens.revoke
        tokens.revoke = self._noted
        upstream.handler = self

    def _noted(self, token: str) -> bool:
        self.asked.append(token)
        return self._revoke(token)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if self.is_down and scope.get("path") == REVOKE:
            self.refused += 1
            await JSONResponse({"error": "general_error"})(scope, receive, send)
        elif self.forgotten and scope.get("path") == REVOKE:
            await JSONResponse({"error": "invalid_code"}, self.forgotten)(scope, receive, send)
        else:
            await self.upstream.app(scope, receive, send)

    def knows(self, account: dict[str, Any]) -> bool:
        return is_known(self.upstream, account, account["refresh_token"])


@pytest.fixture
def vendor() -> Iterator[Vendor]:
    with running_upstream() as upstream:
        yield Vendor(upstream)


@pytest.fixture(params=["sqlite", "postgresql"])
def own(request: pytest.FixtureRequest, vendor: Vendor, tmp_path_factory: pytest.TempPathFactory) -> Site:
    return make_site(request, request.param, vendor.upstream, tmp_path_factory.mktemp("site"))


def waiting(site: Site) -> list[tuple[int, bool]]:
    """The attempts of each token that is to be revoked, and whether the audit log tells of it."""
    return [(row[0], bool(row[1])) for row in site.execute("SELECT attempts, is_told FROM pending_revocations")]


def let_time_pass(site: Site) -> None:
    """The wait until the next attempt is over."""
    site.execute("UPDATE pending_revocations SET next_at = since")


def told(server: Server) -> list[dict[str, Any]]:
    """What the audit log tells of logins, the oldest first."""
    entries = server.api.get("/audit-log", params={"limit": 100}).json()["data"]
    return [entry for entry in reversed(entries) if entry["action"].startswith("login.")]


def actions(server: Server) -> list[str]:
    return [entry["action"] for entry in told(server)]


def remove(server: Server, account: str) -> None:
    assert server.api.delete(f"/integrated-account/{account}").status_code == 204


def test_a_server_that_is_killed_before_the_vendor_was_asked(own: Site, vendor: Vendor) -> None:
    token, account = own.api_token(), vendor.upstream.account()
    with running_server(own, token=token, command=FRESH) as server:
        gone = server.connect(account)
        vendor.upstream.stuck_at = REVOKE

        def removal() -> None:
            with suppress(httpx2.HTTPError, OSError):  # it is cut off
                server.api.delete(f"/integrated-account/{gone}")

        client = threading.Thread(target=removal)
        client.start()
        wait_until(lambda: vendor.upstream.stuck == 1)
        server.process.send_signal(signal.SIGKILL)
        server.process.wait(10)
        client.join(30)
    vendor.is_down = True
    vendor.upstream.stuck_at = ""
    wait_until(lambda: vendor.refused == 1)  # what the server that was killed had asked comes to nothing
    vendor.is_down = False
    assert vendor.knows(account)
    assert waiting(own) == [(1, False)]
    with running_server(own, token=token, **OFTEN) as server:
        assert vendor.knows(account)  # its turn is not over
        let_time_pass(own)
        wait_until(lambda: waiting(own) == [])
        assert (vendor.knows(account), actions(server)) == (False, [])


def test_a_vendor_that_is_down_for_a_time(own: Site, vendor: Vendor) -> None:
    account = vendor.upstream.account()
    with running_server(own, token=own.api_token(), **OFTEN) as server:
        gone = server.connect(account)
        vendor.is_down = True
        remove(server, gone)
        assert waiting(own) == [(1, True)]
        (delayed,) = told(server)
        assert (delayed["action"], delayed["subject_id"]) == ("login.revocation_delayed", gone)
        assert (delayed["details"]["tokens"], "general_error" in delayed["details"]["reason"]) == (1, True)
        for attempts in (2, 3):
            let_time_pass(own)
            wait_until(lambda: server.log_text.count("login-revocation-delayed") == attempts)  # noqa: B023
            assert (waiting(own), vendor.refused) == ([(attempts, True)], attempts)
        assert actions(server) == ["login.revocation_delayed"]
        assert vendor.knows(account)
        vendor.is_down = False
        let_time_pass(own)
        wait_until(lambda: waiting(own) == [])
        assert not vendor.knows(account)
        assert actions(server) == ["login.revocation_delayed", "login.revoked"]
        assert vendor.asked == [account["refresh_token"]]


def test_it_is_given_up_in_the_end_and_told(own: Site, vendor: Vendor) -> None:
    account = vendor.upstream.account()
    with running_server(own, token=own.api_token(), **OFTEN) as server:
        gone = server.connect(account)
        vendor.is_down = True
        remove(server, gone)
        own.execute(f"UPDATE pending_revocations SET attempts = {MAX_ATTEMPTS - 1}, next_at = since")
        wait_until(lambda: waiting(own) == [])
        _, last = told(server)
        assert (last["action"], last["subject_id"], last["details"]["tokens"]) == ("login.not_revoked", gone, 1)
        assert "general_error" in last["details"]["reason"]
        wait_until(lambda: "login-not-revoked" in server.log_text)
        assert vendor.knows(account)


def test_what_an_account_has_again_stays(own: Site, vendor: Vendor) -> None:
    """An account is removed while the vendor is down, and connected again with the same refresh token."""
    account = vendor.upstream.account()
    with running_server(own, token=own.api_token(), **OFTEN) as server:
        gone = server.connect(account)
        vendor.is_down = True
        remove(server, gone)
        server.connect(account)
        vendor.is_down = False
        let_time_pass(own)
        wait_until(lambda: waiting(own) == [])
        assert vendor.knows(account)
        assert vendor.asked == []


def test_a_token_that_the_vendor_does_not_know_has_ended(own: Site, vendor: Vendor) -> None:
    with running_server(own, token=own.api_token()) as server:
        for vendor.forgotten in (200, 400):
            remove(server, server.connect(vendor.upstream.account()))
            assert (waiting(own), told(server)) == ([], [])


def test_of_two_replicas_one_asks(own: Site, vendor: Vendor) -> None:
    token, accounts = own.api_token(), [vendor.upstream.account(name=str(number)) for number in range(ACCOUNTS)]
    with running_server(own, token=token, **OFTEN) as one, running_server(own, token=token, **OFTEN):
        ids = [one.connect(account) for account in accounts]
        vendor.is_down = True
        for gone in ids:
            remove(one, gone)
        vendor.is_down = False
        let_time_pass(own)
        wait_until(lambda: waiting(own) == [])
    assert sorted(vendor.asked) == sorted(account["refresh_token"] for account in accounts)


def removed_while_down(site: Site, vendor: Vendor, token: str) -> dict[str, Any]:
    """An account that is gone, and whose refresh token is still to be revoked."""
    account = vendor.upstream.account(name="Gone")
    with running_server(site, token=token) as server:
        gone = server.connect(account)
        vendor.is_down = True
        remove(server, gone)
    vendor.is_down = False
    return account


def test_a_change_of_keys_has_them_too(own: Site, vendor: Vendor) -> None:
    token = own.api_token()
    account = removed_while_down(own, vendor, token)
    old, new = own.environment.get(KEY) or (own.folder / "key").read_text().strip(), Fernet.generate_key().decode()
    refused = own.run("serve", check=False, ZOHO_DESK_MCP_KEY=new)
    assert (refused.returncode, "was encrypted with another key" in refused.stderr) == (2, True)
    assert own.run("key", "rotate", ZOHO_DESK_MCP_KEY=f"{new},{old}").stdout.startswith("The secrets of 1 rows")
    let_time_pass(own)
    with running_server(own, token=token, **{KEY: new}):
        wait_until(lambda: waiting(own) == [])
    assert not vendor.knows(account)


def test_a_key_that_is_lost_keeps_no_server_from_starting(own: Site, vendor: Vendor) -> None:
    token = own.api_token()
    account = removed_while_down(own, vendor, token)
    other = Fernet.generate_key().decode()
    assert "no key reads 1 of its refresh tokens" in own.run("key", "lost", ZOHO_DESK_MCP_KEY=other).stdout
    assert "revoke its refresh tokens by hand" in own.run("key", "lost", "--forget", ZOHO_DESK_MCP_KEY=other).stdout
    assert "nothing is lost" in own.run("key", "lost", ZOHO_DESK_MCP_KEY=other).stdout
    with running_server(own, token=token, **{KEY: other}) as server:
        last = told(server)[-1]
        assert (last["action"], last["subject"], last["details"]["tokens"]) == ("login.not_revoked", "Gone", 1)
    assert vendor.knows(account)
