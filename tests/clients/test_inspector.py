"""The Inspector's command line lists, calls and finds no schema that some client could not take."""

from __future__ import annotations

import json
import subprocess
from typing import Any

import pytest

from tests.support.clients.environments import node_program
from tests.support.clients.servers import COMMAND

IS_ERROR = 5
TICKET = "get_single_zoho_desk_ticket_by_id"


def inspector(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [*node_program("mcp-inspector"), "--cli", *arguments]
    return subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)


def test_all_tools_are_portable(single: str, listings: dict[str, Any]) -> None:
    done = inspector(single, "--transport", "http", "--method", "tools/list", "--strict")
    assert done.returncode == 0, done.stderr
    assert {tool["name"] for tool in json.loads(done.stdout)["tools"]} == set(listings["all"])


@pytest.mark.parametrize("transport", ["stdio", "http"])
def test_it_calls(transport: str, single: str) -> None:
    target = [single, "--transport", "http"] if transport == "http" else [COMMAND, "--sandbox"]
    call = [*target, "--method", "tools/call", "--tool-name", TICKET, "--tool-arg"]
    read = inspector(*call, "ticketId=101")
    assert read.returncode == 0, read.stderr
    assert json.loads(read.stdout)["structuredContent"]["ticketNumber"] == "101"
    wrong = inspector(*call, "ticketId=1")
    assert wrong.returncode == IS_ERROR
    assert json.loads(wrong.stdout)["structuredContent"]["error"]["code"] == "INVALID_ARGUMENTS"
