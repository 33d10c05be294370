"""Fuzzing by coverage runs, and fails where a test fails."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support import guided_fuzz

pytestmark = pytest.mark.skipif(not guided_fuzz.IS_HERE, reason="atheris has no build for this Python or system")
REPOSITORY = Path(__file__).parents[2]
PLANTED = """
from hypothesis import given, strategies as st


@given(st.integers(0, 255))
def test_no_number_is_large(number: int) -> None:
    assert number < 100
"""


def run(folder: Path, *command: str) -> subprocess.CompletedProcess[str]:
    environment = os.environ | {"PYTHONPATH": os.pathsep.join([str(REPOSITORY), str(folder)])}
    command = (sys.executable, *command)
    return subprocess.run(
        command,
        check=False,
        cwd=folder,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        timeout=300,
    )


def test_a_parser_is_fuzzed(tmp_path: Path) -> None:
    ended = run(tmp_path, "-m", "tests.support.guided_fuzz", "2", "yaml")
    assert ended.returncode == 0, ended.stdout
    assert int(ended.stdout.rpartition("stat::number_of_executed_units:")[2].split()[0]) > 0
    assert "Instrumenting generator.files.yaml_source" in ended.stdout


def test_input_that_fails_ends_the_run(tmp_path: Path) -> None:
    (tmp_path / "planted.py").write_text(PLANTED)
    program = "from tests.support import guided_fuzz as own; own.TARGETS['x'] = ('planted', '{}'); own.fuzz('x', '60')"
    ended = run(tmp_path, "-c", program.format("test_no_number_is_large"))
    assert ended.returncode != 0
    assert "assert number < 100" in ended.stdout
    assert list((tmp_path / ".cache/fuzz").glob("x-crash-*"))
