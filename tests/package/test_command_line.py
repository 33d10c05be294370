"""The command line: which tools it chooses, and what it says of what it cannot do."""

from __future__ import annotations

import json
import re
import subprocess
from pathlib import Path

import pytest
from mcp import Client
from zoho_desk_mcp.server.registry import TOOLS

from tests.support.processes import PATIENCE, clean_environment, command_line, stdio_server


def _run(*arguments: str, **settings: str) -> subprocess.CompletedProcess[str]:
    command = command_line(*arguments)
    environment = clean_environment(**settings)
    return subprocess.run(command, check=False, env=environment, capture_output=True, text=True, timeout=PATIENCE)


def _listed(*arguments: str, **settings: str) -> set[str]:
    return {line.split()[0] for line in _run(*arguments, **settings).stdout.splitlines()}


def test_a_choice_before_the_command_holds_for_it_and_one_after_it_wins() -> None:
    everything = {name for name, tool in TOOLS.items() if not tool.is_apart}
    tickets = {
        name for name in everything if all("tickets" in TOOLS[part].tags for part in TOOLS[name].uses or (name,))
    }
    assert _listed("--tags", "all", "tools") == everything
    assert _listed("--tags", "all", "tools", "--tags", "tickets") == tickets
    assert _listed("tools", ZOHO_DESK_TAGS="tickets") == tickets
    assert _listed("--tags", "all", "tools", ZOHO_DESK_TAGS="tickets") == everything


@pytest.mark.anyio
@pytest.mark.parametrize("with_folder", [False, True])
async def test_tools_are_shown_as_clients_get_them(tmp_path: Path, with_folder: bool) -> None:
    """With the other ways to name a file, and the argument that confirms a call."""
    settings = {"ZOHO_DESK_FILES": str(tmp_path)} if with_folder else {}
    chosen = ("--tags", "attachments,replies", "--confirm", "sends")
    shown = json.loads(_run(*chosen, "tools", "--json", **settings).stdout)
    async with Client(stdio_server("--sandbox", *chosen, **settings)) as client:
        listed = (await client.list_tools()).tools
    assert {each["name"]: each["inputSchema"] for each in shown} == {each.name: each.input_schema for each in listed}
    held = next(each for each in shown if "confirmation" in each["inputSchema"]["properties"])
    assert json.loads(_run(*chosen, "tools", "--describe", held["name"], "--json", **settings).stdout) == held
    told = _run("tools", "--describe", "create_a_zoho_desk_ticket_attachment", **settings).stdout
    assert re.findall(r"^ . (content|text|path) ", told, re.M) == [
        "content",
        "text",
        *(["path"] if with_folder else []),
    ]


def test_that_only_core_tools_were_looked_at_is_told() -> None:
    """It was said of nothing, and in brackets."""
    done = _run("--exclude", "*", "tools")
    assert "no tool fits all of --exclude * --tags core, which is the default: --tags all has every tool" in done.stderr


@pytest.mark.parametrize("command", [("--sandbox",), ("tools",), ("doctor",)])
def test_a_choice_of_no_tool_is_refused(command: tuple[str, ...]) -> None:
    asked = ("--methods", "read", "--tools", "create_a_zoho_desk_ticket")
    done = _run(*asked, *command)
    assert done.returncode == 2
    assert "no tool fits all of --methods read --tools create_a_zoho_desk_ticket" in done.stderr


@pytest.mark.parametrize("command", [("sandbox",), ("serve",), ("auth", "login")])
@pytest.mark.parametrize("port", ["99999", "-1", "http"])
def test_a_port_that_is_none_is_refused_in_a_sentence(command: tuple[str, ...], port: str) -> None:
    done = _run(*command, f"--port={port}")
    assert done.returncode == 2
    assert f"{port} is not a port: give a number from 0 to 65535" in done.stderr
    assert "Traceback" not in done.stderr
