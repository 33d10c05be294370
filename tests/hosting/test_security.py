"""What attackers try. Each test fails when the defence that it names is taken away."""

from __future__ import annotations

import json
import re
import socket
import sqlite3
import stat
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx2
import pytest
from cryptography.fernet import Fernet
from sqlalchemy import event
from zoho_desk_mcp.sandbox import credentials
from zoho_desk_mcp.server.hosting.admin.sessions import csrf_of
from zoho_desk_mcp.server.hosting.storage.database import Database
from zoho_desk_mcp.server.hosting.storage.mcp_servers import Records
from zoho_desk_mcp.server.hosting.storage.tokens import hash_token

from tests.support import rpc
from tests.support.ports import wait_until
from tests.support.server import Server, Site, running_server
from tests.support.upstream import Upstream

READ = {"methods": ["read"], "tags": ["tickets"]}
HOSTILE = [
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "'; DROP TABLE mcp_servers; --",
    "' OR '1'='1",
    "{{ 7*7 }}",
    "%s%s%n",
    "${jndi:ldap://none.invalid}",
]
LIMITS = {
    "ZOHO_DESK_MCP_MAX_BODY": "100000",
    "ZOHO_DESK_MCP_HEADER_TIMEOUT": "1",
    "ZOHO_DESK_MCP_BODY_TIMEOUT": "1",
    "ZOHO_DESK_MCP_CALLS_AT_ONCE": "3",
}


@pytest.fixture(scope="module")
def site(sqlite_site: Site) -> Site:
    return sqlite_site


@pytest.fixture(scope="module")
def server(site: Site) -> Iterator[Server]:
    with running_server(site, token=site.api_token(), **LIMITS) as running:
        yield running


@pytest.fixture(scope="module")
def account(server: Server, upstream: Upstream) -> str:
    return server.connect(upstream.account())


@pytest.fixture(scope="module")
def record(server: Server, account: str) -> dict[str, Any]:
    return server.create(account, config=READ)


class Dead:
    """URLs' tokens that lead nowhere, one of each kind."""

    def __init__(self, server: Server, account: str) -> None:
        ends = datetime.now(UTC) + timedelta(seconds=1)
        expired = server.create(account, config=READ, expires_at=ends.isoformat())
        revoked = server.create(account, config=READ)
        server.api.delete(f"/integrated-account/{account}/mcp/{revoked['id']}")
        live = server.create(account, config=READ)["url"].rpartition("/")[2]
        time.sleep(1.1)
        self.tokens = {
            "expired": expired["url"].rpartition("/")[2],
            "revoked": revoked["url"].rpartition("/")[2],
            "never was": "A" * 43,
            "one letter off": live[:-1] + ("A" if live[-1] != "A" else "B"),
            "short": "x",
            "long": "x" * 4000,
            "other letters": "%C3%A9%F0%9F%92%A9",
            "like SQL": "'%20OR%20'1'='1",
        }


@pytest.fixture(scope="module")
def dead(server: Server, account: str) -> Dead:
    return Dead(server, account)


def shape(response: httpx2.Response) -> tuple[Any, ...]:
    """All of an answer that a caller can see."""
    headers = {name: value for name, value in response.headers.items() if name != "date"}
    return response.status_code, response.content, headers


def test_tokens_that_lead_nowhere_are_answered_alike(server: Server, dead: Dead) -> None:
    shapes = {name: shape(rpc.post(f"{server.url}/mcp/{token}", "tools/list")) for name, token in dead.tokens.items()}
    assert shapes["never was"][0] == 404
    assert {name for name, found in shapes.items() if found != shapes["never was"]} == set()


@pytest.mark.anyio
async def test_tokens_that_lead_nowhere_take_the_same_work(site: Site, dead: Dead) -> None:
    """The same one statement, by hash, whatever the token: no difference that a clock could see."""
    database = Database(f"sqlite:///{site.folder / 'hosting.db'}")
    statements: list[str] = []
    parameters: list[str] = []

    @event.listens_for(database.engine.sync_engine, "before_cursor_execute")
    def note(_: Any, __: Any, statement: str, values: Any, *___: Any) -> None:
        statements.append(statement)
        parameters.append(str(values))

    work = {}
    for name, token in dead.tokens.items():
        statements.clear()
        assert await Records(database).find(token) is None
        work[name] = list(statements)
    await database.close()
    assert {name for name, found in work.items() if found != work["never was"]} == set()
    assert all(
        re.search(r"'[0-9a-f]{64}'", values) for values in parameters if "BEGIN" not in values and values != "()"
    )
    assert dead.tokens["never was"] not in str(parameters)


def test_api_tokens_that_are_wrong_are_answered_alike(site: Site, server: Server) -> None:
    revoked, identity = fresh_api_token(site)
    assert server.api.get("/integrated-account", headers={"Authorization": f"Bearer {revoked}"}).status_code == 200
    site.run("api-token", "revoke", identity)
    wrong = [f"Bearer {revoked}", "Bearer zdm_never", f"Bearer {server.token}x", f"Basic {server.token}", "Bearer", "x"]
    shapes = [shape(httpx2.get(f"{server.url}/integrated-account", headers={"Authorization": text})) for text in wrong]
    shapes.append(shape(httpx2.get(f"{server.url}/integrated-account")))
    assert shapes[0][0] == 401
    assert [found for found in shapes if found != shapes[0]] == []


def test_tokens_are_kept_as_hashes_and_secrets_encrypted(site: Site, server: Server, record: dict[str, Any]) -> None:
    rpc.call(record["url"], "list_all_zoho_desk_tickets", {"limit": 1})
    files = b"".join(path.read_bytes() for path in site.folder.glob("hosting.db*"))
    secrets = [
        record["url"].rpartition("/")[2],
        server.token,
        credentials.REFRESH_TOKEN,
        credentials.CLIENT_SECRET,
        server_side_access_token(site),
    ]
    assert [secret for secret in secrets if secret.encode() in files] == []
    private = [site.folder / "key", *site.folder.glob("hosting.db*")]
    assert {stat.S_IMODE(path.stat().st_mode) for path in private} == {0o600}
    (site.folder / "key").chmod(0o640)
    refused = site.run("key", "rotate", check=False)
    (site.folder / "key").chmod(0o600)
    assert refused.returncode == 2
    assert "chmod 600" in refused.stderr


def fresh_api_token(site: Site) -> tuple[str, str]:
    """A new API token, and its id."""
    return site.api_token(), site.run("api-token", "list").stdout.strip().splitlines()[-1].split()[0]


def server_side_access_token(site: Site) -> str:
    with sqlite3.connect(site.folder / "hosting.db") as connection:
        data = connection.execute("SELECT token FROM access_tokens WHERE token IS NOT NULL").fetchone()[0]
    return Fernet((site.folder / "key").read_text().split()[0]).decrypt(data).decode()


def test_logs_hold_no_token(server: Server, record: dict[str, Any], dead: Dead) -> None:
    token = record["url"].rpartition("/")[2]
    rpc.tools(record["url"])
    httpx2.post(f"{server.url}/mcp/{token}/more")
    httpx2.post(f"{server.url}//mcp//{token}")
    httpx2.post(f"{server.url}/MCP/{token}")
    httpx2.post(f"{server.url}/mcp/{token}%0AINJECTED")
    httpx2.get(f"{server.url}/other%0AINJECTED")
    httpx2.get(f"{server.url}/oauth/callback?state={token}&code=secret-code")
    assert "request method=POST path=/mcp/*** status=200" in server.log_text
    for secret in (token, "secret-code", server.token, credentials.REFRESH_TOKEN, credentials.CLIENT_SECRET):
        assert secret not in server.log_text
    assert "\nINJECTED" not in server.log_text


@pytest.mark.parametrize(
    "path",
    [
        "/mcp/{token}/",
        "/mcp/{token}/calls",
        "/mcp/{token}%2F",
        "/mcp//{token}",
        "/mcp/../mcp/{token}",
        "/mcp/x/../{token}",
        "/mcp/%2e%2e/mcp/{token}",
        "/mcp/{token}%00",
        "/mcp/{token};x=1",
        "/mcp/{token}%20",
        "/mcp/%09{token}",
        "/mcp/..%2f..%2fintegrated-account",
        "/mcp/",
        "/mcp",
        "/mcpx/{token}",
        "/sse/",
        "/sse/{token}/other",
    ],
)
def test_path_tricks_lead_nowhere(server: Server, record: dict[str, Any], path: str) -> None:
    """Sent raw, for clients tidy paths up."""
    raw = path.replace("{token}", record["url"].rpartition("/")[2])
    status, head, body = send_raw(server, f"POST {raw} HTTP/1.1")
    assert status == 404, head
    assert "location" not in head.lower()
    assert body == rpc.post(f"{server.url}/mcp/never-was", "tools/list").content or path.startswith("/mcpx")


@pytest.mark.parametrize("path", ["/integrated-account/", "/sign-in/", "/accounts/new/", "/healthz/"])
def test_no_answer_leads_to_another_path(server: Server, path: str) -> None:
    """Starlette would redirect to the path without its slash, at an address made from the request's headers."""
    status, head, _ = send_raw(server, f"GET {path} HTTP/1.1")
    assert status == 404, head
    assert "location" not in head.lower()


def test_static_files_are_only_those_of_the_page(server: Server) -> None:
    for path in ("/static/../routes.py", "/static/%2e%2e/routes.py", "/static/..%2froutes.py", "/static//etc/passwd"):
        assert send_raw(server, f"GET {path} HTTP/1.1")[0] == 404
    assert send_raw(server, "GET /static/page.css HTTP/1.1")[0] == 200


def test_ids_of_another_account_find_nothing(
    server: Server, upstream: Upstream, account: str, record: dict[str, Any]
) -> None:
    other = server.connect(upstream.account(name="Other"))
    path = f"/integrated-account/{other}/mcp/{record['id']}"
    answers = [
        server.api.get(path),
        server.api.get(f"{path}/calls"),
        server.api.patch(path, json={"name": "stolen"}),
        server.api.delete(path),
    ]
    page = Page(server)
    answers += [
        page.get(f"/accounts/{other}/servers/{record['id']}"),
        page.post(f"/accounts/{other}/servers/{record['id']}/revoke"),
        page.post(f"/accounts/{other}/servers/{record['id']}", name="stolen"),
    ]
    assert [answer.status_code for answer in answers] == [404] * len(answers)
    assert rpc.post(record["url"], "tools/list").status_code == 200
    own = server.api.get(f"/integrated-account/{account}/mcp/{record['id']}").json()
    assert own["name"] == record["name"]
    assert server.api.post("/integrated-account/acc_none/mcp", json={"name": "x"}).status_code == 404


class Page:
    """Somebody who has signed in to the page."""

    def __init__(self, server: Server) -> None:
        self.http = httpx2.Client(base_url=server.url, headers={"Origin": server.url})
        form = self.http.get("/sign-in").text
        done = self.http.post("/sign-in", data={"csrf": csrf_in(form), "token": server.token})
        assert done.status_code == 303
        self.cookie = self.http.cookies["zoho_desk_mcp"]

    def get(self, path: str) -> httpx2.Response:
        return self.http.get(path)

    def post(self, path: str, **fields: str) -> httpx2.Response:
        return self.http.post(path, data={"csrf": csrf_of(self.cookie), **fields})


def csrf_in(html: str) -> str:
    found = re.search(r'name="csrf" value="([0-9a-f]+)"', html)
    assert found
    return found.group(1)


def test_forms_need_their_csrf_token(server: Server, account: str) -> None:
    page = Page(server)
    path = f"/accounts/{account}/servers/new"
    fields = {"name": "By CSRF", "methods": "read"}
    other = Page(server)
    for token in ("", "x", csrf_of(other.cookie), csrf_of("")):
        assert page.http.post(path, data={**fields, "csrf": token}).status_code == 403
    paths = ["/sign-out", "/accounts/new", f"/accounts/{account}/delete"]
    assert [page.http.post(path, data={}).status_code for path in paths] == [403, 403, 403]
    assert httpx2.post(f"{server.url}/sign-in", data={"token": server.token}).status_code == 403
    assert "By CSRF" not in server.api.get(f"/integrated-account/{account}/mcp").text
    assert page.post(path, **fields).status_code == 200


def test_a_form_that_no_text_holds_is_refused(server: Server) -> None:
    """Half a surrogate pair, which the sender's charset makes and UTF-8 does not have."""
    part = b'--x\r\nContent-Disposition: form-data; name="csrf"\r\n\r\n\\ud800\r\n--x--\r\n'
    kind = {"Content-Type": "multipart/form-data; boundary=x; charset=raw_unicode_escape"}
    assert httpx2.post(f"{server.url}/sign-in", content=part, headers=kind, timeout=30).status_code == 403


def test_a_form_that_is_cut_off_changes_nothing(site: Site, account: str) -> None:
    """A form's last fields narrow what its first ones name: without them, a record would offer every tool."""
    with running_server(site, token=site.api_token()) as server:
        record = server.create(account, config=READ)
        path = f"/accounts/{account}/servers/{record['id']}"
        page = Page(server)
        form = f"csrf={csrf_of(page.cookie)}&name=Cut"
        own = httpx2.URL(server.url)
        head = (
            f"POST {path} HTTP/1.1\r\nHost: {own.netloc.decode()}\r\nCookie: zoho_desk_mcp={page.cookie}\r\n"
            f"Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {len(form) + 100}\r\n\r\n"
        )
        with socket.create_connection(("127.0.0.1", own.port), timeout=30) as connection:
            connection.sendall((head + form).encode())
        wait_until(lambda: f"request method=POST path={path} " in server.log_text)
        now = server.api.get(f"/integrated-account/{account}/mcp/{record['id']}").json()
    assert (now["name"], now["config"]) == (record["name"], record["config"])


def test_the_cookie_is_out_of_reach(server: Server, site: Site) -> None:
    cookie = httpx2.get(f"{server.url}/sign-in").headers["set-cookie"].lower()
    assert "httponly" in cookie
    assert "samesite=strict" in cookie
    with running_server(site, ZOHO_DESK_MCP_PUBLIC_URL="https://desk.example.com") as behind_tls:
        cookie = httpx2.get(f"{behind_tls.url}/sign-in").headers["set-cookie"]
    assert cookie.startswith("__Host-")
    assert "; secure" in cookie.lower()


def test_another_sites_requests_are_refused(server: Server, record: dict[str, Any]) -> None:
    for origin in ("https://evil.example", "null", server.url.replace("http", "https").replace("127.0.0.1", "evil")):
        assert rpc.post(record["url"], "tools/list", Origin=origin).status_code == 403
        assert httpx2.post(f"{server.url}/sign-in", headers={"Origin": origin}).status_code == 403
    assert rpc.post(record["url"], "tools/list", Origin=server.url).status_code == 200


def test_a_session_ends_with_its_api_token_and_at_sign_out(site: Site, server: Server) -> None:
    token, identity = fresh_api_token(site)
    guest = Server(server.process, server.url, server.log, token)
    page, leaving = Page(guest), Page(guest)
    assert page.get("/").status_code == 200
    assert leaving.post("/sign-out").status_code == 303
    leaving.http.cookies.set("zoho_desk_mcp", leaving.cookie)
    assert leaving.get("/").status_code == 303
    site.run("api-token", "revoke", identity)
    assert page.get("/").status_code == 303


def test_a_session_ends_in_time(site: Site, server: Server) -> None:
    page = Page(server)
    with closing(sqlite3.connect(site.folder / "hosting.db")) as connection, connection:
        was = "datetime(expires_at, '-13 hours')"
        connection.execute(
            f"UPDATE page_sessions SET expires_at = {was} WHERE secret_hash = ?", [hash_token(page.cookie)]
        )
    assert page.get("/").status_code == 303


def test_a_callers_token_opens_neither_page_nor_admin_api(site: Site, server: Server) -> None:
    token = site.api_token("caller")
    http = httpx2.Client(base_url=server.url)
    answer = http.post("/sign-in", data={"csrf": csrf_in(http.get("/sign-in").text), "token": token})
    assert answer.status_code == 401
    assert http.get("/").status_code == 303
    for path in ("/integrated-account", "/metrics"):
        assert http.get(path, headers={"Authorization": f"Bearer {token}"}).status_code == 403


def test_a_session_needs_a_live_api_token(site: Site, server: Server) -> None:
    """Even one that stayed in the database when its token went: deleted by hand, say, without foreign keys."""
    token, identity = fresh_api_token(site)
    page = Page(Server(server.process, server.url, server.log, token))
    with closing(sqlite3.connect(site.folder / "hosting.db")) as connection, connection:
        connection.execute("DELETE FROM api_tokens WHERE id = ?", [identity])
        left = connection.execute("SELECT count(*) FROM page_sessions WHERE api_token_id = ?", [identity]).fetchone()
    assert left == (1,)
    assert page.get("/").status_code == 303


def test_sessions_are_deleted_with_their_api_token(site: Site, server: Server) -> None:
    token, identity = fresh_api_token(site)
    Page(Server(server.process, server.url, server.log, token))
    site.run("api-token", "revoke", identity)
    with closing(sqlite3.connect(site.folder / "hosting.db")) as connection:
        left = connection.execute("SELECT count(*) FROM page_sessions WHERE api_token_id = ?", [identity]).fetchone()
    assert left == (0,)


def test_signing_in_gives_a_fresh_cookie(server: Server) -> None:
    http = httpx2.Client(base_url=server.url)
    http.cookies.set("zoho_desk_mcp", "chosen-by-an-attacker")
    answer = http.post("/sign-in", data={"csrf": csrf_of("chosen-by-an-attacker"), "token": server.token})
    assert answer.status_code == 303
    assert "chosen-by-an-attacker" not in answer.headers["set-cookie"]


@pytest.mark.parametrize("name", HOSTILE)
def test_names_are_shown_as_text(server: Server, upstream: Upstream, name: str) -> None:
    account = server.connect(upstream.account(name=name))
    record = server.create(account, name=name, config=READ)
    page = Page(server)
    paths = ["/", f"/accounts/{account}", f"/accounts/{account}/servers", f"/accounts/{account}/delete"]
    server_path = f"/accounts/{account}/servers/{record['id']}"
    for path in [*paths, server_path, f"{server_path}/revoke"]:
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
        body = {"name": "x", "client_id": "c", "client_secret": "s", "refresh_token": "r", field: text}
        assert server.api.post("/integrated-account", json=body).status_code == 422
    base = f"/integrated-account/{account}/mcp"
    for body in (
        {"config": {"methods": [text]}},
        {"config": {"tags": [text]}},
        {"expires_at": text},
        {"require_api_token_auth": text},
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
    page = Page(server)
    assert page.post(f"/accounts/{account}/servers/new", name="x", expires_at=text).status_code == 422
    assert httpx2.get(f"{server.url}/oauth/callback", params={"state": text, "code": text}).status_code == 400
    assert len(server.api.get("/integrated-account").json()["data"]) == before
    assert rpc.post(record["url"], "tools/list").status_code == 200


def test_refusals_do_not_repeat_secrets(server: Server) -> None:
    body = {"name": "x", "client_id": "c d", "client_secret": "hush-secret", "refresh_token": "hush-refresh"}
    answer = server.api.post("/integrated-account", json=body | {"color": 1})
    assert answer.status_code == 422
    assert "hush" not in answer.text
    for wrong in ("hush" * 200, ["hush"]):
        answer = server.api.post("/integrated-account", json=body | {"client_secret": wrong, "refresh_token": wrong})
        assert answer.status_code == 422
        assert "hush" not in answer.text
    answer = server.api.post("/integrated-account", json=body | {"client_id": "c"})
    assert answer.status_code == 422
    assert "hush" not in answer.text
    page = Page(server)
    assert "hush" not in page.post("/accounts/new", **body).text


def test_bodies_that_are_too_large_are_not_read(server: Server, record: dict[str, Any]) -> None:
    path = httpx2.URL(record["url"]).path
    for target in (path, "/sign-in", "/integrated-account"):
        head = f"POST {target} HTTP/1.1\r\nContent-Length: 200000"
        assert send_raw(server, head)[0] == 413
        chunked = f"POST {target} HTTP/1.1\r\nTransfer-Encoding: chunked"
        assert send_raw(server, chunked, body=(b"fa00\r\n" + b"x" * 64000 + b"\r\n") * 3)[0] == 413


def test_slow_clients_are_cut_off(server: Server, record: dict[str, Any]) -> None:
    path = httpx2.URL(record["url"]).path
    assert send_raw(server, f"POST {path} HTTP/1.1\r\nContent-Length: 100", body=b"{")[0] == 408
    with socket.create_connection(("127.0.0.1", httpx2.URL(server.url).port), timeout=10) as slow:
        slow.sendall(b"POST /mcp/x HTTP/1.1\r\nHost: 127.0.0.1\r\n")
        assert slow.recv(1000) == b""
    with socket.create_connection(("127.0.0.1", httpx2.URL(server.url).port), timeout=10) as silent:
        assert silent.recv(1000) == b""


def test_requests_that_take_too_long_are_ended(site: Site, upstream: Upstream, record: dict[str, Any]) -> None:
    with running_server(site, ZOHO_DESK_MCP_REQUEST_TIMEOUT="1") as impatient:
        url = f"{impatient.url}{httpx2.URL(record['url']).path}"
        upstream.delay = 20
        try:
            answer = rpc.post(url, "tools/call", {"name": "list_all_zoho_desk_tickets", "arguments": {"limit": 1}})
        finally:
            upstream.delay = 0.0
    assert answer.status_code == 504


@pytest.mark.parametrize("host", ["evil.example", "127.0.0.1.evil.example", "evil.example:80", "localhost@evil", ""])
def test_other_hosts_are_refused(server: Server, host: str) -> None:
    for target in ("/mcp/x", "/", "/integrated-account", "/sign-in"):
        assert send_raw(server, f"GET {target} HTTP/1.1", host=host)[0] == 421


def test_two_hosts_and_none_are_refused(server: Server) -> None:
    status, _, _ = send_raw(server, "GET / HTTP/1.1\r\nHost: evil.example")
    assert status == 400
    with socket.create_connection(("127.0.0.1", httpx2.URL(server.url).port), timeout=10) as connection:
        connection.sendall(b"GET / HTTP/1.0\r\n\r\n")
        assert connection.recv(100).startswith(b"HTTP/1.1 421 ")


def test_urls_do_not_come_from_the_request(site: Site, server: Server, account: str) -> None:
    headers = {"Host": f"localhost:{httpx2.URL(server.url).port}", "X-Forwarded-Host": "evil.example"}
    made = server.api.post(f"/integrated-account/{account}/mcp", json={"name": "x"}, headers=headers)
    assert made.json()["url"].startswith(f"{server.url}/mcp/")


def test_too_many_calls_of_one_url_are_refused_and_others_run(
    server: Server, account: str, record: dict[str, Any], upstream: Upstream
) -> None:
    other = server.create(account, config=READ)["url"]
    upstream.delay = 0.5
    try:
        statuses = in_parallel(record["url"], 8)
        assert sorted(statuses) == [200] * 3 + [429] * 5
        assert in_parallel(other, 3) == [200] * 3
    finally:
        upstream.delay = 0.0
    assert in_parallel(record["url"], 3) == [200] * 3


def in_parallel(url: str, count: int) -> list[int]:
    params = {"name": "list_all_zoho_desk_tickets", "arguments": {"limit": 1}}
    with ThreadPoolExecutor(count) as pool:
        answers = list(pool.map(lambda _: rpc.post(url, "tools/call", params), range(count)))
    assert all(answer.headers["retry-after"] == "1" for answer in answers if answer.status_code == 429)
    return [answer.status_code for answer in answers]


def test_a_stream_serves_only_its_own_url(server: Server, account: str, record: dict[str, Any]) -> None:
    """A message to a session, by another URL's token, finds no session."""
    other = server.create(account, config=READ)["url"].replace("/mcp/", "/sse/")
    stream = record["url"].replace("/mcp/", "/sse/")
    with httpx2.stream("GET", stream, timeout=10) as response:
        lines = response.iter_lines()
        data = next(line for line in lines if line.startswith("data: ")).removeprefix("data: ")
        session = data.partition("?")[2]
        message = {"jsonrpc": "2.0", "id": 1, "method": "ping"}
        assert httpx2.post(f"{server.url}{data}", json=message).status_code == 202
        assert httpx2.post(f"{other}/messages?{session}", json=message).status_code == 404
        assert httpx2.post(f"{server.url}/sse/none/messages?{session}", json=message).status_code == 404


def test_a_stream_that_nobody_reads_takes_no_more_messages(server: Server, account: str) -> None:
    """Answers wait for their reader in memory: only as many as a URL's calls at once."""
    own = httpx2.URL(server.create(account)["url"].replace("/mcp/", "/sse/"))
    with socket.socket() as stream:
        stream.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        stream.settimeout(30)
        stream.connect(("127.0.0.1", own.port))
        stream.sendall(f"GET {own.path} HTTP/1.1\r\nHost: {own.netloc.decode()}\r\n\r\n".encode())
        received = b""
        while not (found := re.search(rb"data: (\S+session_id=\w+)\r\n", received)):
            received += stream.recv(500)
        messages = f"{server.url}{found.group(1).decode()}"
        hello = {"protocolVersion": "2025-03-26", "capabilities": {}, "clientInfo": {"name": "a", "version": "1"}}
        assert rpc.post(messages, "initialize", hello).status_code == 202
        done = {"jsonrpc": "2.0", "method": "notifications/initialized"}
        assert httpx2.post(messages, json=done, timeout=30).status_code == 202
        taken = 0  # those that fill the sockets' buffers, and those that wait
        while (status := rpc.post(messages, "tools/list").status_code) == 202 and taken < 500:
            taken += 1
        assert status == 429
        received = b""
        while received.count(b"event: message") < taken:
            received += stream.recv(65536)
        assert rpc.post(messages, "ping").status_code == 202


def test_a_stream_ends_when_its_url_offers_other_tools(server: Server, account: str) -> None:
    """A stream serves what its URL offered at its begin: nobody goes on with tools that were taken away."""
    made = server.create(account, config=READ)
    with httpx2.stream("GET", made["url"].replace("/mcp/", "/sse/"), timeout=30) as response:
        lines = response.iter_lines()
        data = next(line for line in lines if line.startswith("data: ")).removeprefix("data: ")
        message = {"jsonrpc": "2.0", "id": 1, "method": "ping"}
        assert httpx2.post(f"{server.url}{data}", json=message).status_code == 202
        narrower = {"config": {"methods": ["get"], "tags": ["tickets"]}}
        path = f"/integrated-account/{account}/mcp/{made['id']}"
        assert server.api.patch(path, json=narrower).status_code == 200
        refused = httpx2.post(f"{server.url}{data}", json=message)
        assert refused.status_code == 404
        assert "open one anew" in refused.text
        assert [line for line in lines if line.startswith("event: endpoint")] == []  # its end, before its time-out


def test_a_consent_that_took_too_long_is_void(site: Site, server: Server, upstream: Upstream) -> None:
    body = upstream.account(name="Late")
    del body["refresh_token"]
    url = server.api.post("/integrated-account", json=body).json()["consent_url"]
    back = httpx2.post(url, data={"choice": "accept"}).headers["location"]
    with closing(sqlite3.connect(site.folder / "hosting.db")) as connection, connection:
        connection.execute("UPDATE consents SET expires_at = datetime(expires_at, '-11 minutes')")
    assert httpx2.get(back).status_code == 400


def test_a_consents_state_is_needed_and_serves_once(server: Server, upstream: Upstream) -> None:
    body = upstream.account(name="Consent")
    del body["refresh_token"]
    url = server.api.post("/integrated-account", json=body).json()["consent_url"]
    back = httpx2.post(url, data={"choice": "accept"}).headers["location"]
    forged = re.sub(r"state=[^&]+", "state=forged", back)
    assert httpx2.get(forged).status_code == 400
    assert httpx2.get(re.sub(r"&?code=[^&]+", "", back)).status_code == 400
    assert httpx2.get(back).status_code == 400
    url = server.api.post("/integrated-account", json=body).json()["consent_url"]
    back = httpx2.post(url, data={"choice": "accept"}).headers["location"]
    assert httpx2.get(back).status_code == 200
    assert httpx2.get(back).status_code == 400


def send_raw(server: Server, head: str, *, host: str | None = None, body: bytes = b"") -> tuple[int, str, bytes]:
    """Status, head and body of the answer to bytes as they are."""
    own = host if host is not None else httpx2.URL(server.url).netloc.decode()
    data = f"{head}\r\nHost: {own}\r\nContent-Type: application/json\r\nAccept: application/json\r\n\r\n"
    with socket.create_connection(("127.0.0.1", httpx2.URL(server.url).port), timeout=10) as connection:
        connection.sendall(data.encode("latin-1") + body)
        received = b""
        while b"\r\n\r\n" not in received:
            part = connection.recv(65536)
            if not part:
                break
            received += part
        answer, _, rest = received.partition(b"\r\n\r\n")
        length = re.search(rb"(?i)content-length: ([0-9]+)", answer)
        while length and len(rest) < int(length.group(1)) and (part := connection.recv(65536)):
            rest += part
    return int(answer.split()[1]), answer.decode("latin-1"), rest


def test_json_that_is_deep_or_wrong_is_refused(server: Server, account: str, record: dict[str, Any]) -> None:
    for body in ("[" * 50_000, "{", "", "null", '"x"', json.dumps([{"name": "x"}])):
        answer = server.api.post(f"/integrated-account/{account}/mcp", content=body)
        assert answer.status_code == 422
        answer = httpx2.post(record["url"], content=body, headers={**rpc.HEADERS, "Content-Type": "application/json"})
        assert answer.status_code == 400
