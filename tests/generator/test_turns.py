"""Two runs that replace one tree do so one after the other, and each puts in place what is whole."""

from __future__ import annotations

import multiprocessing
import os
import signal
from collections.abc import Callable
from multiprocessing.synchronize import Event
from pathlib import Path

import pytest

from generator.errors import GeneratorError
from generator.files import turns
from generator.files.tree import recover, replaced

FORK = multiprocessing.get_context("fork")
SECONDS = 30


def put(target: Path, text: str, begun: Event | None = None, go: Event | None = None) -> None:
    """Replace a tree by one of two files, with a pause between them."""
    with replaced(target) as folder:
        (folder / "one").write_text(text, encoding="utf-8")
        if begun is not None and go is not None:
            begun.set()
            go.wait(SECONDS)
        (folder / "two").write_text(text, encoding="utf-8")


def contents(folder: Path) -> dict[str, str]:
    return {path.name: path.read_text(encoding="utf-8") for path in folder.iterdir()}


@pytest.mark.parametrize("other", [lambda target: put(target, "second"), recover], ids=["replaces", "recovers"])
def test_another_run_waits_until_the_first_is_done(other: Callable[[Path], None], tmp_path: Path) -> None:
    """It removed what the first had in the making, which then put the rest in place: a package without many files."""
    target, begun, go = tmp_path / "generated/package", FORK.Event(), FORK.Event()
    first = FORK.Process(target=put, args=(target, "first", begun, go))
    first.start()
    assert begun.wait(SECONDS)
    second = FORK.Process(target=other, args=(target,))
    second.start()
    second.join(1)
    assert second.is_alive()
    go.set()
    first.join()
    second.join()
    assert (first.exitcode, second.exitcode) == (0, 0)
    text = "first" if other is recover else "second"
    assert contents(target) == {"one": text, "two": text}
    assert [path.name for path in target.parent.iterdir()] == ["package"]


def test_a_run_that_was_killed_is_not_waited_for(tmp_path: Path) -> None:
    target, begun = tmp_path / "generated/package", FORK.Event()
    first = FORK.Process(target=put, args=(target, "first", begun, FORK.Event()))
    first.start()
    assert begun.wait(SECONDS)
    assert first.pid is not None
    os.kill(first.pid, signal.SIGKILL)
    first.join()
    put(target, "second")
    assert contents(target) == {"one": "second", "two": "second"}


def test_a_run_that_does_not_end_is_told_of(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(turns, "MAX_SECONDS", 0)
    target, begun, go = tmp_path / "generated/package", FORK.Event(), FORK.Event()
    first = FORK.Process(target=put, args=(target, "first", begun, go))
    first.start()
    assert begun.wait(SECONDS)
    with pytest.raises(GeneratorError, match="generated: is being written by another run"):
        put(target, "second")
    go.set()
    first.join()
    assert contents(target) == {"one": "first", "two": "first"}
