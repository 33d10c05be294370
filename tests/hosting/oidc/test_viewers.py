"""A viewer sees every page with nothing on it that a viewer may not do."""

from __future__ import annotations

import re
from collections import deque
from html import unescape
from pathlib import Path

import httpx2
import pytest
from zoho_desk_mcp.server.hosting.admin.ui import rendering
from zoho_desk_mcp.server.hosting.storage.sessions import csrf_of

from tests.support import plain_http, rpc
from tests.support.admin_session import AdminSession
from tests.support.oauth import Client, Person
from tests.support.people import COOKIE, signed_in_person
from tests.support.server import Server, Site
from tests.support.upstream import Upstream

READ = {"methods": ["read"], "tags": ["tickets"]}
POST = re.compile(r'<form method="post"[^>]*?(?: action="([^"]*)")?[^>]*>')


@pytest.fixture(scope="module")
def site(sqlite_site: Site) -> Site:
    """The kind of database has nothing to do with what is shown."""
    return sqlite_site


@pytest.fixture(scope="module")
def account(server: Server, upstream: Upstream, site: Site) -> str:
    """An account with an MCP server of each kind: live, called by OAuth, paused, and ended."""
    account = server.connect(upstream.account(name="Seen", daily_credits=1000))
    used = server.create(account, name="Used", config={**READ, "pinned": {"departmentId": "1"}, "confirm": ["all"]})
    rpc.call(used["url"], "list_all_zoho_desk_tickets", {"limit": 1})
    agreed = server.create(account, name="By OAuth", config=READ, access="oauth")
    Client(server, agreed["url"]).tokens(Person(server, site.api_token("caller")))
    for name, step in (("Paused", "pause"), ("Ended", "")):
        path = f"/integrated-account/{account}/mcp/{server.create(account, name=name, config=READ)['id']}"
        assert (server.api.post(f"{path}/{step}") if step else server.api.delete(path)).is_success
    return account


@pytest.fixture(scope="module")
def viewer(server: Server, site: Site, account: str) -> httpx2.Client:
    """Somebody whose groups at the identity provider let them look."""
    _, secret = signed_in_person(site, "Vic", "viewer")
    cookies = {COOKIE: secret}
    return plain_http.Client(base_url=server.url, headers={"Origin": server.url}, cookies=cookies, timeout=30)


def pages(http: httpx2.Client) -> dict[str, str]:
    """Address -> HTML of every page that links lead to."""
    found: dict[str, str] = {}
    left = deque(["/"])
    while left:
        address = left.popleft()
        if address in found:
            continue
        response = http.get(address)
        assert response.status_code == 200, address
        found[address] = response.text if response.headers["content-type"].startswith("text/html") else ""
        base = httpx2.URL(f"http://x{address}")
        links = [unescape(link) for link in re.findall(r'<a [^>]*href="([^"#]+)"', found[address])]
        left += [base.join(link).raw_path.decode() for link in links if not httpx2.URL(link).scheme]
    return found


def test_a_viewer_finds_no_form_that_changes_something(viewer: httpx2.Client, account: str) -> None:
    seen = pages(viewer)
    kinds = {re.sub(r"(acc|mcp)_\w+", r"\1", address.partition("?")[0]) for address in seen}
    own = "/accounts/acc/servers/mcp"
    listed = {"/", "/accounts/acc", "/accounts/acc/servers", "/people", "/api-tokens", "/audit"}
    assert kinds == {*listed, own, f"{own}/connect", f"{own}/calls.csv"}
    forms = {address: {found or "itself" for found in POST.findall(html)} for address, html in seen.items() if html}
    assert set().union(*forms.values()) == {"/sign-out"}
    words = {unescape(word) for html in seen.values() for word in re.findall(r"<button[^>]*>([^<]*)", html)}
    assert words <= {"Sign out", "Filter", "Show", "Copy"}
    overview = next(html for address, html in seen.items() if "<h1" in html and ">Used</h1>" in html)
    for shown in ("departmentId=1", "until a person agrees", ">tickets<"):
        assert shown in overview


def test_an_administrator_finds_them_on_the_same_pages(server: Server, account: str) -> None:
    session = AdminSession(server)
    forms = {found or address for address, html in pages(session.http).items() for found in POST.findall(html)}
    assert len({re.sub(r"(acc|mcp|tok|grant|person)_\w+", "", form.partition("?")[0]) for form in forms}) > 12


@pytest.mark.parametrize(
    "path",
    ["/accounts/new", "/accounts/{0}/delete", "/accounts/{0}/servers/new", "/accounts/{0}", "/accounts/{0}/reconnect"],
)
def test_what_is_not_shown_is_refused_all_the_same(viewer: httpx2.Client, account: str, path: str) -> None:
    address = path.format(account)
    refused = viewer.post(address, data={"csrf": csrf_of(viewer.cookies[COOKIE]), "name": "x"})
    assert (refused.status_code, "your role is viewer" in refused.text) == (403, True)
    if address.endswith(("/new", "/delete")):
        assert viewer.get(address).status_code == 403


def test_forms_are_shown_by_one_template(account: str) -> None:
    """All others ask it: so none is forgotten."""
    folder = Path(rendering.__file__).parent / "templates"
    having = {path.name for path in folder.glob("*.html") if '<form method="post"' in path.read_text(encoding="utf-8")}
    assert having == {"changes.html", "base.html", "sign_in.html", "authorize.html"}
