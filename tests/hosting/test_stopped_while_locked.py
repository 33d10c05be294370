"""A signal while another process keeps the SQLite database: whatever waits for it ends, and not when the wait would."""

from __future__ import annotations

import signal
import sqlite3
import subprocess
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from functools import partial

import pytest
from zoho_desk_mcp.server.hosting.storage.sqlite import BUSY_SECONDS

from tests.support.ports import wait_until
from tests.support.proc import HAS_PROC, has_open
from tests.support.processes import FRESH
from tests.support.server import Site

COMMANDS = ("serve", "api-token list", "db upgrade")


@pytest.mark.skipif(not HAS_PROC, reason="looks at the files that a process has open")
@pytest.mark.parametrize("keeps", ["writes", "reads and writes"])
def test_commands_that_wait_for_the_database_end(keeps: str, own_site: Site) -> None:
    own_site.run("api-token", "create", "--name", "first")
    with closing(sqlite3.connect(own_site.folder / "hosting.db", isolation_level=None)) as other:
        if keeps == "reads and writes":
            other.execute("PRAGMA locking_mode=EXCLUSIVE")
        other.execute("BEGIN IMMEDIATE")
        other.execute("CREATE TABLE others (id INTEGER)")
        with ExitStack() as started:
            processes = [started.enter_context(_started(command, own_site)) for command in COMMANDS]
            for process in processes:
                wait_until(partial(has_open, process.pid, "hosting.db"))
                process.send_signal(signal.SIGTERM)
            said = [process.communicate(timeout=BUSY_SECONDS - 5)[0] for process in processes]
    assert [process.returncode for process in processes] == [143] * len(COMMANDS)
    assert said == [""] * len(COMMANDS)


@contextmanager
def _started(command: str, site: Site) -> Iterator[subprocess.Popen[str]]:
    words, both = [*FRESH, *command.split()], subprocess.STDOUT
    with subprocess.Popen(words, env=site.environ(), stdout=subprocess.PIPE, stderr=both, text=True) as process:
        try:
            yield process
        finally:
            process.kill()
