"""Values that no database takes, in every address and field that people give: refused as such, never a failure."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any
from urllib.parse import quote

import pytest
from starlette.routing import Route
from zoho_desk_mcp.server.hosting.admin.api import routes as api
from zoho_desk_mcp.server.hosting.admin.ui import routes as ui

from tests.support import plain_http
from tests.support.admin_session import AdminSession
from tests.support.server import Server
from tests.support.upstream import Upstream

NUL, HALF = "a\x00b", "a\ud83db"
FAR = ["9999-12-31T23:59:59-12:00", "9999-12-31T23:59:59Z", "0001-01-01T00:00:00+12:00", 1e300, 10**30, -(10**18)]
ODD: list[Any] = [NUL, HALF, *FAR, float("nan"), float("inf"), 10**400, True, [NUL], {NUL: HALF}, "9" * 5000]
TEXTS = [odd for odd in [*FAR, "9999-12-31T23:59", "0001-01-01T00:00"] if isinstance(odd, str)]
"""Far dates that are good names."""
CONFIG = ("methods", "tags", "mode", "confirm")
SERVER_FIELDS = ("name", "expires_at", "access", "config")
ACCOUNT_FIELDS = (
    "name",
    "data_center",
    "client_id",
    "client_secret",
    "refresh_token",
    "org_id",
    "daily_credits",
    "scopes",
)


@pytest.fixture(scope="module")
def account(server: Server, upstream: Upstream) -> str:
    return server.connect(upstream.account())


@pytest.fixture(scope="module")
def record(server: Server, account: str) -> str:
    return str(server.create(account)["id"])


def addresses(routes: Any, ids: dict[str, str]) -> Iterator[tuple[str, str]]:
    """Method and address of every route that has ids in its path, with a NUL in each of these, in turn."""
    for route in routes:
        names = list(route.param_convertors) if isinstance(route, Route) else []
        for odd in names:
            values = {name: quote(NUL if name == odd else ids[name]) for name in names}
            for method in sorted((route.methods or set()) - {"HEAD"}):
                yield method, route.path.format(**values)


def test_no_path_of_the_api_fails(server: Server, account: str, record: str) -> None:
    tried = list(addresses(api.routes(), {"account_id": account, "server_id": record, "grant_id": "x"}))
    statuses = {way: server.api.request(*way, json={"name": "x"}).status_code for way in tried}
    assert len(tried) > 10
    assert {way: status for way, status in statuses.items() if status != 422} == {}


def test_no_path_of_the_pages_fails(server: Server, account: str, record: str) -> None:
    page = AdminSession(server)
    tried = list(addresses(ui.routes(), {"account_id": account, "server_id": record, "grant_id": "x"}))
    assert len(tried) > 10
    for method, path in tried:
        answer = page.get(path) if method == "GET" else page.post(path, name="x")
        assert answer.status_code == 422, path
        assert "<h1>The input is invalid." in answer.text
    for path in (
        "/static/%00",
        "/static/a%00.css",
        "/%00",
        "/integrated-account%00",
        "/sign-in%00",
        "/mcp/%00",
        "/sse/%00",
    ):
        assert page.get(path).status_code == 404, path


def test_no_query_fails(server: Server, account: str, record: str) -> None:
    page, calls = AdminSession(server), f"/integrated-account/{account}/mcp/{record}/calls"
    for value in (NUL, "9" * 5000, "-1", "1e300", str(2**63), "²"):
        for name in ("limit", "before"):
            assert server.api.get(calls, params={name: value}).status_code == 422, (name, value)
    assert server.api.get(calls, params={"before": str(2**63 - 1)}).status_code == 200
    assert page.get("/preview?tags=%00").status_code == 422
    assert plain_http.get(f"{server.url}/oauth/callback?state=%00&code=%00&error=%00").status_code == 422
    assert page.get("/?x=%00").status_code == 422


def test_no_body_of_the_api_fails(server: Server, account: str, record: str) -> None:
    servers = f"/integrated-account/{account}/mcp"
    bodies = [(field, {field: odd}) for field in SERVER_FIELDS for odd in ODD]
    bodies += [(field, {"config": {field: odd}}) for field in CONFIG for odd in [*ODD, [HALF]]]
    for field, body in bodies:
        for method, path in (("POST", servers), ("PATCH", f"{servers}/{record}")):
            if body.get(field) is True or (field == "name" and body["name"] in TEXTS):
                continue
            answer = server.api.request(method, path, content=json.dumps({"name": "x", **body}))
            assert answer.status_code == 422, (method, body, answer.text)
    connect, own = {"name": "x", "client_id": "c", "client_secret": "s"}, f"/integrated-account/{account}"
    for field in ACCOUNT_FIELDS:
        for odd in ODD:
            if (field in ("name", "client_secret", "client_id") and odd in TEXTS) or odd is True:
                continue
            for method, path in (("POST", "/integrated-account"), ("PATCH", own)):
                body = {field: odd} if path != "/integrated-account" else {**connect, field: odd}
                answer = server.api.request(method, path, content=json.dumps(body))
                assert answer.status_code == 422, (method, path, field, odd, answer.text)


def test_no_form_fails(server: Server, account: str, record: str) -> None:
    page = AdminSession(server)
    for path in (f"/accounts/{account}/servers/new", f"/accounts/{account}/servers/{record}/settings"):
        for field in ("name", "expires_at", "methods", "more_methods", "tags", "mode", "confirm"):
            for odd in (NUL, "9999-12-31T23:59", "0001-01-01T00:00", "9" * 5000):
                if field == "name" and odd in TEXTS:
                    continue
                answer = page.post(path, **{"name": "x", "methods": "read", field: odd})
                assert answer.status_code == 422, (path, field, odd)
    for field in (*ACCOUNT_FIELDS, "csrf"):
        answer = page.post("/accounts/new", **{field: NUL})
        assert answer.status_code == 422, field
    assert page.post("/sign-in", token=NUL).status_code == 422


@pytest.mark.parametrize("digits", [400, 5000])
def test_no_number_of_a_tried_tool_fails(server: Server, account: str, digits: int) -> None:
    made, number = server.create(account, config={"methods": ["all"], "tags": ["all"]}), "9" * digits
    path, page = f"/accounts/{account}/servers/{made['id']}/try", AdminSession(server)
    fields = {"arg.limit": number, "arg.cf": f'{{"cf_a": {number}}}', "arg.subject": "x"}
    for tool in ("list_all_zoho_desk_tickets", "create_a_zoho_desk_ticket"):
        for sign in ("", "-"):
            given = {name: text.replace("9", f"{sign}9", 1) for name, text in fields.items()}
            answer = page.post(path, tool=tool, **given)
            assert answer.status_code in (200, 422), (tool, sign)


def test_a_wrong_value_is_told_with_what_it_looks_like(server: Server, upstream: Upstream, account: str) -> None:
    refused = server.api.post("/integrated-account", json=upstream.account(org_id="acme"))
    (fault,) = refused.json()["error"]["faults"]
    assert fault.startswith("org_id: must be a number like 60001234567, not the portal's name")
    for odd in (10**400, [1], "tomorrow"):
        body = json.dumps({"name": "x", "config": {"methods": ["read"]}, "expires_at": odd})
        refused = server.api.post(f"/integrated-account/{account}/mcp", content=body)
        faults = refused.json()["error"]["faults"]
        assert faults == ["expires_at: is no time; write it like 2030-01-31T09:30:00Z"]
    refused = server.api.post("/integrated-account", json=upstream.account(client_secret="x" * 501))
    assert refused.json()["error"]["faults"] == ["client_secret: must be at most 500 characters long"]
