"""The server as clients have it: a command, or a URL of a server that runs."""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.support.ports import free_port, is_listening, wait_until
from tests.support.processes import PATIENCE, clean_environment

COMMAND = str(Path(sys.executable).parent / "zoho-desk-mcp")
"""The installed command, as a person puts it into a client's configuration."""


@contextmanager
def single_server(*options: str) -> Iterator[str]:
    """The URL of `serve --single` on a sandbox."""
    port = free_port()
    with _serving(["--sandbox", "serve", "--single", "--port", str(port), *options], port):
        yield f"http://127.0.0.1:{port}/mcp"


@contextmanager
def trial() -> Iterator[dict[str, str]]:
    """What `--sandbox serve` prints: `url` of an MCP server, address of the `pages`, API `token`."""
    port = free_port()
    with _serving(["--sandbox", "serve", "--port", str(port)], port) as log:
        patterns = {"url": r"MCP URL[^:]*: +(\S+)", "pages": r"Pages: +(\S+)", "token": r"API token[^:]*: +(\S+)"}
        wait_until(lambda: "API token" in log.read_text(encoding="utf-8"), PATIENCE)
        found = {name: re.search(pattern, log.read_text(encoding="utf-8")) for name, pattern in patterns.items()}
        yield {name: match[1] for name, match in found.items() if match}


@contextmanager
def _serving(arguments: list[str], port: int) -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix="clients-") as folder:
        log = Path(folder) / "log"
        with log.open("w", encoding="utf-8") as file:
            process = subprocess.Popen([COMMAND, *arguments], env=clean_environment(), stdout=file, stderr=file)
        try:
            wait_until(lambda: is_listening(port) or process.poll() is not None, PATIENCE)
            assert process.poll() is None, log.read_text(encoding="utf-8")
            yield log
        finally:
            process.terminate()
            process.wait(PATIENCE)
