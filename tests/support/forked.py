"""Runs many commands quickly, each in a fork of a process that has imported the package: see `fork_server`."""

from __future__ import annotations

import os
import select
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field

from tests.support.launcher import ask, read_number
from tests.support.processes import PATIENCE, clean_environment, fork_server

AT_ONCE = 2
SHOWN = 20_000
"""Bytes of what a command writes that are kept."""
KILLED = -9
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
    with ThreadPoolExecutor(AT_ONCE) as threads:
        return list(threads.map(_run, cases))


def _run(case: Case) -> Outcome:
    given = clean_environment(**{"HOME": case.home, **case.environment})
    environment = {os.fsencode(name): os.fsencode(value) for name, value in given.items() if name not in case.without}
    reader, writer = os.pipe()
    nothing = os.open(os.devnull, os.O_RDONLY)
    streams = (nothing, writer, writer)
    connection = ask(fork_server(), case.arguments, environment, case.home, streams, case.user, case.file_size)
    for each in (nothing, writer):
        os.close(each)
    with connection:
        assert read_number(connection), "the command needs an interpreter of its own"
        output, hangs = _read(reader)
        os.close(reader)
        status = KILLED if hangs else read_number(connection)
    return Outcome(status, output.decode(errors="replace"), hangs)


def _read(reader: int) -> tuple[bytes, bool]:
    """What comes until the end, and whether that does not come."""
    output = b""
    until = time.monotonic() + PATIENCE
    while select.select([reader], [], [], max(0.0, until - time.monotonic()))[0]:
        if not (chunk := os.read(reader, 65536)):
            return output, False
        output = (output + chunk)[:SHOWN]
    return output, True
