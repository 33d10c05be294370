"""Files are written whole, all together or none, and never through a link that leads nowhere."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from generator.errors import ROOM, GeneratorError, NotInPlaceError
from generator.files.written import undo_killed, write_whole, written


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two files, of which one may be run."""
    (tmp_path / "a").write_text("a", encoding="utf-8")
    (tmp_path / "b").write_text("b", encoding="utf-8")
    (tmp_path / "b").chmod(0o755)
    return tmp_path


def texts(folder: Path) -> dict[str, str]:
    return {path.name: path.read_text(encoding="utf-8") for path in sorted(folder.iterdir())}


def test_files_keep_their_modes(folder: Path) -> None:
    write_whole({folder / "a": "1", folder / "b": "2", folder / "c": "3"})
    assert texts(folder) == {"a": "1", "b": "2", "c": "3"}
    assert (folder / "b").stat().st_mode & 0o777 == 0o755


def test_a_link_that_leads_nowhere_is_refused(folder: Path) -> None:
    (folder / "link").symlink_to(folder / "victim")
    with pytest.raises(GeneratorError, match="link: is a link that leads to no file"):
        write_whole({folder / "a": "1", folder / "link": "2"})
    (folder / "link").unlink()
    assert texts(folder) == {"a": "a", "b": "b"}


def test_a_link_to_a_file_stays_one(folder: Path) -> None:
    (folder / "link").symlink_to("a")
    write_whole({folder / "link": "1"})
    assert texts(folder) == {"a": "1", "b": "b", "link": "1"}
    assert (folder / "link").is_symlink()


def test_a_link_that_waits_for_the_text_is_not_written_through(folder: Path) -> None:
    (folder / ".a.new").symlink_to("b")
    write_whole({folder / "a": "1"})
    assert texts(folder) == {"a": "1", "b": "b"}


def test_a_pipe_is_refused(folder: Path) -> None:
    os.mkfifo(folder / "pipe")
    with pytest.raises(GeneratorError, match="pipe: is no plain file"):
        write_whole({folder / "a": "1", folder / "pipe": "2"})
    assert (folder / "a").read_text(encoding="utf-8") == "a"


def test_one_that_cannot_be_written_leaves_all_as_they_were(folder: Path) -> None:
    with pytest.raises(OSError, match="name too long"):
        write_whole({folder / "a": "1", folder / ("c" * 253): "2"})
    assert texts(folder) == {"a": "a", "b": "b"}


@pytest.mark.parametrize("reason", [PermissionError, KeyboardInterrupt])
def test_one_that_cannot_be_put_in_its_place_leaves_all_as_they_were(
    folder: Path, monkeypatch: pytest.MonkeyPatch, reason: type[BaseException]
) -> None:
    """As on Windows, where somebody has it open, or by Ctrl-C in between."""
    replace, failures = os.replace, [reason]

    def replace_all_but_one(fresh: Path, place: Path) -> None:
        if place.name == "b" and failures:
            raise failures.pop()
        replace(fresh, place)

    monkeypatch.setattr(os, "replace", replace_all_but_one)
    with pytest.raises(reason):
        write_whole({folder / "a": "1", folder / "c": "2", folder / "b": "3"})
    assert texts(folder) == {"a": "a", "b": "b"}


@pytest.mark.parametrize("reason", [KeyboardInterrupt, SystemExit, OSError])
def test_what_fails_with_them_puts_them_back(folder: Path, reason: type[BaseException]) -> None:
    found: list[dict[str, str]] = []

    def fail() -> None:
        with written({folder / "b": "1", folder / "c": "2"}):
            found.append(texts(folder))
            raise reason

    with pytest.raises(reason):
        fail()
    assert found == [{"a": "a", "b": "1", "c": "2"}]
    assert texts(folder) == {"a": "a", "b": "b"}
    assert (folder / "b").stat().st_mode & 0o777 == 0o755


def test_what_there_was_no_room_to_put_back_the_next_run_puts_back(tmp_path: Path) -> None:
    """The notes were gone, and with them what the files had held."""
    file, notes = tmp_path / "version", tmp_path / "notes"
    file.write_text("1", encoding="utf-8")
    obstacle = tmp_path / ".version.new"

    def without_room() -> None:
        with written({file: "2"}, notes):
            obstacle.mkdir()
            raise OSError(errno.ENOSPC, "No space left on device")

    with pytest.raises(NotInPlaceError) as told:
        without_room()
    failed, left = sorted(told.value.problems, key=lambda problem: "put back" in problem.what)
    assert failed.what == "cannot be written: No space left on device"
    assert (left.where, left.hint) == (str(file), f"{ROOM} The next `generate` or `release` puts it back.")
    assert file.read_text(encoding="utf-8") == "2"
    obstacle.rmdir()
    assert undo_killed(notes) == [file]
    assert file.read_text(encoding="utf-8") == "1"
    assert not notes.exists()
