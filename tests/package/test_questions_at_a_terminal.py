"""What commands ask a person at a terminal: Ctrl-C ends them at once, and whatever is typed gets a sentence."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.processes import FRESH, PATIENCE, clean_environment

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="has other terminals")
OF_THE_TERMINAL = (
    "import fcntl, os, sys, termios\nfcntl.ioctl(0, termios.TIOCSCTTY, 0)\nos.execv(sys.argv[1], sys.argv[1:])"
)
REPLY = ["--sandbox", "--confirm", "all", "call", "zoho_desk_tickets_reply", "ticketId=126", "content=hi"]
LOGIN = ["auth", "login", "--no-browser", "--wait", "1"]
CTRL_C, CTRL_D = b"\x03", b"\x04"


def _typed(arguments: list[str], question: bytes, keys: bytes, home: Path, **settings: str) -> tuple[int, str]:
    """Exit status of a command that asks this and is answered by these keys, and what it says after the question."""
    terminal, its_end = os.openpty()
    environment = clean_environment(HOME=str(home), XDG_CONFIG_HOME=str(home), **settings)
    process = subprocess.Popen(
        [sys.executable, "-c", OF_THE_TERMINAL, *FRESH, *arguments],
        env=environment,
        stdin=its_end,
        stdout=its_end,
        stderr=its_end,
        start_new_session=True,
    )
    os.close(its_end)
    try:
        said = b""
        while question not in said:
            said += os.read(terminal, 10_000)
        os.write(terminal, keys)
        status = process.wait(PATIENCE)
        return status, _rest(terminal)
    finally:
        process.kill()
        process.wait()
        os.close(terminal)


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
    [(REPLY, b"[y/N] "), (LOGIN, b"Client ID: "), ([*LOGIN, "--client-id", "x"], b"Client secret: ")],
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
        ([*LOGIN, "--client-id", "x"], b"Client secret: ", CTRL_D, "The client secret is unknown"),
        ([*LOGIN, "--client-id", "x"], b"Client secret: ", b"\xff\xfe\n", "What was typed cannot be used"),
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
