"""Files that only their owner may read: on the disk before they have their name, and nothing is left of the killed."""

from __future__ import annotations

import errno
import os
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from zoho_desk_mcp.server.files.private_file import LEFT_OVER, create_private, write_private

KILLED = """
import os, sys
from pathlib import Path
from zoho_desk_mcp.server.files import private_file
os.{step} = lambda *_, **__: os._exit(9)
private_file.{writes}(Path(sys.argv[1]), "new")
"""
WRITERS = {"write_private": "replace", "create_private": "link"}


@pytest.mark.skipif(sys.platform == "win32", reason="opens no folders")
@pytest.mark.parametrize("writes", [write_private, create_private])
def test_a_file_is_on_the_disk_before_its_name_and_that_before_the_end(
    writes: Callable[[Path, str], object], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    done: list[str] = []
    sync = os.fsync

    def note(handle: int) -> None:
        done.append(Path(os.readlink(f"/dev/fd/{handle}")).name if sys.platform == "linux" else "")
        sync(handle)

    def noting(step: Callable[..., None]) -> Callable[..., None]:
        def named(*names: object) -> None:
            done.append("named")
            step(*names)

        return named

    monkeypatch.setattr(os, "fsync", note)
    for name in WRITERS.values():
        monkeypatch.setattr(os, name, noting(getattr(os, name)))
    writes(tmp_path / "key", "new")
    assert len(done) == 3
    assert done[1] == "named"
    if sys.platform == "linux":
        assert done[0].startswith(".key.")
        assert done[2] == tmp_path.name
    assert [(path.name, path.read_text()) for path in tmp_path.iterdir()] == [("key", "new")]


@pytest.mark.parametrize("writes", WRITERS)
@pytest.mark.parametrize("step", ["fsync", "name"])
def test_the_next_write_removes_what_one_left_who_was_killed(writes: str, step: str, tmp_path: Path) -> None:
    code = KILLED.format(step=WRITERS[writes] if step == "name" else step, writes=writes)
    for _ in range(2):
        subprocess.run([sys.executable, "-c", code, tmp_path / "key"], timeout=60, check=False)
    left, other = sorted(tmp_path.iterdir())
    at = left.stat().st_mtime - 2 * LEFT_OVER
    os.utime(left, (at, at))
    (tmp_path / ".key.mine").touch()
    os.utime(tmp_path / ".key.mine", (at, at))
    write_private(tmp_path / "key", "whole")
    assert {path.name for path in tmp_path.iterdir()} == {"key", ".key.mine", other.name}  # that one may still write
    assert (tmp_path / "key").read_text() == "whole"


@pytest.mark.parametrize("reason", [errno.EPERM, errno.ENOTSUP])
def test_a_file_system_without_links_gets_a_key_too(
    reason: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(reason, os.strerror(reason))

    monkeypatch.setattr(os, "link", refuse)
    path = tmp_path / "key"
    assert [create_private(path, text) for text in ("first", "second")] == [True, False]
    assert (path.read_text(), stat.S_IMODE(path.stat().st_mode)) == ("first", 0o600)
    assert list(tmp_path.iterdir()) == [path]
