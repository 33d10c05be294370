"""What is kept saves time, and is never the reason for another output."""

from __future__ import annotations

from pathlib import Path

from generator.files.cache import MAX_KEPT, digest, made_once


def maker(calls: list[str], text: str):
    def make(folder: Path) -> None:
        calls.append(text)
        (folder / "inner").mkdir(parents=True)
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


def test_a_cache_that_cannot_be_written_costs_nothing_but_time(tmp_path: Path) -> None:
    (tmp_path / "cache").write_text("in the way", encoding="utf-8")
    made_once(tmp_path / "cache", "key", maker([], "text"), tmp_path / "output")
    assert (tmp_path / "output/inner/file").read_text(encoding="utf-8") == "text"


def test_a_digest_tells_parts_apart() -> None:
    assert digest([b"ab", b"c"]) != digest([b"a", b"bc"])
    assert digest([b"ab", b"c"]) == digest([b"ab", b"c"])
