"""Small files whose references stand for far more than they hold, or for ever longer searches, end soon."""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import Any

import pytest

from generator.errors import GeneratorError
from generator.files.bounded_text import MAX_NAMES
from generator.openapi import merging
from generator.openapi.document import Json, JsonObject
from generator.openapi.load import load
from generator.openapi.reading import links
from generator.openapi.repairs import repair
from generator.target import Target
from tests.support.projects import REAL

SOON = 15
"""Seconds for what took a minute or more, on a busy machine too."""


def document(*schemas: Json, **more: Json) -> JsonObject:
    """A document with an operation for each schema."""
    paths = {
        f"/x{index}": {
            "get": {
                "operationId": f"get{index}",
                "responses": {"200": {"description": "", "content": {"application/json": {"schema": schema}}}},
            }
        }
        for index, schema in enumerate(schemas)
    }
    return {"openapi": "3.1.0", "info": {"title": "x", "version": "1"}, "paths": paths, **more}


def read(folder: Path, target: Target, **files: Json) -> None:
    """Read and repair these files."""
    for name, file in files.items():
        (folder / f"{name}.json").write_text(json.dumps(file), encoding="utf-8")
    repair(load(folder, target), target)


def test_members_that_repeat_members_are_counted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(merging, "MAX_MERGED", 1_000)
    schemas: dict[str, Any] = {f"s{i}": {"allOf": [{"$ref": f"#/components/schemas/s{i + 1}"}] * 2} for i in range(40)}
    schemas["s40"] = {"type": "object"}
    first = document({"$ref": "#/components/schemas/s0"}, components={"schemas": schemas})
    with pytest.raises(GeneratorError, match="allOf: stand for more than 1,000 schemas"):
        read(tmp_path, REAL.target, A=first)


def test_parts_that_references_copy_are_counted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(links, "MAX_PARTS", 1_000)
    item = {"get": document({"properties": {f"p{i}": {} for i in range(50)}})["paths"]["/x0"]["get"]}
    many = {"openapi": "3.1.0", "info": {}, "paths": {f"/x{i}": {"$ref": "B.json"} for i in range(50)}}
    with pytest.raises(GeneratorError, match=r"B\.json#/get/.*: stands for more than 1,000 parts"):
        read(tmp_path, REAL.target, A=many, B=item)


def test_searches_for_addresses_end_soon(tmp_path: Path) -> None:
    names = [f"n{i}" for i in range(4_000)]
    anchored = {"schemas": {name: {"$anchor": name, "type": "string"} for name in names}}
    servers = [{"url": f"https://host{i}.example/"} for i in range(5_000)]
    parts = {f"P{i}": {"type": "string"} for i in range(200)}
    whole = document(*({"$ref": f"#{name}"} for name in names), components=anchored, servers=servers)
    whole["paths"]["/x0"]["get"]["responses"]["200"]["content"]["application/json"]["schema"] = {
        "$ref": "https://n.x/y"
    }
    began = time.monotonic()
    with pytest.raises(GeneratorError, match=r"reference 'https://n\.x/y' leads out of upstream's files"):
        read(tmp_path, REAL.target, A=whole, **parts)
    assert time.monotonic() - began < SOON


def test_long_lists_and_paths_end_soon(tmp_path: Path) -> None:
    values = {"name": "a", "in": "query", "schema": {"type": "string", "enum": [str(i) for i in range(80_000)]}}
    whole = document({"type": "string"})
    whole["paths"]["/x0"]["get"]["parameters"] = [values]
    whole["paths"]["/" + "{" * (MAX_NAMES // 2)] = whole["paths"].pop("/x0")
    began = time.monotonic()
    read(tmp_path, REAL.target, A=whole)
    whole["paths"]["/" + "{" * 100_000] = {}
    with pytest.raises(GeneratorError, match=f"more than {MAX_NAMES:,} characters together"):
        read(tmp_path, REAL.target, A=whole)
    assert time.monotonic() - began < SOON
