"""Files that stand for far more than they hold, or that never end, are refused before anything is built from them."""

from __future__ import annotations

import ast
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from generator.drift.overlay_suggestions import read_mismatches
from generator.drift.snapshot import snapshot
from generator.errors import GeneratorError
from generator.files.bounded_text import bounded_lines
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


READERS = {"read_text", "read_bytes", "readlines", "urlopen", "urlretrieve", "ZipFile", "check_output", "getoutput"}
PARSERS = {"json", "tomllib", "yaml", "pickle", "marshal"}
"""Modules whose `load` reads a file to its end."""
WRITING = {"w", "x", "a"}
MODE = re.compile("[rwxabt+]+")


def unbounded_reads(text: str) -> Iterator[str]:
    """Where a module reads to the end of what may have none."""
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Call) and _has_no_bound(node):
            yield f"line {node.lineno}"


def _has_no_bound(call: ast.Call) -> bool:
    of, _, name = ast.unparse(call.func).rpartition(".")
    given = {word.arg: ast.unparse(word.value) for word in call.keywords}
    if name == "open":
        words = [each.value for each in call.args if isinstance(each, ast.Constant) and isinstance(each.value, str)]
        mode = given.get("mode", next((word for word in reversed(words) if MODE.fullmatch(word)), ""))
        return not WRITING & {*mode}
    if name == "read":
        return not call.args
    if of in PARSERS:
        return "load" in name and not name.endswith("s")
    return name in READERS or "capture_output" in given or any(value.endswith("PIPE") for value in given.values())


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
    """But what the generator itself has just written, and what a library or a program of a library gives."""
    own = {
        *("bounded_text.py", "bounded_run.py", "make_models.py", "models.py", "plainly_valid.py"),
        *("spelling.py", "render.py"),  # codespell and ruff, of texts that are read within bounds
        "lock.py",  # a digest, piece by piece
        "command_line.py",  # a standard stream
        "turns.py",  # a folder, which is locked and not read
    }
    assert path.name in own or list(unbounded_reads(path.read_text(encoding="utf-8"))) == []


@pytest.mark.parametrize(
    "text",
    [
        "path.read_text()",
        "path.read_bytes()",
        "open(path).read()",
        "open(path, encoding='utf-8')",
        "open('data.yaml')",
        "open('data.yaml', 'rb')",
        "path.open('rb')",
        "path.open()",
        "os.open(path, os.O_RDONLY)",
        "json.load(file)",
        "tomllib.load(file)",
        "yaml.safe_load(file)",
        "file.readlines()",
        "sys.stdin.read()",
        "tarfile.open(path)",
        "zipfile.ZipFile(path)",
        "urlopen(url)",
        "subprocess.run(words, capture_output=True)",
        "subprocess.Popen(words, stdout=subprocess.PIPE)",
        "subprocess.check_output(words)",
    ],
)
def test_each_way_to_read_without_a_bound_is_seen(text: str) -> None:
    assert {*unbounded_reads(f"def f():\n    {text}\n")} == {"line 2"}


@pytest.mark.parametrize(
    "text", ["path.open('wb')", "open(path, mode='x')", "file.read(5)", "json.loads(text)", "load(folder, target)"]
)
def test_what_is_written_or_bounded_is_no_such_way(text: str) -> None:
    assert list(unbounded_reads(text)) == []


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


@pytest.mark.parametrize("kind", ["pipe", "device"])
def test_a_log_that_does_not_end_is_refused(tmp_path: Path, kind: str) -> None:
    path = tmp_path / "log"
    os.mkfifo(path) if kind == "pipe" else path.symlink_to("/dev/zero")
    assert refusal(lambda log: next(bounded_lines(log)), path).startswith("log: is no plain file")


def test_a_log_past_the_bound_is_refused_and_its_lines_are_short(tmp_path: Path) -> None:
    path = tmp_path / "log"
    with path.open("wb") as written:
        written.truncate(50_000_001)
    assert len(next(bounded_lines(path))) == 100_000
    assert refusal(lambda log: [None for _ in bounded_lines(log)], path).startswith("log: has more than 50,000,000")


def test_a_line_of_a_log_that_nobody_can_read_is_skipped() -> None:
    assert list(read_mismatches(['{"schema-mismatch": ' + "9" * 5_000 + "}"])) == []


def with_bomb(root: Path, file: str) -> SmallProject:
    """A small project, one file of which is a bomb."""
    shutil.copytree(GOLDEN / "jobs/specs", root / "specs")
    (root / "specs" / file).write_text(BOMB, encoding="utf-8")
    return SmallProject(root)
