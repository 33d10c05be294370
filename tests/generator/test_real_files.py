"""The whole of upstream, as it is committed in `specs/`."""

from __future__ import annotations

import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.openapi.document import Json
from generator.openapi.load import load
from generator.openapi.repairs import PARAMETER_REPAIRS, SCHEMA_REPAIRS
from generator.openapi.repairs.patterns import REWRITES, compile_error
from generator.openapi.walk import iter_schemas
from generator.pipeline import Build, Upstream
from tests.support import openapi
from tests.support.projects import REAL

DOCUMENT_KINDS = {
    "keyword-misspelled",
    "reference-recursive",
    "reference-dangling",
    "security-scheme-unknown",
    "discriminator-loose",
    "path-parameter-name",
    "path-parameter-undeclared",
    "all-of-closed",
}


@pytest.fixture
def upstream(built: Build) -> Upstream:
    """Upstream after load, repair and overlay."""
    return built.upstream


def objects(node: Json) -> Iterator[dict[str, Json]]:
    """Every object of a JSON value."""
    if isinstance(node, list):
        for item in node:
            yield from objects(item)
    elif isinstance(node, dict):
        yield node
        for value in node.values():
            yield from objects(value)


def test_no_operation_gets_lost(upstream: Upstream) -> None:
    ids = [operation["operationId"] for _, _, operation in load(REAL.openapi, REAL.target).operations()]
    added = [name for name, (file, *_) in openapi.operations().items() if file == openapi.OVERLAY.name]
    assert sorted([*ids, *added]) == sorted(upstream.api.operations)
    assert len(ids) > 700


def test_every_operation_has_an_answer(upstream: Upstream) -> None:
    for operation in upstream.api.operations.values():
        assert 200 <= operation.response.status < 300, operation.id
        if operation.response.media_type:
            assert operation.response.schema is not None, operation.id
            assert upstream.document.resolve(operation.response.schema.pointer) is not None, operation.id


def test_no_reference_dangles(upstream: Upstream) -> None:
    for node in objects(upstream.document.root):
        if isinstance(node.get("$ref"), str):
            assert upstream.document.resolve(node["$ref"]) is not None
        for target in node.get("mapping", {}).values() if "propertyName" in node else ():
            assert upstream.document.resolve(target) is not None


def test_no_all_of_is_left(upstream: Upstream) -> None:
    assert [pointer for pointer, schema in iter_schemas(upstream.document) if "allOf" in schema] == []


def test_every_pattern_compiles(upstream: Upstream) -> None:
    found = {schema["pattern"] for _, schema in iter_schemas(upstream.document) if "pattern" in schema}
    for _, schema in iter_schemas(upstream.document):
        found.update(schema.get("patternProperties", {}))
    assert {pattern: compile_error(pattern) for pattern in found if compile_error(pattern)} == {}


def test_every_path_names_its_parameters(upstream: Upstream) -> None:
    for operation in upstream.api.operations.values():
        names = [parameter.name for parameter in operation.parameters if parameter.location == "path"]
        assert operation.path.count("{") == len(names), operation.id
        assert all(f"{{{name}}}" in operation.path for name in names), operation.id


@pytest.mark.parametrize("kind", sorted({*SCHEMA_REPAIRS, *PARAMETER_REPAIRS, *REWRITES, *DOCUMENT_KINDS}))
def test_repair_is_needed(upstream: Upstream, kind: str) -> None:
    assert Counter(change.kind for change in upstream.changes)[kind] > 0


def test_no_repair_is_of_an_unknown_kind(upstream: Upstream) -> None:
    kinds = {change.kind for change in upstream.changes}
    assert kinds <= {*SCHEMA_REPAIRS, *PARAMETER_REPAIRS, *REWRITES, *DOCUMENT_KINDS}


def test_repairs_name_files_of_upstream(upstream: Upstream) -> None:
    files = {path.name for path in REAL.openapi.glob("*.json")}
    assert {change.location.file for change in upstream.changes} <= files


def naive_models(source: Path, output: Path) -> subprocess.CompletedProcess[str]:
    """What datamodel-code-generator makes of upstream's files as they are."""
    command: list[str | Path] = [sys.executable, "-W", "ignore", "-m", "datamodel_code_generator"]
    command += ["--input", source, "--output", output]
    options = ["--input-file-type", "openapi", "--output-model-type", "pydantic_v2.BaseModel"]
    return subprocess.run([*command, *options], capture_output=True, text=True, timeout=60, check=False)


def test_naive_run_on_the_folder_fails(tmp_path: Path) -> None:
    done = naive_models(REAL.openapi, tmp_path / "models")
    assert done.returncode != 0
    assert "$ref file not found" in done.stderr
    assert "KBRecycleBin.json" in done.stderr


@pytest.mark.parametrize("name", ["Contact", "Ticket"])
def test_naive_run_on_a_file_does_not_import(tmp_path: Path, name: str) -> None:
    module = tmp_path / "models.py"
    assert naive_models(REAL.openapi / f"{name}.json", module).returncode == 0
    done = subprocess.run([sys.executable, module], capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode != 0
    assert "SchemaError" in done.stderr or "PatternError" in done.stderr or "re.error" in done.stderr, done.stderr
