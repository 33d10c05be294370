"""A server that gets no more threads or processes for a while, as where other programs of its user have taken all."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy.ext.asyncio import AsyncConnection
from zoho_desk_mcp.server.hosting.storage.database import Database
from zoho_desk_mcp.server.hosting.storage.shared_clock import SharedClock

from tests.support import plain_http
from tests.support.databases import empty_database
from tests.support.ports import free_port, is_listening, wait_until
from tests.support.processes import PATIENCE
from tests.support.server import make_site
from tests.support.upstream import Upstream

WITHOUT_THREADS = """
import errno, os, sys
from concurrent.futures import ThreadPoolExecutor

submit, none_left = ThreadPoolExecutor.submit, sys.argv[1]


def submitted(*arguments, **options):
    if os.path.exists(none_left):
        raise RuntimeError("can't start new thread")
    return submit(*arguments, **options)


def forked():
    raise BlockingIOError(errno.EAGAIN, "Resource temporarily unavailable")


ThreadPoolExecutor.submit, os.fork = submitted, forked
from zoho_desk_mcp.cli import main

del sys.argv[0]
main()
"""


def test_requests_are_told_to_come_again_and_what_goes_on_beside_them_begins_again(
    request: pytest.FixtureRequest, upstream: Upstream, tmp_path: Path
) -> None:
    site, port, none_left = make_site(request, "sqlite", upstream, tmp_path), free_port(), tmp_path / "none left"
    url = f"http://127.0.0.1:{port}/mcp/{'A' * 43}"
    arguments = [str(none_left), "serve", "--port", str(port)]
    environment = site.environ(ZOHO_DESK_MCP_SWEEP_EVERY="0.2")
    with (tmp_path / "log").open("wb") as log:
        server = subprocess.Popen([sys.executable, "-c", WITHOUT_THREADS, *arguments], stderr=log, env=environment)
    with server:
        try:
            wait_until(lambda: is_listening(port))
            none_left.touch()
            refused = plain_http.post(url)
            wait_until(lambda: "work=cleanup" in (tmp_path / "log").read_text(encoding="utf-8"))
            none_left.unlink()
            wait_until(lambda: plain_http.post(url).status_code == 404)
            site.execute("INSERT INTO url_usage VALUES ('mcp_1', '2020-01-01 00:00:00.000000', 60, 'old', 1)")
            wait_until(lambda: not site.execute("SELECT * FROM url_usage"))  # what goes on beside requests does so
        finally:
            server.terminate()
    assert (refused.status_code, refused.json()["error"]["code"]) == (503, "BUSY")
    assert refused.headers["Retry-After"] == "5"
    assert "look at the limits of processes" in (tmp_path / "log").read_text(encoding="utf-8")


def test_a_start_that_gets_no_processes_says_which_limits_to_look_at(
    request: pytest.FixtureRequest, upstream: Upstream, tmp_path: Path
) -> None:
    site = make_site(request, "sqlite", upstream, tmp_path)
    arguments = [str(tmp_path / "none left"), "serve", "--port", str(free_port()), "--workers", "2"]
    command = [sys.executable, "-c", WITHOUT_THREADS, *arguments]
    ended = subprocess.run(command, capture_output=True, text=True, env=site.environ(), timeout=PATIENCE, check=False)
    assert ended.returncode == 2
    assert "look at the limits of processes" in ended.stderr
    assert "Traceback" not in ended.stderr


@pytest.mark.anyio
async def test_a_database_is_asked_on_whether_it_responds(
    request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """To look its host up takes a thread."""
    database, asked, ask = Database(empty_database(request, "postgresql", tmp_path)), list[bool](), SharedClock.ask

    async def asked_in_vain_first(clock: SharedClock, connection: AsyncConnection) -> None:
        asked.append(True)
        if len(asked) == 1:
            raise RuntimeError("can't start new thread")
        await ask(clock, connection)

    monkeypatch.setattr(SharedClock, "ask", asked_in_vain_first)
    async with database.watched(), asyncio.timeout(PATIENCE):
        while len(asked) < 3:
            await asyncio.sleep(0.1)
    await database.close()
