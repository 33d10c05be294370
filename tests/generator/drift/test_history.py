"""The report against a second way to compare: upstream's real history, nothing missed and nothing invented."""

from __future__ import annotations

import json
from typing import Any

import pytest

from generator.drift.report import Report, compare
from generator.drift.tool_change import ToolChange
from tests.support.corpus import FILES, after, before, copied
from tests.support.plain_differ import Fact, differences
from tests.support.samples import current_files, drift, previous_files

IGNORED = {"orgId"}
NAMES = {"caseId": "ticketId", "teId": "timeEntryId", "requestId": "ticketId"}
TOOL_FACTS = {"operation-appeared": "added", "status-changed": "statuses", "operation-deprecated": "deprecated"}


def told(report: Report) -> set[Fact]:
    return {fact(change) for change in report.changes}


def fact(change: ToolChange) -> Fact:
    if change.about == "scope":
        return change.operation, "scope", "", "security"
    if change.about == "tool":
        return change.operation, "tool", "", TOOL_FACTS.get(change.rule, change.rule)
    return change.operation, change.about, change.path, change.what.removeprefix("alternative-")


def test_real_history_is_told_whole_and_nothing_else() -> None:
    old, new = previous_files(), current_files()
    wanted = differences(old, new, IGNORED, NAMES)
    found = told(drift(old, new))
    assert len(wanted) > 400
    assert wanted - found == set()
    assert found - wanted == set()


def test_changes_of_an_operation_without_a_tool_are_told() -> None:
    files = copied("Contract.json")
    put = files["Contract.json"]["paths"]["/api/v1/contracts/{id}"]["put"]
    assert put["operationId"] == "updateContractPut"
    put["parameters"].append({"name": "brandNew", "in": "query", "schema": {"type": "string"}})
    put["deprecated"] = True
    found = compare(before("Contract.json"), after(files)).changes
    assert {(change.rule, change.tool, change.operation, change.what) for change in found} == {
        ("operation-unused", None, "updateContractPut", "added"),
        ("operation-unused", None, "updateContractPut", "operation-deprecated"),
    }


def narrowed(node: Any, name: str = "") -> Any:
    """A file in which every text is shorter, no count of items free, and every value that could be null is none."""
    if isinstance(node, list):
        return [narrowed(part) for part in node]
    if not isinstance(node, dict):
        return node
    result = {key: narrowed(part, key) for key, part in node.items()}
    if (
        "type" in result
        and name not in ("properties", "securitySchemes", "schemas")
        and isinstance(result["type"], list)
    ):
        kinds = [kind for kind in result["type"] if kind != "null"]
        result["type"] = kinds or result["type"]
        if kinds == ["string"]:
            result["maxLength"] = min(result.get("maxLength", 1000), 1000) - 1
        if kinds == ["array"]:
            result["maxItems"] = 7
    return result


@pytest.mark.parametrize("file", ["Contract.json", "Department.json", "Ticket.json", "TicketTag.json"])
def test_a_file_that_is_narrower_everywhere_is_told_whole(file: str) -> None:
    files = copied(file)
    files[file] = json.loads(json.dumps(narrowed(files[file])))
    old = {name: FILES[name] for name in files}
    wanted = {each for each in differences(old, files, IGNORED, NAMES) if "|" not in each[2]}
    found = {each for each in told(compare(before(file), after(files))) if "|" not in each[2]}
    assert len(wanted) > 50
    assert wanted - found == set()
    assert found - wanted == set()
