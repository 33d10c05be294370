"""Where the system gives no more threads, or no memory, a command says so: it ended in a traceback."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.processes import PATIENCE, clean_environment
from tests.support.server import SINGLE

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="others have other limits")
COMMANDS = (
    "--sandbox",
    "--sandbox call zoho_desk_tickets_brief ticketId=126",
    "--sandbox serve --single --port 0",
    "auth login --no-browser --port 0",
    "doctor",
    "db upgrade",
    "api-token list",
)
NO_THREADS = "import threading; threading.stack_size(1 << 47)"  # as large as all addresses: none is made
LITTLE_MEMORY = """
import resource
pages = int(open("/proc/self/statm").read().split()[0])
resource.setrlimit(resource.RLIMIT_AS, (pages * resource.getpagesize() + 20_000_000,) * 2)
"""


def _run(limit: str, words: str, folder: Path, sent: str = "") -> subprocess.CompletedProcess[str]:
    code = f"from zoho_desk_mcp.cli import main\n{limit}\nmain({words.split()!r})"
    nowhere = {f"ZOHO_DESK_{name}_URL": "http://127.0.0.1:1" for name in ("API", "ACCOUNTS")}
    environment = clean_environment(**SINGLE, **nowhere, HOME=str(folder), XDG_DATA_HOME="")
    return subprocess.run(
        [sys.executable, "-c", code],
        env=environment,
        input=sent,
        capture_output=True,
        text=True,
        check=False,
        timeout=PATIENCE,
    )


@pytest.mark.parametrize("words", COMMANDS)
def test_a_command_that_gets_no_thread_says_so(words: str, tmp_path: Path) -> None:
    done = _run(NO_THREADS, words, tmp_path)
    assert done.returncode == 2, done.stderr
    said = done.stderr.splitlines()[-1]
    assert said.startswith("zoho-desk-mcp: the system refused what the command needs: no more threads")
    assert "Traceback" not in done.stderr


def test_a_command_that_gets_no_memory_says_so(tmp_path: Path) -> None:
    done = _run(LITTLE_MEMORY, "--sandbox call list_all_zoho_desk_tickets --json -", tmp_path, " " * 40_000_000)
    assert done.returncode == 2, done.stderr
    assert done.stderr == "zoho-desk-mcp: the system refused what the command needs: there is not enough memory\n"
