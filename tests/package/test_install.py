"""`install` and `uninstall`: what they write into the files of clients, and what they leave alone."""

from __future__ import annotations

import json
import re
import stat
import subprocess
from pathlib import Path
from typing import Any

import pytest
from mcp import Client, StdioServerParameters
from zoho_desk_mcp.server.clients.known import CLIENTS

from tests.support.processes import FRESH, PATIENCE, Machine

CURSOR = ".cursor/mcp.json"


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path, "http://127.0.0.1:9")


def entry_of(machine: Machine) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((machine.home / CURSOR).read_text())["mcpServers"]["desk"]
    return found


@pytest.mark.parametrize("client", CLIENTS)
def test_each_client_is_told_and_forgets_again(machine: Machine, client: str) -> None:
    done = machine.run("install", client)
    assert done.returncode == 0, done.stderr
    path = Path(done.stdout.splitlines()[0].rpartition(": ")[2])
    assert path.is_relative_to(machine.home)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    again = machine.run("install", client)
    assert "already, the same" in again.stdout
    assert sorted(path.parent.iterdir()) == [path]
    gone = machine.run("uninstall", client)
    assert gone.returncode == 0, gone.stderr
    assert "desk" not in path.read_text()
    assert machine.run("uninstall", client).returncode == 2


@pytest.mark.anyio
async def test_what_is_installed_starts_from_anywhere_and_works(machine: Machine, tmp_path: Path) -> None:
    """The command line is that of the real command, so this runs it."""
    command = [*FRESH, "--sandbox", "--tags", "tickets", "install", "cursor", "--methods", "read"]
    environment = machine.with_({"ZOHO_DESK_EXCLUDE": "*_search"})
    subprocess.run(command, env=environment, check=True, timeout=PATIENCE, capture_output=True)
    entry = entry_of(machine)
    assert Path(entry["command"]).is_absolute()
    elsewhere = StdioServerParameters(command=entry["command"], args=entry["args"], cwd=tmp_path)
    async with Client(elsewhere) as client:
        tools = {tool.name for tool in (await client.list_tools()).tools}
        assert "get_single_zoho_desk_ticket_by_id" in tools
        assert [name for name in tools if name.startswith("update") or name.endswith("_search")] == []
        assert not (await client.call_tool("list_all_zoho_desk_tickets", {"limit": 1})).is_error


def test_other_settings_and_the_old_file_are_kept(machine: Machine) -> None:
    path = machine.home / CURSOR
    path.parent.mkdir()
    old = '\ufeff{\n\t// mine\n\t"mcpServers": {"other": {"url": "https://x"}}\n}\n'
    path.write_text(old, encoding="utf-8")
    path.chmod(0o644)
    assert "The file as it was: " in machine.run("install", "cursor").stdout
    text = path.read_text(encoding="utf-8")
    assert text.startswith('\ufeff{\n\t// mine\n\t"mcpServers": {"other": {"url": "https://x"}, "desk": {')
    assert stat.S_IMODE(path.stat().st_mode) == 0o644
    assert path.with_name("mcp.json.bak").read_text(encoding="utf-8") == old
    assert "`desk` anew" in machine.run("install", "cursor", "--tags", "all").stdout
    assert path.with_name("mcp.json.bak1").read_text(encoding="utf-8") == text


def test_a_link_to_the_settings_stays_one(machine: Machine) -> None:
    kept, path = machine.home / "dotfiles/mcp.json", machine.home / CURSOR
    kept.parent.mkdir()
    path.parent.mkdir()
    kept.write_text("{}")
    path.symlink_to(kept)
    machine.run("install", "cursor")
    assert path.is_symlink()
    assert "desk" in kept.read_text()


def test_a_url_and_its_headers_are_written(machine: Machine) -> None:
    given = ("--url", "https://mcp.example.com/mcp/secret", "--header", "Authorization: Bearer x")
    assert machine.run("install", "cursor", *given).returncode == 0
    assert entry_of(machine) == {
        "url": "https://mcp.example.com/mcp/secret",
        "headers": {"Authorization": "Bearer x"},
    }


def test_variables_are_only_written_where_they_are_asked_for(machine: Machine) -> None:
    machine.run("install", "cursor")
    assert "env" not in entry_of(machine)
    machine.run("install", "cursor", "--env", "ZOHO_DESK_ORG_ID=1", "--env", "OTHER", OTHER="here")
    assert entry_of(machine)["env"] == {"ZOHO_DESK_ORG_ID": "1", "OTHER": "here"}


def test_print_writes_nothing(machine: Machine) -> None:
    done = machine.run("install", "codex", "--print")
    assert done.stdout.startswith("[mcp_servers.desk]\n")
    assert "config.toml" in done.stderr
    assert list(machine.home.iterdir()) == []


def test_a_client_may_have_its_folder_elsewhere(machine: Machine) -> None:
    machine.run("install", "codex", CODEX_HOME=str(machine.home / "other"))
    assert "[mcp_servers.desk]" in (machine.home / "other/config.toml").read_text()


def test_a_folder_of_a_client_that_is_no_whole_path_is_not_made_where_this_is_called(machine: Machine) -> None:
    refused = machine.run("install", "codex", CODEX_HOME="relative/codex")
    assert refused.returncode == 2
    assert "CODEX_HOME is no whole path" in refused.stderr
    assert list(machine.home.iterdir()) == []
    assert machine.run("install", "codex", CODEX_HOME="  ").returncode == 0
    assert (machine.home / ".codex/config.toml").exists()


@pytest.mark.parametrize("client", ["cursor", "zed"])
def test_a_home_that_is_no_whole_path_is_none(machine: Machine, client: str) -> None:
    """Its folders would be made wherever this was called."""
    done = machine.run("install", client, HOME="relative/home", XDG_CONFIG_HOME="")
    assert done.returncode == 2
    assert "set HOME to a whole path" in done.stderr


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["emacs"], "emacs is none of its values"),
        (["cursr"], "did you mean cursor?"),
        ([], "CLIENT is missing"),
        (["cursor", "--tags", "tikets"], "did you mean tickets"),
        (["cursor", "--url", "mcp.example.com"], "--url is to be an MCP URL"),
        (["cursor", "--url", "http://["], "--url is to be an MCP URL"),
        (["cursor", "--url", "https://x/mcp/y", "--tags", "all"], "--url goes without --tags"),
        (["cursor", "--url", "https://x/mcp/y z"], "--url is to be an MCP URL"),
        (["goose", "--url", "https://x/mcp/\udcff"], "--url has bytes that are not UTF-8"),
        (["cursor", "--header", "A: b"], "--header goes with --url"),
        (["cursor", "--url", "https://x/mcp/y", "--header", "A"], "--header is to be a name and a value"),
        (["cursor", "--env", "NOT_SET_HERE"], "this variable is not set here"),
        (["cursor", "--url", "https://x/mcp/y", "--header", "A B: c"], "--header is to be a name and a value"),
        (["cursor", "--url", "https://x/mcp/y", "--header", "A: b\nC: d"], "--header is to be a name and a value"),
        (["cursor", "--url", "https://x/mcp/y", "--header", "A: \udcff"], "--header A has bytes that are not UTF-8"),
        (["codex", "--env", "A=secret\udcff"], "--env A has bytes that are not UTF-8"),
        (
            ["cursor", "--url", "https://x/mcp/y", "--header", "X: secret", "--header", "x: b"],
            "--header x is given more than once",
        ),
        (["cursor", "--env", "A=secret", "--env", "A=2"], "--env A is given more than once"),
        (["cursor", "--link", "--env", "A", "--env", "A"], "--env A is given more than once"),
        (["cursor", "--env", "1=2"], "a variable is to be named"),
        (["cursor", "--name", "a b"], "a name has at most 20 letters"),
    ],
)
def test_wrong_words_are_told_and_nothing_is_written(machine: Machine, arguments: list[str], told: str) -> None:
    done = machine.run("install", *arguments)
    assert done.returncode == 2
    assert told in done.stderr
    assert "secret" not in done.stderr
    assert list(machine.home.iterdir()) == []


@pytest.mark.parametrize(
    ("content", "told"),
    [(b"{", "line 1"), (b"\xff{}", "not in UTF-8"), (b'{"mcpServers": 1}', "mcpServers is to be an object")],
)
def test_a_file_that_cannot_be_read_is_named_and_left(machine: Machine, content: bytes, told: str) -> None:
    path = machine.home / CURSOR
    path.parent.mkdir()
    path.write_bytes(content)
    done = machine.run("install", "cursor")
    assert done.returncode == 2
    assert told in done.stderr
    assert f"{path} was left as it is" in done.stderr
    assert [each.read_bytes() for each in path.parent.iterdir()] == [content]


def test_a_folder_in_place_of_the_file_is_told(machine: Machine) -> None:
    (machine.home / CURSOR).mkdir(parents=True)
    assert "it is no regular file" in machine.run("install", "cursor").stderr


@pytest.mark.parametrize("command", ["install", "uninstall"])
def test_links_to_each_other_in_place_of_the_file_are_told(machine: Machine, command: str) -> None:
    path = machine.home / CURSOR
    path.parent.mkdir()
    path.symlink_to(path.name)
    done = machine.run(command, "cursor")
    assert done.returncode == 2
    assert str(path) in done.stderr
    assert "Traceback" not in done.stderr
    assert path.is_symlink()


@pytest.mark.parametrize("command", ["install", "uninstall"])
@pytest.mark.parametrize("deep", ["[" * 900 + "]" * 900, "".join(f"{' ' * depth}a:\n" for depth in range(600))])
def test_yaml_without_end_is_told(machine: Machine, command: str, deep: str) -> None:
    path = machine.home / ".config/goose/config.yaml"
    path.parent.mkdir(parents=True)
    path.write_text(deep, encoding="utf-8")
    done = machine.run(command, "goose")
    assert done.returncode == 2
    assert done.stderr.endswith(f"{path} was left as it is: it is nested too deeply to be read\n")
    assert path.read_text(encoding="utf-8") == deep


@pytest.mark.parametrize("client", ["cursor", "goose"])
def test_an_empty_home_is_none(machine: Machine, client: str) -> None:
    """Python takes it for the topmost folder, in which a container's user may write."""
    environment = machine.with_({"XDG_CONFIG_HOME": ""}) | {"HOME": ""}
    for command in (["install", client], ["auth", "login", "--code", "1000.x"]):
        words = [*FRESH, *command]
        done = subprocess.run(words, env=environment, timeout=PATIENCE, capture_output=True, text=True, check=False)
        assert done.returncode == 2, done.stderr
        assert re.search(r"set HOME (or XDG_CONFIG_HOME )?to a whole path", done.stderr)
