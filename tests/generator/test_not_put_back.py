"""Where what failed cannot be undone either, people are told what stands where, and the next run puts it back.

So it is where a disk turns read-only: it was said that nothing was written, and that all is as it was.
"""

from __future__ import annotations

import errno
import os
import shutil
from pathlib import Path

import pytest
import typer

from generator.commands import new_target
from generator.commands.terminal import problems_shown
from generator.errors import NotInPlaceError
from generator.files.named import named, write_file
from generator.files.tree import recover, replaced
from generator.files.written import undo_killed, written
from tests.support.projects import TEMPLATES


class Disk:
    """A disk that turns read-only: this rename is the first that it refuses."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, first: int, name: str = "rename") -> None:
        self.is_read_only, self.count, self.first = True, 0, first
        self._real = getattr(os, name)
        monkeypatch.setattr(os, name, self._rename)

    def _rename(self, source: Path, target: Path) -> None:
        self.count += 1
        if self.is_read_only and self.count >= self.first:
            raise OSError(errno.EROFS, "Read-only file system", str(source), None, str(target))
        self._real(source, target)


def test_a_tree_is_told_of_and_brought_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "package"
    target.mkdir()
    write_file(target / "file", "old")
    disk = Disk(monkeypatch, 2)
    with pytest.raises(typer.Exit), problems_shown(), replaced(target) as folder:
        write_file(folder / "file", "new")
    said = capsys.readouterr().err.replace("\n", " ")
    assert "package: is not in its place, and stands in .package.old beside it: Read-only file system" in said
    assert "2 problems; not everything is in its place." in said
    assert "nothing was written" not in said
    assert not target.exists()
    with pytest.raises(NotInPlaceError, match="The next run puts it back"):
        recover(target)
    disk.is_read_only = False
    recover(target)
    assert (target / "file").read_text(encoding="utf-8") == "old"
    assert [path.name for path in tmp_path.iterdir()] == ["package"]


def test_files_are_told_of_and_put_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    one, other, notes = tmp_path / "one", tmp_path / "other", tmp_path / "notes"
    for path in (one, other):
        write_file(path, "old")
    disk = Disk(monkeypatch, 3, "replace")
    with pytest.raises(typer.Exit), problems_shown(), written({one: "new", other: "new"}, notes):
        pass
    said = capsys.readouterr().err.replace("\n", " ")
    assert "one: is not as it was before, and cannot be put back: Read-only file system" in said
    assert "The next `generate` or `release` puts it back." in said
    assert "other: is not as it was" not in said
    assert "2 problems; not everything is in its place." in said
    with pytest.raises(NotInPlaceError, match="one: is not as it was before"):
        undo_killed(notes)
    disk.is_read_only = False
    assert undo_killed(notes) == [one]
    assert one.read_text(encoding="utf-8") == "old"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["one", "other"]


def test_notes_that_cannot_be_removed_are_told_of(tmp_path: Path) -> None:
    """What was done is whole, and the next run would undo it."""
    file, notes = tmp_path / "file", tmp_path / "folder" / "notes"
    write_file(file, "old")

    def without_end() -> None:
        with written({file: "new"}, notes):
            notes.unlink()
            notes.mkdir()

    with pytest.raises(NotInPlaceError, match="Remove it: else the next run undoes it"):
        without_end()
    assert file.read_text(encoding="utf-8") == "new"


def test_templates_of_a_new_target_that_stay_are_told_of(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "templates").mkdir()
    (tmp_path / "templates/starter").symlink_to(TEMPLATES / "starter")
    Disk(monkeypatch, 2)
    monkeypatch.setattr(shutil, "rmtree", lambda *_, **__: None)
    facts = {
        "title": "Acme",
        "vendor": "Acme",
        "website": "https://acme.example/",
        "source": {"repository": "a/b", "folder": "."},
    }
    with pytest.raises(typer.Exit):
        new_target.new(tmp_path, "acme", facts, None)
    said = capsys.readouterr().err.replace("\n", " ")
    assert "templates/acme: is there without the rest, and cannot be removed" in said
    assert "not everything is in its place" in said


def test_a_file_that_the_system_does_not_name_is_named(tmp_path: Path) -> None:
    """Of one that is open it tells no name: it was said that the output cannot be written."""
    faulty = tmp_path / "faulty"
    faulty.symlink_to("/proc/self/mem")  # its first bytes can be neither read nor written
    with pytest.raises(OSError, match=r"Input/output error.*/faulty"):
        write_file(faulty, "text")
    with pytest.raises(OSError, match=r"Input/output error.*/faulty"), named(faulty):
        faulty.read_bytes()
