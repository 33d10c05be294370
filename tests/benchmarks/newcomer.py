"""How long a newcomer takes from nothing to a call by a client: `pip install` of the wheel, `--sandbox serve`, its URL.

    python -m tests.benchmarks.newcomer

What a person does is done at once, so this is the time that is waited for. The wheel is built before. Packages come
from pip's index or its cache, as this machine has them.
"""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import anyio
from mcp import Client

from tests.support.ports import free_port
from tests.support.processes import PATIENCE, clean_environment
from tests.support.projects import ROOT

TOOL = "list_all_zoho_desk_tickets_search"
URL = re.compile(r"MCP URL[^:]*: +(http://\S+)")


@contextmanager
def timed(what: str) -> Iterator[None]:
    """Print how long it takes."""
    begun = time.perf_counter()
    yield
    print(f"{what:40} {time.perf_counter() - begun:6.1f} s", flush=True)


def build(folder: Path) -> Path:
    """The wheel."""
    command: list[str | Path] = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", folder]
    subprocess.run([*command, ROOT / "generated/zoho-desk-mcp"], check=True, capture_output=True)
    return next(folder.glob("*.whl"))


def url_of(server: subprocess.Popen[str]) -> str:
    """What it prints."""
    assert server.stderr is not None
    for line in server.stderr:
        if found := URL.search(line):
            return found[1]
    raise SystemExit("The server ended without a URL.")


async def call(url: str) -> int:
    """How many tickets a client gets."""
    async with Client(url) as client:
        result = await client.call_tool(TOOL, {"limit": 5})
        assert not result.is_error
        return len(result.structured_content["data"])


def main() -> None:
    """Do what the README says."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        wheel, programs = build(folder), folder / "venv/bin"
        with timed("in all"):
            with timed("python3 -m venv"):
                subprocess.run([sys.executable, "-m", "venv", folder / "venv"], check=True)
            with timed("pip install"):
                install: list[str | Path] = [programs / "pip", "install", "--quiet", f"{wheel}[hosting]"]
                subprocess.run(install, check=True, stderr=subprocess.DEVNULL)
            command: list[str | Path] = [programs / "zoho-desk-mcp", "--sandbox", "serve", "--port", str(free_port())]
            environment = clean_environment(HOME=name, TMPDIR=name)
            server = subprocess.Popen(command, env=environment, stderr=subprocess.PIPE, text=True)
            try:
                with timed("serve, until it has printed the URL"):
                    url = url_of(server)
                with timed("a client connects and calls a tool"):
                    tickets = anyio.run(call, url)
            finally:
                server.terminate()
                server.wait(PATIENCE)
        print(f"{tickets} tickets came back.")


if __name__ == "__main__":
    main()
