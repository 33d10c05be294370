"""A signal while hosted mode is still starting: it ends at once and quietly, and leaves nothing."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing, suppress
from pathlib import Path

import pytest

from tests.support.ports import free_port, wait_until
from tests.support.processes import FRESH, PATIENCE, clean_environment

IMPORTING = """
class Interrupts:
    def find_spec(self, name, path=None, target=None):
        if name == "zoho_desk_mcp.sandbox.app":
            os.kill(os.getpid(), {signal})
sys.meta_path.insert(0, Interrupts())
"""
WAITING = """
from zoho_desk_mcp.server.hosting import serve
async def begin(*_):
    os.kill(os.getpid(), {signal})
    await asyncio.sleep(600)
serve.begin_trial = begin
"""
START = """
import asyncio, os, sys
{interrupts}
from zoho_desk_mcp.cli import main
main(["--sandbox", "serve", "--port", "{port}"])
"""


@pytest.mark.skipif(sys.platform == "win32", reason="has other signals")
@pytest.mark.parametrize("interrupts", [IMPORTING, WAITING], ids=["importing", "waiting"])
@pytest.mark.parametrize(("sent", "status"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_it_ends_without_having_started(tmp_path: Path, interrupts: str, sent: signal.Signals, status: int) -> None:
    script = START.format(interrupts=interrupts.format(signal=int(sent)), port=free_port())
    environment = clean_environment(TMPDIR=str(tmp_path), HOME=str(tmp_path / "home"))
    done = subprocess.run(
        [sys.executable, "-c", script],
        env=environment,
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )
    assert done.returncode == status
    assert [line for line in (done.stdout + done.stderr).splitlines() if " info listening " not in line] == []
    assert list(tmp_path.iterdir()) == []


def _has_made_all(folder: Path) -> bool:
    for file in folder.glob("*/hosting.db"):
        with closing(sqlite3.connect(file)) as database, suppress(sqlite3.OperationalError):  # it may make them yet
            return bool(database.execute("SELECT count(*) FROM mcp_servers").fetchone()[0])
    return False


@pytest.mark.skipif(sys.platform == "win32", reason="has other signals")
@pytest.mark.parametrize("sent", [signal.SIGINT, signal.SIGTERM])
def test_it_ends_while_nobody_reads_what_it_prints(tmp_path: Path, sent: signal.Signals) -> None:
    """The handler of the server only noted the signal, and the loop has no turn while what it prints waits."""
    reads, writes = os.pipe()
    os.set_blocking(writes, False)
    try:
        while os.write(writes, b"x"):
            pass
    except BlockingIOError:
        os.set_blocking(writes, True)
    environment = clean_environment(TMPDIR=str(tmp_path), HOME=str(tmp_path / "home"))
    trial = subprocess.Popen([*FRESH, "--sandbox", "serve", "--port", "0"], env=environment, stderr=writes)
    try:
        wait_until(lambda: _has_made_all(tmp_path))
        time.sleep(1)  # it prints next
        trial.send_signal(sent)
        assert trial.wait(PATIENCE) == 128 + sent
    finally:
        trial.kill()
        trial.wait()
        os.close(reads)
        os.close(writes)
    assert list(tmp_path.iterdir()) == []
