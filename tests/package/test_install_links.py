"""Links that add the server to a client by a click: what the client is told, and that no secret is in them."""

from __future__ import annotations

import base64
import json
import re
import subprocess
import sys
import sysconfig
import tomllib
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
import zoho_desk_mcp
from zoho_desk_mcp.server.clients.known import CLIENTS
from zoho_desk_mcp.server.clients.links import Link, Placeholder
from zoho_desk_mcp.server.clients.server import Program, Remote

from tests.support.processes import PATIENCE, Machine, clean_environment
from tests.support.projects import ROOT
from tests.support.variables import ACCOUNT

OTHER = 'Ünï & "x"+/='
PROGRAM = Program(
    "uvx", ["--from", "git+https://example.com/x#subdirectory=a/b", OTHER], {"A": "YOUR_A", "B": "YOUR_A_B"}
)
REMOTE = Remote("https://mcp.example.com/mcp/YOUR_URL", {"Authorization": "Bearer YOUR_TOKEN"})
PLACEHOLDERS = [Placeholder(f"YOUR_{name}", f"Your {name}") for name in ("A", "A_B", "URL", "TOKEN")]


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path, "http://127.0.0.1:9")


def link(client: str, server: Program | Remote) -> Link:
    found = CLIENTS[client]
    assert found.link is not None
    return found.link("my desk", found.entry("my desk", server), PLACEHOLDERS)


def told_to_cursor(address: str) -> tuple[str, dict[str, Any]]:
    """The name and the entry in a link, as Cursor reads them."""
    query = parse_qs(urlsplit(address).query, strict_parsing=True)
    entry: dict[str, Any] = json.loads(base64.b64decode(query["config"][0], validate=True))
    return query["name"][0], entry


def told_to_vscode(address: str) -> dict[str, Any]:
    """What VS Code reads of a link."""
    found: dict[str, Any] = json.loads(unquote(address.removeprefix("vscode:mcp/install?")))
    return found


@pytest.mark.parametrize("server", [PROGRAM, REMOTE], ids=["program", "url"])
def test_cursor_is_told_the_entry_of_its_file(server: Program | Remote) -> None:
    found = link("cursor", server)
    assert found.direct.startswith("cursor://anysphere.cursor-deeplink/mcp/install?")
    assert found.web.startswith("https://cursor.com/en/install-mcp?")
    for address in (found.direct, found.web):
        assert told_to_cursor(address) == ("my desk", CLIENTS["cursor"].entry("my desk", server))


def test_vs_code_asks_for_what_a_placeholder_stands_for() -> None:
    told = told_to_vscode(link("vscode", PROGRAM).direct)
    assert (told["name"], told["type"], told["command"]) == ("my desk", "stdio", "uvx")
    assert told["args"] == list(PROGRAM.arguments)
    assert told["env"] == {"A": "${input:your_a}", "B": "${input:your_a_b}"}
    asked = {"type": "promptString", "password": True}
    assert told["inputs"] == [
        {**asked, "id": "your_a_b", "description": "Your A_B"},
        {**asked, "id": "your_a", "description": "Your A"},
    ]
    remote = told_to_vscode(link("vscode", REMOTE).direct)
    assert (remote["type"], remote["url"]) == ("http", "https://mcp.example.com/mcp/${input:your_url}")
    assert remote["headers"] == {"Authorization": "Bearer ${input:your_token}"}
    assert {each["id"] for each in remote["inputs"]} == {"your_url", "your_token"}


def test_vs_code_is_asked_nothing_without_placeholders() -> None:
    told = told_to_vscode(link("vscode", Program("x")).direct)
    assert told == {"name": "my desk", "type": "stdio", "command": "x", "args": []}


def test_the_page_for_vs_code_opens_the_link() -> None:
    found = link("vscode", PROGRAM)
    address, query = found.web.split("?")
    assert address == "https://insiders.vscode.dev/redirect"
    assert parse_qs(query, strict_parsing=True) == {"url": [found.direct]}


def test_the_command_prints_a_link_and_writes_nothing(machine: Machine) -> None:
    done = machine.run("--sandbox", "install", "cursor", "--link", "--tags", "tickets")
    name, entry = told_to_cursor(done.stdout.strip())
    assert (name, entry) == ("desk", {"command": "zoho-desk-mcp", "args": ["--sandbox", "--tags", "tickets"]})
    assert done.stderr == "The link starts `zoho-desk-mcp`, which has to be on the PATH of whoever follows it.\n"
    assert list(machine.home.iterdir()) == []


def test_the_client_asks_for_the_variables_that_are_named(machine: Machine) -> None:
    done = machine.run("install", "vscode", "--link", "--env", "ZOHO_DESK_CLIENT_SECRET")
    (direct,) = parse_qs(urlsplit(done.stdout.strip()).query)["url"]
    told = told_to_vscode(direct)
    assert told["env"] == {"ZOHO_DESK_CLIENT_SECRET": "${input:your_zoho_desk_client_secret}"}
    assert machine.environment["ZOHO_DESK_CLIENT_SECRET"] not in direct


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["zed", "--link"], "Zed knows no links; these do: cursor, vscode"),
        (["cursor", "--link", "--url", "https://x/mcp/y"], "--link goes without --url"),
        (["cursor", "--link", "--header", "A: b"], "--link goes without --url and --header"),
        (["vscode", "--link", "--env", "A=secret"], "say --env A alone"),
        (["vscode", "--link", "--env", "1A"], "a variable is to be named"),
        (["vscode", "--link", "--tags", "tikets"], "did you mean tickets"),
    ],
)
def test_a_link_with_a_secret_or_for_another_client_is_refused(
    machine: Machine, arguments: list[str], told: str
) -> None:
    done = machine.run("install", *arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert told in done.stderr
    assert "secret" not in done.stderr.replace("may be secrets", "")


def test_a_program_that_uv_keeps_for_a_while_is_started_by_uv(tmp_path: Path) -> None:
    """As `uvx zoho-desk-mcp install` is run: the file would name a folder that uv removes."""
    folder = tmp_path / "cache/archive-v0/x1Y2"
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", folder], check=True, timeout=PATIENCE)
    packages = folder / Path(sysconfig.get_path("purelib")).relative_to(sys.prefix)
    (packages / "those.pth").write_text(sysconfig.get_path("purelib"))
    (packages / "zoho_desk_mcp-7.8.9.dist-info").mkdir()
    (packages / "zoho_desk_mcp-7.8.9.dist-info/METADATA").write_text("Name: zoho-desk-mcp\nVersion: 7.8.9\n")
    origin = packages / "zoho_desk_mcp-7.8.9.dist-info/direct_url.json"

    def printed(option: str, **environment: str) -> str:
        command = [str(folder / "bin/python"), "-m", "zoho_desk_mcp", "--sandbox", "install", "cursor", option]
        known = {**clean_environment(), "HOME": str(tmp_path), "PYTHONPATH": package_path(), **environment}
        return subprocess.run(command, env=known, capture_output=True, text=True, check=True, timeout=PATIENCE).stdout

    def words(**environment: str) -> list[str]:
        entry = json.loads(printed("--print", **environment))["mcpServers"]["desk"]
        return [entry["command"], *entry["args"]]

    run = ["/opt/uv", "tool", "run", "--from"]
    assert words(UV="/opt/uv") == [*run, "zoho-desk-mcp==7.8.9", "zoho-desk-mcp", "--sandbox"]
    origin.write_text(
        '{"url": "https://example.com/x", "vcs_info": {"vcs": "git", "commit_id": "abc"}, "subdirectory": "a/b"}'
    )
    source = "zoho-desk-mcp @ git+https://example.com/x@abc#subdirectory=a/b"
    assert words(UV="/opt/uv") == [*run, source, "zoho-desk-mcp", "--sandbox"]
    _, shared = told_to_cursor(printed("--link").strip())
    assert [shared["command"], *shared["args"]] == ["uvx", "--from", source, "zoho-desk-mcp", "--sandbox"]
    origin.write_text('{"url": "file:///home/ada/zoho.whl", "archive_info": {}}')
    assert words(UV="/opt/uv")[4] == "zoho-desk-mcp @ file:///home/ada/zoho.whl"
    assert words()[0] == str(folder / "bin/python")


def test_what_stays_installed_is_not_started_by_uv_that_runs_it_now(machine: Machine) -> None:
    done = machine.run("install", "cursor", "--print", UV="/opt/uv")
    assert "/opt/uv" not in done.stdout
    assert json.loads(done.stdout)["mcpServers"]["desk"]["command"].startswith("/")


@pytest.mark.parametrize("document", ["README.md", "docs/clients.md"])
def test_links_in_documents_start_what_is_installed_from_this_repository(document: str) -> None:
    text = (ROOT / document).read_text(encoding="utf-8")
    told = [told_to_cursor(each)[1] for each in re.findall(r"https://cursor\.com/[^)\s]+", text)]
    pages = re.findall(r"https://insiders\.vscode\.dev/[^)\s]+", text)
    told += [told_to_vscode(parse_qs(urlsplit(each).query)["url"][0]) for each in pages]
    assert len(told) >= 2
    project = tomllib.loads((ROOT / "generated/zoho-desk-mcp/pyproject.toml").read_text(encoding="utf-8"))["project"]
    source = f"git+{project['urls']['Repository']}#subdirectory=generated/zoho-desk-mcp"
    for entry in told:
        assert [entry["command"], *entry["args"][:3]] == ["uvx", "--from", source, "zoho-desk-mcp"]
        assert entry["args"][3:] in ([], ["--sandbox"])
        assert entry.get("env", {}).keys() <= {*ACCOUNT}
        assert all(value.startswith("${input:") for value in entry.get("env", {}).values())


def package_path() -> str:
    """Where the package is imported from: it is installed so that its files can be edited."""
    return str(Path(str(zoho_desk_mcp.__file__)).parents[1])
