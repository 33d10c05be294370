"""What sign-in keeps, where, and until when: `auth status`, `auth logout`, keyring and file."""

from __future__ import annotations

import errno
import json
import signal
import stat
import subprocess
import sys
import threading
from pathlib import Path

import anyio
import keyring
import pytest
from pydantic import SecretStr
from zoho_desk_mcp.sandbox import credentials
from zoho_desk_mcp.server.files.private_file import write_private
from zoho_desk_mcp.sign_in import store
from zoho_desk_mcp.sign_in.errors import AuthError
from zoho_desk_mcp.sign_in.saved_account import SavedAccount, Secrets
from zoho_desk_mcp.sign_in.saved_settings import saved_settings

from tests.support.ports import wait_until
from tests.support.processes import FRESH, PATIENCE, Machine, sandbox_process
from tests.support.sign_in import FILE_KEYRING, FORGOTTEN, TICKETS, call, refresh, saved, sign_in


@pytest.mark.parametrize("backend", ["null", "fail"])  # one forgets everything, the other refuses everything
def test_without_a_keyring_a_file_of_mode_0600_keeps_the_secrets(machine: Machine, sandbox: str, backend: str) -> None:
    said = sign_in(machine, PYTHON_KEYRING_BACKEND=f"keyring.backends.{backend}.Keyring")
    assert stat.S_IMODE(machine.account_file.stat().st_mode) == 0o600
    assert list(machine.account_file.parent.iterdir()) == [machine.account_file]
    kept = saved(machine)
    assert kept["account"]["org_id"] == credentials.ORG_ID
    assert "access_token" in refresh(sandbox, kept["secrets"]["refresh_token"])
    assert kept["secrets"]["refresh_token"] not in said
    assert credentials.CLIENT_SECRET not in said


def test_with_a_keyring_the_file_holds_no_secret(machine: Machine, tmp_path: Path) -> None:
    ring = tmp_path / "ring.json"
    (tmp_path / "file_keyring.py").write_text(FILE_KEYRING.format(file=str(ring)))
    machine.environment |= {"PYTHON_KEYRING_BACKEND": "file_keyring.Keyring", "PYTHONPATH": str(tmp_path)}
    said = sign_in(machine)
    assert "keyring" in said
    kept = json.loads(json.loads(ring.read_text())["zoho-desk-mcp/account"])
    text = machine.account_file.read_text()
    assert kept["refresh_token"] not in text
    assert kept["client_secret"] not in text
    assert anyio.run(call, machine, "list_all_zoho_desk_departments")
    assert machine.run("auth", "logout").returncode == 0
    assert json.loads(ring.read_text()) == {}
    assert not machine.account_file.exists()


def test_a_keyring_that_is_gone_is_named_when_settings_are_missing(machine: Machine, tmp_path: Path) -> None:
    (tmp_path / "file_keyring.py").write_text(FILE_KEYRING.format(file=str(tmp_path / "ring.json")))
    sign_in(machine, PYTHON_KEYRING_BACKEND="file_keyring.Keyring", PYTHONPATH=str(tmp_path))
    failed = machine.run(**FORGOTTEN)
    assert failed.returncode == 2
    assert "ZOHO_DESK_REFRESH_TOKEN is missing" in failed.stderr
    assert "ZOHO_DESK_CLIENT_SECRET is missing" in failed.stderr
    assert "ZOHO_DESK_CLIENT_ID" not in failed.stderr
    assert "The keyring does not give the saved secrets" in failed.stderr


def test_status_shows_the_account_and_the_scopes_it_lacks(machine: Machine) -> None:
    assert machine.run("auth", "status").returncode == 1
    sign_in(machine, *TICKETS)
    shown = machine.run("auth", "status", *TICKETS)
    assert shown.returncode == 0
    assert f"{credentials.ORG_ID} Northwind" in shown.stdout
    assert "all " in shown.stdout
    assert "lacking" in machine.run("auth", "status").stdout
    secrets = saved(machine)["secrets"]
    assert not [secret for secret in secrets.values() if secret in shown.stdout + shown.stderr]


def test_logout_revokes_and_forgets(machine: Machine, sandbox: str) -> None:
    sign_in(machine)
    token = saved(machine)["secrets"]["refresh_token"]
    done = machine.run("auth", "logout")
    assert done.returncode == 0, done.stderr
    assert not machine.account_file.exists()
    assert refresh(sandbox, token) == {"error": "invalid_code"}
    assert "Nobody is signed in" in machine.run("auth", "logout").stderr


def test_logout_leaves_no_access_token_on_disk(machine: Machine) -> None:
    machine.environment["XDG_CACHE_HOME"] = str(machine.home / "cache")
    sign_in(machine)
    anyio.run(call, machine, "list_all_zoho_desk_departments")
    tokens = machine.home / "cache/zoho-desk-mcp/tokens"
    assert len(list(tokens.glob("*.json"))) == 1
    assert machine.run("auth", "logout").returncode == 0
    assert list(tokens.glob("*.json")) == []


def test_logout_without_zoho_forgets_and_says_so(tmp_path: Path) -> None:
    with sandbox_process() as url:
        machine = Machine(tmp_path, url)
        sign_in(machine)
    done = machine.run("auth", "logout")
    assert done.returncode == 1
    assert "did not confirm" in done.stderr
    assert not machine.account_file.exists()


def test_logout_where_the_keyring_has_nothing_any_more_leaves_nothing(machine: Machine, tmp_path: Path) -> None:
    ring = tmp_path / "ring.json"
    (tmp_path / "file_keyring.py").write_text(FILE_KEYRING.format(file=str(ring)))
    machine.environment |= {"PYTHON_KEYRING_BACKEND": "file_keyring.Keyring", "PYTHONPATH": str(tmp_path)}
    sign_in(machine)
    ring.unlink()
    done = machine.run("auth", "logout")
    assert "The keyring did not remove" not in done.stderr
    assert "The account is forgotten here, but Zoho did not confirm" in done.stderr
    assert not machine.account_file.exists()


def test_logout_says_what_a_keyring_still_has(machine: Machine, tmp_path: Path) -> None:
    refuses = FILE_KEYRING.replace("kept.pop(", "kept.get(").replace("is None:", "is not None:")
    (tmp_path / "file_keyring.py").write_text(refuses.format(file=str(tmp_path / "ring.json")))
    machine.environment |= {"PYTHON_KEYRING_BACKEND": "file_keyring.Keyring", "PYTHONPATH": str(tmp_path)}
    sign_in(machine)
    done = machine.run("auth", "logout")
    assert done.returncode == 1
    assert "The keyring did not remove the secrets of `zoho-desk-mcp`" in done.stderr
    assert "the refresh token is revoked." in done.stderr
    assert not machine.account_file.exists()


def test_a_damaged_file_is_named_without_its_content(machine: Machine) -> None:
    sign_in(machine)
    machine.account_file.write_text('{"account": {}, "secrets": "planted-secret"}')
    for command in (("auth", "status"), ()):
        failed = machine.run(*command, **FORGOTTEN)
        assert failed.returncode == 2
        assert str(machine.account_file) in failed.stderr
        assert "planted-secret" not in failed.stderr
        assert "Traceback" not in failed.stderr


def test_a_secret_that_is_blank_is_none(machine: Machine) -> None:
    sign_in(machine)
    kept = saved(machine)
    machine.account_file.write_text(json.dumps({**kept, "secrets": {**kept["secrets"], "client_secret": " "}}))
    failed = machine.run("auth", "status", **FORGOTTEN)
    assert failed.returncode == 2
    assert "is not a saved account. Run `zoho-desk-mcp auth login` to replace it." in failed.stderr


@pytest.mark.parametrize(
    ("name", "value"),
    [("CLIENT_ID", "1000.OTHER"), ("DATA_CENTER", "eu"), ("ACCOUNTS_URL", "http://127.0.0.1:9")],
)
def test_saved_secrets_go_to_no_other_client_or_server(machine: Machine, name: str, value: str) -> None:
    sign_in(machine)
    failed = machine.run(**{**FORGOTTEN, f"ZOHO_DESK_{name}": value})
    assert failed.returncode == 2
    assert "ZOHO_DESK_REFRESH_TOKEN is missing" in failed.stderr
    assert f"has another ZOHO_DESK_{name}" in failed.stderr


def test_a_refresh_token_in_the_environment_stands_alone(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    account = SavedAccount(client_id="1000.A", data_center="eu", org_id="7")
    content = {"account": account.model_dump(), "secrets": {"client_secret": "s", "refresh_token": "r"}}
    (tmp_path / "zoho-desk-mcp").mkdir(parents=True, exist_ok=True)
    write_private(tmp_path / "zoho-desk-mcp/account.json", json.dumps(content))
    assert saved_settings({"ZOHO_DESK_REFRESH_TOKEN": "own", "zoho_desk_refresh_token": ""})[0] == {}
    found, _ = saved_settings({"ZOHO_DESK_ORG_ID": "8"})
    assert set(found) == {"client_id", "client_secret", "refresh_token", "data_center"}
    assert "r" not in repr(found["refresh_token"]).removeprefix("SecretStr")


@pytest.mark.parametrize("name", ["REFRESH_TOKEN", "CLIENT_ID", "ORG_ID", "DATA_CENTER", "ACCOUNTS_URL"])
def test_variables_of_other_programs_are_not_the_accounts(
    name: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Many programs have a `CLIENT_ID`."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    store.save(
        SavedAccount(client_id="1000.A", data_center="eu", org_id="7"),
        Secrets(client_secret=SecretStr("s"), refresh_token=SecretStr("r")),
    )
    assert saved_settings({name: "of another program"}) == saved_settings({})
    assert saved_settings({})[0]["org_id"] == "7"


def test_a_saved_address_that_is_none_is_told(machine: Machine) -> None:
    sign_in(machine)
    kept = saved(machine)
    machine.account_file.write_text(json.dumps({**kept, "account": {**kept["account"], "accounts_url": "http://x:y"}}))
    done = machine.run("auth", "logout")
    assert done.returncode == 2
    assert "is not a saved account" in done.stderr


def test_a_keyring_that_does_not_answer_keeps_nobody_waiting(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """As a locked one that asks a person where nobody sees it."""
    is_over = threading.Event()
    monkeypatch.setattr(keyring, "get_password", lambda *_: is_over.wait(PATIENCE))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    monkeypatch.setattr(store, "PATIENCE", 0.2)
    file = store.account_file()
    assert file is not None
    file.parent.mkdir(parents=True)
    write_private(file, json.dumps({"account": {"client_id": "1000.A", "data_center": "eu"}, "secrets": None}))
    try:
        kept = store.load()
        assert kept is not None
        assert (kept.secrets, kept.place) == (None, "keyring")
        assert "it has not answered for 0.2 seconds" in caplog.text
        assert not store.forget()  # at once, for nobody is asked again
        assert not file.exists()
    finally:
        is_over.set()
        wait_until(lambda: store.ASKING not in {thread.name for thread in threading.enumerate()})


def test_a_keyring_that_ends_whatever_asks_is_none(machine: Machine, tmp_path: Path) -> None:
    """As the ones do whose parts in other languages fail."""
    (tmp_path / "ending_keyring.py").write_text(WAITING_KEYRING.replace("time.sleep(600)", "raise SystemExit(7)"))
    machine.account_file.parent.mkdir(parents=True)
    account = {"client_id": "1000.A", "data_center": "eu", "org_id": "7"}
    write_private(machine.account_file, json.dumps({"account": account, "secrets": None}))
    backend = {"PYTHON_KEYRING_BACKEND": "ending_keyring.Keyring", "PYTHONPATH": str(tmp_path)}
    status = machine.run("auth", "status", **backend)
    assert status.returncode == 0
    assert "which does not give them" in status.stdout


WAITING_KEYRING = """
import sys, time
from keyring.backend import KeyringBackend
class Keyring(KeyringBackend):
    priority = 5
    def get_password(self, service, username):
        print("asked", flush=True)
        time.sleep(600)
    set_password = delete_password = get_password
"""


@pytest.mark.skipif(sys.platform == "win32", reason="has other signals")
@pytest.mark.parametrize("command", [("doctor",), ("auth", "status"), ("--tags", "core")])
def test_a_signal_ends_what_waits_for_a_keyring(machine: Machine, tmp_path: Path, command: tuple[str, ...]) -> None:
    """As one that asks a person to unlock it."""
    (tmp_path / "waiting_keyring.py").write_text(WAITING_KEYRING)
    account = {"client_id": "1000.A", "data_center": "eu", "org_id": "7"}
    machine.account_file.parent.mkdir(parents=True)
    write_private(machine.account_file, json.dumps({"account": account, "secrets": None}))
    keyring = {"PYTHON_KEYRING_BACKEND": "waiting_keyring.Keyring", "PYTHONPATH": str(tmp_path)}
    environment = machine.with_({**FORGOTTEN, "ZOHO_DESK_API_URL": "", "ZOHO_DESK_ACCOUNTS_URL": "", **keyring})
    with subprocess.Popen(
        [*FRESH, *command], env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    ) as process:
        try:
            assert process.stdout is not None
            assert process.stdout.readline() == b"asked\n"
            process.send_signal(signal.SIGINT)
            assert process.wait(PATIENCE) == 130
        finally:
            process.kill()
        assert process.stdout.read() == b""


def test_an_account_that_cannot_be_kept_leaves_the_one_before_its_secrets(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(store, "config_folder", lambda: tmp_path)
    kept: dict[str, str] = {}
    monkeypatch.setattr(keyring, "get_password", lambda _, name: kept.get(name))
    monkeypatch.setattr(keyring, "set_password", lambda _, name, text: kept.update({name: text}))
    monkeypatch.setattr(keyring, "delete_password", lambda _, name: kept.pop(name))

    def save(token: str) -> None:
        account = SavedAccount(client_id="1000.A", data_center="eu", org_id="7")
        secrets = Secrets(client_secret=SecretStr("secret"), refresh_token=SecretStr(token))
        assert store.save(account, secrets) == "keyring"

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    for before in (None, "first"):
        if before is not None:
            save(before)
        with monkeypatch.context() as disk:
            disk.setattr(store, "write_private", full)
            with pytest.raises(AuthError, match="No space left"):
                save("second")
        found = store.load()
        own = found.secrets if found else None
        assert (own.refresh_token.get_secret_value() if own else None) == before
        assert len(kept) == (before is not None)
