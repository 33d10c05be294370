"""Terminals and pipes that are not UTF-8: every command prints, and MCP stays what it is."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest

from tests.support.processes import FRESH, PATIENCE, clean_environment

PLAIN_C = {"LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"}
ENCODINGS = [{"PYTHONIOENCODING": "ascii"}, {"PYTHONIOENCODING": "latin-1:strict"}, {"LANG": "C"}, PLAIN_C]
NAME = "Zażółć 東京"
COMMANDS = [line.split(" ") for line in ("--help", "--version", "tools", "auth status", "auth login -h", "doctor", "é")]


def _signed_in(home: Path) -> None:
    account = {"client_id": "1000.id", "data_center": "eu", "org_id": "60001", "org_name": NAME, "scopes": None}
    folder = home / ".config/zoho-desk-mcp"
    folder.mkdir(parents=True)
    secrets = {"client_secret": "s", "refresh_token": "r"}
    (folder / "account.json").write_text(json.dumps({"account": account, "secrets": secrets}), encoding="utf-8")
    (folder / "account.json").chmod(0o600)


@pytest.mark.parametrize("encoding", ENCODINGS, ids=lambda each: "-".join(each.values()))
def test_every_command_prints(encoding: dict[str, str], tmp_path: Path) -> None:
    _signed_in(tmp_path)
    environment = clean_environment(
        HOME=str(tmp_path),
        XDG_CONFIG_HOME=str(tmp_path / ".config"),
        ZOHO_DESK_ACCOUNTS_URL="",
        ZOHO_DESK_API_URL="http://127.0.0.1:9",
        PYTHON_KEYRING_BACKEND="keyring.backends.null.Keyring",
        **encoding,
    )
    environment.pop("PYTHONUNBUFFERED", None)
    for command in COMMANDS:
        done = subprocess.run([*FRESH, *command], env=environment, capture_output=True, timeout=PATIENCE, check=False)
        assert b"Traceback" not in done.stderr, done.stderr.decode(errors="replace")
        assert done.returncode in (0, 1, 2)
        if command == ["auth", "status"]:
            assert b"\\u6771" in done.stdout or "東京".encode() in done.stdout


@pytest.mark.parametrize("encoding", ENCODINGS, ids=lambda each: "-".join(each.values()))
def test_mcp_is_utf_8_whatever_the_terminal_is(encoding: dict[str, str]) -> None:
    hello = {"protocolVersion": "2025-06-18", "capabilities": {}, "clientInfo": {"name": NAME, "version": "1"}}
    messages: list[dict[str, Any]] = [
        {"id": 1, "method": "initialize", "params": hello},
        {"method": "notifications/initialized"},
        {"id": 2, "method": "tools/call", "params": {"name": NAME, "arguments": {}}},
    ]
    lines = [json.dumps({"jsonrpc": "2.0", **each}, ensure_ascii=False).encode() + b"\n" for each in messages]
    done = subprocess.run(
        [*FRESH, "--sandbox"],
        env=clean_environment(**encoding),
        input=b"".join(lines),
        capture_output=True,
        timeout=PATIENCE,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert NAME in done.stdout.decode("utf-8").splitlines()[-1]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="Linux has it")
@pytest.mark.parametrize("command", [["tools"], ["auth", "scopes"]])
def test_a_full_disk_under_the_output_is_told(command: list[str]) -> None:
    environment = clean_environment()
    environment.pop("PYTHONUNBUFFERED", None)
    with open("/dev/full", "wb") as full:
        done = subprocess.run(
            [*FRESH, *command], env=environment, stdout=full, stderr=subprocess.PIPE, timeout=PATIENCE, check=False
        )
    assert done.returncode == 2
    assert done.stderr.decode().splitlines() == [
        "zoho-desk-mcp: the system refused what the command needs: No space left on device"
    ]
