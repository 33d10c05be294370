"""The installed command as a process, and a sandbox that serves real sockets."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx2
from mcp import StdioServerParameters
from zoho_desk_mcp.sandbox import credentials

from tests.support.ports import free_port

MODULE = (sys.executable, "-m", "zoho_desk_mcp")
PATIENCE = 60.0
"""Seconds until a process counts as stuck: far more than it takes, on a busy machine too."""


def clean_environment(**settings: str) -> dict[str, str]:
    """The environment of this process, but of the server's settings only these."""
    return {name: value for name, value in os.environ.items() if not name.startswith("ZOHO_DESK_")} | settings


def stdio_server(*arguments: str, **settings: str) -> StdioServerParameters:
    """The command as a process."""
    return StdioServerParameters(
        command=sys.executable, args=["-m", "zoho_desk_mcp", *arguments], env=clean_environment(**settings)
    )


@contextmanager
def sandbox_process(*options: str) -> Iterator[str]:
    """The address of `zoho-desk-mcp sandbox`."""
    port = free_port()
    process = subprocess.Popen([*MODULE, "sandbox", "--port", str(port), *options], stderr=subprocess.DEVNULL)
    url = f"http://127.0.0.1:{port}"
    try:
        for _ in range(int(PATIENCE * 10)):
            try:
                httpx2.get(url)
                break
            except httpx2.ConnectError:
                time.sleep(0.1)
        yield url
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
            [*MODULE, *arguments],
            env=self.with_(environment),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=PATIENCE,
            check=False,
        )

    def start(self, *arguments: str, **environment: str) -> subprocess.Popen[str]:
        return subprocess.Popen(
            [*MODULE, *arguments],
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
    with httpx2.Client(follow_redirects=True, timeout=PATIENCE) as browser:
        page = browser.get(address)
        assert page.status_code == 200, page.text
        action = re.search(r'action="([^"]+)"', page.text)
        assert action is not None
        way = action[1].replace("&amp;", "&")
        return browser.post(str(page.url.join(way)), data={"choice": choice})
