"""`auth logout` where the file of the account is a link, or cannot be removed."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from zoho_desk_mcp.settings import load_client_settings
from zoho_desk_mcp.sign_in import store
from zoho_desk_mcp.sign_in.errors import AuthError
from zoho_desk_mcp.sign_in.logout import sign_out

from tests.support.processes import Machine
from tests.support.sign_in import refresh, saved, sign_in

pytestmark = pytest.mark.skipif(os.name != "posix", reason="not everybody may make links there")


def test_nothing_is_left_behind_a_link(machine: Machine, tmp_path: Path) -> None:
    """As people have whose settings are in a folder of their own."""
    sign_in(machine)
    kept = machine.account_file.rename(tmp_path / "kept.json")
    machine.account_file.symlink_to(kept)
    first = saved(machine)["secrets"]["refresh_token"]
    sign_in(machine)
    assert machine.account_file.is_symlink()
    assert first not in kept.read_text()
    assert machine.run("auth", "logout").returncode == 0
    assert [path for path in (machine.account_file, kept) if os.path.lexists(path)] == []


def test_a_link_that_leads_nowhere_is_replaced(machine: Machine) -> None:
    machine.account_file.parent.mkdir(parents=True, exist_ok=True)
    machine.account_file.symlink_to("/nowhere/account.json")
    sign_in(machine)
    assert not machine.account_file.is_symlink()
    assert machine.run("auth", "logout").returncode == 0


def test_a_revoked_token_is_told_also_where_its_file_stays(
    machine: Machine, sandbox: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    sign_in(machine)
    token = saved(machine)["secrets"]["refresh_token"]
    for name, value in machine.environment.items():
        monkeypatch.setenv(name, value)

    def refuse() -> bool:
        raise AuthError(f"{machine.account_file} cannot be removed: Read-only file system")

    monkeypatch.setattr(store, "forget", refuse)
    with pytest.raises(AuthError, match="Read-only file system\nThe refresh token in it is revoked all the same"):
        sign_out(load_client_settings(), print)
    assert refresh(sandbox, token) == {"error": "invalid_code"}
