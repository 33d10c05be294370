"""What is refused, or ends, before it has been understood: OAuth clients are told so in the form that they read."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from zoho_desk_mcp.server.hosting.middleware.body_limit import MAX_OTHER_BYTES

from tests.support.attacks import send_raw
from tests.support.server import Site, running_server
from tests.support.upstream import Upstream

PATHS = ["/token", "/register", "/revoke"]
FORM = "Content-Type: application/x-www-form-urlencoded"
CLIENT = b'{"client_name": "It", "redirect_uris": ["http://127.0.0.1:1/callback"]}'


def _told(answer: tuple[int, str, bytes]) -> tuple[int, str]:
    status, head, body = answer
    assert "content-type: application/json" in head.lower(), head
    told = json.loads(body)
    assert told["error_description"]
    return status, told["error"]


@pytest.mark.parametrize("path", PATHS)
def test_refusals_of_every_kind_have_one_form(upstream: Upstream, tmp_path: Path, path: str) -> None:
    site = Site(tmp_path, upstream.url, {})
    with running_server(site, ZOHO_DESK_MCP_BODY_TIMEOUT="0.5") as server:
        head = f"POST {path} HTTP/1.1\r\nContent-Length: "
        assert _told(send_raw(server, f"{head}10\r\n{FORM}\r\nX: x")) == (408, "invalid_request")
        assert _told(send_raw(server, f"{head}{MAX_OTHER_BYTES + 1}")) == (413, "invalid_request")
        assert _told(send_raw(server, f"{head}0", host="evil.example")) == (421, "invalid_request")
        assert _told(send_raw(server, f"{head}0\r\nOrigin: https://evil.example")) == (403, "invalid_request")


def test_a_request_that_takes_too_long_is_told_in_it_as_well(upstream: Upstream, tmp_path: Path) -> None:
    site = Site(tmp_path, upstream.url, {})
    database = tmp_path / "hosting.db"
    with running_server(site, ZOHO_DESK_MCP_REQUEST_TIMEOUT="1") as server, closing(sqlite3.connect(database)) as other:
        other.execute("BEGIN IMMEDIATE")
        head = f"POST /register HTTP/1.1\r\nContent-Length: {len(CLIENT)}"
        assert _told(send_raw(server, head, body=CLIENT)) == (504, "server_error")
