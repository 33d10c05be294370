"""A server process on pipes, as a client that writes its own lines has it."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from tests.support.processes import PATIENCE, clean_environment, command_line

SHAKE_HANDS: list[dict[str, Any]] = [
    {
        "jsonrpc": "2.0",
        "id": 0,
        "method": "initialize",
        "params": {
            "protocolVersion": "2025-06-18",
            "capabilities": {},
            "clientInfo": {"name": "test", "version": "1"},
        },
    },
    {"jsonrpc": "2.0", "method": "notifications/initialized"},
]
"""What a client begins with; the first is answered."""


def line(message: Any) -> bytes:
    """A message as a line."""
    return json.dumps(message).encode() + b"\n"


def call_line(request: int | str, tool: str, arguments: Any) -> bytes:
    """A call of a tool as a line."""
    params = {"name": tool, "arguments": arguments}
    return line({"jsonrpc": "2.0", "id": request, "method": "tools/call", "params": params})


@contextmanager
def server_on_pipes(*arguments: str, command: Sequence[str] = (), **settings: str) -> Iterator[subprocess.Popen[bytes]]:
    """The process, which is killed in the end if it still runs. `command` is `FRESH` where a test looks at it."""
    pipe = subprocess.PIPE
    environment = clean_environment(**settings)
    line = [*command, *arguments] if command else command_line(*arguments)
    process = subprocess.Popen(line, env=environment, stdin=pipe, stdout=pipe, stderr=pipe)
    try:
        yield process
    finally:
        process.kill()
        process.wait(PATIENCE)
        for end in (process.stdin, process.stdout, process.stderr):
            if end is not None:
                end.close()


def begin(process: subprocess.Popen[bytes]) -> None:
    """Shake hands, and wait for the answer."""
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.writelines(line(message) for message in SHAKE_HANDS)
    process.stdin.flush()
    process.stdout.readline()
