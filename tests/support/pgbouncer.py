"""A real PgBouncer before a PostgreSQL."""

from __future__ import annotations

import os
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit

from tests.support.needs import pgbouncer
from tests.support.ports import free_port, is_listening, wait_until
from tests.support.postgres import unprivileged_user

CONFIGURATION = """
[databases]
* = host=127.0.0.1 port={database_port} user=postgres
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = {port}
auth_type = any
unix_socket_dir =
logfile = {folder}/log
pool_mode = {mode}
default_pool_size = {size}
max_client_conn = 1000
"""


@contextmanager
def running_pgbouncer(url: str, *, mode: str = "session", size: int = 60) -> Iterator[str]:
    """The URL of the same database through a pool, for the time of the context.

    PgBouncer refuses to run as root: then another user runs it.
    """
    database, port = urlsplit(url), free_port()
    with tempfile.TemporaryDirectory(prefix="pgbouncer-") as folder:
        file, user = Path(folder) / "pgbouncer.ini", unprivileged_user()
        text = CONFIGURATION.format(database_port=database.port, port=port, folder=folder, mode=mode, size=size)
        file.write_text(text, encoding="utf-8")
        if user is not None:
            for path in (Path(folder), file):
                os.chown(path, *user)
        ids = {} if user is None else {"user": user[0], "group": user[1], "extra_groups": []}
        process = subprocess.Popen([pgbouncer(), "--quiet", file], **ids)  # type: ignore[call-overload]
        try:
            wait_until(lambda: is_listening(port) or process.poll() is not None)
            assert process.poll() is None, (Path(folder) / "log").read_text()
            yield f"postgresql://{database.username}@127.0.0.1:{port}{database.path}"
        finally:
            process.kill()  # from 1.23 on, it would wait for its clients
            process.wait(10)
