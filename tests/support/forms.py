"""One API written in many ways, and what the generator reads of a set of files."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import yaml

from generator.openapi.load import load
from generator.openapi.operations import Api, Operation, resolve
from generator.openapi.repairs import repair
from generator.openapi.validate import unknown_faults, validate
from generator.target import Target
from tests.support.projects import REAL

TARGET: Target = REAL.target.model_copy(update={"connection_parameters": frozenset(), "security_scheme": None})
"""A target whose vendor has no habits of its own."""


def write(folder: Path, files: dict[str, Any]) -> Path:
    """Write files by their paths: JSON or YAML, as their names say; texts as they are."""
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        if isinstance(content, str):
            path.write_text(content, encoding="utf-8")
        elif path.suffix == ".json":
            path.write_text(json.dumps(content), encoding="utf-8")
        else:
            path.write_text(yaml.safe_dump(content, sort_keys=False), encoding="utf-8")
    return folder


def read(folder: Path, files: dict[str, Any]) -> Api:
    """What the files describe, once repaired; nothing in them may be refused."""
    document = load(write(folder, files), TARGET)
    repair(document, TARGET)
    assert [str(problem) for problem in (*unknown_faults(document), *validate(document))] == []
    return resolve(document, TARGET)


def facts(operation: Operation) -> dict[str, Any]:
    """All that is known of an operation but where it is from."""
    return {
        "id": operation.id,
        "call": f"{operation.method} {operation.path}",
        "parameters": [(p.name, p.location, p.required, p.schema.as_json()) for p in operation.parameters],
        "body": operation.body and (operation.body.media_type, operation.body.schema.as_json()),
        "response": (
            operation.response.status,
            operation.response.media_type,
            operation.response.schema and operation.response.schema.as_json(),
        ),
    }


def facts_of(folder: Path, files: dict[str, Any]) -> dict[str, Any]:
    """The same of each operation of some files, by id."""
    return {name: facts(operation) for name, operation in read(folder, files).operations.items()}
