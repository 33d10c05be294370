"""What commands ask a person at a terminal: Ctrl-C ends them at once, and whatever is typed gets a sentence."""

from __future__ import annotations

import os
import subprocess
import sys
import termios
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.support.ports import wait_until
from tests.support.processes import FRESH, PATIENCE, clean_environment

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="has other terminals")
OF_THE_TERMINAL = (
    "import fcntl, os, sys, termios\nfcntl.ioctl(0, termios.TIOCSCTTY, 0)\nos.execv(sys.argv[1], sys.argv[1:])"
)
REPLY = ["--sandbox", "--confirm", "all", "call", "zoho_desk_tickets_reply", "ticketId=126", "content=hi"]
LOGIN = ["auth", "login", "--no-browser", "--wait", "1"]
SECRET = [*LOGIN, "--client-id", "x"]
CTRL_C, CTRL_D, CTRL_Z = b"\x03", b"\x04", b"\x1a"


@contextmanager
def _asking(
    arguments: list[str], question: bytes, home: Path, runner: str = OF_THE_TERMINAL, **settings: str
) -> Iterator[tuple[subprocess.Popen[bytes], int]]:
    """A command that has asked this at a terminal, and that terminal."""
    terminal, its_end = os.openpty()
    environment = clean_environment(HOME=str(home), XDG_CONFIG_HOME=str(home), **settings)
    process = subprocess.Popen(
        [sys.executable, "-c", runner, *FRESH, *arguments],
        env=environment,
        stdin=its_end,
        stdout=its_end,
        stderr=its_end,
        start_new_session=True,
    )
    os.close(its_end)
    try:
        _read_until(question, terminal)
        yield process, terminal
    finally:
        process.kill()
        process.wait()
        os.close(terminal)


def _read_until(words: bytes, terminal: int) -> bytes:
    said = b""
    while words not in said:
        said += os.read(terminal, 10_000)
    return said


def _typed(arguments: list[str], question: bytes, keys: bytes, home: Path, **settings: str) -> tuple[int, str]:
    """Exit status of a command that asks this and is answered by these keys, and what it says after the question."""
    with _asking(arguments, question, home, **settings) as (process, terminal):
        os.write(terminal, keys)
        return process.wait(PATIENCE), _rest(terminal)


def _rest(terminal: int) -> str:
    said = b""
    try:
        while part := os.read(terminal, 10_000):
            said += part
    except OSError:  # nobody has its other end any more
        pass
    return said.decode(errors="replace")


@pytest.mark.parametrize(
    ("arguments", "question"),
    [(REPLY, b"[y/N] "), (LOGIN, b"Client ID: "), (SECRET, b"Client secret: ")],
    ids=("agree", "id", "secret"),
)
def test_ctrl_c_at_a_question_ends_the_command(arguments: list[str], question: bytes, tmp_path: Path) -> None:
    status, said = _typed(arguments, question, CTRL_C, tmp_path)
    assert (status, said.replace("^C", "").strip()) == (130, "")


@pytest.mark.parametrize(("keys", "status"), [(b"y\n", 0), (b"\xff\xfe\n", 1), (CTRL_D, 1)])
def test_only_a_yes_agrees(keys: bytes, status: int, tmp_path: Path) -> None:
    done, said = _typed(REPLY, b"[y/N] ", keys, tmp_path)
    assert done == status
    assert ("nothing was sent or changed" in said) == (status == 1)


@pytest.mark.parametrize(
    ("arguments", "question", "keys", "words"),
    [
        (LOGIN, b"Client ID: ", CTRL_D, "The client is unknown"),
        (LOGIN, b"Client ID: ", b"\xff\xfe\n", "What was typed cannot be used"),
        (SECRET, b"Client secret: ", CTRL_D, "The client secret is unknown"),
        (SECRET, b"Client secret: ", b"\xff\xfe\n", "What was typed cannot be used"),
    ],
)
@pytest.mark.parametrize("locale", ["C", "C.UTF-8"])
def test_whatever_is_typed_gets_a_sentence(
    arguments: list[str], question: bytes, keys: bytes, words: str, locale: str, tmp_path: Path
) -> None:
    status, said = _typed(arguments, question, keys, tmp_path, LC_ALL=locale, PYTHONIOENCODING="")
    assert status == 2
    assert words in said
    assert "Traceback" not in said


SHELL = """
import fcntl, os, signal, sys, termios
fcntl.ioctl(0, termios.TIOCSCTTY, 0)
child = os.fork()
if not child:
    os.setpgid(0, 0)
    signal.signal(signal.SIGTTOU, signal.SIG_IGN)
    os.tcsetpgrp(0, os.getpid())
    signal.signal(signal.SIGTTOU, signal.SIG_DFL)
    os.execv(sys.argv[1], sys.argv[1:])
os.waitpid(child, os.WUNTRACED)
print("stopped, echo ", bool(termios.tcgetattr(0)[3] & termios.ECHO), ";", sep="", flush=True)
os.kill(child, signal.SIGCONT)
sys.exit(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
"""
"""Has a job of its own that Ctrl-Z stops, and lets it go on in the foreground."""


def _is_echoing(terminal: int) -> bool:
    return bool(termios.tcgetattr(terminal)[3] & termios.ECHO)


def test_a_secret_is_hidden_after_the_command_was_stopped(tmp_path: Path) -> None:
    with _asking(SECRET, b"Client secret: ", tmp_path, SHELL) as (process, terminal):
        os.write(terminal, CTRL_Z)
        assert b"stopped, echo True;" in _read_until(b";", terminal)
        wait_until(lambda: not _is_echoing(terminal))
        os.write(terminal, b"planted secret\n")
        assert process.wait(PATIENCE) == 2
        said = _rest(terminal)
    assert "planted" not in said
    assert "Traceback" not in said


@pytest.mark.parametrize(("arguments", "question"), [(LOGIN, b"Client ID: "), (SECRET, b"Client secret: ")])
def test_a_terminal_that_goes_away_at_a_question_gets_a_sentence(
    arguments: list[str], question: bytes, tmp_path: Path
) -> None:
    terminal, its_end = os.openpty()
    environment = clean_environment(HOME=str(tmp_path), XDG_CONFIG_HOME=str(tmp_path))
    with subprocess.Popen([*FRESH, *arguments], env=environment, stdin=its_end, stderr=subprocess.PIPE) as process:
        os.close(its_end)
        assert process.stderr is not None
        _read_until(question, process.stderr.fileno())
        os.close(terminal)
        _, said = process.communicate(timeout=PATIENCE)
    assert process.returncode == 2
    assert b"is unknown" in said
    assert b"Traceback" not in said
