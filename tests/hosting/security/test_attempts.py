"""Strangers who try again and again: registering clients, tokens and sign-ins. Others, and who is known, go on."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from zoho_desk_mcp.server.hosting.middleware.attempt_limit import ATTEMPTS, MAX_COUNTS, AttemptLimitMiddleware

from tests.support import plain_http
from tests.support.admin_session import AdminSession
from tests.support.oauth import Client, Person
from tests.support.server import Server, Site, running_server
from tests.support.upstream import Upstream

REGISTRATION = {"client_name": "x", "redirect_uris": ["http://127.0.0.1:1/callback"]}
FORM = {"Content-Type": "application/x-www-form-urlencoded"}


@pytest.fixture(scope="module")
def site(sqlite_site: Site) -> Site:
    return sqlite_site


@pytest.fixture(scope="module")
def server(site: Site) -> Iterator[Server]:
    """Behind a proxy on this machine, which tells who its clients are."""
    with running_server(
        site, token=site.api_token(), ZOHO_DESK_MCP_TRUSTED_PROXIES="127.0.0.0/8", ZOHO_DESK_MCP_CONNECTIONS="500"
    ) as running:
        yield running


def statuses(server: Server, client: str, count: int, method: str, path: str, **request: object) -> list[int]:
    """Of so many requests of one client, one after the other."""
    with plain_http.Client(base_url=server.url, headers={"X-Forwarded-For": client}, timeout=30) as http:
        return [http.request(method, path, **request).status_code for _ in range(count)]  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("method", "path", "request_body", "status"),
    [
        ("POST", "/register", {"json": REGISTRATION}, 201),
        ("POST", "/register", {"content": b"["}, 400),
        (
            "POST",
            "/token",
            {"data": {"grant_type": "refresh_token", "client_id": "client_x", "refresh_token": "x"}},
            401,
        ),
        ("POST", "/sign-in", {"data": {"csrf": "x", "token": "x"}}, 403),
        ("GET", "/oauth/callback?state=x&code=x", {}, 400),
        ("GET", "/sign-in/oidc/callback?state=x&code=x", {}, 404),
        ("GET", "/authorize?client_id=x", {}, 303),
        ("HEAD", "/authorize?client_id=x", {}, 303),
        ("HEAD", "/oauth/callback?state=x&code=x", {}, 400),
    ],
)
def test_one_client_is_refused_and_others_are_not(
    server: Server, method: str, path: str, request_body: dict[str, object], status: int, request: pytest.FixtureRequest
) -> None:
    number = 1 + sum(map(ord, request.node.name)) % 250  # a client of its own
    found = statuses(server, f"198.51.100.{number}", ATTEMPTS + 3, method, path, **request_body)
    assert found == [status] * ATTEMPTS + [429] * 3
    assert statuses(server, "203.0.113.1", 1, method, path, **request_body) == [status]


def test_a_refusal_says_when_to_try_again_in_the_form_of_its_address(server: Server) -> None:
    statuses(server, "192.0.2.1", ATTEMPTS, "POST", "/register", json=REGISTRATION)
    statuses(server, "192.0.2.1", ATTEMPTS, "POST", "/sign-in", data={"csrf": "x"})
    headers = {"X-Forwarded-For": "192.0.2.1"}
    told = plain_http.post(f"{server.url}/register", json=REGISTRATION, headers=headers)
    assert told.json()["error"] == "temporarily_unavailable"
    assert 1 <= int(told.headers["retry-after"]) <= 60
    page = plain_http.post(f"{server.url}/sign-in", data={"csrf": "x"}, headers=headers)
    assert (page.status_code, page.headers["content-type"]) == (429, "text/html; charset=utf-8")
    assert "too many attempts from your network" in page.text
    assert int(page.headers["retry-after"]) <= 60
    assert plain_http.get(f"{server.url}/sign-in", headers=headers).status_code == 200


def test_an_ipv6_client_is_its_network(server: Server) -> None:
    body = {"json": REGISTRATION}
    for number in range(ATTEMPTS):
        assert statuses(server, f"2001:db8:1:2::{number:x}", 1, "POST", "/register", **body) == [201]
    assert statuses(server, "2001:db8:1:2:ffff::1", 1, "POST", "/register", **body) == [429]
    assert statuses(server, "2001:db8:1:3::1", 1, "POST", "/register", **body) == [201]


def test_what_a_stranger_claims_counts_only_from_a_trusted_proxy(site: Site) -> None:
    with running_server(site) as direct:
        found = [statuses(direct, f"198.51.100.{n}", 1, "POST", "/register", json=REGISTRATION)[0] for n in range(125)]
    assert found == [201] * ATTEMPTS + [429] * (125 - ATTEMPTS)


def test_who_is_known_is_not_counted(site: Site, server: Server, upstream: Upstream) -> None:
    made = server.create(server.connect(upstream.account()), config={"methods": ["read"]}, access="oauth")
    client, person = Client(server, made["url"]), Person(server, site.api_token("caller"))
    tokens = client.tokens(person)
    for _ in range(ATTEMPTS + 5):
        renewed = client.refresh(tokens["refresh_token"])
        assert renewed.status_code == 200
        tokens = renewed.json()
        assert person.page(client.address()).status_code == 200
    for _ in range(20):
        AdminSession(server).http.close()


@pytest.mark.anyio
async def test_clients_that_are_counted_are_bounded() -> None:
    async def refuse(_: object, __: object, send) -> None:  # type: ignore[no-untyped-def]
        await send({"type": "http.response.start", "status": 400, "headers": []})
        await send({"type": "http.response.body", "body": b""})

    limit = AttemptLimitMiddleware(refuse)
    seen: list[int] = []

    async def send(message: dict[str, object]) -> None:
        if message["type"] == "http.response.start":
            seen.append(int(str(message["status"])))

    async def attempt(client: str) -> int:
        scope = {"type": "http", "method": "POST", "path": "/token", "client": (client, 1), "headers": []}
        await limit(scope, None, send)  # type: ignore[arg-type]
        return seen[-1]

    for _ in range(ATTEMPTS):
        await attempt("192.0.2.1")
    assert await attempt("192.0.2.1") == 429
    for number in range(MAX_COUNTS + 1):
        await attempt(f"10.{number >> 16}.{number >> 8 & 255}.{number & 255}")
    assert await attempt("192.0.2.1") == 400  # forgotten: what is kept does not grow
