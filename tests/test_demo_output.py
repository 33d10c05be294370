"""What `make demo` prints, on terminals that are not UTF-8, and where the output takes no more."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import IO

import pytest

from tests.support.processes import PATIENCE, ROOT, clean_environment


def _run(output: int | IO[bytes], **environment: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "demo"],
        env=clean_environment(**environment),
        cwd=ROOT,
        stdout=output,
        stderr=subprocess.PIPE,
        timeout=PATIENCE,
        check=False,
    )


def test_a_terminal_that_is_not_utf_8_shows_it_all() -> None:
    done = _run(subprocess.PIPE, PYTHONIOENCODING="ascii")
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.splitlines()[-1].startswith(b"Done")


def test_it_ends_quietly_where_nobody_reads_on() -> None:
    reader, writer = os.pipe()
    os.close(reader)
    try:
        done = _run(writer)
    finally:
        os.close(writer)
    assert (done.returncode, done.stderr) == (0, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="Linux has it")
def test_a_full_disk_under_it_is_told() -> None:
    with open("/dev/full", "wb") as full:
        done = _run(full)
    assert (done.returncode, done.stderr) == (1, b"demo: the system refused what it needs: No space left on device\n")
