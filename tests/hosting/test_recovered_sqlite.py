"""A SQLite database whose log another process reads anew, as after a kill: who comes meanwhile waits for that."""

from __future__ import annotations

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path

import pytest
from sqlalchemy import create_engine, text
from zoho_desk_mcp.server.hosting.storage.sqlite import SLICE, set_up_sqlite

RECOVERS = """
import fcntl, os, sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("SELECT * FROM kept").fetchall()
with open(sys.argv[1] + "-shm", "r+b") as index:
    for lock in (120, 122):  # of who writes and of who recovers, as SQLite's page on its WAL format says
        fcntl.lockf(index, fcntl.LOCK_EX, 1, lock)
    os.pwrite(index.fileno(), bytes([255]) * 96, 0)
    print("begun", flush=True)
    sys.stdin.read()
"""


@pytest.mark.skipif(sys.platform != "linux", reason="takes the locks that SQLite takes there")
def test_who_comes_while_another_recovers_the_database_waits(tmp_path: Path) -> None:
    engine = create_engine(f"sqlite:///{tmp_path / 'kept.db'}")
    set_up_sqlite(engine)
    with engine.begin() as connection:
        connection.execute(text("CREATE TABLE kept (id INTEGER)"))

    def count() -> int:
        with engine.connect() as connection:
            return int(connection.scalar(text("SELECT count(*) FROM kept")))

    words = [sys.executable, "-c", RECOVERS, str(tmp_path / "kept.db")]
    with (
        ThreadPoolExecutor() as threads,
        subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as other,
    ):
        assert other.stdout is not None
        assert other.stdout.readline() == "begun\n"
        engine.dispose()
        counted = threads.submit(count)
        with suppress(TimeoutError):
            counted.result(timeout=4 * SLICE)
        assert not counted.done()
        other.kill()
        assert counted.result() == 0
    engine.dispose()
