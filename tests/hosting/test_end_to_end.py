"""Create by API, list, call, be refused, expire, revoke, double authentication: on both databases."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta

import pytest
from mcp import Client
from mcp.client.sse import sse_client
from zoho_desk_mcp.server.discovery.tools import CALL, DESCRIBE, READ, SEARCH
from zoho_desk_mcp.server.registry import TOOLS
from zoho_desk_mcp.server.selection import Selection

from tests.support import plain_http, rpc
from tests.support.ports import wait_until
from tests.support.server import Server, Site, running_server
from tests.support.upstream import Upstream

READ_TICKETS = {"methods": ["read"], "tags": ["tickets"]}
LIST = "list_all_zoho_desk_tickets"
CREATE = "create_a_zoho_desk_ticket"
REPLY = "zoho_desk_tickets_reply"
ONLY_IN_ALL = Selection(("read",), ("all",)).names() - Selection(("read",), ("core",)).names()
VERSIONS = ["2024-11-05", "2025-03-26", "2025-06-18", "2025-11-25"]


@pytest.fixture(scope="module")
def account(server: Server, upstream: Upstream) -> str:
    return server.connect(upstream.account())


@pytest.fixture(scope="module")
def reader(server: Server, account: str) -> dict[str, str]:
    return server.create(account, name="Reader", config=READ_TICKETS)


def test_a_record_answers_with_its_url_once(server: Server, account: str, reader: dict[str, str]) -> None:
    assert reader["id"].startswith("mcp_")
    assert reader["url"].startswith(f"{server.url}/mcp/")
    assert len(reader["url"].rpartition("/")[2]) == 43
    assert {"id", "name", "config", "expires_at", "url", "created_at"} <= set(reader)
    token = reader["url"].rpartition("/")[2]
    listed = server.api.get(f"/integrated-account/{account}/mcp").text
    assert reader["id"] in listed
    assert token not in listed


def test_only_what_the_filters_allow_is_listed_and_called(reader: dict[str, str]) -> None:
    expected = Selection(("read",), ("tickets",)).names()
    assert rpc.tools(reader["url"]) == expected
    assert CREATE not in expected
    answer = rpc.call(reader["url"], LIST, {"limit": 2})
    assert len(answer["result"]["structuredContent"]["data"]) == 2
    refused = rpc.call(reader["url"], CREATE, {"subject": "x", "departmentId": "1"})
    unknown = rpc.call(reader["url"], f"{CREATE}x")
    assert refused["error"]["code"] == unknown["error"]["code"] == -32602
    assert refused["error"]["message"] == unknown["error"]["message"].replace(f"{CREATE}x", CREATE)


@pytest.mark.parametrize("version", VERSIONS)
def test_plain_json_rpc_of_every_version(reader: dict[str, str], version: str) -> None:
    client = {"name": "plain", "version": "1"}
    params = {"protocolVersion": version, "capabilities": {}, "clientInfo": client}
    answer = rpc.post(reader["url"], "initialize", params).json()["result"]
    assert answer["protocolVersion"] == version
    headers = {"MCP-Protocol-Version": version}
    assert LIST in rpc.tools(reader["url"], **headers)
    assert not rpc.call(reader["url"], LIST, **headers)["result"].get("isError")


@pytest.mark.anyio
@pytest.mark.parametrize("mode", ["auto", "legacy", "2026-07-28"])
async def test_the_sdks_client_over_streamable_http(reader: dict[str, str], mode: str) -> None:
    async with Client(reader["url"], mode=mode) as client:
        listing = await client.list_tools()
        assert {tool.name for tool in listing.tools} == Selection(("read",), ("tickets",)).names()
        assert (listing.ttl_ms > 0) == (mode != "legacy")
        result = await client.call_tool(LIST, {"limit": 1})
        assert not result.is_error
        assert len(result.structured_content["data"]) == 1


@pytest.mark.anyio
async def test_the_sdks_client_over_sse(reader: dict[str, str]) -> None:
    async with Client(sse_client(reader["url"].replace("/mcp/", "/sse/"))) as client:
        names = {tool.name for tool in (await client.list_tools()).tools}
        assert names == Selection(("read",), ("tickets",)).names()
        assert not (await client.call_tool(LIST, {"limit": 1})).is_error


def test_discovery_finds_and_calls_only_what_the_filters_allow(server: Server, account: str) -> None:
    made = server.create(account, config={**READ_TICKETS, "mode": "discover"})
    url = made["url"]
    assert rpc.tools(url) == {SEARCH, DESCRIBE, READ}
    found = rpc.call(url, SEARCH, {"query": "list tickets"})["result"]["structuredContent"]["tools"]
    assert LIST in [tool["name"] for tool in found]
    assert {tool["name"] for tool in found} <= Selection(("read",), ("tickets",)).names()
    for caller in (CALL, READ):
        called = rpc.call(url, caller, {"name": LIST, "arguments": {"limit": 1}})["result"]
        assert len(called["structuredContent"]["data"]) == 1
    for tool, arguments in ((CALL, {"name": CREATE, "arguments": {"subject": "x"}}), (DESCRIBE, {"name": CREATE})):
        refused = rpc.call(url, tool, arguments)["result"]
        assert refused["isError"]
        assert "Unknown tool" in str(refused)
    assert READ in rpc.call(url, LIST)["result"]["content"][0]["text"]
    assert "Unknown tool" in rpc.call(url, CREATE)["error"]["message"]
    wrong = rpc.call(url, CALL, {"name": {LIST: 1}})
    assert "error" in wrong or wrong["result"]["isError"]
    hints = [tool["annotations"] for tool in rpc.listed(url) if tool["name"] == READ]
    assert [hint["readOnlyHint"] for hint in hints] == [True]
    path = f"/integrated-account/{account}/mcp/{made['id']}"
    assert server.api.get(path).json()["config"]["mode"] == "discover"
    rows = [row["tool"] for row in server.api.get(f"{path}/calls").json()["data"]]
    assert rows[-3:] == [LIST, LIST, SEARCH]
    server.api.patch(path, json={"config": {**READ_TICKETS, "mode": "list"}})
    assert LIST in rpc.tools(url)
    everything = server.create(account, config={"methods": ["read"], "mode": "discover"})
    found = rpc.call(everything["url"], DESCRIBE, {"name": next(iter(ONLY_IN_ALL))})["result"]
    assert not found.get("isError")


def test_a_url_holds_back_what_its_config_says_and_takes_its_own_confirmations_only(
    server: Server, account: str
) -> None:
    config = {"methods": ["all"], "tags": ["core"], "confirm": ["sends"]}
    made, other = (server.create(account, config=config) for _ in range(2))
    path = f"/integrated-account/{account}/mcp/{made['id']}"
    assert server.api.get(path).json()["config"]["confirm"] == ["sends"]
    found = rpc.call(made["url"], "list_all_zoho_desk_tickets_search", {"channel": "Email", "limit": 1})["result"]
    call = {"ticketId": found["structuredContent"]["data"][0]["id"], "content": "On its way."}
    shown = rpc.call(made["url"], REPLY, call)["result"]["structuredContent"]
    assert "On its way." in shown["preview"]
    call["confirmation"] = shown["confirmation"]
    refused = rpc.call(other["url"], REPLY, call)["result"]
    assert "for another call" in str(refused)
    done = rpc.call(made["url"], REPLY, call)["result"]
    assert done["structuredContent"]["channel"] == "EMAIL"
    server.api.patch(path, json={"config": {"methods": ["all"], "tags": ["core"]}})
    del call["confirmation"]
    assert "preview" not in rpc.call(made["url"], REPLY, call)["result"]["structuredContent"]


def test_core_tools_are_listed_and_the_others_of_the_url_found(server: Server, account: str) -> None:
    made = server.create(account, config={"methods": ["read"], "mode": "core+discover"})
    url, everything = made["url"], Selection(("read",), ("all",)).names()
    assert rpc.tools(url) == Selection(("read",), ("core",)).names() | {SEARCH, DESCRIBE, READ}
    found = next(name for name in sorted(everything) if not TOOLS[name].core)
    assert not rpc.call(url, DESCRIBE, {"name": found})["result"].get("isError")
    assert not rpc.call(url, "list_all_zoho_desk_departments", {"limit": 1})["result"].get("isError")
    assert READ in rpc.call(url, found)["result"]["content"][0]["text"]
    path = f"/integrated-account/{account}/mcp/{made['id']}"
    server.api.patch(path, json={"config": {**READ_TICKETS, "mode": "core+discover"}})
    for refused in (rpc.call(url, DESCRIBE, {"name": "list_all_zoho_desk_agents"}), rpc.call(url, CREATE)):
        assert "Unknown tool" in str(refused)


def test_resources_and_completions_leave_rows(server: Server, account: str) -> None:
    """They reach Zoho Desk and cost credits as tools do."""
    made = server.create(account, config={"methods": ["read"], "tags": ["core"]})
    read = rpc.post(made["url"], "resources/read", {"uri": "zohodesk://departments", "name": LIST})
    assert "result" in read.json(), read.text
    completing = {"ref": {"type": "ref/prompt", "name": "triage"}, "argument": {"name": "department", "value": ""}}
    rpc.post(made["url"], "completion/complete", completing)
    path = f"/integrated-account/{account}/mcp/{made['id']}/calls"
    rows = [(row["tool"], row["status"], row["credits"] > 0) for row in server.api.get(path).json()["data"]]
    assert rows[1] == ("(resource)", "OK", True)
    assert rows[0][0] == "(completion)"


def test_limits_are_http_headers_of_a_call(server: Server, upstream: Upstream) -> None:
    account = server.connect(upstream.account(name="Limited", daily_credits=50_000))
    url = server.create(account, config=READ_TICKETS)["url"]
    response = rpc.post(url, "tools/call", {"name": LIST, "arguments": {}})
    assert response.headers["ratelimit-limit"] == "50000"
    assert response.headers["ratelimit-remaining"] == str(upstream.app.state.credits.remaining)
    assert "ratelimit-remaining" not in rpc.post(url, "tools/list").headers


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ({"config": {"methods": ["raed"]}}, ["raed", "known", "read"]),
        ({"config": {"methods": ["read"], "tags": ["tikets"]}}, ["tikets", "known", "tickets"]),
        ({"config": {"methods": ["read"], "tools": ["x"]}}, ["config: no tool is called x"]),
        ({"config": {"methods": ["read"], "mcp": ["x"]}}, ["config.mcp"]),
        ({"config": {"methods": []}}, ["config.methods: must name methods: read, write, custom, all"]),
        ({"config": {"tags": ["core"]}}, ["config.methods: is required"]),
        ({"config": {"confirm": ["everything"]}}, ["config.confirm", "sends", "deletes", "all"]),
        ({"config": {"mode": "tools"}}, ["config.mode", "list", "discover"]),
        ({"expires_at": "2020-01-01T00:00:00Z"}, ["expires_at", "future"]),
        ({"expires_at": "2099-01-01T00:00:00"}, ["expires_at", "timezone"]),
        ({"name": ""}, ["name"]),
        ({"name": "a\u202eb"}, ["name", "visible"]),
        ({"color": "red"}, ["color"]),
        ({"config": {"methods": ["merge"], "tags": ["business_hours"]}}, ["config: no tool fits all of this"]),
    ],
)
def test_bad_input_is_refused_with_what_is_known(
    server: Server, account: str, body: dict[str, object], words: list[str]
) -> None:
    response = server.api.post(f"/integrated-account/{account}/mcp", json={"name": "x", "config": READ_TICKETS, **body})
    assert response.status_code == 422
    text = str(response.json()["error"]["faults"])
    assert [word for word in words if word not in text] == []


def test_a_change_holds_at_once(server: Server, account: str) -> None:
    made = server.create(account, config=READ_TICKETS)
    path = f"/integrated-account/{account}/mcp/{made['id']}"
    changed = server.api.patch(path, json={"name": "Writer", "config": {"methods": ["create"], "tags": ["tickets"]}})
    assert changed.status_code == 200
    assert server.api.get(path).json()["name"] == "Writer"
    assert CREATE in rpc.tools(made["url"])
    assert LIST not in rpc.tools(made["url"])
    assert server.api.patch(path, json={"expires_at": "2001-01-01T00:00:00Z"}).status_code == 422


def test_an_expired_url_is_gone_at_once_and_stays_as_history(site: Site, server: Server, account: str) -> None:
    ends = datetime.now(UTC) + timedelta(seconds=5)
    made = server.create(account, config=READ_TICKETS, expires_at=ends.isoformat())
    assert rpc.post(made["url"], "tools/list").status_code == 200
    time.sleep(max(0, (ends - datetime.now(UTC)).total_seconds()))
    gone = rpc.post(made["url"], "tools/list")
    assert gone.status_code == 404
    path = f"/integrated-account/{account}/mcp/{made['id']}"
    assert server.api.get(path).json()["state"] == "expired"
    site.execute(f"UPDATE mcp_servers SET expires_at = '2020-01-01' WHERE id = '{made['id']}'")
    with running_server(site, ZOHO_DESK_MCP_SWEEP_EVERY="0.2") as sweeper:
        wait_until(lambda: "info swept expired=1" in sweeper.log_text + server.log_text)


def test_a_refresh_token_ends_with_the_last_account_that_has_it(server: Server, upstream: Upstream) -> None:
    body = upstream.account(refresh_token=upstream.new_refresh_token())
    one, other = server.connect(body), server.connect(body)
    assert server.api.delete(f"/integrated-account/{one}").status_code == 204
    url = server.create(other, config={"methods": ["all"], "tags": ["tickets"]})["url"]
    upstream.app.state.tokens.expire_all()
    assert not rpc.call(url, "list_all_zoho_desk_tickets", {"limit": 1})["result"].get("isError")
    assert server.api.delete(f"/integrated-account/{other}").status_code == 204
    assert server.api.post("/integrated-account", json=body).status_code == 422


def test_double_authentication(site: Site, server: Server, account: str) -> None:
    made = server.create(account, config=READ_TICKETS, access="token")
    caller = site.api_token("caller")
    refused = rpc.post(made["url"], "tools/list")
    wrong = rpc.post(made["url"], "tools/list", Authorization="Bearer zdm_wrong")
    assert (refused.status_code, wrong.status_code) == (401, 401)
    assert refused.content == wrong.content
    assert LIST in rpc.tools(made["url"], Authorization=f"Bearer {caller}")
    forbidden = server.api.get("/integrated-account", headers={"Authorization": f"Bearer {caller}"})
    assert forbidden.status_code == 403


def test_every_call_leaves_a_row_without_content(server: Server, account: str) -> None:
    made = server.create(account, config=READ_TICKETS)
    rpc.call(made["url"], LIST, {"limit": 1, "fields": ["id"]})
    rpc.call(made["url"], LIST, {"limit": "secret-argument"})
    rpc.call(made["url"], "no_such_tool_secret")
    path = f"/integrated-account/{account}/mcp/{made['id']}"
    rows = server.api.get(f"{path}/calls").json()["data"]
    assert [(row["tool"], row["status"]) for row in rows] == [
        ("(unknown)", "REFUSED"),
        (LIST, "INVALID_ARGUMENTS"),
        (LIST, "OK"),
    ]
    assert rows[2]["credits"] == 3
    assert set(rows[0]) == {"id", "time", "tool", "status", "milliseconds", "credits", "person"}
    assert "secret" not in str(rows)
    record = server.api.get(path).json()
    assert record["calls"] == 3
    assert record["last_used_at"] is not None
    second = server.api.get(f"{path}/calls", params={"limit": 2, "before": rows[0]["id"]}).json()
    assert [row["id"] for row in second["data"]] == [rows[1]["id"], rows[2]["id"]]
    assert server.api.get(f"/integrated-account/{account}").json()["credits"]["left"] is not None


def test_metrics_are_for_admins(server: Server, reader: dict[str, str]) -> None:
    rpc.call(reader["url"], LIST)
    assert plain_http.get(f"{server.url}/metrics").status_code == 401
    text = server.api.get("/metrics").text
    assert f'zoho_desk_mcp_tool_calls_total{{outcome="ok",tool="{LIST}"}}' in text


def test_health(server: Server) -> None:
    assert server.api.get("/healthz").json() == {"status": "ok"}
    assert server.api.get("/readyz").json() == {"status": "ready"}


def test_every_tool_is_known_to_the_selection() -> None:
    apart = tuple({tag for tool in TOOLS.values() if tool.is_apart for tag in tool.tags})
    assert Selection(tags=("all", *apart)).names() == set(TOOLS)
