"""`install` while others write the same file, or where it is not this user's to change: nothing of theirs is lost."""

from __future__ import annotations

import errno
import json
import os
import stat
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from zoho_desk_mcp.server.clients.configuration_file import TRIES, ConfigurationFile
from zoho_desk_mcp.server.clients.errors import ConfigurationError
from zoho_desk_mcp.server.clients.forms import Json
from zoho_desk_mcp.server.clients.known import CLIENTS

from tests.support.forked import NOBODY, Case, run_all
from tests.support.processes import PATIENCE, Machine

CURSOR = ".cursor/mcp.json"
FILES = {"cursor": CURSOR, "codex": ".codex/config.toml", "goose": ".config/goose/config.yaml"}
ENTRY = {"command": "/bin/ours"}
is_root = sys.platform == "linux" and os.getuid() == 0


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path, "http://127.0.0.1:9")


@pytest.fixture
def settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Cursor's file, which this process changes."""
    monkeypatch.setenv("HOME", str(tmp_path))
    path = tmp_path / CURSOR
    path.parent.mkdir()
    return path


@pytest.mark.skipif(sys.platform == "win32", reason="knows no locks of folders")
@pytest.mark.parametrize("client", FILES)
@pytest.mark.parametrize("is_new", [True, False])
def test_all_who_install_at_once_are_there_in_the_end(machine: Machine, client: str, is_new: bool) -> None:
    if not is_new:
        machine.run("install", client, "--name", "first")
    names = [f"number{each}" for each in range(5)]
    running = [machine.start("install", client, "--name", name) for name in names]
    for each in running:
        _, told = each.communicate(timeout=PATIENCE)
        assert each.returncode == 0, told
    text = (machine.home / FILES[client]).read_text()
    assert [name for name in [*names, *([] if is_new else ["first"])] if name not in text] == []


def meanwhile(monkeypatch: pytest.MonkeyPatch, write: Callable[[int], object]) -> None:
    """Have another program write the file between the moment it is read and that it is written."""
    added, times = Json.added, iter(range(1_000))

    def beside(form: Json, *given: Any) -> str:
        write(next(times))
        return added(form, *given)

    monkeypatch.setattr(Json, "added", beside)


@pytest.mark.parametrize("old", [None, "", '{"mcpServers": {}}'])
def test_what_another_program_writes_meanwhile_stays(
    settings: Path, monkeypatch: pytest.MonkeyPatch, old: str | None
) -> None:
    if old is not None:
        settings.write_text(old)
    theirs = '{"mcpServers": {"theirs": {"command": "x"}}, "opened": 7}'
    meanwhile(monkeypatch, lambda number: number or settings.write_text(theirs))
    done = ConfigurationFile(CLIENTS["cursor"]).add("desk", ENTRY)
    found = json.loads(settings.read_text())
    assert found == {"mcpServers": {"theirs": {"command": "x"}, "desk": ENTRY}, "opened": 7}
    assert done.copy is not None
    assert done.copy.read_text() == theirs
    assert sorted(settings.parent.iterdir()) == [settings, done.copy]


def test_a_file_that_goes_meanwhile_is_made_anew(settings: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    settings.write_text("{}")

    def take_away(number: int) -> None:
        if not number:
            settings.unlink()

    meanwhile(monkeypatch, take_away)
    ConfigurationFile(CLIENTS["cursor"]).add("desk", ENTRY)
    assert json.loads(settings.read_text()) == {"mcpServers": {"desk": ENTRY}}


def test_a_file_that_is_written_again_and_again_is_left(settings: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    settings.write_text("{}")
    meanwhile(monkeypatch, lambda number: settings.write_text(f'{{"number": {number}}}'))
    with pytest.raises(ConfigurationError, match="again and again"):
        ConfigurationFile(CLIENTS["cursor"]).add("desk", ENTRY)
    assert json.loads(settings.read_text()) == {"number": TRIES - 1}
    assert [*settings.parent.iterdir()] == [settings]


@pytest.mark.skipif(sys.platform == "win32", reason="files have no groups")
@pytest.mark.parametrize(("mode", "changed"), [(0o640, 0o600), (0o664, 0o644)])
def test_a_group_that_is_not_known_here_keeps_nobody_from_a_file(
    settings: Path, monkeypatch: pytest.MonkeyPatch, mode: int, changed: int
) -> None:
    """As in a container whose users are others: it is written, and no other group gets what was for that one."""

    def refuse(*_: object) -> None:
        raise OSError(errno.EINVAL, "no such user")

    settings.write_text("{}")
    settings.chmod(mode)
    monkeypatch.setattr(os, "fchown", refuse)
    ConfigurationFile(CLIENTS["cursor"]).add("ours", ENTRY)
    assert json.loads(settings.read_text())["mcpServers"]["ours"] == ENTRY
    assert stat.S_IMODE(settings.stat().st_mode) == changed


@pytest.mark.skipif(not is_root, reason="files of others can only be made by root")
def test_a_file_stays_its_owners_where_root_writes_it(machine: Machine) -> None:
    path = machine.home / CURSOR
    path.parent.mkdir()
    path.write_text("{}")
    path.chmod(0o640)
    os.chown(path, NOBODY, NOBODY)
    assert machine.run("install", "cursor").returncode == 0
    found = [(each.name, each.stat()) for each in sorted(path.parent.iterdir())]
    assert [(name, one.st_uid, stat.S_IMODE(one.st_mode)) for name, one in found] == [
        ("mcp.json", NOBODY, 0o640),
        ("mcp.json.bak", NOBODY, 0o600),
    ]


@pytest.mark.skipif(not is_root, reason="root may write everything, and only root can be somebody else")
@pytest.mark.parametrize(("owner", "mode"), [(NOBODY, 0o444), (0, 0o644)])
def test_a_file_that_is_not_to_be_written_is_left(owner: int, mode: int) -> None:
    with tempfile.TemporaryDirectory() as home:
        path = Path(home) / CURSOR
        path.parent.mkdir()
        path.write_text("{}")
        path.chmod(mode)
        os.chown(path, owner, owner)
        for each in (home, path.parent):
            os.chown(each, NOBODY, NOBODY)
        (done,) = run_all([Case(["install", "cursor"], home, user=NOBODY)])
        assert done.status == 2
        assert "you may not write it" in done.output
        assert path.read_text() == "{}"
        assert [*path.parent.iterdir()] == [path]


@pytest.mark.parametrize("client", ["codex", "goose"])
def test_a_file_of_which_a_read_gives_a_part_is_kept_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, client: str
) -> None:
    """As of some file systems in user space. A first part that could be read went for the whole, in the copy too."""
    lines = {"codex": 'name_{} = "x"\n', "goose": "name_{}: x\n"}
    old = "".join(lines[client].format(number) for number in range(9))
    path = tmp_path / FILES[client]
    path.parent.mkdir(parents=True)
    path.write_text(old)
    read, first = os.read, len(lines[client].format(0))
    monkeypatch.setattr(os, "read", lambda descriptor, most: read(descriptor, min(most, first)))
    for name, value in {"HOME": str(tmp_path), "XDG_CONFIG_HOME": ""}.items():
        monkeypatch.setenv(name, value)
    monkeypatch.delenv("CODEX_HOME", raising=False)
    done = ConfigurationFile(CLIENTS[client]).add("desk", {"command": "/bin/ours"})
    assert done.copy is not None
    assert done.copy.read_text() == old
    assert path.read_text().startswith(old)
