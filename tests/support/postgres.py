"""A real PostgreSQL for the tests, started from the system's programs in a folder of its own."""

from __future__ import annotations

import os
import pwd
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from itertools import count
from pathlib import Path
from typing import Any

import psycopg

from tests.support.needs import postgres_folder
from tests.support.ports import free_port

_numbers = count(1)


class Postgres:
    """A running server."""

    def __init__(self, port: int, data: Path, control: Callable[..., None]) -> None:
        self.port = port
        self._data = data
        self._control = control

    def stop(self) -> None:
        """End it, and every connection to it."""
        self._control("--mode", "immediate", "stop")

    def start(self) -> None:
        """Start it, with what it has."""
        self._control("--wait", "start")

    def start_if_ended(self) -> None:
        """Start it where it has given up by itself."""
        try:
            self._control("status")
        except subprocess.CalledProcessError:
            self.start()

    @contextmanager
    def frozen(self) -> Iterator[None]:
        """Let it do nothing for the time of the context; its connections stay."""
        first = self.processes()[0]
        os.kill(first, signal.SIGSTOP)  # from now on it starts no other
        processes = self.processes()
        try:
            _send(processes, signal.SIGSTOP)
            yield
        finally:
            _send(processes, signal.SIGCONT)

    def processes(self) -> list[int]:
        """Its first process, then those for its connections and its own work."""
        first = int((self._data / "postmaster.pid").read_text(encoding="ascii").split()[0])
        return [first, *(int(path.name) for path in Path("/proc").glob("[0-9]*") if _parent(path) == first)]

    def new_database(self) -> str:
        """The URL of a fresh, empty database."""
        name = f"test{next(_numbers)}"
        address = f"postgresql://postgres@127.0.0.1:{self.port}"
        with psycopg.connect(f"{address}/postgres", autocommit=True) as connection:
            connection.execute(f"CREATE DATABASE {name}")
        return f"{address}/{name}"


@contextmanager
def running_postgres(within: Path | None = None, *, is_durable: bool = False) -> Iterator[Postgres]:
    """A server for the time of the context, with its files in a folder of its own, `within` another one if told so.

    It does not wait for its disk, unless it `is_durable`.
    PostgreSQL refuses to run as root: then another user runs it.
    """
    programs = postgres_folder()
    folder = Path(tempfile.mkdtemp(prefix="postgres-", dir=within))
    port = free_port()
    user = unprivileged_user()
    if user is not None:
        os.chown(folder, *user)
    as_user: dict[str, Any] = {"cwd": folder} | ({"user": user[0]} if user is not None else {})
    data = folder / "data"
    try:
        subprocess.run(
            [programs / "initdb", "--pgdata", data, "--auth", "trust", "--username", "postgres", "--no-sync"],
            check=True,
            stdout=subprocess.DEVNULL,
            **as_user,
        )
        options = f"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories={folder}"
        options += "" if is_durable else " -c fsync=off"
        program = [str(programs / "pg_ctl"), "--pgdata", str(data), "--log", str(folder / "log"), "--options", options]

        def control(*arguments: str) -> None:
            subprocess.run([*program, *arguments], check=True, stdout=subprocess.DEVNULL, **as_user)

        running = Postgres(port, data, control)
        running.start()
        try:
            yield running
        finally:
            running.stop()
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _send(processes: list[int], number: signal.Signals) -> None:
    for process in processes:
        with suppress(ProcessLookupError):  # one that served a connection may have ended with it
            os.kill(process, number)


def _parent(process: Path) -> int:
    """The process that started this one; 0 where it has ended meanwhile."""
    try:
        return int((process / "stat").read_text(encoding="utf-8").rpartition(")")[2].split()[1])
    except OSError:
        return 0


def unprivileged_user() -> tuple[int, int] | None:
    """A user and group for who is root, to run what refuses to run as root."""
    if os.geteuid() != 0:
        return None
    users = {entry.pw_name: (entry.pw_uid, entry.pw_gid) for entry in pwd.getpwall()}
    return next(users[name] for name in ("postgres", "nobody") if name in users)
