"""A hosted URL for ChatGPT: plain JSON-RPC over HTTP, as its servers send it."""

from __future__ import annotations

import json
from typing import Any

from tests.support import rpc
from tests.support.server import Server
from tests.support.upstream import Upstream

TWO = {"search", "fetch"}


def _told(answer: dict[str, Any]) -> dict[str, Any]:
    (content,) = answer["result"]["content"]
    found: dict[str, Any] = json.loads(content["text"])
    assert found == answer["result"]["structuredContent"]
    return found


def test_a_url_with_the_tag_has_the_two_tools_and_no_other(server: Server, upstream: Upstream) -> None:
    account = server.connect(upstream.account())
    url = server.create(account, config={"methods": ["read"], "tags": ["chatgpt"]})["url"]
    assert rpc.tools(url) == TWO
    results = _told(rpc.call(url, "search", {"query": "refund"}))["results"]
    assert {one["id"].partition("-")[0] for one in results} == {"ticket", "article"}
    for one in results:
        document = _told(rpc.call(url, "fetch", {"id": one["id"]}))
        assert (document["title"], document["url"]) == (one["title"], one["url"])
        assert document["text"]
    assert rpc.call(url, "fetch", {"id": "ticket-1x"})["result"]["isError"]
    other = rpc.call(url, "list_all_zoho_desk_tickets")
    assert other["error"]["message"].startswith("Unknown tool")
    everything = server.create(account, config={"methods": ["all"], "tags": ["all"]})["url"]
    assert rpc.tools(everything).isdisjoint(TWO)
    assert rpc.call(everything, "search", {"query": "refund"})["error"]["message"].startswith("Unknown tool")


def test_a_url_with_the_tag_is_narrowed_by_what_its_tools_call(server: Server, upstream: Upstream) -> None:
    account = server.connect(upstream.account())
    everything = server.create(account, config={"methods": ["read"], "tags": ["tickets", "departments"]})["url"]
    departments = rpc.call(everything, "list_all_zoho_desk_departments", {"limit": 10})["result"]["structuredContent"]
    pinned = {"departmentId": departments["data"][0]["id"]}
    config = {"methods": ["read"], "tags": ["chatgpt"], "pinned": pinned}
    results = _told(rpc.call(server.create(account, config=config)["url"], "search", {"query": "refund"}))["results"]
    tickets = {one["id"].removeprefix("ticket-") for one in results if one["id"].startswith("ticket-")}
    given = {"departmentIds": [pinned["departmentId"]], "limit": 100}
    there = rpc.call(everything, "list_all_zoho_desk_tickets", given)["result"]["structuredContent"]["data"]
    assert tickets
    assert tickets <= {one["id"] for one in there}
    body = {"name": "x", "config": {**config, "pinned": {"nothing": "1"}}}
    refused = server.api.post(f"/integrated-account/{account}/mcp", json=body)
    assert refused.status_code == 422
    assert "none of the tools takes nothing" in refused.text
