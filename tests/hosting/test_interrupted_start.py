"""A signal while hosted mode is still starting: it ends at once and quietly, and leaves nothing."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.ports import free_port
from tests.support.processes import PATIENCE, clean_environment

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
