"""The installed command as a process, and a sandbox that serves real sockets."""

from __future__ import annotations

import atexit
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

import httpx2
from mcp import StdioServerParameters
from zoho_desk_mcp.sandbox import credentials

from tests.support import launcher, plain_http
from tests.support.ports import free_port, is_listening, wait_until

FRESH = (sys.executable, "-m", "zoho_desk_mcp")
"""The command in an interpreter of its own, for tests of its start, its memory, or what the system does to it."""
ROOT = Path(__file__).parents[2]
PATIENCE = 60.0
"""Seconds until a process counts as stuck: far more than it takes, on a busy machine too."""


def clean_environment(**settings: str) -> dict[str, str]:
    """The environment of this process, but of the server's settings only these."""
    return {name: value for name, value in os.environ.items() if not name.startswith("ZOHO_DESK_")} | settings


@cache
def fork_server() -> str:
    """The path of a fork server, which runs from now on until this process ends."""
    folder = tempfile.TemporaryDirectory(prefix="fork-server-")
    path = f"{folder.name}/socket"
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.support.fork_server", path],
        env=clean_environment(),
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        start_new_session=True,  # the keys of a terminal do not reach it
    )

    def end() -> None:
        process.communicate()
        folder.cleanup()

    atexit.register(end)
    assert process.stdout is not None
    assert process.stdout.readline() == b"ready\n"
    return path


def command_line(*arguments: str) -> list[str]:
    """The command line of `zoho-desk-mcp` with these arguments: as `FRESH`, but it starts faster where it can."""
    if not hasattr(os, "pidfd_open"):
        return [*FRESH, *arguments]
    return [sys.executable, "-I", "-S", launcher.__file__, fork_server(), *arguments]


def stdio_server(*arguments: str, **settings: str) -> StdioServerParameters:
    """The command as a process."""
    return parameters(*arguments, environment=clean_environment(**settings))


def parameters(*arguments: str, environment: dict[str, str]) -> StdioServerParameters:
    """The command as a process with all of its variables."""
    program, *given = command_line(*arguments)
    return StdioServerParameters(command=program, args=given, env=environment)


@contextmanager
def sandbox_process(*options: str) -> Iterator[str]:
    """The address of `zoho-desk-mcp sandbox`."""
    port = free_port()
    process = subprocess.Popen(command_line("sandbox", "--port", str(port), *options), stderr=subprocess.DEVNULL)
    try:
        wait_until(lambda: is_listening(port), PATIENCE)
        yield f"http://127.0.0.1:{port}"
    finally:
        process.terminate()
        process.wait(PATIENCE)


class Machine:
    """A home folder, and the environment of a person who works in it. It has no keyring unless told otherwise."""

    def __init__(self, home: Path, sandbox: str) -> None:
        self.home = home
        self.environment = {
            **clean_environment(),
            "HOME": str(home),
            "XDG_CONFIG_HOME": str(home / ".config"),
            "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring",
            "ZOHO_DESK_API_URL": sandbox,
            "ZOHO_DESK_ACCOUNTS_URL": sandbox,
            "ZOHO_DESK_CLIENT_ID": credentials.CLIENT_ID,
            "ZOHO_DESK_CLIENT_SECRET": credentials.CLIENT_SECRET,
        }

    @property
    def account_file(self) -> Path:
        return self.home / ".config/zoho-desk-mcp/account.json"

    def run(self, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
        """Run the command to its end. An empty value takes a variable away."""
        return subprocess.run(
            command_line(*arguments),
            env=self.with_(environment),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=PATIENCE,
            check=False,
        )

    def start(self, *arguments: str, **environment: str) -> subprocess.Popen[str]:
        return subprocess.Popen(
            command_line(*arguments),
            env=self.with_(environment),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def with_(self, environment: dict[str, str]) -> dict[str, str]:
        return {name: value for name, value in {**self.environment, **environment}.items() if value}


def consent_address(process: subprocess.Popen[str]) -> str:
    """The address of the consent page that `auth login --no-browser` prints."""
    assert process.stderr is not None
    for line in process.stderr:
        if found := re.match(r"https?://\S+/oauth/v2/auth\?\S+", line):
            return found[0]
    raise AssertionError("no address was printed")


def agree(address: str, choice: str = "accept") -> httpx2.Response:
    """What a person does in a browser: read the page, press a button, follow the way back."""
    with plain_http.Client(follow_redirects=True, timeout=PATIENCE) as browser:
        page = browser.get(address)
        assert page.status_code == 200, page.text
        action = re.search(r'action="([^"]+)"', page.text)
        assert action is not None
        way = action[1].replace("&amp;", "&")
        return browser.post(str(page.url.join(way)), data={"choice": choice})
