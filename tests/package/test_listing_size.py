"""What tools/list costs on the wire: the budget is kept by what the server really writes."""

from __future__ import annotations

import json
import subprocess

import pytest

from tests.support.processes import stdio_server

HELLO = {"protocolVersion": "2025-11-25", "capabilities": {}, "clientInfo": {"name": "test", "version": "1"}}
MESSAGES = (
    {"id": 1, "method": "initialize", "params": HELLO},
    {"method": "notifications/initialized"},
    {"id": 2, "method": "tools/list"},
)


def _listing(*arguments: str) -> bytes:
    """The line that answers tools/list, as the server writes it."""
    server = stdio_server("--sandbox", *arguments)
    sent = "".join(json.dumps({"jsonrpc": "2.0", **message}) + "\n" for message in MESSAGES).encode()
    command = [server.command, *server.args]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=server.env) as process:
        assert process.stdin
        assert process.stdout
        process.stdin.write(sent)
        process.stdin.flush()
        process.stdout.readline()
        line = process.stdout.readline()
        process.stdin.close()
        process.wait(timeout=30)
    return line


@pytest.mark.parametrize(("tags", "most", "least_tools"), [("core", 51_000, 40), ("all", 0, 600)])
def test_listing_is_within_the_budget(tags: str, most: int, least_tools: int) -> None:
    line = _listing("--tags", tags)
    tools = json.loads(line)["result"]["tools"]
    assert len(tools) >= least_tools
    assert len(line) <= (most or 900 * len(tools))


def test_discovery_costs_next_to_nothing() -> None:
    assert len(_listing("--mode", "discover")) < 2_500
