"""Sessions of the admin UI: cookies, CSRF tokens, their end."""

from __future__ import annotations

import socket
import sqlite3
from contextlib import closing

import httpx2
from zoho_desk_mcp.server.hosting.storage.sessions import csrf_of
from zoho_desk_mcp.server.hosting.storage.tokens import hash_token

from tests.support import plain_http
from tests.support.admin_session import AdminSession, csrf_in, fresh_api_token
from tests.support.attacks import READ
from tests.support.ports import wait_until
from tests.support.server import Server, Site, running_server


def test_forms_need_their_csrf_token(server: Server, account: str) -> None:
    page = AdminSession(server)
    path = f"/accounts/{account}/servers/new"
    fields = {"name": "By CSRF", "methods": "read"}
    other = AdminSession(server)
    for token in ("", "x", csrf_of(other.cookie), csrf_of("")):
        assert page.http.post(path, data={**fields, "csrf": token}).status_code == 403
    paths = ["/sign-out", "/accounts/new", f"/accounts/{account}/delete"]
    assert [page.http.post(path, data={"name": "x"}).status_code for path in paths] == [403, 403, 403]
    assert plain_http.post(f"{server.url}/sign-in", data={"token": server.token}).status_code == 403
    assert "By CSRF" not in server.api.get(f"/integrated-account/{account}/mcp").text
    assert page.post(path, **fields).status_code == 303


def test_a_form_that_no_text_holds_is_refused(server: Server) -> None:
    """Half a surrogate pair, which the sender's charset makes: forms are urlencoded and UTF-8, or not read at all."""
    part = b'--x\r\nContent-Disposition: form-data; name="csrf"\r\n\r\n\\ud800\r\n--x--\r\n'
    kind = {"Content-Type": "multipart/form-data; boundary=x; charset=raw_unicode_escape"}
    assert plain_http.post(f"{server.url}/sign-in", content=part, headers=kind, timeout=30).status_code == 415


def test_a_form_that_is_cut_off_changes_nothing(site: Site, account: str) -> None:
    """A form's last fields narrow what its first ones name: without them, a record would offer every tool."""
    with running_server(site, token=site.api_token()) as server:
        record = server.create(account, config=READ)
        path = f"/accounts/{account}/servers/{record['id']}/settings"
        page = AdminSession(server)
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
    cookie = plain_http.get(f"{server.url}/sign-in").headers["set-cookie"].lower()
    assert "httponly" in cookie
    assert "samesite=strict" in cookie
    with running_server(site, ZOHO_DESK_MCP_PUBLIC_URL="https://desk.example.com") as behind_tls:
        cookie = plain_http.get(f"{behind_tls.url}/sign-in").headers["set-cookie"]
    assert cookie.startswith("__Host-")
    assert "; secure" in cookie.lower()


def test_a_session_ends_with_its_api_token_and_at_sign_out(site: Site, server: Server) -> None:
    token, identity = fresh_api_token(site)
    guest = Server(server.process, server.url, server.log, token)
    page, leaving = AdminSession(guest), AdminSession(guest)
    assert page.get("/").status_code == 200
    assert leaving.post("/sign-out").status_code == 303
    leaving.http.cookies.set("zoho_desk_mcp", leaving.cookie)
    assert leaving.get("/").status_code == 303
    site.run("api-token", "revoke", identity)
    assert page.get("/").status_code == 303


def test_a_session_ends_in_time(site: Site, server: Server) -> None:
    page = AdminSession(server)
    with closing(sqlite3.connect(site.folder / "hosting.db")) as connection, connection:
        was = "datetime(expires_at, '-13 hours')"
        connection.execute(
            f"UPDATE page_sessions SET expires_at = {was} WHERE secret_hash = ?", [hash_token(page.cookie)]
        )
    assert page.get("/").status_code == 303


def test_a_callers_token_opens_neither_page_nor_admin_api(site: Site, server: Server) -> None:
    token = site.api_token("caller")
    http = plain_http.Client(base_url=server.url)
    answer = http.post("/sign-in", data={"csrf": csrf_in(http.get("/sign-in").text), "token": token})
    assert answer.status_code == 401
    assert http.get("/").status_code == 303
    for path in ("/integrated-account", "/metrics"):
        assert http.get(path, headers={"Authorization": f"Bearer {token}"}).status_code == 403


def test_a_session_needs_a_live_api_token(site: Site, server: Server) -> None:
    """Even one that stayed in the database when its token went: deleted by hand, say, without foreign keys."""
    token, identity = fresh_api_token(site)
    page = AdminSession(Server(server.process, server.url, server.log, token))
    with closing(sqlite3.connect(site.folder / "hosting.db")) as connection, connection:
        connection.execute("DELETE FROM api_tokens WHERE id = ?", [identity])
        left = connection.execute("SELECT count(*) FROM page_sessions WHERE api_token_id = ?", [identity]).fetchone()
    assert left == (1,)
    assert page.get("/").status_code == 303


def test_sessions_are_deleted_with_their_api_token(site: Site, server: Server) -> None:
    token, identity = fresh_api_token(site)
    AdminSession(Server(server.process, server.url, server.log, token))
    site.run("api-token", "revoke", identity)
    with closing(sqlite3.connect(site.folder / "hosting.db")) as connection:
        left = connection.execute("SELECT count(*) FROM page_sessions WHERE api_token_id = ?", [identity]).fetchone()
    assert left == (0,)


def test_signing_in_gives_a_fresh_cookie(server: Server) -> None:
    http = plain_http.Client(base_url=server.url)
    http.cookies.set("zoho_desk_mcp", "chosen-by-an-attacker")
    answer = http.post("/sign-in", data={"csrf": csrf_of("chosen-by-an-attacker"), "token": server.token})
    assert answer.status_code == 303
    assert "chosen-by-an-attacker" not in answer.headers["set-cookie"]
