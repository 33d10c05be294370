"""Runs many commands quickly: a process imports the package once, and runs each command in a fork of its own.

As a module it reads cases from standard input and writes their outcomes to standard output, both as JSON.
"""

from __future__ import annotations

import dataclasses
import importlib
import json
import os
import pkgutil
import resource
import select
import signal
import subprocess
import sys
import time
import traceback
from collections.abc import Sequence
from dataclasses import dataclass, field

from zoho_desk_mcp.cli import main

from tests.support.processes import PATIENCE, clean_environment

PROCESSES = 2
SHOWN = 20_000
"""Bytes of what a command writes that are kept."""
NOT_IMPORTED = ("zoho_desk_mcp.__main__", "zoho_desk_mcp.tools.", "zoho_desk_mcp.models.", ".migrations")
ALSO_IMPORTED = ("email.policy", "encodings.ascii", "filelock.asyncio", "keyring.backends.null", "webbrowser")
"""Where another user could not read the libraries."""
FAILED = 99
NOBODY = 54321
"""The id of a user whom no system knows."""


@dataclass
class Case:
    """A command and where it runs. Values of variables may hold any bytes, as `os.environ` has them."""

    arguments: Sequence[str]
    home: str
    environment: dict[str, str] = field(default_factory=dict)
    without: Sequence[str] = ()
    """Variables that are taken away."""
    user: int | None = None
    """The id of the user that it runs as, for who may choose."""
    file_size: int | None = None
    """Bytes that a file may have: 0 is a disk without room."""


@dataclass
class Outcome:
    """How a command ended, `hangs` where it did not, and the beginning of what it wrote."""

    status: int
    output: str
    hangs: bool = False

    @property
    def is_told(self) -> bool:
        """Whether it ended by itself, and where it failed with something for people."""
        return (
            self.status in (0, 1, 2)
            and "Traceback" not in self.output
            and (self.status == 0 or 0 < len(self.output) < SHOWN // 2)
        )


def run_all(cases: Sequence[Case]) -> list[Outcome]:
    """Run every case, in the order of the cases."""
    parts = [cases[start::PROCESSES] for start in range(PROCESSES)]
    processes = [_start() for _ in parts]
    outcomes: list[Outcome] = [Outcome(FAILED, "")] * len(cases)
    for process, part in zip(processes, parts, strict=True):
        assert process.stdin is not None
        process.stdin.write(json.dumps([dataclasses.asdict(case) for case in part]))
        process.stdin.close()
    for start, process in enumerate(processes):
        assert process.stdout is not None
        outcomes[start::PROCESSES] = [Outcome(**each) for each in json.loads(process.stdout.read())]
        process.stdout.close()
        assert process.wait(PATIENCE) == 0
    return outcomes


def _start() -> subprocess.Popen[str]:
    environment = clean_environment(PYTHON_KEYRING_BACKEND="keyring.backends.null.Keyring")
    command = [sys.executable, "-m", "tests.support.forked"]
    return subprocess.Popen(command, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)


def _import_all() -> None:
    package = importlib.import_module("zoho_desk_mcp")
    for module in pkgutil.walk_packages(package.__path__, "zoho_desk_mcp."):
        if not any(part in module.name for part in NOT_IMPORTED):
            importlib.import_module(module.name)
    for name in ALSO_IMPORTED:
        importlib.import_module(name)


def _run(case: Case) -> Outcome:
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reader)
        try:
            _prepare(case, writer)
            status = _status(case.arguments)
        except BaseException:
            traceback.print_exc()
            status = FAILED
        for stream in (sys.stdout, sys.stderr):
            stream.flush()
        os._exit(status)
    os.close(writer)
    output, hangs = _read(reader)
    os.close(reader)
    if hangs:
        os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    return Outcome(os.waitstatus_to_exitcode(status), output.decode(errors="replace"), hangs)


def _prepare(case: Case, output: int) -> None:
    for standard in (1, 2):
        os.dup2(output, standard)
    sys.stdout, sys.stderr = os.fdopen(1, "w", closefd=False), os.fdopen(2, "w", closefd=False)
    os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
    os.environ.update({"HOME": case.home, **case.environment})
    for name in case.without:
        os.environ.pop(name, None)
    os.chdir(case.home)
    if case.file_size is not None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (case.file_size, case.file_size))
    if case.user is not None:
        os.setgroups([])
        os.setgid(case.user)
        os.setuid(case.user)


def _status(arguments: Sequence[str]) -> int:
    try:
        main(arguments)
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else int(end.code is not None)
    return 0


def _read(reader: int) -> tuple[bytes, bool]:
    """What comes until the end, and whether that does not come."""
    output = b""
    until = time.monotonic() + PATIENCE
    while select.select([reader], [], [], max(0.0, until - time.monotonic()))[0]:
        if not (chunk := os.read(reader, 65536)):
            return output, False
        output = (output + chunk)[:SHOWN]
    return output, True


if __name__ == "__main__":
    given = [Case(**each) for each in json.load(sys.stdin)]
    _import_all()
    json.dump([dataclasses.asdict(_run(case)) for case in given], sys.stdout)
    sys.stdout.flush()
