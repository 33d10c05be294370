"""A run whose inputs are known is not made again; whatever is changed by one byte is."""

from __future__ import annotations

import multiprocessing
import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from generator import cli, known_result
from generator.commands import full_run
from generator.files.tree import entries_of, replaced
from generator.known_result import Report
from generator.project import Project
from tests.support.projects import REAL

Edit = Callable[[Project], object]


def append(path: Callable[[Project], Path]) -> Edit:
    def edit(project: Project) -> None:
        with path(project).open("a", encoding="utf-8") as file:
            file.write("\n")

    return edit


INPUTS: dict[str, Edit] = {
    "upstream's file": append(lambda project: project.openapi / "Things.json"),
    "target": append(lambda project: project.target_file),
    "overlay": append(lambda project: project.overlay),
    "record": append(lambda project: project.records / "things.yaml"),
    "another record": lambda project: (project.records / "more.yaml").touch(),
    "name of a record": lambda project: (project.records / "things.yaml").rename(project.records / "others.yaml"),
    "template of all": append(lambda project: project.templates / "tool.py.jinja"),
    "server": append(lambda project: project.templates / "server/app.py"),
    "vendor's template": append(lambda project: project.vendor_templates / "client.py"),
}
OUTPUT: dict[str, Edit] = {
    "edited": append(lambda project: project.output / "made.py"),
    "added": lambda project: (project.output / "more.py").touch(),
    "removed": lambda project: (project.output / "made.py").unlink(),
    "gone": lambda project: (project.output / "made.py").rename(project.output.with_name("made.py")),
}
KEPT: dict[str, Edit] = {
    "no JSON": lambda project: kept(project).write_text("{", encoding="utf-8"),
    "other JSON": lambda project: kept(project).write_text("[]", encoding="utf-8"),
    "gone": lambda project: kept(project).unlink(),
}


def kept(project: Project) -> Path:
    return project.cache / "results" / f"{project.name}.json"


class Runs:
    """Full runs of a project that is as small as can be: they are counted, and write one file."""

    def __init__(self, project: Project) -> None:
        self.project = project
        self.full = 0

    def write(self, project: Project) -> Report:
        self.full += 1
        project.output.mkdir(parents=True, exist_ok=True)
        (project.output / "made.py").write_text("made = True\n", encoding="utf-8")
        return Report(repairs={"odd": 2}, summary="All is made.")

    def compare(self, project: Project) -> tuple[Report, list[str]]:
        self.full += 1
        return Report(repairs={"odd": 2}, summary="All is made."), []

    def run(self, command: str) -> Result:
        done = CliRunner().invoke(cli.app, [command], catch_exceptions=False)
        assert done.exit_code == 0, done.output
        return done


@pytest.fixture
def runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Runs:
    project = Project(tmp_path, REAL.name)
    names = ("openapi/Things.json", "target.yaml", "overlay.yaml", "docs/things.yaml")
    files = [*(project.specs / name for name in names), project.templates / "tool.py.jinja"]
    for path in [*files, project.templates / "server/app.py", project.vendor_templates / "client.py"]:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
    made = Runs(project)
    monkeypatch.setattr(cli, "projects", lambda _: [project])
    monkeypatch.setattr(Project, "target", REAL.target)
    monkeypatch.setattr(full_run, "write", made.write)
    monkeypatch.setattr(full_run, "compare", made.compare)
    return made


@pytest.mark.parametrize("second", ["generate", "check"])
@pytest.mark.parametrize("first", ["generate", "check"])
def test_what_is_known_is_not_made_again(runs: Runs, first: str, second: str) -> None:
    runs.run(first)
    before = runs.run(second).output
    assert runs.full == 1
    assert before == runs.run(second).output
    assert runs.full == 1


def test_the_same_is_told_as_of_the_full_run(runs: Runs) -> None:
    told = runs.run("generate").output
    assert "odd" in told
    assert "All is made." in told
    assert runs.run("generate").output == told


@pytest.mark.parametrize("edit", [*INPUTS.values(), *KEPT.values()], ids=[*INPUTS, *KEPT])
@pytest.mark.parametrize("command", ["generate", "check"])
def test_whatever_is_changed_is_made_anew(runs: Runs, command: str, edit: Edit) -> None:
    runs.run(command)
    edit(runs.project)
    runs.run(command)
    assert runs.full == 2


@pytest.mark.parametrize("command", ["generate", "check"])
def test_what_changed_during_a_run_is_not_taken_for_its_input(
    runs: Runs, command: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It may have been read or not: with what was there before, `check` believed a package that was of neither."""
    record = runs.project.records / "things.yaml"
    step = "write" if command == "generate" else "compare"
    made = getattr(runs, step)

    def edited_meanwhile(project: Project) -> object:
        record.write_text("changed", encoding="utf-8")
        return made(project)

    monkeypatch.setattr(full_run, step, edited_meanwhile)
    runs.run(command)
    monkeypatch.setattr(full_run, step, made)
    record.write_text("", encoding="utf-8")
    runs.run("check")
    assert runs.full == 2


@pytest.mark.parametrize("edit", OUTPUT.values(), ids=OUTPUT)
@pytest.mark.parametrize("command", ["generate", "check"])
def test_a_package_that_was_changed_by_hand_is_not_believed(runs: Runs, command: str, edit: Edit) -> None:
    runs.run("generate")
    edit(runs.project)
    runs.run(command)
    assert runs.full == 2


@pytest.mark.parametrize("left", [(".new",), (".old",), (".new", ".old")], ids="".join)
def test_what_a_killed_run_left_goes_also_where_nothing_is_made(runs: Runs, left: tuple[str, ...]) -> None:
    runs.run("generate")
    output = runs.project.output
    for ending in left:
        (output.with_name(f".{output.name}{ending}") / "tools").mkdir(parents=True)
    runs.run("generate")
    assert runs.full == 1
    assert list(output.parent.iterdir()) == [output]


def test_a_package_that_a_killed_run_had_moved_away_comes_back(runs: Runs) -> None:
    runs.run("generate")
    output = runs.project.output
    output.rename(output.with_name(f".{output.name}.old"))
    output.with_name(f".{output.name}.new").mkdir()
    runs.run("generate")
    assert runs.full == 1
    assert [path.name for path in output.iterdir()] == ["made.py"]


@pytest.mark.parametrize("what", ["generator", "library", "Python"])
def test_another_generator_library_or_python_is_another_input(
    runs: Runs, what: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    runs.run("generate")
    if what == "generator":
        (tmp_path / "other").mkdir()
        monkeypatch.setattr(known_result, "GENERATOR", tmp_path / "other")
    elif what == "library":
        (tmp_path / "libraries/ruff-99.dist-info").mkdir(parents=True)
        monkeypatch.syspath_prepend(tmp_path / "libraries")
    else:
        monkeypatch.setattr(sys, "version", "3.99")
    runs.run("generate")
    assert runs.full == 2


def test_what_cannot_be_kept_costs_nothing_but_time(runs: Runs) -> None:
    runs.project.cache.write_text("in the way", encoding="utf-8")
    runs.run("generate")
    runs.run("generate")
    assert runs.full == 2


def test_what_users_and_tools_leave_in_a_package_changes_nothing(runs: Runs) -> None:
    runs.run("generate")
    (runs.project.output / "__pycache__").mkdir()
    (runs.project.output / "__pycache__/made.pyc").touch()
    runs.run("check")
    assert runs.full == 1


@pytest.mark.parametrize("name", ["dist", ".venv", "x.egg-info"])
def test_a_checkout_may_lie_in_a_folder_of_any_name(tmp_path: Path, name: str) -> None:
    """Such folders are passed over within a package: all of a checkout in one was, and changes were not seen."""
    (tmp_path / name / "tree/dist").mkdir(parents=True)
    for file in ("made.py", "dist/left.whl"):
        (tmp_path / name / "tree" / file).touch()
    assert entries_of(tmp_path / name / "tree") == {"made.py"}


def test_a_pipe_in_the_place_of_a_tree_does_not_stop_its_replacement(tmp_path: Path) -> None:
    def replacing() -> None:
        with replaced(tmp_path / "tree") as folder:
            (folder / "file").touch()

    os.mkfifo(tmp_path / "tree")
    os.mkfifo(tmp_path / ".tree.new")
    process = multiprocessing.get_context("fork").Process(target=replacing)
    process.start()
    process.join(timeout=30)
    process.kill()
    process.join()
    assert process.exitcode == 0
    assert [path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*")] == ["tree", "tree/file"]


def test_a_pipe_in_the_place_of_what_is_kept_is_passed_over(runs: Runs) -> None:
    kept(runs.project).parent.mkdir(parents=True)
    os.mkfifo(kept(runs.project))
    process = multiprocessing.get_context("fork").Process(target=lambda: runs.run("generate"))
    process.start()
    process.join(timeout=30)
    process.kill()
    process.join()
    assert process.exitcode == 0
    assert kept(runs.project).is_fifo()
