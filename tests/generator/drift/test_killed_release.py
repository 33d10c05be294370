"""A release that is killed at any step is undone by the next run, and leaves nothing."""

from __future__ import annotations

import multiprocessing
import os
import signal
from pathlib import Path

import pytest

from generator.commands.unfinished import between_releases, undo_release
from generator.drift.release import release
from generator.drift.report import Report
from generator.files.lock import Lock
from generator.files.written import undo_killed
from generator.project import Project
from tests.support.samples import project

LOCK = Lock(repository="zoho/zohodesk-oas", folder="v1.0", files={})
FORK = multiprocessing.get_context("fork")
SECONDS = 30


def templates(here: Project) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in here.vendor_templates.iterdir() if path.is_file()}


def killed_at(here: Project, step: int) -> int | None:
    """The status of a release that is killed before it replaces the file of this number, or within the block."""

    def dying() -> None:
        replace, count = os.replace, 0

        def deadly(source: Path, target: Path) -> None:
            nonlocal count
            count += 1
            if count == step:
                os.kill(os.getpid(), signal.SIGKILL)
            replace(source, target)

        os.replace = deadly  # type: ignore[assignment]  # in the child only
        with release(here, Report(()), LOCK):
            os.kill(os.getpid(), signal.SIGKILL)

    process = FORK.Process(target=dying)
    process.start()
    process.join()
    return process.exitcode


@pytest.fixture
def here(tmp_path: Path) -> Project:
    made = project(tmp_path)
    (made.vendor_templates / "server.json").write_text('{"version": "0.1.0"}\n', encoding="utf-8")
    return made


@pytest.mark.parametrize("step", [1, 2, 3, 4, 9])
def test_a_release_that_is_killed_is_undone_by_the_next_run(
    here: Project, step: int, capsys: pytest.CaptureFixture[str]
) -> None:
    before = templates(here)
    assert killed_at(here, step) == -signal.SIGKILL
    assert (templates(here) != before) == (step > 1)
    undo_release(here)
    assert ("A release was killed before it was whole" in capsys.readouterr().err) == (step > 2)
    assert templates(here) == before
    assert not here.unfinished_release.exists()
    with release(here, Report(()), LOCK) as made:
        assert templates(here) != before
    assert made.old == "0.1.0"
    assert not here.unfinished_release.exists()


def test_what_somebody_has_written_since_stays(here: Project) -> None:
    assert killed_at(here, 9) == -signal.SIGKILL
    (here.vendor_templates / "pyproject.toml").write_text("mine", encoding="utf-8")
    undo_release(here)
    after = templates(here)
    assert after["pyproject.toml"] == b"mine"
    assert after["server.json"] == b'{"version": "0.1.0"}\n'


def test_what_is_no_note_of_a_release_is_passed_over(here: Project) -> None:
    before = templates(here)
    here.unfinished_release.parent.mkdir(parents=True)
    for text in ("", "[]", '{"a": 1}', "\udcff"):
        here.unfinished_release.write_bytes(text.encode(errors="surrogateescape"))
        assert undo_killed(here.unfinished_release) == []
    assert templates(here) == before


def test_a_release_that_still_runs_is_not_undone(here: Project) -> None:
    """Another one, or `generate`, took it for a killed one: the package had a version that the templates had not."""
    begun, go, before = FORK.Event(), FORK.Event(), templates(here)

    def first() -> None:
        with between_releases(here), release(here, Report(()), LOCK):
            begun.set()
            go.wait(SECONDS)

    def second() -> None:
        with between_releases(here):
            assert not here.unfinished_release.exists()

    runs = [FORK.Process(target=each) for each in (first, second)]
    runs[0].start()
    assert begun.wait(SECONDS)
    runs[1].start()
    runs[1].join(1)
    assert runs[1].is_alive()
    go.set()
    for each in runs:
        each.join(SECONDS)
    assert [each.exitcode for each in runs] == [0, 0]
    assert templates(here) != before
