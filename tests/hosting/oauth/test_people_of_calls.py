"""Calls name who is behind them: the person who agreed to a client, or the API token. On both databases."""

from __future__ import annotations

import csv
import io
import re
from typing import Any

import pytest

from tests.support import rpc
from tests.support.admin_session import AdminSession
from tests.support.oauth import Client, Person
from tests.support.server import Server, Site

LIST = "list_all_zoho_desk_tickets"
READ = {"methods": ["read"], "tags": ["tickets"]}


@pytest.fixture(scope="module")
def other(site: Site, server: Server) -> Person:
    """Somebody with a name that a spreadsheet would take for a formula."""
    secret = site.run("api-token", "create", "--name", "=1+1", "--role", "caller").stdout.strip()
    return Person(server, secret)


def path_of(made: dict[str, Any], account: str) -> str:
    return f"/integrated-account/{account}/mcp/{made['id']}/calls"


def call(url: str, token: str | None = None) -> None:
    headers = {"Authorization": f"Bearer {token}"} if token else {}
    assert not rpc.call(url, LIST, {"limit": 1}, **headers)["result"].get("isError")


def people_on(page: str) -> list[str]:
    """Who made the latest calls, as the page of an MCP server tells."""
    return re.findall(r'data-label="Person"><span class="name">([^<]+)', page.partition("Latest calls")[2])


def test_calls_by_oauth_name_the_person_who_agreed(server: Server, account: str, person: Person, other: Person) -> None:
    made = server.create(account, config=READ, access="oauth")
    for each in (person, other, person):
        call(made["url"], Client(server, made["url"]).tokens(each)["access_token"])
    path = path_of(made, account)
    assert [row["person"] for row in server.api.get(path).json()["data"]] == ["test caller", "=1+1", "test caller"]
    found = server.api.get(path, params={"person": "test caller"}).json()["data"]
    assert [row["person"] for row in found] == ["test caller"] * 2
    assert server.api.get(path, params={"person": "nobody"}).json()["data"] == []
    page = f"/accounts/{account}/servers/{made['id']}"
    admin = AdminSession(server)
    assert people_on(admin.get(page).text) == ["test caller", "=1+1", "test caller"]
    assert people_on(admin.get(f"{page}?person=test+caller").text) == ["test caller"] * 2
    rows = list(csv.DictReader(io.StringIO(admin.get(f"{page}/calls.csv?person=%3D1%2B1").text)))
    assert [row["person"] for row in rows] == ["'=1+1"]


def test_calls_with_an_api_token_name_it_and_those_by_the_url_nobody(site: Site, server: Server, account: str) -> None:
    made = server.create(account, config=READ, access="token")
    call(made["url"], site.api_token("caller"))
    assert [row["person"] for row in server.api.get(path_of(made, account)).json()["data"]] == ["test caller"]
    made = server.create(account, config=READ)
    call(made["url"])
    assert [row["person"] for row in server.api.get(path_of(made, account)).json()["data"]] == [None]
    assert "Person" not in AdminSession(server).get(f"/accounts/{account}/servers/{made['id']}").text
