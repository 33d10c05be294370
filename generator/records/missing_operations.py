"""Records whose operation upstream no longer has, and which operation took its place."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from difflib import SequenceMatcher, get_close_matches

from generator.errors import Problem
from generator.naming import snake_case
from generator.openapi.operations import Operation, path_names
from generator.records.load import Record
from generator.target import IdRules

HTTP_METHODS = {"list": {"GET"}, "get": {"GET"}, "create": {"POST"}, "update": {"PATCH", "PUT"}, "delete": {"DELETE"}}
"""What a record's method usually is upstream."""
LIKELY = 0.5
"""An operation that is less like the record than this is no help."""


def missing_operations(
    operations: Mapping[str, Operation], records: list[Record], ids: IdRules, excluded: Collection[str]
) -> Iterator[Problem]:
    """A problem for each record whose operation is not there, with the likely new operation and what to edit.

    What is `excluded` by its name took no place of another: it was there before, and somebody wanted no tool of it.
    """
    without = [record for record in records if record.tool.operation not in operations]
    if not without:
        return
    taken = {record.tool.operation for record in records} | {*excluded}
    free = [_Replacement(operation) for name, operation in operations.items() if name not in taken]
    for record in without:
        wanted = record.tool.operation
        alike = get_close_matches(wanted, operations.keys() & taken, n=1, cutoff=0.9)  # a slip of the pen
        known = [*free, *(_Replacement(operations[name]) for name in alike)]
        yield Problem(record.where("operation"), f"unknown operation {wanted}", _hint(record, known, ids))


class _Replacement:
    """An operation that may have taken another's place, and the names of all that it takes."""

    def __init__(self, operation: Operation) -> None:
        self.operation = operation
        self.known = {parameter.name for parameter in operation.parameters}
        if operation.body is not None:
            self.known |= operation.body.fields({}).properties.keys()


def _hint(record: Record, replacements: list[_Replacement], ids: IdRules) -> str:
    scores = [(_likeness(record, each, ids), each.operation.id, each.operation) for each in replacements]
    score, _, best = max(scores, default=(0.0, "", None), key=lambda each: each[:2])
    edit = f"delete the record of {record.name}"
    if best is None or score < LIKELY:
        return f"No operation without a record is like it: set `operation` in this line, or {edit}."
    return f"Likely {best.id} ({best.method} {best.path}): set `operation: {best.id}` in this line, or {edit}."


def _likeness(record: Record, replacement: _Replacement, ids: IdRules) -> float:
    """How much an operation looks like what the record describes, by parameters, path and name; 0 to 1."""
    operation, known = replacement.operation, replacement.known
    described = {key.split(".", 1)[0] for key in (*record.tool.parameters, *record.tool.fixed)}
    in_path = set(path_names(operation.path))
    parameters = len(described & known) / len(described) if described else float(not in_path)
    path = len(described & in_path) / len(in_path) if in_path else float(not any(ids.is_id(key) for key in described))
    name = SequenceMatcher(None, record.tool.operation.lower(), operation.id.lower()).ratio()
    words = _words(record.name) & _words(operation.path)
    method = operation.method in HTTP_METHODS.get(record.tool.method, {operation.method})
    return 0.3 * parameters + 0.2 * path + 0.3 * name + 0.1 * bool(words) + 0.1 * method


def _words(text: str) -> set[str]:
    return {word.rstrip("s") for word in re.split(r"[^a-z0-9]+", snake_case(text.replace("/", "_"))) if len(word) > 3}
