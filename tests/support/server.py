"""The hosted server as a process of its own, as a user starts it."""

from __future__ import annotations

import os
import re
import signal
import sqlite3
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx2
import psycopg
import pytest
from cryptography.fernet import Fernet
from zoho_desk_mcp.sandbox import credentials

from tests.support import plain_http
from tests.support.ports import free_port, is_listening, wait_until
from tests.support.postgres import Postgres
from tests.support.processes import PATIENCE, command_line
from tests.support.upstream import Upstream

SINGLE = {
    "ZOHO_DESK_CLIENT_ID": credentials.CLIENT_ID,
    "ZOHO_DESK_CLIENT_SECRET": credentials.CLIENT_SECRET,
    "ZOHO_DESK_REFRESH_TOKEN": credentials.REFRESH_TOKEN,
    "ZOHO_DESK_ORG_ID": credentials.ORG_ID,
}
"""The environment of a server for one account."""


@dataclass
class Site:
    """Where servers keep their data, and what upstream they use: the same for all replicas."""

    folder: Path
    upstream_url: str
    environment: dict[str, str]
    logs: Path | None = None
    """Where servers log, if not with their data."""

    def environ(self, **more: str) -> dict[str, str]:
        """The environment of a command."""
        inherited = {name: value for name, value in os.environ.items() if not name.startswith("ZOHO_DESK_")}
        own = {
            "ZOHO_DESK_API_URL": self.upstream_url,
            "ZOHO_DESK_ACCOUNTS_URL": self.upstream_url,
            "ZOHO_DESK_MCP_DATA_FOLDER": str(self.folder),
        }
        return {**inherited, **own, **self.environment, **more}

    def run(self, *arguments: str, check: bool = True, **environment: str) -> subprocess.CompletedProcess[str]:
        """Run a command to its end."""
        return subprocess.run(
            command_line(*arguments),
            env=self.environ(**environment),
            check=check,
            capture_output=True,
            text=True,
            timeout=PATIENCE,
        )

    def api_token(self, role: str = "admin") -> str:
        """A new API token."""
        return self.run("api-token", "create", "--name", f"test {role}", "--role", role).stdout.strip()

    def execute(self, statement: str) -> list[tuple[Any, ...]]:
        """Run an SQL statement on the database, past the server; the rows that it gives."""
        url = self.environment.get("ZOHO_DESK_MCP_DATABASE_URL")
        connect = psycopg.connect(url) if url else sqlite3.connect(self.folder / "hosting.db", timeout=10)
        with closing(connect) as connection, connection:
            cursor = connection.execute(statement)
            return cursor.fetchall() if cursor.description else []

    def decrypted(self, secret: bytes) -> str:
        """A secret of the database, as who has the key reads it."""
        key = self.environment.get("ZOHO_DESK_MCP_KEY") or (self.folder / "key").read_text(encoding="ascii").split()[0]
        return Fernet(key).decrypt(secret).decode()


class Server:
    """A running server process."""

    def __init__(self, process: subprocess.Popen[bytes], url: str, log: Path, token: str) -> None:
        self.process = process
        self.url = url
        self.log = log
        self.token = token
        self.api = plain_http.Client(base_url=url, headers={"Authorization": f"Bearer {token}"}, timeout=30)

    @property
    def log_text(self) -> str:
        """What the server has logged."""
        return self.log.read_text(encoding="utf-8", errors="replace")

    def connect(self, body: dict[str, Any]) -> str:
        """The id of a new account."""
        response = self.api.post("/integrated-account", json=body)
        assert response.status_code == 201, response.text
        return str(response.json()["id"])

    def create(self, account: str, **body: Any) -> dict[str, Any]:
        """A new MCP server."""
        response = self.api.post(
            f"/integrated-account/{account}/mcp", json={"name": "Agent", "config": {"methods": ["all"]}, **body}
        )
        assert response.status_code == 201, response.text
        answer: dict[str, Any] = response.json()
        return answer

    def kill(self) -> None:
        """End the process at once."""
        self.process.kill()
        self.process.wait(10)
        wait_until(lambda: not is_listening(httpx2.URL(self.url).port or 0))


def make_site(request: pytest.FixtureRequest, kind: str, upstream: Upstream, folder: Path) -> Site:
    """A site on a database of this kind, with its tables made."""
    if kind == "sqlite":
        return Site(folder, upstream.url, {})
    postgres: Postgres = request.getfixturevalue("postgres")
    key = Fernet.generate_key().decode()
    site = Site(folder, upstream.url, {"ZOHO_DESK_MCP_DATABASE_URL": postgres.new_database(), "ZOHO_DESK_MCP_KEY": key})
    site.run("db", "upgrade")
    return site


@contextmanager
def running_server(
    site: Site,
    *arguments: str,
    token: str = "",
    command: Sequence[str] | None = None,
    url: str = "",
    **environment: str,
) -> Iterator[Server]:
    """A server for the time of the context; its log must hold no exception at the end.

    `command` is `FRESH` where a test looks at the process itself or stops it. The URL is on loopback, by default with a
    free port.
    """
    started = server_that_may_fail(site, *arguments, token=token, command=command, url=url, **environment)
    with started as server:
        yield server
        assert not re.search(r"Traceback|[ \"]exception[=\"]", server.log_text), server.log_text


@contextmanager
def server_that_may_fail(
    site: Site,
    *arguments: str,
    token: str = "",
    command: Sequence[str] | None = None,
    url: str = "",
    **environment: str,
) -> Iterator[Server]:
    """The same, but its log may hold exceptions. All options are text: any environment can stand beside them."""
    port = httpx2.URL(url).port or free_port()
    log = (site.logs or site.folder) / f"log-{port}"
    url = f"http://127.0.0.1:{port}"
    serve = ("serve", "--port", str(port), *arguments)
    with log.open("wb") as file:
        process = subprocess.Popen(
            [*command, *serve] if command else command_line(*serve),
            env=site.environ(**environment),
            stderr=file,
            stdout=file,
        )
    server = Server(process, url, log, token)
    try:
        wait_until(lambda: is_listening(port) or process.poll() is not None)
        wait_until(lambda: _answers(url) or process.poll() is not None)
        assert process.poll() is None, server.log_text
        yield server
    finally:
        server.api.close()
        if process.poll() is None:
            process.send_signal(signal.SIGTERM)
            try:
                process.wait(30)
            except subprocess.TimeoutExpired:
                process.kill()
                raise


def _answers(url: str) -> bool:
    try:
        return plain_http.get(f"{url}/healthz", timeout=2).status_code == 200
    except httpx2.HTTPError:
        return False
