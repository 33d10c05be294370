"""People at a terminal see how far a run is; a file or another program that reads sees nothing of it."""

from __future__ import annotations

import os
import pty
import re
import subprocess
import sys
from pathlib import Path

import pytest

from generator.commands.step_times import StepTimes
from tests.support.projects import ROOT

RUN = """
import sys, time
from pathlib import Path
from generator.commands.terminal import progress
from generator.project import Project
with progress(Project(Path(sys.argv[1]), "things"), "generate") as step:
    for text in ("Reading", "Writing"):
        step(text)
        time.sleep(0.8)
"""


class Clock:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def run_of(file: Path, clock: Clock, *seconds: float) -> StepTimes:
    """A run whose steps took so long."""
    times = StepTimes(file, clock)
    for number, each in enumerate(seconds):
        times.begin(f"Step {number}")
        clock.now += each
    return times


def test_a_first_run_counts_its_steps(tmp_path: Path) -> None:
    times = run_of(tmp_path / "steps.json", Clock(), 1.0, 2.0)
    assert (times.count, times.share, times.seconds_left) == ("2", None, None)


def test_the_next_run_tells_what_is_left(tmp_path: Path) -> None:
    file, clock = tmp_path / "kept/steps.json", Clock()
    run_of(file, clock, 1.0, 2.0, 5.0).keep()
    times = run_of(file, clock, 0.5)
    assert (times.count, times.share, times.seconds_left) == ("1/3", 0.5 / 8, 7.5)
    times.begin("Step 1")
    assert (times.count, times.share, times.seconds_left) == ("2/3", 1 / 8, 7.0)
    clock.now += 100  # far longer than the last time
    assert (times.share, times.seconds_left) == (3 / 8, 5.0)


def test_a_run_with_more_steps_than_the_last_ends_at_the_end(tmp_path: Path) -> None:
    file, clock = tmp_path / "steps.json", Clock()
    run_of(file, clock, 1.0).keep()
    times = run_of(file, clock, 1.0, 1.0, 1.0)
    assert (times.count, times.share, times.seconds_left) == ("3/3", 1.0, 0.0)


@pytest.mark.parametrize("text", ["", "{", "[1]", '{"a": 1}'])
def test_times_that_cannot_be_read_are_none(tmp_path: Path, text: str) -> None:
    (tmp_path / "steps.json").write_text(text, encoding="utf-8")
    assert StepTimes(tmp_path / "steps.json").last == []


def test_times_that_cannot_be_kept_do_no_harm(tmp_path: Path) -> None:
    (tmp_path / "kept").touch()
    run_of(tmp_path / "kept/steps.json", Clock(), 1.0).keep()


def at_a_terminal(project: Path) -> str:
    """What a person sees."""
    ours, theirs = pty.openpty()
    command: list[str | Path] = [sys.executable, "-c", RUN, project]
    environment = {**os.environ, "COLUMNS": "100", "TERM": "xterm"}
    with subprocess.Popen(command, cwd=ROOT, stderr=theirs, env=environment):
        os.close(theirs)
        seen = b""
        try:
            while part := os.read(ours, 4096):
                seen += part
        except OSError:  # Linux says so when the other side has ended
            pass
        os.close(ours)
    return re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", seen.decode())


def test_a_terminal_shows_steps_and_the_time_left(tmp_path: Path) -> None:
    first, second = at_a_terminal(tmp_path), at_a_terminal(tmp_path)
    assert re.search(r"Reading .*step 1 ", first)
    assert re.search(r"Writing .*step 2/2, \d+ s left", second)


def test_a_pipe_gets_nothing(tmp_path: Path) -> None:
    done = subprocess.run([sys.executable, "-c", RUN, tmp_path], cwd=ROOT, capture_output=True, check=True)
    assert (done.stdout, done.stderr) == (b"", b"")
    assert list(tmp_path.iterdir()) == []
