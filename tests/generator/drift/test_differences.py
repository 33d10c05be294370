"""The report against `differences.json`, which lists every difference between the two states of upstream's files.

It counts a component that several operations share once, at the first; the report tells it of every tool.
"""

from __future__ import annotations

import json
import re

import pytest

from generator.drift.judge import WHOLE
from generator.drift.report import Report
from generator.drift.tool_change import ToolChange
from generator.openapi.document import JsonObject
from tests.support.samples import HERE, current_files, drift, previous_files

Key = tuple[str, str, str, str]
"""operationId (of a scope, the endpoint), what it is about, path, fact."""


TOOL_NAMES = {"caseId": "ticketId", "teId": "timeEntryId"}
"""Path parameters that tools know by another name: see `generator.openapi.repairs.parameters`."""


@pytest.fixture(scope="module")
def report() -> Report:
    return drift(previous_files(), current_files())


def listed(tier: str) -> set[Key]:
    """The differences of a tier, as the report names them. What is within an added or removed part is not counted."""
    found: set[Key] = set()
    for file in json.loads((HERE / "upstream_previous/differences.json").read_text()).values():
        for each in file["differences"]:
            if each["tier"] == tier and not each.get("nested") and each["what"] != "branches":
                found.add(listed_key(each))
    return found


def listed_key(each: JsonObject) -> Key:
    if each["kind"] == "op":
        is_new = each["what"] == "added"
        return (each["new"], "tool", "", "added") if is_new else (each["operation"], "scope", "", "security")
    parameter = each.get("parameter", "")
    path = each.get("path", TOOL_NAMES.get(parameter, parameter)) or WHOLE
    return each["operationId"], "response" if each["kind"] == "resp" else "input", path, each["what"]


def told(changes: tuple[ToolChange, ...]) -> dict[Key, ToolChange]:
    """The report's changes by the same key."""
    return {told_key(change): change for change in changes}


def told_key(change: ToolChange) -> Key:
    if change.about == "scope":
        return endpoint(change.operation), "scope", "", "security"
    what = "added" if change.rule == "operation-appeared" else change.what.removeprefix("alternative-")
    return change.operation, change.about, change.path, what


def endpoint(operation: str) -> str:
    for file in current_files().values():
        for path, item in file["paths"].items():
            for method, node in item.items():
                if node["operationId"] == operation:
                    return f"{method.upper()} {path}"
    raise KeyError(operation)


def test_every_interface_difference_is_told(report: Report) -> None:
    assert len(listed("interface")) > 80
    assert not listed("interface") - told(report.shown()).keys()


def test_every_constraint_difference_is_told_with_all(report: Report) -> None:
    assert len(listed("constraint")) > 200
    assert not listed("constraint") - told(report.shown(all_tiers=True)).keys()


@pytest.mark.parametrize("tier", ["interface", "constraint"])
def test_nothing_else_is_told(report: Report, tier: str) -> None:
    keys = {key for key, change in told(report.shown(all_tiers=True)).items() if change.tier == tier}
    extra = keys - listed(tier)
    assert {about for _, about, _, _ in extra} == {"response"}
    assert within_component(extra) <= within_component(listed(tier))


def within_component(keys: set[Key]) -> set[tuple[str, str]]:
    """Field and fact in responses, without the operation, and without where the response holds the component."""
    return {(re.sub(r"^data\[\]\.", "", path), what) for _, about, path, what in keys if about == "response"}


def test_form_is_told_nowhere(report: Report) -> None:
    text = json.dumps([change.as_json() for change in report.changes])
    assert "x-audience" not in text
    assert "x-entity" not in text
    assert "secondListViewJson" not in text


def test_every_change_names_its_tool(report: Report) -> None:
    assert not [change for change in report.changes if change.tool is None]
