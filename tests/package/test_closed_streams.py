"""Standard streams that are closed, as schedulers and daemons leave them: a sentence where they are needed."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

from tests.support.processes import FRESH, PATIENCE, clean_environment

pytestmark = pytest.mark.skipif(os.name != "posix", reason="closes streams by a shell")
UNWRITTEN = "zoho-desk-mcp: the system refused what the command needs: Bad file descriptor"


def _run(line: str, home: Path) -> tuple[int, str]:
    environment = clean_environment(HOME=str(home), XDG_CONFIG_HOME=str(home))
    done = subprocess.run(
        ["sh", "-c", f'exec "$0" -m zoho_desk_mcp {line}', FRESH[0]],
        env=environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )
    assert "Traceback" not in done.stderr
    return done.returncode, done.stderr.strip()


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("auth login <&-", "The client is unknown"),
        ("--sandbox call zoho_desk_tickets_brief --json - <&-", "--json - is no JSON"),
        ("--sandbox call list_all_zoho_desk_tickets >&-", UNWRITTEN),
        ("auth scopes >&-", UNWRITTEN),
        ("auth scopes >&- 2>&- <&-", ""),
    ],
)
def test_what_needs_a_stream_that_is_closed_fails(line: str, words: str, tmp_path: Path) -> None:
    status, told = _run(line, tmp_path)
    assert status == 2
    assert words in told


def test_what_needs_none_of_them_works(tmp_path: Path) -> None:
    assert _run("auth scopes <&- 2>&-", tmp_path) == (0, "")


def test_no_file_takes_the_place_of_a_stream(tmp_path: Path) -> None:
    """What is printed would be written into it."""
    script = (
        "import os, sys; from zoho_desk_mcp.server.commands.output import open_closed_streams as o; o(); "
        "print(os.open(os.devnull, os.O_RDONLY) > 2, file=open(sys.argv[1], 'w'))"
    )
    file = tmp_path / "said"
    line = 'exec "$0" -c "$1" "$2" <&- >&- 2>&-'
    subprocess.run(["sh", "-c", line, FRESH[0], script, str(file)], timeout=PATIENCE, check=True)
    assert file.read_text() == "True\n"
