"""Same input, same bytes; and a run that fails leaves the old output whole."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from generator import pipeline
from generator.errors import GeneratorError
from generator.files.tree import differences
from generator.output import render
from tests.support.projects import GOLDEN, REAL, ROOT, TEMPLATES, SmallProject, quiet

SAMPLE = GOLDEN / "parameter_names"
TOOL_FILES = {"TOOLS.md", "src/zoho_desk_mcp/catalog.json", "src/zoho_desk_mcp/server/registry.py"}
"""The files that tell of every tool."""
GENERATE = f"""
import sys
from pathlib import Path
sys.path.insert(0, {str(ROOT)!r})
from generator import pipeline
from tests.support.projects import SmallProject, quiet
pipeline.generate(SmallProject(Path(sys.argv[1])), Path(sys.argv[2]), quiet)
"""


@pytest.fixture(scope="module")
def first(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample's package."""
    output = tmp_path_factory.mktemp("first") / "zoho-desk-mcp"
    pipeline.generate(SmallProject(SAMPLE), output, quiet)
    return output


@pytest.fixture
def project(tmp_path: Path) -> SmallProject:
    """A copy of the sample that a test may change."""
    shutil.copytree(SAMPLE / "specs", tmp_path / "project/specs")
    return SmallProject(tmp_path / "project")


def generate_elsewhere(project: Path, output: Path, seed: str, folder: Path) -> None:
    """Generate in another process, which runs in `folder`."""
    environment = os.environ | {"PYTHONHASHSEED": seed, "LC_ALL": "C", "TZ": "Asia/Tokyo"}
    subprocess.run([sys.executable, "-c", GENERATE, project, output], env=environment, cwd=folder, check=True)


@pytest.mark.parametrize("seed", ["1", "2"])
def test_same_bytes_under_another_hash_seed(first: Path, tmp_path: Path, seed: str) -> None:
    generate_elsewhere(SAMPLE, tmp_path / "zoho-desk-mcp", seed, ROOT)
    assert not list(differences(first, tmp_path / "zoho-desk-mcp"))


def test_same_bytes_from_another_working_folder(first: Path, tmp_path: Path) -> None:
    generate_elsewhere(SAMPLE, tmp_path / "zoho-desk-mcp", "0", first)
    assert not list(differences(first, tmp_path / "zoho-desk-mcp"))


def test_golden_modules_are_those_of_the_package(first: Path) -> None:
    for path in (SAMPLE / "expected/tools").rglob("*.py"):
        made = first / render.package_folder(REAL.target) / "tools" / path.relative_to(SAMPLE / "expected/tools")
        assert made.read_bytes() == path.read_bytes()


def test_a_second_run_replaces_the_first_with_the_same(first: Path, project: SmallProject) -> None:
    shutil.copytree(first, project.output)
    (project.output / "left_over.py").touch()
    pipeline.generate(project, project.output, quiet)
    assert not list(differences(first, project.output))
    assert [path.name for path in project.output.parent.iterdir()] == [project.output.name]


def test_no_absolute_path_gets_into_the_output(first: Path) -> None:
    for path in first.rglob("*"):
        if path.is_file() and path.suffix != ".pyc":
            text = path.read_bytes()
            assert str(SAMPLE).encode() not in text, path
            assert str(first.parent).encode() not in text, path


def test_deleting_a_record_removes_its_tool_and_nothing_else(first: Path, project: SmallProject) -> None:
    records = project.records / "tickets.yaml"
    text = records.read_text(encoding="utf-8")
    records.write_text(text[: text.index("  - method: delete")], encoding="utf-8")
    pipeline.generate(project, project.output, quiet)
    gone = "delete_a_zoho_desk_ticket_time_entry_by_id"
    tool = f"src/zoho_desk_mcp/tools/tickets/{gone}.py"
    found = {path.relative_to(first).as_posix() for path in first.rglob("*") if path.is_file()}
    left = {path.relative_to(project.output).as_posix() for path in project.output.rglob("*") if path.is_file()}
    assert found - left == {tool}
    changed = {name for name in left if (first / name).read_bytes() != (project.output / name).read_bytes()}
    assert changed == TOOL_FILES
    assert not [name for name in left if name != tool and gone.encode() in (project.output / name).read_bytes()]


def assert_fails_and_leaves_all(project: SmallProject, message: str) -> None:
    before = project.output / "before.txt"
    before.parent.mkdir(parents=True)
    before.write_text("as it was")
    with pytest.raises(GeneratorError, match=message):
        pipeline.generate(project, project.output, quiet)
    assert list(project.output.parent.rglob("*")) == [project.output, before]
    assert before.read_text() == "as it was"


def test_failing_validation_leaves_the_old_output(project: SmallProject) -> None:
    file = project.openapi / "Ticket.json"
    file.write_text(file.read_text(encoding="utf-8").replace('"type": "string"', '"type": "text"'), encoding="utf-8")
    assert_fails_and_leaves_all(project, "not valid OpenAPI 3.1: 'text'")


def test_failing_records_leave_the_old_output(project: SmallProject) -> None:
    (project.records / "more.yaml").write_text("resource: more\n", encoding="utf-8")
    assert_fails_and_leaves_all(project, "tools: field required")


def test_failing_ruff_leaves_the_old_output(project: SmallProject, monkeypatch: pytest.MonkeyPatch) -> None:
    templates = project.root / "templates"
    shutil.copytree(TEMPLATES, templates)
    (templates / render.TOOL_TEMPLATE).write_text("def broken(:\n", encoding="utf-8")
    monkeypatch.setattr(SmallProject, "templates", property(lambda _: templates))
    assert_fails_and_leaves_all(project, "refuses the generated code")


def test_a_file_that_is_no_text_is_compared_too(tmp_path: Path) -> None:
    for folder, byte in (("expected", b"\xff\x00"), ("actual", b"\xff\x01")):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "icon.png").write_bytes(byte)
        (tmp_path / folder / "text.md").write_bytes(byte[1:])
    found = list(differences(tmp_path / "expected", tmp_path / "actual"))
    assert found[0] == "not the same, and not UTF-8 text: icon.png"
    assert found[1].startswith("--- committed/text.md")
