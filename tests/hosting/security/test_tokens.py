"""Tokens: wrong ones are answered alike, right ones are kept as hashes and never logged."""

from __future__ import annotations

import re
import stat
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import quote, unquote

import httpx2
import pytest
from sqlalchemy import event
from zoho_desk_mcp.sandbox import credentials
from zoho_desk_mcp.server.hosting.storage.database import Database
from zoho_desk_mcp.server.hosting.storage.mcp_servers import McpServers

from tests.support import plain_http, rpc
from tests.support.admin_session import AdminSession, fresh_api_token
from tests.support.attacks import Dead, send_raw
from tests.support.ports import wait_until
from tests.support.server import Server, Site

PIECE = 10
"""So many letters of a token are no chance."""
SELF_CHOSEN = "correct-horse-battery"
"""What a person may choose as a token looks like the words of a path."""
ODD_PATHS = (
    "/mcp/x/../{token}",
    "/mcp/%2e%2e/mcp/{token}",
    "/mcpx/{token}",
    "/{token}",
    "/x/mcp/{token}",
    "/mcp/./{token}",
    "/mcp/.%2F{token}",
    "/x/mcp/{encoded}",
    "/x/mcp/{twice}",
    "/x/{half}.{rest}",
    "/x/{half}/{rest}",
    "/x/{half}%0A{rest}",
    "/x/{half}%C3%A9{rest}",
    "/x/{half}",
    "/x/y?z={token}",
    "/x/y;{token}",
    "/mcp?{token}",
)


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
        assert await McpServers(database).resolve(token) is None
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
    shapes = [
        shape(plain_http.get(f"{server.url}/integrated-account", headers={"Authorization": text})) for text in wrong
    ]
    shapes.append(shape(plain_http.get(f"{server.url}/integrated-account")))
    assert shapes[0][0] == 401
    assert [found for found in shapes if found != shapes[0]] == []


def test_tokens_are_kept_as_hashes_and_secrets_encrypted(site: Site, server: Server, record: dict[str, Any]) -> None:
    rpc.call(record["url"], "list_all_zoho_desk_tickets", {"limit": 1})
    files = b"".join(path.read_bytes() for path in site.folder.glob("hosting.db*"))
    secrets = [
        record["url"].rpartition("/")[2],
        server.token,
        *kept_secrets(site),
    ]
    assert [secret for secret in secrets if secret.encode() in files] == []
    private = [site.folder / "key", *site.folder.glob("hosting.db*")]
    assert {stat.S_IMODE(path.stat().st_mode) for path in private} == {0o600}
    (site.folder / "key").chmod(0o640)
    refused = site.run("key", "rotate", check=False)
    (site.folder / "key").chmod(0o600)
    assert refused.returncode == 2
    assert "chmod 600" in refused.stderr


def kept_secrets(site: Site) -> list[str]:
    """What the database holds encrypted for its accounts: refresh tokens, client secrets, access tokens."""
    kept = site.execute("SELECT refresh_token FROM accounts UNION SELECT client_secret FROM accounts")
    kept += site.execute("SELECT token FROM access_tokens WHERE token IS NOT NULL")
    secrets = [site.decrypted(secret) for (secret,) in kept]
    assert len(secrets) >= 3
    assert credentials.CLIENT_SECRET in secrets
    return secrets


def test_logs_hold_no_token(site: Site, server: Server, record: dict[str, Any], dead: Dead) -> None:
    token = record["url"].rpartition("/")[2]
    encoded = "".join(f"%{ord(letter):02X}" for letter in token)
    odd = {"token": token, "half": token[:22], "rest": token[22:], "encoded": encoded, "twice": quote(encoded)}
    rpc.tools(record["url"])
    plain_http.post(f"{server.url}/mcp/{token}/more")
    plain_http.post(f"{server.url}//mcp//{token}")
    plain_http.post(f"{server.url}/MCP/{token}")
    for path in ODD_PATHS:
        assert send_raw(server, f"POST {path.format(**odd)} HTTP/1.1")[0] == 404, path
    send_raw(server, f"{token.replace('_', '-')} / HTTP/1.1")
    plain_http.post(f"{server.url}/mcp/{token}%0AINJECTED")
    plain_http.get(f"{server.url}/other%0AINJECTED")
    plain_http.get(f"{server.url}/mcp/{SELF_CHOSEN}")
    plain_http.get(f"{server.url}/{SELF_CHOSEN}/settings")
    before = server.log_text.count("path=/oauth/callback")
    plain_http.get(f"{server.url}/oauth/callback?state={token}&code=secret-code")
    wait_until(lambda: server.log_text.count("path=/oauth/callback") > before)  # the last request: nothing more comes
    assert "request method=POST path=/mcp/*** status=200" in server.log_text
    assert "path=/***/settings status=404" in server.log_text
    for secret in (token, SELF_CHOSEN, "secret-code", server.token, *kept_secrets(site)):
        assert secret not in server.log_text
    shown = unquote(unquote(server.log_text)).replace("-", "").replace("_", "")
    pieces = [token.replace("-", "").replace("_", "")[at : at + PIECE] for at in range(0, 30, PIECE)]
    assert [piece for piece in pieces if piece in shown] == []
    assert "\nINJECTED" not in server.log_text


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
    page = AdminSession(server)
    assert "hush" not in page.post("/accounts/new", **body).text


@pytest.mark.parametrize("put", [Path.mkdir, lambda path: path.symlink_to("/dev/null")], ids=["folder", "device"])
def test_nobody_is_told_to_change_what_is_no_key_file(put: Callable[[Path], object], tmp_path: Path) -> None:
    put(tmp_path / "key")
    refused = Site(tmp_path, "http://127.0.0.1:9", {}).run("serve", check=False)
    assert (refused.returncode, "it is no regular file" in refused.stderr) == (2, True), refused.stderr
    assert "chmod" not in refused.stderr


def test_a_token_in_place_of_its_id_is_not_shown(site: Site) -> None:
    token = site.api_token()
    for given in (token, f" {token}", token[:20]):
        refused = site.run("api-token", "revoke", given, check=False)
        assert refused.returncode == 2
        assert refused.stderr == (
            "zoho-desk-mcp: That is no id of an API token; `zoho-desk-mcp api-token list` shows all\n"
        )
    assert "There is no API token tok_1;" in site.run("api-token", "revoke", "tok_1", check=False).stderr
