"""What becomes of an MCP server's URL: pause, rotation, revocation, history, and who did it. On both databases."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support import rpc
from tests.support.admin_session import AdminSession
from tests.support.ports import wait_until
from tests.support.server import Server, Site, running_server
from tests.support.upstream import Upstream

READ = {"methods": ["read"], "tags": ["tickets"]}
LIST = "list_all_zoho_desk_tickets"


@pytest.fixture
def account(server: Server, upstream: Upstream) -> str:
    return server.connect(upstream.account())


def status_of(url: str) -> int:
    return rpc.post(url, "tools/list").status_code


def path_of(account: str, made: dict[str, Any]) -> str:
    return f"/integrated-account/{account}/mcp/{made['id']}"


def test_a_paused_url_refuses_until_it_is_resumed(server: Server, account: str) -> None:
    made = server.create(account, config=READ)
    path = path_of(account, made)
    assert server.api.post(f"{path}/pause").json()["state"] == "paused"
    refused = rpc.post(made["url"], "tools/list")
    assert refused.status_code == 403
    assert "paused" in refused.json()["error"]["message"]
    assert server.api.post(f"{path}/resume").json()["state"] == "live"
    assert status_of(made["url"]) == 200


def test_a_rotated_url_works_beside_the_new_one_for_the_overlap(server: Server, account: str) -> None:
    made = server.create(account, config=READ)
    path = path_of(account, made)
    rotated = server.api.post(f"{path}/rotate", json={"overlap_seconds": 600}).json()
    assert rotated["url"] != made["url"]
    assert (status_of(made["url"]), status_of(rotated["url"])) == (200, 200)
    again = server.api.post(f"{path}/rotate").json()
    assert [status_of(each["url"]) for each in (made, rotated, again)] == [404, 404, 200]
    assert again["url"].rpartition("/")[2].startswith(again["token_prefix"])
    assert again["token_prefix"] != rotated["token_prefix"]
    too_long = server.api.post(f"{path}/rotate", json={"overlap_seconds": 10**9})
    assert too_long.status_code == 422


def test_who_may_call_can_be_changed(server: Server, account: str) -> None:
    made = server.create(account, config=READ)
    path = path_of(account, made)
    assert server.api.patch(path, json={"access": "token"}).json()["access"] == "token"
    assert status_of(made["url"]) == 401
    server.api.patch(path, json={"access": "url"})
    assert status_of(made["url"]) == 200


def test_a_revoked_mcp_server_stays_as_history_with_its_calls(server: Server, account: str) -> None:
    made, kept = server.create(account, config=READ), server.create(account, config=READ)
    path = path_of(account, made)
    rpc.call(made["url"], LIST, {"limit": 1})
    assert server.api.delete(path).status_code == 204
    assert status_of(made["url"]) == 404
    shown = server.api.get(path).json()
    assert (shown["state"], shown["revoked_by"], shown["calls"]) == ("revoked", "test admin", 1)
    assert shown["ended_at"]
    assert [call["tool"] for call in server.api.get(f"{path}/calls").json()["data"]] == [LIST]
    servers = f"/integrated-account/{account}/mcp"
    assert [row["id"] for row in server.api.get(servers).json()["data"]] == [kept["id"]]
    assert [row["id"] for row in server.api.get(f"{servers}?state=ended").json()["data"]] == [made["id"]]
    for method, more, body in (("PATCH", "", {"name": "x"}), ("POST", "/rotate", {}), ("DELETE", "", None)):
        refused = server.api.request(method, path + more, json=body)
        assert refused.status_code == 409
        assert "was revoked" in refused.json()["error"]["message"]


def test_the_figures_of_calls_are_summed_up_by_either_database(server: Server, account: str) -> None:
    made = server.create(account, config=READ)
    for limit in (1, 2, "x"):
        rpc.call(made["url"], LIST, {"limit": limit})
    page = AdminSession(server).get(f"/accounts/{account}/servers/{made['id']}?period=30d").text
    assert "Calls: 3. Errors: 1." in page


def test_history_ends_after_its_time(site: Site, server: Server, account: str) -> None:
    made = server.create(account, config=READ)
    server.api.delete(path_of(account, made))
    age = "UPDATE mcp_servers SET revoked_at = '2020-01-01' WHERE id = '{}'".format(made["id"])
    site.execute(age)
    with running_server(site, ZOHO_DESK_MCP_SWEEP_EVERY="0.2"):
        wait_until(lambda: server.api.get(path_of(account, made)).status_code == 404)


def test_the_audit_log_says_who_did_what(server: Server, upstream: Upstream) -> None:
    account = server.connect(upstream.account())
    made = server.create(account, config=READ)
    path = path_of(account, made)
    server.api.patch(path, json={"name": "Renamed"})
    server.api.post(f"{path}/rotate", json={"overlap_seconds": 60})
    server.api.post(f"{path}/pause")
    server.api.post(f"{path}/resume")
    server.api.delete(path)
    server.api.patch(f"/integrated-account/{account}", json={"client_secret": upstream.account()["client_secret"]})
    assert server.api.delete(f"/integrated-account/{account}").status_code == 204
    log = server.api.get("/audit-log", params={"account_id": account}).json()
    assert [entry["action"] for entry in reversed(log["data"])] == [
        "account.connected",
        *(f"mcp_server.{done}" for done in ("created", "changed", "rotated", "paused", "resumed", "revoked")),
        "account.changed",
        "account.deleted",
    ]
    assert {entry["actor"] for entry in log["data"]} == {"test admin"}
    by_action = {entry["action"]: entry for entry in log["data"]}
    assert by_action["mcp_server.changed"]["details"] == {"name": ["Agent", "Renamed"]}
    assert by_action["mcp_server.rotated"]["details"] == {"overlap_seconds": 60}
    assert by_action["account.changed"]["details"] == {"replaced": ["client_secret"]}
    text = server.api.get("/audit-log", params={"account_id": account}).text
    assert not [secret for secret in (*upstream.account().values(), made["url"]) if len(secret) > 40 and secret in text]


def test_the_audit_log_is_read_in_pages(server: Server, account: str) -> None:
    made = server.create(account, config=READ)
    for name in ("a", "b", "c"):
        server.api.patch(path_of(account, made), json={"name": name})
    query: dict[str, Any] = {"subject_id": made["id"], "limit": 3}
    first = server.api.get("/audit-log", params=query).json()
    rest = server.api.get("/audit-log", params={**query, "before": first["next_before"]}).json()
    assert [entry["subject"] for entry in first["data"] + rest["data"]] == ["c", "b", "a", "Agent"]
    assert rest["next_before"] is None
    assert server.api.get("/audit-log", params={"limit": 0}).status_code == 422


def test_the_command_line_is_in_the_audit_log(site: Site, server: Server) -> None:
    site.run("api-token", "create", "--name", "from the command line")
    newest = server.api.get("/audit-log", params={"limit": 1}).json()["data"][0]
    assert (newest["action"], newest["actor"], newest["subject"]) == (
        "api_token.created",
        "command line",
        "from the command line",
    )
