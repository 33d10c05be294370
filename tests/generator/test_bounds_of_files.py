"""Files that stand for far more than they hold, or that never end, are refused before anything is built from them."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from generator.drift.overlay_suggestions import read_mismatches
from generator.drift.snapshot import snapshot
from generator.errors import GeneratorError
from generator.files.lock import read_lock
from generator.files.yaml_source import YamlSource
from generator.known_result import digest_of_inputs
from generator.openapi.reading.files import read_files
from tests.support.deskbench.tasks import load_tasks
from tests.support.projects import GOLDEN, ROOT, SmallProject, build

BOMB = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n" + "".join(
    f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]\n" for n in range(1, 9)
)
"""Nine lists, each of nine times the one before: 430 million values."""
LINT_WITH_LITTLE_MEMORY = """
import resource, sys
from pathlib import Path
from generator import cli
from tests.support.projects import SmallProject
resource.setrlimit(resource.RLIMIT_AS, (1_500_000_000, 1_500_000_000))
cli.projects = lambda _: [SmallProject(Path(sys.argv[1]))]
cli.app(["lint"])
"""


def refusal(read: Callable[[Any], object], given: object) -> str:
    with pytest.raises(GeneratorError) as caught:
        read(given)
    return str(caught.value)


def test_a_bomb_of_aliases_is_named_by_file_and_line(tmp_path: Path) -> None:
    path = tmp_path / "tickets.yaml"
    path.write_text(BOMB, encoding="utf-8")
    assert len(BOMB) < 500
    assert refusal(YamlSource, path).startswith("tickets.yaml:6: stands for more than 200,000 values")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a: &a [*a]\n", "x.yaml:1: `*a` stands within what it names"),
        ("a: &a {b: [1, *a]}\n", "x.yaml:1: `*a` stands within what it names"),
        ("a: &a 1\nb:\n" + "- *a\n" * 101, "x.yaml:103: has more than 100 aliases"),
        (f"a: &a {'x' * 300_000}\nb: [{', '.join(['*a'] * 90)}]\n", "x.yaml:2: stands for more than 200,000 values"),
        ("- x\n" * 200_001, "x.yaml:200000: stands for more than 200,000 values"),
        ("- " * 101 + "x\n", "x.yaml:1: has more than 100 lists and mappings within each other"),
        ("[" * 100_000, "x.yaml:1: not YAML: exceeded maximum nesting depth"),
        ("{a: " * 50_000, "x.yaml:1: has more than 100 lists and mappings within each other"),
        ("a: 1\nb: " + "9" * 5_000 + "\n", "x.yaml:2: not YAML: is no int"),
        ("b: " + ":".join(["1"] * 5_000) + "\n", "x.yaml:1: not YAML: is no int"),
        ("b: !!int x\n", "x.yaml:1: not YAML: is no int"),
        ("b: 0b_\n", "x.yaml:1: not YAML: is no int"),
        ("b: !!bool x\n", "x.yaml:1: not YAML"),
        ("b: !!timestamp x\n", "x.yaml:1: not YAML: is no timestamp"),
        ("#" * 4_000_001, "x.yaml: has more than 4,000,000 bytes"),
    ],
)
def test_yaml_past_a_bound_is_refused(tmp_path: Path, text: str, expected: str) -> None:
    path = tmp_path / "x.yaml"
    path.write_text(text, encoding="utf-8")
    assert refusal(YamlSource, path).startswith(expected)


def test_aliases_that_stand_for_little_are_read(tmp_path: Path) -> None:
    path = tmp_path / "x.yaml"
    path.write_text("a: &id {type: string}\nb: [*id, *id]\nc: {<<: *id, d: 1}\n", encoding="utf-8")
    text = {"type": "string"}
    assert YamlSource(path).data == {"a": text, "b": [text, text], "c": text | {"d": 1}}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("[" * 100_000, "A.json: has more than 100 lists and objects within each other"),
        ('{"a":' * 200 + "1" + "}" * 200, "A.json: has more than 100 lists and objects within each other"),
        ('{"a": ' + "9" * 5_000 + "}", "A.json: holds a number that is too long"),
        ('{"a": "' + "x" * 4_000_000 + '"}', "A.json: has more than 4,000,000 bytes"),
    ],
)
def test_json_past_a_bound_is_refused(tmp_path: Path, text: str, expected: str) -> None:
    (tmp_path / "A.json").write_text(text, encoding="utf-8")
    assert refusal(read_files, tmp_path).startswith(expected)


def test_a_pipe_in_place_of_a_file_is_refused(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "A.json")
    assert refusal(read_files, tmp_path) == "A.json: is no plain file"
    assert refusal(YamlSource, tmp_path / "A.json") == "A.json: is no plain file"
    assert refusal(read_lock, tmp_path / "A.json") == "A.json: is no plain file"


def test_a_lock_past_the_bound_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "upstream.lock.json"
    path.write_text(" " * 4_000_001, encoding="utf-8")
    assert refusal(read_lock, path).startswith("upstream.lock.json: has more than")


def test_a_task_with_a_bomb_is_named(tmp_path: Path) -> None:
    (tmp_path / "triage").mkdir()
    (tmp_path / "triage" / "bomb.yaml").write_text(BOMB, encoding="utf-8")
    with pytest.raises(ValueError, match=r"triage/bomb\.yaml: bomb\.yaml:6: stands for more"):
        load_tasks(tmp_path)


@pytest.mark.parametrize("file", ["target.yaml", "overlay.yaml", "text_types.yaml", "docs/new.yaml", "jobs/new.yaml"])
def test_a_bomb_in_any_file_of_a_target_is_refused(tmp_path: Path, file: str) -> None:
    assert f"{Path(file).name}:6: stands for more than" in refusal(build, with_bomb(tmp_path, file))


def test_a_bomb_costs_little_memory(tmp_path: Path) -> None:
    """The command ends with the sentence, in a process that gets less than the bomb needs."""
    command = [sys.executable, "-c", LINT_WITH_LITTLE_MEMORY, str(with_bomb(tmp_path, "overlay.yaml").root)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=99, check=False)
    assert done.returncode == 1, done.stderr
    assert "overlay.yaml:6: stands for more than 200,000 values" in " ".join((done.stdout + done.stderr).split())
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("path", sorted((ROOT / "generator").rglob("*.py")), ids=lambda path: path.stem)
def test_files_are_read_within_bounds(path: Path) -> None:
    """But what the generator itself has just written, and what a library brings."""
    own = {"bounded_text.py", "bounded_run.py", "make_models.py", "models.py", "plainly_valid.py"}
    assert path.name in own or re.search(r"\.read_(?:text|bytes)\(", path.read_text(encoding="utf-8")) is None


@pytest.mark.parametrize(
    ("read", "file"),
    [
        (lambda project: snapshot(project, project.target), "specs/overlay.yaml"),
        (digest_of_inputs, "specs/notes.txt"),
    ],
)
def test_other_readers_have_the_same_bounds(tmp_path: Path, read: Callable[[Any], object], file: str) -> None:
    shutil.copytree(GOLDEN / "jobs/specs", tmp_path / "specs")
    with (tmp_path / file).open("wb") as written:
        written.truncate(4_000_001)
    assert refusal(read, SmallProject(tmp_path)).startswith(f"{Path(file).name}: has more than 4,000,000 bytes")


def test_a_pipe_in_place_of_the_overlay_does_not_stop_a_comparison(tmp_path: Path) -> None:
    shutil.copytree(GOLDEN / "jobs/specs", tmp_path / "specs")
    project = SmallProject(tmp_path)
    project.overlay.unlink()
    os.mkfifo(project.overlay)
    assert refusal(lambda _: snapshot(project, project.target), None) == "overlay.yaml: is no plain file"


def test_a_line_of_a_log_that_nobody_can_read_is_skipped() -> None:
    assert list(read_mismatches(['{"schema-mismatch": ' + "9" * 5_000 + "}"])) == []


def with_bomb(root: Path, file: str) -> SmallProject:
    """A small project, one file of which is a bomb."""
    shutil.copytree(GOLDEN / "jobs/specs", root / "specs")
    (root / "specs" / file).write_text(BOMB, encoding="utf-8")
    return SmallProject(root)
