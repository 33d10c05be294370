"""Keyrings that ask for a password, print, or run programs: they read nothing of a client, and tell it nothing."""

from __future__ import annotations

import json
import subprocess
import threading
from pathlib import Path

import keyring
import pytest
from zoho_desk_mcp.server.files.private_file import write_private
from zoho_desk_mcp.sign_in import store

from tests.support.processes import FRESH, PATIENCE, Machine
from tests.support.sign_in import FORGOTTEN

KEYRING = """
import getpass, json, subprocess
from keyring.backend import KeyringBackend
class Keyring(KeyringBackend):
    priority = 5
    def get_password(self, service, username):
        {asks}
        return json.dumps({{"client_secret": "s", "refresh_token": "r"}})
    set_password = delete_password = get_password
"""
PING = {"jsonrpc": "2.0", "id": 2, "method": "ping"}
HELLO = {
    "jsonrpc": "2.0",
    "id": 1,
    "method": "initialize",
    "params": {"protocolVersion": "2025-06-18", "capabilities": {}, "clientInfo": {"name": "test", "version": "1"}},
}


def _served(machine: Machine, folder: Path, asks: str) -> tuple[int, list[int], str]:
    """How a conversation with a client ends whose server asks such a keyring, what is answered, and what is told."""
    (folder / "asking_keyring.py").write_text(KEYRING.format(asks=asks))
    machine.account_file.parent.mkdir(parents=True)
    account = {"client_id": "1000.A", "data_center": "us", "org_id": "7"}
    write_private(machine.account_file, json.dumps({"account": account, "secrets": None}))
    ring = {"PYTHON_KEYRING_BACKEND": "asking_keyring.Keyring", "PYTHONPATH": str(folder)}
    done = subprocess.run(
        FRESH,
        env=machine.with_({**FORGOTTEN, "ZOHO_DESK_API_URL": "", "ZOHO_DESK_ACCOUNTS_URL": "", **ring}),
        input="".join(json.dumps(each) + "\n" for each in (HELLO, PING)),
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
        start_new_session=True,  # without a terminal, as clients start servers
    )
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    return done.returncode, [line["id"] for line in lines if "result" in line], done.stderr


@pytest.mark.parametrize("asks", ['subprocess.run(["cat"])', 'print("unlocked"); subprocess.run(["echo", "noise"])'])
def test_a_program_of_a_keyring_reads_and_writes_nothing_of_the_client(
    machine: Machine, tmp_path: Path, asks: str
) -> None:
    status, answered, _ = _served(machine, tmp_path, asks)
    assert (status, answered) == (0, [1, 2])


@pytest.mark.parametrize("asks", ['input("Password: ")', "getpass.getpass()"])
def test_a_password_that_nobody_can_type_is_told(machine: Machine, tmp_path: Path, asks: str) -> None:
    status, answered, told = _served(machine, tmp_path, asks)
    assert (status, answered) == (2, [])
    assert "The keyring does not give the saved secrets. Unlock it, or sign in again." in told


def test_it_is_told_that_a_keyring_is_waited_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A person at a terminal sees nothing else meanwhile."""
    secrets = json.dumps({"client_secret": "s", "refresh_token": "r"})
    is_told = threading.Event()
    monkeypatch.setattr(keyring, "get_password", lambda *_: is_told.wait(PATIENCE) and secrets)
    monkeypatch.setattr(store.logger, "warning", lambda *_: is_told.set())
    monkeypatch.setattr(store, "SILENCE", 0.1)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    (tmp_path / "zoho-desk-mcp").mkdir()
    account = {"client_id": "1000.A", "data_center": "us"}
    write_private(tmp_path / "zoho-desk-mcp/account.json", json.dumps({"account": account, "secrets": None}))
    saved = store.load()
    assert saved is not None
    assert saved.secrets is not None
    assert is_told.is_set()
