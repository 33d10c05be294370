"""What a config limits beyond the choice of tools: pinned arguments, calls, credits and networks. On both databases."""

from __future__ import annotations

import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from tests.support import rpc
from tests.support.chaos import stepping_clock
from tests.support.server import Server, Site, running_server
from tests.support.upstream import Upstream

LIST = "list_all_zoho_desk_tickets"
GET = "get_single_zoho_desk_ticket_by_id"
CREATE = "create_a_zoho_desk_ticket"
UPDATE = "update_a_zoho_desk_ticket_by_id"
DEPARTMENTS = "list_all_zoho_desk_departments"
TICKETS = {"methods": ["all"], "tags": ["tickets"]}
EVERYTHING = {"methods": ["all"], "tags": ["all"]}


@pytest.fixture
def account(server: Server, upstream: Upstream) -> str:
    return server.connect(upstream.account())


@pytest.fixture
def departments(server: Server, account: str) -> list[str]:
    url = server.create(account, config=EVERYTHING)["url"]
    result = rpc.call(url, DEPARTMENTS, {"limit": 10})["result"]
    return [each["id"] for each in result["structuredContent"]["data"]]


def schema_of(url: str, tool: str) -> dict[str, Any]:
    found: dict[str, Any] = next(each["inputSchema"] for each in rpc.listed(url) if each["name"] == tool)
    return found


def departments_of(result: dict[str, Any]) -> set[str]:
    return {row["departmentId"] for row in result["structuredContent"]["data"]}


def test_a_pinned_argument_is_hidden_set_and_no_other_is_taken(
    server: Server, account: str, departments: list[str]
) -> None:
    pinned, other = departments[:2]
    fields = {"fields": ["departmentId"], "limit": 100}
    everything = server.create(account, config=EVERYTHING)["url"]
    assert {pinned, other} <= departments_of(rpc.call(everything, LIST, fields)["result"])
    url = server.create(account, config={**TICKETS, "pinned": {"departmentId": pinned}})["url"]
    assert "departmentIds" in schema_of(everything, LIST)["properties"]
    assert "departmentIds" not in schema_of(url, LIST)["properties"]
    assert "departmentId" not in schema_of(url, CREATE)["properties"]
    assert departments_of(rpc.call(url, LIST, fields)["result"]) == {pinned}
    for name in ("departmentIds", "departmentId", "department_ids", "DepartmentIDs"):
        refused = rpc.call(url, LIST, {name: [other]})["result"]
        assert refused["isError"]
        assert "departmentId" in refused["content"][0]["text"]
    assert not rpc.call(url, LIST, {"departmentIds": [pinned]})["result"].get("isError")


def test_a_pinned_argument_is_set_where_a_record_is_made_and_only_refused_where_one_is_changed(
    server: Server, account: str, departments: list[str]
) -> None:
    pinned, other = departments[:2]
    url = server.create(account, config={**TICKETS, "pinned": {"departmentId": pinned}})["url"]
    made = rpc.call(url, CREATE, {"subject": "x", "contact": {"lastName": "Doe", "email": "a@example.com"}})["result"]
    assert not made.get("isError"), made
    ticket = {"ticketId": made["structuredContent"]["id"], "fields": ["departmentId"]}
    assert rpc.call(url, GET, ticket)["result"]["structuredContent"]["departmentId"] == pinned
    rows = rpc.call(server.create(account, config=EVERYTHING)["url"], LIST, {"departmentId": other, "limit": 1})[
        "result"
    ]
    elsewhere = {"ticketId": rows["structuredContent"]["data"][0]["id"]}
    assert not rpc.call(url, UPDATE, {**elsewhere, "priority": "High"})["result"].get("isError")
    moved = {**elsewhere, "fields": ["departmentId"]}
    assert rpc.call(url, GET, moved)["result"]["structuredContent"]["departmentId"] == other
    assert rpc.call(url, UPDATE, {**elsewhere, "departmentId": other})["result"]["isError"]


@pytest.mark.parametrize(
    ("config", "words"),
    [
        ({"pinned": {"nothing": "1"}}, "none of the tools takes nothing"),
        ({"pinned": {"limit": "many"}}, "limit must be a whole number"),
        (
            {"pinned": {"limit": ["1"]}},
            "['config.pinned.limit: must be a text of at most 500 characters, ",
        ),
        ({"networks": ["everywhere"]}, "must be an address or a network"),
        ({"calls_per_minute": 0}, "must be more than 0"),
    ],
)
def test_what_cannot_hold_is_refused(server: Server, account: str, config: dict[str, Any], words: str) -> None:
    body = {"name": "x", "config": {"methods": ["read"], **config}}
    refused = server.api.post(f"/integrated-account/{account}/mcp", json=body)
    assert refused.status_code == 422
    assert words in str(refused.json()["error"]["faults"])


def test_calls_a_minute_hold_over_all_replicas(site: Site, server: Server, account: str) -> None:
    made = server.create(account, config={"methods": ["read"], "tags": ["tickets"], "calls_per_minute": 6})
    with running_server(site) as replica:
        urls = [made["url"], made["url"].replace(server.url, replica.url)]
        responses = [rpc.post(urls[number % 2], "tools/call", rpc_params(LIST)) for number in range(24)]
    answered = [response for response in responses if response.status_code == 200]
    assert 6 <= len(answered) <= 12  # a minute may have begun meanwhile
    refused = next(response for response in responses if response.status_code == 429)
    assert "6 calls a minute: 0 are left" in refused.json()["error"]["message"]
    assert 1 <= int(refused.headers["retry-after"]) <= 60
    assert refused.headers["ratelimit-remaining"] == "0"
    assert refused.json()["id"] is not None
    assert rpc.post(made["url"], "tools/list").status_code == 200


def test_calls_that_come_to_all_replicas_at_once_are_let_in_up_to_the_limit(
    site: Site, server: Server, account: str
) -> None:
    """Each counted those that it refused, so that both refused all: in every minute in which they came together."""
    limit, config = 10, {"methods": ["read"], "tags": ["tickets"], "calls_per_minute": 10}
    with running_server(site) as replica, ThreadPoolExecutor(36) as callers:
        for _ in range(4):
            secret = server.create(account, config=config)["url"].rpartition("/")[2]
            urls = [f"{each.url}/mcp/{secret}" for each in (server, replica)] * 18
            began = time.time() // 60
            statuses = list(callers.map(lambda url: rpc.post(url, "tools/call", rpc_params(LIST)).status_code, urls))
            assert set(statuses) <= {200, 429}
            assert limit // 2 < statuses.count(200) <= limit * (1 + time.time() // 60 - began)


def test_credits_a_day_end_the_calls(server: Server, account: str) -> None:
    made = server.create(account, config={"methods": ["read"], "tags": ["tickets"], "credits_per_day": 10})
    statuses = [rpc.post(made["url"], "tools/call", rpc_params(LIST)).status_code for _ in range(10)]
    assert statuses == sorted(statuses)
    assert {200, 429} == set(statuses)
    path = f"/integrated-account/{account}/mcp/{made['id']}"
    spent = [call["credits"] for call in server.api.get(f"{path}/calls").json()["data"]]
    assert sum(spent) - spent[0] < 10 <= sum(spent)  # the call that crosses the limit is not undone
    config = {"methods": ["read"], "tags": ["tickets"], "credits_per_day": 1000}
    assert server.api.patch(path, json={"config": config}).status_code == 200
    assert rpc.post(made["url"], "tools/call", rpc_params(LIST)).status_code == 200


def test_a_clock_that_is_set_back_costs_no_call(site: Site, account: str) -> None:
    clock = site.folder / "clock-of-limits"
    stepping_clock.step(clock, 0)
    command = [sys.executable, str(Path(stepping_clock.__file__)), str(clock)]
    with running_server(site, token=site.api_token(), command=command) as server:
        config = {"methods": ["read"], "tags": ["tickets"], "calls_per_minute": 50, "credits_per_day": 10_000}
        url = server.create(account, config=config)["url"]
        for ahead in (0, 90_000, 0, 90_000, 0):
            stepping_clock.step(clock, ahead)
            response = rpc.call(url, LIST, {"limit": 1})
            assert not response["result"].get("isError"), response
        config = {"methods": ["read"], "tags": ["tickets"], "calls_per_minute": 1}
        url = server.create(account, config=config)["url"]
        statuses = []
        for ahead in (0, 90_000, 0, 90_000, 0, 90_000):
            stepping_clock.step(clock, ahead)
            statuses.append(rpc.post(url, "tools/call", rpc_params(LIST)).status_code)
        assert 429 in statuses  # what was counted in the minute before the step still counts


def test_a_url_may_be_called_from_its_networks_only(site: Site, server: Server, account: str) -> None:
    made = server.create(account, config={"methods": ["read"], "networks": ["203.0.113.0/24"]})
    here = server.create(account, config={"methods": ["read"], "networks": ["127.0.0.1"]})
    refused = rpc.post(made["url"], "tools/list")
    assert refused.status_code == 403
    assert "127.0.0.1" in refused.json()["error"]["message"]
    assert refused.json()["id"] is not None
    assert rpc.post(here["url"], "tools/list").status_code == 200
    forwarded = {"X-Forwarded-For": "198.51.100.1, 203.0.113.7"}
    assert rpc.post(made["url"], "tools/list", **forwarded).status_code == 403
    with running_server(site, ZOHO_DESK_MCP_TRUSTED_PROXIES="127.0.0.0/8") as behind:
        url = made["url"].replace(server.url, behind.url)
        assert rpc.post(url, "tools/list", **forwarded).status_code == 200
        assert rpc.post(url, "tools/list", **{"X-Forwarded-For": "203.0.113.7, 198.51.100.1"}).status_code == 403


def rpc_params(tool: str) -> dict[str, Any]:
    return {"name": tool, "arguments": {"limit": 1}}
