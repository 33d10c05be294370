"""`auth login` and `auth logout` of several processes at once: no account is lost that somebody just signed in to."""

from __future__ import annotations

import json
import threading
from pathlib import Path
from typing import Any

import pytest
from zoho_desk_mcp.sign_in import store

from tests.support.json_endpoint import Body, json_endpoint
from tests.support.processes import Machine
from tests.support.sign_in import FILE_KEYRING, refresh, saved, sign_in


@pytest.mark.parametrize("place", ["keyring", "file"])
def test_an_account_that_is_saved_while_one_signs_out_stays(
    machine: Machine, sandbox: str, tmp_path: Path, place: str
) -> None:
    ring = tmp_path / "ring.json"
    if place == "keyring":
        (tmp_path / "file_keyring.py").write_text(FILE_KEYRING.format(file=str(ring)))
        machine.environment |= {"PYTHON_KEYRING_BACKEND": "file_keyring.Keyring", "PYTHONPATH": str(tmp_path)}
    sign_in(machine)
    said: list[str] = []

    def end_token(*_: Any) -> Body:
        """Only after somebody else has signed in."""
        said.append(sign_in(machine))
        return {"status": "success"}

    with json_endpoint(end_token) as slow:
        account = saved(machine)
        account["account"]["accounts_url"] = slow
        machine.account_file.write_text(json.dumps(account))
        done = machine.run("auth", "logout")
    assert len(said) == 1
    assert (done.returncode, "that account stays" in done.stderr) == (0, True), done.stderr
    kept = saved(machine)
    assert kept["account"]["accounts_url"] == sandbox
    secrets = kept["secrets"] or json.loads(json.loads(ring.read_text())["zoho-desk-mcp/account"])
    assert "access_token" in refresh(sandbox, secrets["refresh_token"])


def test_many_may_look_at_once_whether_an_account_can_be_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each writes a file of the same name, and takes it away."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    failed: list[BaseException] = []

    def look() -> None:
        try:
            for _ in range(50):
                store.check()
        except BaseException as error:
            failed.append(error)

    threads = [threading.Thread(target=look) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failed == []
    assert [path.name for path in (tmp_path / "zoho-desk-mcp").iterdir()] == []
