"""What is kept saves time, and is never the reason for another output."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from generator.files.cache import MAX_KEPT, digest, made_once


def maker(calls: list[str], text: str) -> Callable[[Path], None]:
    def make(folder: Path) -> None:
        calls.append(text)
        (folder / "inner").mkdir(parents=True, exist_ok=True)
        (folder / "inner/file").write_text(text, encoding="utf-8")

    return make


def test_a_folder_is_made_once_for_a_key(tmp_path: Path) -> None:
    calls: list[str] = []
    for turn in range(2):
        made_once(tmp_path / "cache", "key", maker(calls, "text"), tmp_path / f"output{turn}")
        assert (tmp_path / f"output{turn}/inner/file").read_text(encoding="utf-8") == "text"
    assert calls == ["text"]


def test_another_key_is_made_anew_and_the_oldest_go(tmp_path: Path) -> None:
    calls: list[str] = []
    for turn in range(MAX_KEPT + 2):
        made_once(tmp_path / "cache", f"key{turn}", maker(calls, str(turn)), tmp_path / f"output{turn}")
    assert len(calls) == MAX_KEPT + 2
    assert len(list((tmp_path / "cache").iterdir())) == MAX_KEPT


Meanwhile = Callable[[Path], object]


def nothing(_: Path) -> None:
    """Nothing happens."""


def lose_a_file(folder: Path) -> None:
    (folder / "inner/file").unlink()


def around_the_first_copy(monkeypatch: pytest.MonkeyPatch, of: Path, before: Meanwhile, after: Meanwhile) -> None:
    """Let another process do something just before this folder is copied, and just after it."""
    copy, copied = shutil.copytree, list[Path]()

    def copytree(source: Path, *arguments: Any, **options: Any) -> object:
        if source != of or copied:
            return copy(source, *arguments, **options)
        copied.append(source)
        before(source)
        copy(source, *arguments, **options)
        return after(source)

    monkeypatch.setattr(shutil, "copytree", copytree)


@pytest.mark.parametrize(("before", "after"), [(shutil.rmtree, nothing), (lose_a_file, shutil.rmtree)])
def test_what_another_process_takes_away_while_it_is_copied_is_made_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, before: Meanwhile, after: Meanwhile
) -> None:
    calls: list[str] = []
    made_once(tmp_path / "cache", "key", maker(calls, "text"), tmp_path / "first")
    around_the_first_copy(monkeypatch, tmp_path / "cache/key", before, after)
    made_once(tmp_path / "cache", "key", maker(calls, "text"), tmp_path / "second")
    assert (tmp_path / "second/inner/file").read_text(encoding="utf-8") == "text"
    assert calls == ["text"] * 2


def test_what_two_processes_keep_at_a_time_is_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    calls: list[str] = []

    def keep(_: Path) -> None:
        made_once(tmp_path / "cache", "key", maker(calls, "text"), tmp_path / "of another")

    around_the_first_copy(monkeypatch, tmp_path / "first", nothing, keep)
    for name in ("first", "second"):
        made_once(tmp_path / "cache", "key", maker(calls, "text"), tmp_path / name)
        assert (tmp_path / name / "inner/file").read_text(encoding="utf-8") == "text"
    assert calls == ["text"] * 2  # of both; the last one was kept
    assert [path.name for path in (tmp_path / "cache").iterdir()] == ["key"]


def test_a_cache_that_cannot_be_written_costs_nothing_but_time(tmp_path: Path) -> None:
    (tmp_path / "cache").write_text("in the way", encoding="utf-8")
    made_once(tmp_path / "cache", "key", maker([], "text"), tmp_path / "output")
    assert (tmp_path / "output/inner/file").read_text(encoding="utf-8") == "text"


def test_a_digest_tells_parts_apart() -> None:
    assert digest([b"ab", b"c"]) != digest([b"a", b"bc"])
    assert digest([b"ab", b"c"]) == digest([b"ab", b"c"])
