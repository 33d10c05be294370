"""The incident of a lost key, by the commands of docs/operations.md: servers start, and URLs stay."""

from __future__ import annotations

from typing import Any

import pytest
from cryptography.fernet import Fernet

from tests.support import rpc
from tests.support.admin_session import AdminSession
from tests.support.attacks import READ
from tests.support.operations import run_commands
from tests.support.processes import agree
from tests.support.server import Server, Site, make_site, running_server
from tests.support.upstream import Upstream

LIST = "list_all_zoho_desk_tickets"
KEY = "ZOHO_DESK_MCP_KEY"


@pytest.fixture(params=["sqlite", "postgresql"])
def site(request: pytest.FixtureRequest, upstream: Upstream, tmp_path_factory: pytest.TempPathFactory) -> Site:
    return make_site(request, request.param, upstream, tmp_path_factory.mktemp("site"))


def call(url: str, server: Server) -> dict[str, Any]:
    """Call a URL that an earlier server gave."""
    here = f"{server.url}/mcp/{url.rpartition('/')[2]}"
    result: dict[str, Any] = rpc.call(here, LIST, {"limit": 1})["result"]
    return result


def lose_key(site: Site) -> None:
    """There is only another key."""
    if KEY in site.environment:
        site.environment[KEY] = Fernet.generate_key().decode()
    else:
        (site.folder / "key").unlink()


def test_accounts_are_reconnected_and_their_urls_stay(site: Site, upstream: Upstream) -> None:
    token = site.api_token()
    with running_server(site, token=token) as server:
        accounts = {
            name: server.connect(upstream.account(name=name, refresh_token=upstream.new_refresh_token()))
            for name in ("By consent", "By token", "Not yet")
        }
        urls = {name: server.create(account, config=READ)["url"] for name, account in accounts.items()}
        assert not any(call(url, server).get("isError") for url in urls.values())
        server.api.post(f"/integrated-account/{accounts['Not yet']}/reconnect")  # a consent that waits
    site.execute(
        "INSERT INTO personal_logins (id, account_id, person_id, refresh_token, scopes, created_at) "
        f"SELECT 'login_1', '{accounts['By token']}', id, 'of the old key', '[]', created_at FROM api_tokens"
    )
    lose_key(site)
    refused = site.run("serve", check=False)
    assert refused.returncode == 2
    assert "key lost" in refused.stderr
    told = run_commands("The key is lost", site)
    for name, account in accounts.items():
        assert f"{account}  {name}: no key reads its secrets" in told
        assert f"{account}  {name}: to be reconnected" in told
    with running_server(site, token=token) as server:
        assert server.api.get("/readyz").status_code == 200
        before = upstream.refreshes
        for name, url in urls.items():
            error = call(url, server)
            assert error["isError"]
            assert "can reconnect the account" in error["content"][0]["text"]
            assert server.api.get(f"/integrated-account/{accounts[name]}").json()["token"]["state"] == "error"
        assert upstream.refreshes == before  # Zoho is not asked with secrets that are no more
        path = f"/integrated-account/{accounts['By consent']}/reconnect"
        asked = server.api.post(path)
        assert asked.status_code == 422
        assert "client_secret: is needed" in asked.json()["error"]["faults"][0]
        secret = {"client_secret": upstream.account()["client_secret"]}
        assert "is connected" in agree(server.api.post(path, json=secret).json()["consent_url"]).text
        changed = {**secret, "refresh_token": upstream.new_refresh_token()}
        assert server.api.patch(f"/integrated-account/{accounts['By token']}", json=changed).status_code == 200
        assert [bool(call(url, server).get("isError")) for url in urls.values()] == [False, False, True]
        log = server.api.get("/audit-log", params={"limit": 100}).json()["data"]
        assert {entry["subject_id"] for entry in log if entry["action"] == "account.secrets_forgotten"} == {
            *accounts.values()
        }
        assert server.api.delete(f"/integrated-account/{accounts['Not yet']}").status_code == 204
    if KEY in site.environment:
        new = Fernet.generate_key().decode()
        site.environment[KEY] = f"{new},{site.environment[KEY]}"
        site.run("key", "rotate")
        site.environment[KEY] = new
    with running_server(site, token=token) as server:
        assert [bool(call(urls[name], server).get("isError")) for name in ("By consent", "By token")] == [False, False]


def test_what_a_key_reads_is_kept(site: Site, upstream: Upstream) -> None:
    """Also without the option: then nothing is forgotten at all."""
    token = site.api_token()
    with running_server(site, token=token) as server:
        url = server.create(server.connect(upstream.account(name="Old")), config=READ)["url"]
    old = site.environment.get(KEY) or (site.folder / "key").read_text()
    other = Fernet.generate_key().decode()
    assert "no key reads its secrets" in site.run("key", "lost", ZOHO_DESK_MCP_KEY=other).stdout
    for key in (old.strip(), f"{other},{old.strip()}"):
        assert "nothing is lost" in site.run("key", "lost", "--forget", ZOHO_DESK_MCP_KEY=key).stdout
    with running_server(site, token=token) as server:
        upstream.app.state.tokens.expire_all()
        assert not call(url, server).get("isError")


def test_a_secret_that_no_key_reads_keeps_no_other_from_a_new_key(site: Site, upstream: Upstream) -> None:
    token = site.api_token()
    with running_server(site, token=token) as server:
        unreadable, readable = (server.connect(upstream.account(name=name)) for name in ("Lost", "Kept"))
        url = server.create(readable, config=READ)["url"]
    site.execute(f"UPDATE accounts SET refresh_token = 'of a key that is gone' WHERE id = '{unreadable}'")
    old, new = site.environment.get(KEY) or (site.folder / "key").read_text().strip(), Fernet.generate_key().decode()
    told = site.run("key", "rotate", check=False, **{KEY: f"{new},{old}"})
    assert told.returncode == 2
    assert "The secrets of 3 rows are encrypted with the first key, those of 1 rows are not" in told.stderr
    assert f"{unreadable}  Lost" in site.run("key", "lost", ZOHO_DESK_MCP_KEY=new).stdout
    site.run("key", "lost", "--forget", ZOHO_DESK_MCP_KEY=new)
    with running_server(site, token=token, **{KEY: new}) as server:
        upstream.app.state.tokens.expire_all()
        assert not call(url, server).get("isError")


def test_the_page_asks_for_the_secret_that_was_lost(own_site: Site, upstream: Upstream) -> None:
    token = own_site.api_token()
    with running_server(own_site, token=token) as server:
        account = server.connect(upstream.account(name="Shown"))
        assert 'name="client_secret" required' not in AdminSession(server).get(f"/accounts/{account}").text
    lose_key(own_site)
    own_site.run("key", "lost", "--forget")
    with running_server(own_site, token=token) as server:
        page = AdminSession(server)
        assert 'name="client_secret" required' in page.get(f"/accounts/{account}").text
        refused = page.post(f"/accounts/{account}/reconnect")
        assert refused.status_code == 422
        assert "is needed" in refused.text
        led = page.post(f"/accounts/{account}/reconnect", client_secret=upstream.account()["client_secret"])
        assert led.status_code == 200
        assert "oauth/v2/auth" in led.text
