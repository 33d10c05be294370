"""Programs that others wrote: the conformance suite's scenarios for authorization servers, and `mcp-remote`."""

from __future__ import annotations

import re
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from tests.support import plain_http
from tests.support.needs import npx
from tests.support.oauth import Client, Person
from tests.support.ports import free_port, wait_until
from tests.support.processes import clean_environment
from tests.support.server import Server, Site
from tests.support.stdio import begin, call_line

CONFORMANCE = ("node@22", "@modelcontextprotocol/conformance@0.2.0-alpha.12")
REMOTE = "mcp-remote@0.15.1"
LIST = "list_all_zoho_desk_tickets"
READ = {"methods": ["read"], "tags": ["tickets"]}


@pytest.fixture(scope="module")
def site(sqlite_site: Site) -> Site:
    return sqlite_site


@contextmanager
def running(command: list[str], folder: Path) -> Iterator[tuple[subprocess.Popen[bytes], list[str]]]:
    """A program that opens no browser of its own, and what it says."""
    environment = clean_environment(BROWSER="/bin/true", MCP_REMOTE_CONFIG_DIR=str(folder), DISPLAY="")
    pipe = subprocess.PIPE
    process = subprocess.Popen(command, env=environment, cwd=folder, stdin=pipe, stdout=pipe, stderr=subprocess.PIPE)
    said: list[str] = []

    def read(stream: Any) -> None:
        said.extend(line.decode(errors="replace") for line in stream)

    streams = [process.stderr] if REMOTE in command else [process.stderr, process.stdout]
    threads = [threading.Thread(target=read, args=[stream], daemon=True) for stream in streams]
    for thread in threads:
        thread.start()
    try:
        yield process, said
    finally:
        process.terminate()
        process.wait(30)
        for thread in threads:
            thread.join(10)


def address_in(said: list[str], server: Server) -> str:
    """The address that the person is to open."""
    wait_until(lambda: f"{server.url}/authorize?" in "".join(said), 60)
    found = re.search(rf"{re.escape(server.url)}(/authorize\?\S+)", "".join(said))
    assert found
    return found[1]


def agree(person: Person, address: str) -> None:
    back = person.agree(address)
    assert back.status_code == 303, back.text
    assert plain_http.get(back.headers["location"], timeout=30).status_code == 200


def test_the_conformance_suite_passes(server: Server, made: dict[str, Any], person: Person, tmp_path: Path) -> None:
    port = free_port()
    client = Client(server, made["url"], redirect_uri=f"http://127.0.0.1:{port}/callback")
    options = ["--url", server.url, "--client-id", client.id, "--resource", made["url"], "--port", str(port)]
    command = [*npx(*CONFORMANCE), "conformance", "authorization", *options, "--output-dir", str(tmp_path)]
    with running(command, tmp_path) as (process, said):
        agree(person, address_in(said, server))
        assert process.wait(60) == 0, "".join(said)
    assert "Total: 3 passed, 0 failed" in "".join(said), "".join(said)


@pytest.mark.parametrize("identity", ["account", "caller"])
def test_mcp_remote_calls_a_tool(server: Server, account: str, person: Person, tmp_path: Path, identity: str) -> None:
    made = server.create(account, config={**READ, "identity": identity}, access="oauth")
    command = [*npx(REMOTE), "mcp-remote", made["url"], str(free_port())]
    with running(command, tmp_path) as (process, said):
        address = address_in(said, server)
        agree(person, address)
        begin(process)
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(call_line(5, LIST, {"limit": 1}))
        process.stdin.flush()
        answer = process.stdout.readline().decode()
    assert '"id":5' in answer
    assert '"isError":true' not in answer
