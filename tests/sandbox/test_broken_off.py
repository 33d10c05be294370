"""Clients that go away before they have sent all: the sandbox says nothing of it."""

from __future__ import annotations

import socket

import pytest
from starlette.types import Receive, Scope, Send
from zoho_desk_mcp.sandbox.app import create_app

from tests.support import plain_http
from tests.support.ports import wait_until
from tests.support.served import served


@pytest.mark.parametrize("path", ["/api/v1/tickets", "/oauth/v2/token", "/oauth/v2/auth"])
def test_a_request_that_breaks_off_is_no_failure(caplog: pytest.LogCaptureFixture, path: str) -> None:
    ended: list[str] = []
    app = create_app()

    async def noted(scope: Scope, receive: Receive, send: Send) -> None:
        try:
            await app(scope, receive, send)
        finally:
            ended.append(path)

    with served(noted, log_config=None) as port:
        with socket.create_connection(("127.0.0.1", port)) as connection:
            head = f"POST {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/x-www-form-urlencoded\r\n"
            connection.sendall(f"{head}Content-Length: 50\r\n\r\nscope=".encode())
        wait_until(lambda: ended)
        assert plain_http.get(f"http://127.0.0.1:{port}/oauth/v2/nothing").status_code == 404
    assert not [record for record in caplog.records if record.exc_info]
