"""Texts that are markup, SQL or no JSON."""

from __future__ import annotations

import json
import re
from typing import Any

import httpx2
import pytest

from tests.support import plain_http, rpc
from tests.support.admin_session import AdminSession
from tests.support.attacks import HOSTILE, READ
from tests.support.server import Server
from tests.support.upstream import Upstream


@pytest.mark.parametrize("name", HOSTILE)
def test_names_are_shown_as_text(server: Server, upstream: Upstream, name: str) -> None:
    account = server.connect(upstream.account(name=name))
    record = server.create(account, name=name, config=READ)
    page = AdminSession(server)
    paths = ["/", f"/accounts/{account}", f"/accounts/{account}/servers", f"/accounts/{account}/delete"]
    server_path = f"/accounts/{account}/servers/{record['id']}"
    for path in [*paths, server_path, f"{server_path}/settings", f"{server_path}/revoke", "/audit"]:
        answer = page.get(path)
        assert answer.status_code == 200
        assert "<script>alert" not in answer.text
        assert "<img src=x" not in answer.text
        if not set(name) & set("<>\"'&"):
            assert name in answer.text
    assert server.api.get(f"/integrated-account/{account}/mcp/{record['id']}").json()["name"] == name
    policy = page.get("/").headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert not re.search(r"<script(?! src=)|<[^>]*\s(on\w+|style)=", page.get("/").text)


@pytest.mark.parametrize("text", HOSTILE)
def test_sql_in_every_field_is_text(server: Server, account: str, record: dict[str, Any], text: str) -> None:
    before = len(server.api.get("/integrated-account").json()["data"])
    fields = ["name", "client_id", "client_secret", "refresh_token", "org_id", "data_center", "daily_credits"]
    for field in fields:
        body: dict[str, Any] = {"name": "x", "client_id": "c", "client_secret": "s", "refresh_token": "r", field: text}
        assert server.api.post("/integrated-account", json=body).status_code == 422
    base = f"/integrated-account/{account}/mcp"
    for body in (
        {"config": {"methods": [text]}},
        {"config": {"methods": ["all"], "tags": [text]}},
        {"config": {"methods": ["all"], "tools": [text]}},
        {"config": {"methods": ["all"], "exclude": [text]}},
        {"expires_at": text},
        {"access": text},
        {"config": text},
    ):
        assert server.api.post(base, json={"name": "x", **body}).status_code == 422
        assert server.api.patch(f"{base}/{record['id']}", json=body).status_code == 422
    for path in (f"/integrated-account/{text}", f"{base}/{text}", f"/integrated-account/{text}/mcp/{record['id']}"):
        assert httpx2.URL(server.url).copy_with(path=path)
        assert server.api.get(httpx2.URL(server.url).copy_with(path=path)).status_code == 404
    for query in ("limit", "before"):
        assert server.api.get(f"{base}/{record['id']}/calls", params={query: text}).status_code == 422
    header = {"Authorization": f"Bearer {text}"}
    assert server.api.get("/integrated-account", headers=header).status_code == 401
    page = AdminSession(server)
    assert page.post(f"/accounts/{account}/servers/new", name="x", expires_at=text).status_code == 422
    assert plain_http.get(f"{server.url}/oauth/callback", params={"state": text, "code": text}).status_code == 400
    assert len(server.api.get("/integrated-account").json()["data"]) == before
    assert rpc.post(record["url"], "tools/list").status_code == 200


def test_json_that_is_deep_or_wrong_is_refused(server: Server, account: str, record: dict[str, Any]) -> None:
    for body in ("[" * 50_000, "{", "", "null", '"x"', json.dumps([{"name": "x"}])):
        answer = server.api.post(f"/integrated-account/{account}/mcp", content=body)
        assert answer.status_code == 422
        answer = plain_http.post(
            record["url"], content=body, headers={**rpc.HEADERS, "Content-Type": "application/json"}
        )
        assert answer.status_code == 400
