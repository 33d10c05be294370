"""The command of the second target's package, as it is installed."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from mcp import StdioServerParameters

from tests.support.gitea import OWNER, REPO, TOKEN, Gitea


class Installed:
    """The installed command, and the settings that connect it to a Gitea."""

    def __init__(self, folder: Path, gitea: Gitea) -> None:
        self.command = str(folder / "bin/gitea-mcp")
        self.environment = {
            **os.environ,
            "PYTHONPATH": str(folder),
            "GITEA_URL": gitea.url,
            "GITEA_OWNER": OWNER,
            "GITEA_REPO": REPO,
            "GITEA_TOKEN": TOKEN,
        }

    def server(self, *arguments: str, **settings: str) -> StdioServerParameters:
        return StdioServerParameters(
            command=sys.executable, args=[self.command, *arguments], env={**self.environment, **settings}
        )

    def run(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, self.command, *arguments],
            env=self.environment,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )

    @contextmanager
    def started(self, *arguments: str) -> Iterator[None]:
        """The command as a process that listens, for the time of the context."""
        process = subprocess.Popen([sys.executable, self.command, *arguments], env=self.environment)
        try:
            yield
        finally:
            process.terminate()
            process.wait(30)
