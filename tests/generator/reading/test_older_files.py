"""Upstream's files as they once were, and with the keys of its own tools in them, are read like the present ones."""

from __future__ import annotations

from typing import Any

import pytest

from generator.openapi.document import Json, JsonObject
from generator.openapi.load import join
from generator.openapi.operations import Api, resolve
from generator.openapi.repairs import repair
from generator.openapi.validate import unknown_faults, validate
from generator.tools.response_models import model_schemas
from generator.tools.tool import build_tools
from tests.support.corpus import ALL_RECORDS, FILES, copied
from tests.support.forms import facts
from tests.support.projects import REAL
from tests.support.samples import previous_files


def read(files: dict[str, JsonObject]) -> Api:
    document = join(files, REAL.target)
    repair(document, REAL.target)
    assert [str(problem) for problem in (*unknown_faults(document), *validate(document))] == []
    return resolve(document, REAL.target)


def test_older_files_beside_the_present_ones_make_tools() -> None:
    older = previous_files()
    api = read({**FILES, **older})
    of_older = {name for name, operation in api.operations.items() if operation.file in older}
    assert len(of_older) == 20
    records = [record for record in ALL_RECORDS.values() if record.tool.operation in of_older]
    tools, problems = build_tools(api.operations, records, model_schemas(api), REAL.target)
    assert {tool.name for tool in tools} == {record.name for record in records}
    assert {problem.where.partition(":")[0] for problem in problems} <= {path.name for path in REAL.records.iterdir()}


def with_keys_of_tools(node: Json, keys: JsonObject) -> Json:
    """A document with such keys in each object that looks like a schema."""
    if isinstance(node, list):
        return [with_keys_of_tools(part, keys) for part in node]
    if not isinstance(node, dict):
        return node
    copied_node = {key: with_keys_of_tools(part, keys) for key, part in node.items()}
    return {**copied_node, **keys} if {"type", "pattern"} <= node.keys() and "in" not in node else copied_node


@pytest.mark.parametrize("file", ["Ticket.json", "TicketTag.json"])
def test_keys_of_upstreams_own_tools_change_nothing(file: str) -> None:
    keys: dict[str, Any] = {"x-dynamic-enum": True, "x-regex-name": "name", "x-values": [{"type": 7}]}
    files = copied(file)
    changed = {**files, file: with_keys_of_tools(files[file], keys)}
    assert changed != files
    plain = {name: facts(operation) for name, operation in read(files).operations.items()}
    found = {name: facts(operation) for name, operation in read(changed).operations.items()}
    assert without(found, keys) == plain


def without(node: Any, keys: JsonObject) -> Any:
    if isinstance(node, dict):
        return {key: without(part, keys) for key, part in node.items() if key not in keys}
    if isinstance(node, list | tuple):
        return type(node)(without(part, keys) for part in node)
    return node
