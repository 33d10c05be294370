"""What `install` writes is what clients read: their own programs list the server, and reach it."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

from tests.support.clients.environments import client_program
from tests.support.clients.servers import COMMAND
from tests.support.processes import clean_environment

PATIENCE = 180
ATTEMPTS = 4
PROGRAMS = {"claude-code": "claude", "codex": "codex", "gemini-cli": "gemini", "opencode": "opencode"}
REACHED = {
    "claude-code": "Connected",
    "codex": "enabled",  # it says no more
    "gemini-cli": "Connected",
    "opencode": "connected",
}
COLORS = re.compile(r"\x1b\[[0-9;]*m")


def run(home: Path, *command: str) -> str:
    """What a command prints, for a person whose home folder this is."""
    environment = clean_environment(HOME=str(home), GEMINI_CLI_TRUST_WORKSPACE="true")
    environment = {name: value for name, value in environment.items() if not name.startswith("XDG_")}
    done = subprocess.run(
        command, cwd=home, env=environment, capture_output=True, text=True, timeout=PATIENCE, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return COLORS.sub("", done.stdout + done.stderr)


def check_reached(client: str, program: str, home: Path) -> None:
    """The client lists the server as one that it reaches. Some wait five seconds only: a busy machine may take more."""
    listed = ""
    for _ in range(ATTEMPTS):
        listed = run(home, program, "mcp", "list")
        if re.search(rf"\bdesk\b.*{REACHED[client]}", listed):
            return
    pytest.fail(listed)


@pytest.mark.parametrize("client", PROGRAMS)
def test_a_client_is_connected_by_one_command(client: str, tmp_path: Path) -> None:
    program = client_program(PROGRAMS[client])
    run(tmp_path, COMMAND, "--sandbox", "install", client)
    check_reached(client, program, tmp_path)
    run(tmp_path, COMMAND, "uninstall", client)
    assert not re.search(r"\bdesk\b", run(tmp_path, program, "mcp", "list"))


@pytest.mark.parametrize("client", PROGRAMS)
def test_a_client_is_connected_to_a_url(client: str, tmp_path: Path, hosted: dict[str, str]) -> None:
    program = client_program(PROGRAMS[client])
    run(tmp_path, COMMAND, "install", client, "--url", hosted["url"])
    check_reached(client, program, tmp_path)
