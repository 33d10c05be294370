"""A fetch or a generate that is killed at any moment leaves the old tree or the new one, and nothing else."""

from __future__ import annotations

import multiprocessing
import os
import random
import shutil
import signal
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from generator import pipeline
from generator.errors import GeneratorError
from generator.files.lock import read_lock
from generator.files.tree import recover, replaced
from generator.upstream.fetch import fetch
from tests.support.projects import GOLDEN, REAL, TEMPLATES, SmallProject, quiet
from tests.support.samples import PREVIOUS, new_project, previous_files, repository, upstream_with

KILLS = 24
FORK = multiprocessing.get_context("fork")
"""Children begin with everything imported, so that the signal meets the work and not the start."""


@pytest.fixture(autouse=True)
def _temporary_folders_go_with_the_test(
    tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is killed leaves them behind."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path_factory.mktemp("temporary")))


def killed(work: Callable[[], object], delay: float) -> None:
    """Do some work in a process of its own, and kill it after a while."""
    process = FORK.Process(target=work)
    process.start()
    time.sleep(delay)
    assert process.pid is not None
    os.kill(process.pid, signal.SIGKILL)
    process.join()


def tree(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def seconds(work: Callable[[], object]) -> float:
    start = time.monotonic()
    work()
    return time.monotonic() - start


class FewTemplates(SmallProject):
    """A project with some of the templates: what is killed is how files are written, and fewer are sooner written."""

    @property
    def templates(self) -> Path:
        return self.root / "templates"

    def copy(self) -> None:
        """Fill its folders."""
        shutil.copytree(GOLDEN / "parameter_names/specs", self.specs)
        for name in ("server/arguments", f"{self.name}/src/zoho_desk_mcp/oauth"):
            shutil.copytree(TEMPLATES / name, self.templates / name)
        for file in TEMPLATES.glob("*.jinja"):
            shutil.copy(file, self.templates)


def test_killed_generate(tmp_path: Path) -> None:
    projects = [FewTemplates(tmp_path / name) for name in ("one", "other")]
    for project in projects:
        project.copy()
    records = projects[1].records / "tickets.yaml"
    text = records.read_text(encoding="utf-8")
    records.write_text(text[: text.index("  - method: delete")], encoding="utf-8")
    output = tmp_path / "generated/zoho-desk-mcp"
    whole = []
    for project in projects:
        pipeline.generate(project, output, quiet)
        whole.append(tree(output))
    assert whole[0] != whole[1]
    lasts = seconds(lambda: pipeline.generate(projects[1], output, quiet))  # the models are kept by now

    draw = random.Random(4)
    for turn in range(KILLS):
        project = projects[turn % 2]
        if turn % 10 < 2:  # or they are made meanwhile
            shutil.rmtree(project.cache, ignore_errors=True)
        killed(partial(pipeline.generate, project, output, quiet), draw.uniform(0, 1.2 * lasts))
        recover(output)
        assert tree(output) in whole, turn
    for _ in range(100):  # ruff may outlive the run that started it, and still write
        recover(output)
        if len(list(output.parent.iterdir())) == 1:
            break
        time.sleep(0.1)
    assert [path.name for path in output.parent.iterdir()] == [output.name]


def test_killed_fetch(tmp_path: Path) -> None:
    upstream = repository(tmp_path / "upstream")
    commits = [upstream_with(upstream, PREVIOUS), upstream_with(upstream, REAL.openapi, sorted(previous_files()))]
    project = new_project(tmp_path / "project")
    project.openapi.mkdir(parents=True)
    whole, lasts = [], 0.0
    for commit in commits:
        lasts = seconds(partial(fetch, project, str(upstream.folder), commit, quiet))
        whole.append((tree(project.openapi), project.lock_file.read_bytes()))
    assert whole[0] != whole[1]

    draw = random.Random(4)
    for turn in range(KILLS):
        commit = commits[turn % 2]
        work = partial(fetch, project, str(upstream.folder), commit, quiet)
        killed(work, draw.uniform(0, 1.2 * lasts))
        recover(project.openapi)
        assert tree(project.openapi) in [files for files, _ in whole], turn
        assert project.lock_file.read_bytes() in [lock for _, lock in whole], turn
    fetch(project, str(upstream.folder), commits[0], quiet)
    project.verify_specs()
    assert sorted(path.name for path in project.specs.iterdir()) == ["openapi", "target.yaml", "upstream.lock.json"]


def test_killed_between_the_files_and_their_lock(tmp_path: Path) -> None:
    upstream = repository(tmp_path / "upstream")
    commits = [upstream_with(upstream, PREVIOUS), upstream_with(upstream, REAL.openapi, sorted(previous_files()))]
    project = new_project(tmp_path / "project")
    fetch(project, str(upstream.folder), commits[0], quiet)

    def dying() -> None:
        die = partial(os.kill, os.getpid(), signal.SIGKILL)  # in the child only
        pytest.MonkeyPatch().setattr(Path, "rename", lambda *_: die())  # of the folder
        fetch(project, str(upstream.folder), commits[1], quiet)

    process = FORK.Process(target=dying)
    process.start()
    process.join()
    assert process.exitcode == -signal.SIGKILL
    assert read_lock(project.lock_file).commit == commits[1]
    with pytest.raises(GeneratorError, match="fetch again"):
        project.verify_specs()
    fetch(project, str(upstream.folder), commits[1], quiet)
    project.verify_specs()


def test_killed_between_all_steps_of_a_replacement(tmp_path: Path) -> None:
    """Kill at each rename in turn, in a process of its own."""
    target = tmp_path / "tree"
    target.mkdir()
    (target / "file").write_text("old")

    def replacing(kill_at: int) -> None:
        count = 0
        rename = Path.rename

        def deadly(self: Path, other: Path) -> Path:
            nonlocal count
            count += 1
            if count == kill_at:
                os.kill(os.getpid(), signal.SIGKILL)
            return rename(self, other)

        pytest.MonkeyPatch().setattr(Path, "rename", deadly)  # in the child only
        with replaced(target) as folder:
            (folder / "file").write_text("new")

    for kill_at in (1, 2):
        process = FORK.Process(target=replacing, args=(kill_at,))
        process.start()
        process.join()
        assert process.exitcode == -signal.SIGKILL
        recover(target)
        assert (target / "file").read_text() == "old"
        assert [path.name for path in tmp_path.iterdir()] == ["tree"]
