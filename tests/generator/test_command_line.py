"""What the generator says of command lines that are wrong, and where its output or git is not to be had."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from generator.errors import PROGRAM
from tests.support.projects import ROOT

WRONG = {
    "genrate": "there is no command genrate; did you mean generate?",
    "nothing-like-it": "there is no command nothing-like-it.",
    "": "a command is missing.",
    "generate --targt x": "there is no option --targt; did you mean --target?",
    "generate --target": "--target needs a value.",
    "generate foo bar": "too much is given: foo bar.",
    "new acme --title A": "--website is missing.",
    "--target x generate": f"--target goes behind its command, as in `{PROGRAM} generate --target …`.",
    "--all diff": f"--all goes behind its command, as in `{PROGRAM} diff --all …`.",
    "--ref x": f"--ref goes behind its command, as in `{PROGRAM} fetch --ref …`.",
    "diff --format x": "--format: x is none of terminal, markdown, json, junit, annotations, html.",
}


@pytest.mark.parametrize("line", WRONG)
def test_it_is_said_in_one_line(line: str) -> None:
    command = [sys.executable, "-m", "generator", *line.split()]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 2
    assert done.stdout == ""
    assert done.stderr == f"generator: {WRONG[line]} `{PROGRAM} --help` shows what can be given.\n"


OF_A_SMALL_PROJECT = """
import sys
from generator import cli, command_line
from tests.support.projects import GOLDEN, SmallProject
cli.projects = lambda _: [SmallProject(GOLDEN / "enums")]
command_line.run(sys.argv[1:])
"""
SHOW = [sys.executable, "-c", OF_A_SMALL_PROJECT, "show", "getTickets"]


def test_there_is_something_to_write() -> None:
    done = subprocess.run(SHOW, cwd=ROOT, capture_output=True, text=True, timeout=300, check=True)
    assert "getTickets" in done.stdout
    assert done.stderr == ""


@pytest.mark.skipif(os.name != "posix", reason="closes streams by a shell")
def test_an_output_that_is_closed_is_told_of() -> None:
    command = ["sh", "-c", 'exec "$@" <&- >&-', "sh", *SHOW]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=300, check=False)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == "generator: the output cannot be written: Bad file descriptor\n"


HELP_AND_A_FILE = """
import os, sys
from generator.command_line import run
try:
    run(["--help"])
except SystemExit as end:
    with open(sys.argv[1], "w") as said:
        said.write(f"{end.code} {said.fileno() > 2}")
"""


@pytest.mark.skipif(os.name != "posix", reason="closes streams by a shell")
def test_no_file_takes_the_place_of_a_stream_that_is_closed(tmp_path: Path) -> None:
    """What is printed would be written into it."""
    line = 'exec "$@" <&- >&- 2>&-'
    command = ["sh", "-c", line, "sh", sys.executable, "-c", HELP_AND_A_FILE, str(tmp_path / "said")]
    subprocess.run(command, cwd=ROOT, timeout=300, check=True)
    assert (tmp_path / "said").read_text(encoding="utf-8") == "1 True"


def test_an_output_that_takes_no_more_is_told_of() -> None:
    with open("/dev/full", "wb") as full:
        done = subprocess.run(SHOW, cwd=ROOT, stdout=full, stderr=subprocess.PIPE, text=True, timeout=300, check=False)
    assert done.returncode == 1
    assert done.stderr == "generator: the output cannot be written: No space left on device\n"


def test_an_output_that_nobody_reads_ends_quietly() -> None:
    reader, writer = os.pipe()
    os.close(reader)
    done = subprocess.run(SHOW, cwd=ROOT, stdout=writer, stderr=subprocess.PIPE, text=True, timeout=300, check=False)
    os.close(writer)
    assert (done.returncode, done.stderr) == (1, "")


@pytest.mark.skipif(os.name != "posix", reason="sends signals")
@pytest.mark.parametrize("name", ["SIGTERM", "SIGHUP", "SIGINT"])
def test_a_signal_leaves_nothing_behind(name: str, tmp_path: Path) -> None:
    """Neither git, which waits for a server that does not answer, nor a temporary folder."""
    number = signal.Signals[name]
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(90)
        repository = f"http://127.0.0.1:{server.getsockname()[1]}/x.git"
        command = [sys.executable, "-m", "generator", "fetch", "--repo", repository, "--check"]
        running = subprocess.Popen(
            command, cwd=ROOT, env={**os.environ, "TMPDIR": str(tmp_path)}, stderr=subprocess.PIPE
        )
        connection, _ = server.accept()
        with connection:
            running.send_signal(number)
            _, said = running.communicate(timeout=300)
            connection.settimeout(90)
            while connection.recv(65_536):  # its end: git has ended too
                pass
    assert (running.returncode, said) == (128 + number, b"")
    assert list(tmp_path.iterdir()) == []


def test_a_missing_git_is_told_of() -> None:
    command = [sys.executable, "-m", "generator", "diff"]
    surroundings = {**os.environ, "PATH": "/nonexistent"}
    done = subprocess.run(command, cwd=ROOT, env=surroundings, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 1
    assert done.stderr.startswith("git: is not installed\n    Install git, then try again.\n")
