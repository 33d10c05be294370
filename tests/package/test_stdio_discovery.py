"""A client that asked for the newer protocol and did not wait for it is served by the older one."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.support.processes import PATIENCE
from tests.support.stdio import SHAKE_HANDS, call_line, line, server_on_pipes

LIST = "list_all_zoho_desk_departments"
META = {
    "io.modelcontextprotocol/protocolVersion": "2026-07-28",
    "io.modelcontextprotocol/clientCapabilities": {},
    "io.modelcontextprotocol/clientInfo": {"name": "test", "version": "1"},
}
DISCOVER = {"jsonrpc": "2.0", "id": "d", "method": "server/discover", "params": {"_meta": META}}
NEWER = {
    "jsonrpc": "2.0",
    "id": "n",
    "method": "tools/call",
    "params": {"name": LIST, "arguments": {}, "_meta": META},
}


def answers(*lines: bytes) -> dict[Any, Any]:
    """What a server answers to these lines until its end, by the id of the request."""
    with server_on_pipes("--sandbox") as server:
        out, _ = server.communicate(b"".join(lines), PATIENCE)
        assert server.returncode == 0
    return {answer["id"]: answer for answer in map(json.loads, out.splitlines())}


@pytest.mark.parametrize("times", [1, 3])
def test_a_handshake_after_a_discovery_is_accepted(times: int) -> None:
    discoveries = [line({**DISCOVER, "id": f"d{number}"}) for number in range(times)]
    found = answers(*discoveries, *map(line, SHAKE_HANDS), call_line(1, LIST, {}))
    assert found[0]["result"]["protocolVersion"] == "2025-06-18"
    assert len(found[1]["result"]["structuredContent"]["data"]) == 3
    assert all(found[f"d{number}"]["result"]["supportedVersions"] for number in range(times))


def test_a_handshake_after_the_answer_to_a_discovery_is_accepted() -> None:
    with server_on_pipes("--sandbox") as server:
        assert server.stdin is not None
        assert server.stdout is not None
        server.stdin.write(line(DISCOVER))
        server.stdin.flush()
        assert json.loads(server.stdout.readline())["id"] == "d"
        out, _ = server.communicate(b"".join([*map(line, SHAKE_HANDS), call_line(1, LIST, {})]), PATIENCE)
    assert [json.loads(each)["id"] for each in out.splitlines()] == [0, 1]


def test_who_has_called_by_the_newer_protocol_keeps_it() -> None:
    found = answers(line(DISCOVER), line(NEWER), line(SHAKE_HANDS[0]), line({**NEWER, "id": "again"}))
    assert "error" in found[0]
    assert [len(found[name]["result"]["structuredContent"]["data"]) for name in ("n", "again")] == [3, 3]
