"""One small project per oddity of upstream's files; what comes of it is committed beside it.

After an intended change of the output: `python -m pytest tests/generator --update-golden`, then read the diff.
"""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from generator.files.tree import differences
from tests.support.projects import GOLDEN, SmallProject, build, folders, write_expected

PORTABLE_KEYWORDS = {"type", "properties", "required", "additionalProperties", "items", "enum", "description"}


@pytest.mark.parametrize("folder", folders(GOLDEN))
def test_output_is_what_is_committed(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> None:
    actual, expected = tmp_path / "actual", folder / "expected"
    write_expected(SmallProject(folder), actual, monkeypatch)
    if request.config.getoption("--update-golden"):
        shutil.rmtree(expected, ignore_errors=True)
        shutil.copytree(actual, expected)
    assert not list(differences(actual, expected)), "\n\n".join(differences(actual, expected))


@pytest.mark.filterwarnings("ignore:Field .* conflicts with protected namespace")
@pytest.mark.parametrize("folder", folders(GOLDEN))
def test_committed_modules_run(folder: Path) -> None:
    for path in (folder / "expected/tools").rglob("*.py"):
        names: dict[str, object] = {"__name__": f"tool_{path.stem}"}
        exec(compile(path.read_text(encoding="utf-8"), str(path), "exec", dont_inherit=True), names)
        assert {"Input", "call"} <= names.keys()


@pytest.mark.parametrize("folder", folders(GOLDEN))
def test_input_schemas_are_portable(folder: Path) -> None:
    for tool in build(SmallProject(folder)).tools:
        schema = tool.input_schema()
        jsonschema.Draft202012Validator.check_schema(schema)
        _assert_portable(schema)


def _assert_portable(schema: dict[str, Any]) -> None:
    assert schema.keys() <= PORTABLE_KEYWORDS
    assert isinstance(schema["type"], str)
    if "properties" in schema:
        assert schema["additionalProperties"] is False
    for part in [*schema.get("properties", {}).values(), *([schema["items"]] if "items" in schema else [])]:
        _assert_portable(part)
