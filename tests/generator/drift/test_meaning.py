"""What a change of upstream means to those who call the tool, and what the change is called."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from generator.drift.report import compare
from tests.support.widgets import (
    DELETE,
    LIST,
    RECORDS,
    UPDATE,
    Change,
    body,
    field,
    operation,
    query,
    report_of,
    returned,
    side,
)


def swap(file: Any) -> None:
    one, other = operation(file, "patch"), operation(file, "delete")
    one["operationId"], other["operationId"] = other["operationId"], one["operationId"]


def into_the_body(file: Any) -> None:
    operation(file, "get")["parameters"].remove(query(file, "color"))
    content = {"application/json": {"schema": {"type": "object", "properties": {"color": {"type": "string"}}}}}
    operation(file, "get")["requestBody"] = {"content": content}


def asks_for_a_key(file: Any) -> None:
    operation(file, "delete")["security"] = [{"key": ["Desk.widgets.READ"]}]


MUTATIONS: dict[str, tuple[Change, str, set[tuple[str, str, str]]]] = {
    "shorter": (lambda f: field(f, "color").update(maxLength=50), UPDATE, {("breaking", "range-narrowed", "color")}),
    "longer": (lambda f: field(f, "color").update(maxLength=500), UPDATE, {("additive", "range-widened", "color")}),
    "at least": (lambda f: field(f, "code").update(minLength=3), UPDATE, {("breaking", "range-narrowed", "code")}),
    "fewer items": (lambda f: field(f, "tags").update(maxItems=3), UPDATE, {("breaking", "range-narrowed", "tags")}),
    "more items": (lambda f: field(f, "tags").update(minItems=2), UPDATE, {("breaking", "range-narrowed", "tags")}),
    "smaller": (lambda f: field(f, "size").update(maximum=9), UPDATE, {("breaking", "range-narrowed", "size")}),
    "larger": (lambda f: field(f, "size").update(minimum=2), UPDATE, {("breaking", "range-narrowed", "size")}),
    "steps": (lambda f: field(f, "weight").update(multipleOf=5), UPDATE, {("breaking", "range-narrowed", "weight")}),
    "form": (lambda f: field(f, "code").update(pattern="^[a-z]+$"), UPDATE, {("breaking", "range-narrowed", "code")}),
    "listed": (lambda f: field(f, "code").update(enum=["a", "b"]), UPDATE, {("breaking", "enum-set", "code")}),
    "items": (
        lambda f: field(f, "tags")["items"].update(maxLength=5),
        UPDATE,
        {("breaking", "range-narrowed", "tags[]")},
    ),
    "no null": (lambda f: field(f, "color").update(type="string"), UPDATE, {("breaking", "null-refused", "color")}),
    "null nobody offers": (lambda f: field(f, "code").update(type=["string", "null"]), UPDATE, set()),
    "swapped": (
        swap,
        UPDATE,
        {("breaking", "operation-moved", "")},
    ),
    "body needed": (
        lambda f: operation(f, "patch")["requestBody"].update(required=True),
        UPDATE,
        {("breaking", "body-required", "(whole)")},
    ),
    "other security": (asks_for_a_key, DELETE, {("breaking", "security-changed", "")}),
    "deprecated operation": (
        lambda f: operation(f, "delete").update({"deprecated": True, "x-deprecated-on": "01/07/2026"}),
        DELETE,
        {("notice", "operation-deprecated", "")},
    ),
    "deprecated parameter": (
        lambda f: query(f, "color").update(deprecated=True),
        LIST,
        {("notice", "input-deprecated", "color")},
    ),
    "deprecated field": (
        lambda f: field(f, "code").update(deprecated=True),
        UPDATE,
        {("notice", "input-deprecated", "code")},
    ),
    "moved": (into_the_body, LIST, {("internal", "unseen", "color")}),
    "one to list": (
        lambda f: query(f, "kinds").update(schema={"type": "array", "items": {"type": "string"}}),
        LIST,
        {("additive", "type-widened", "kinds")},
    ),
    "list to one": (
        lambda f: body(f)["properties"].update(tags={"type": "string"}),
        UPDATE,
        {("breaking", "type-narrowed", "tags")},
    ),
    "hidden by a look-up": (lambda f: query(f, "teamId")["schema"].update(maxLength=5), LIST, set()),
    "required anyway": (lambda f: operation(f, "delete")["parameters"][0].update(required=False), DELETE, set()),
    "required now": (lambda f: body(f).update(required=["code"]), UPDATE, {("breaking", "input-required", "code")}),
    "required and hidden": (
        lambda f: body(f).update(required=["note"]),
        UPDATE,
        {("breaking", "input-required", "note")},
    ),
    "may miss": (
        lambda f: returned(f).update(required=["color"]),
        LIST,
        {("breaking", "returned-may-miss", "data[].id")},
    ),
    "may be null": (
        lambda f: returned(f)["properties"]["size"].update(type=["integer", "null"]),
        LIST,
        {("notice", "response-may-be-null", "data[].size")},
    ),
    "named may be null": (
        lambda f: returned(f)["properties"]["color"].update(type=["string", "null"]),
        LIST,
        {("breaking", "returned-may-be-null", "data[].color")},
    ),
}


@pytest.mark.parametrize("name", MUTATIONS)
def test_a_change_means_what_callers_meet(name: str, tmp_path: Path) -> None:
    change, tool, wanted = MUTATIONS[name]
    found = {(each.impact, each.rule, each.path) for each in report_of(tmp_path, change).shown() if each.tool == tool}
    internal = {each for each in found if each[0] == "internal"}
    assert {each for each in found if each not in internal} == {each for each in wanted if each[0] != "internal"}
    assert internal >= {each for each in wanted if each[0] == "internal"}


def test_nothing_is_told_of_other_tools(tmp_path: Path) -> None:
    report = report_of(tmp_path, lambda f: field(f, "color").update(maxLength=50))
    assert {change.tool for change in report.changes} == {UPDATE}


def test_the_date_of_a_deprecation_is_told(tmp_path: Path) -> None:
    report = report_of(tmp_path, MUTATIONS["deprecated operation"][0])
    assert [change.new for change in report.changes] == ["01/07/2026"]


def test_swapped_operations_are_told_of_both(tmp_path: Path) -> None:
    report = report_of(tmp_path, swap)
    told = {(change.tool, change.old, change.new) for change in report.changes if change.rule == "operation-moved"}
    assert told == {(UPDATE, "updateWidget", "deleteWidget"), (DELETE, "deleteWidget", "updateWidget")}
    assert {(task.where, task.how) for task in report.tasks} == {
        ("widgets.yaml:16", "`operation: deleteWidget`"),
        ("widgets.yaml:28", "`operation: updateWidget`"),
    }


def test_each_difference_has_its_lines_on_both_sides(tmp_path: Path) -> None:
    report = report_of(tmp_path, lambda f: field(f, "color").update(maxLength=50))
    (change,) = report.changes
    old, new = change.sources
    assert str(old) == str(new)
    assert str(new).startswith("openapi/Widget.json:")


def test_a_renamed_operation_is_no_new_one_where_the_record_names_it_already(tmp_path: Path) -> None:
    """As of two folders of upstream's files, which are both read by the present records."""
    old = side(tmp_path / "old", lambda f: operation(f, "delete").update(operationId="removeWidget"))
    report = compare(old, side(tmp_path / "new"))
    (change,) = report.changes
    assert (change.rule, change.old, change.new) == ("operation-renamed", "removeWidget", "deleteWidget")
    assert report.tasks == ()


def test_a_renamed_operation_is_a_task_for_its_record(tmp_path: Path) -> None:
    report = report_of(tmp_path, lambda f: operation(f, "delete").update(operationId="removeWidget"))
    (task,) = report.tasks
    assert task.where == "widgets.yaml:28"
    assert task.what == "deleteWidget is removeWidget now (DELETE /widgets/{widgetId})"
    assert task.how == "`operation: removeWidget`"


def test_what_generate_would_refuse_is_a_task(tmp_path: Path) -> None:
    report = report_of(tmp_path, lambda f: body(f)["properties"].pop("size"))
    assert [(task.where, task.what) for task in report.tasks] == [
        ("widgets.yaml:22", "unknown parameter size of updateWidget")
    ]
    assert {(change.rule, change.path) for change in report.shown()} == {("input-gone", "size")}


def test_one_and_true_are_two_values(tmp_path: Path) -> None:
    """To Python they are the same: nothing was told."""

    def values(*given: object) -> Change:
        return lambda file: field(file, "code").update(type=["integer", "boolean"], enum=[5, *given], default=given[0])

    old, new = side(tmp_path / "old", values(1)), side(tmp_path / "new", values(True))
    told = {(each.rule, each.path) for each in compare(old, new).shown() if each.tool == UPDATE}
    assert told >= {("enum-value-gone", "code"), ("enum-value-new", "code")}


def test_an_operation_of_another_record_takes_no_place(tmp_path: Path) -> None:
    """It was named as the likely one, where `generate` says that there is none."""
    report = report_of(tmp_path, lambda f: f["paths"]["/widgets/{widgetId}"].pop("delete"))
    (task,) = report.tasks
    assert (task.where, task.what) == ("widgets.yaml:28", "unknown operation deleteWidget")
    assert "No operation without a record is like it" in task.how


def test_an_operation_that_is_excluded_takes_no_place(tmp_path: Path) -> None:
    """It was named as the likely one, and to do so is refused: it would have a record and a reason to have none."""
    old, new = side(tmp_path / "old"), side(tmp_path / "new", records=RECORDS.replace("deleteWidget", "dropWidgets"))
    assert "Likely deleteWidget" in compare(old, new).tasks[0].how
    excluded = replace(new, excluded=frozenset({"deleteWidget"}))
    assert "No operation without a record is like it" in compare(old, excluded).tasks[0].how


OVERLAY = """\
overlay: 1.0.0
info: {title: Corrections, version: "1"}
actions:
  - target: $.components.schemas['Widget.Body'].properties.code
    description: Takes null.
    update: {type: [string, "null"]}
"""


def named_body(name: str) -> Change:
    def change(file: Any) -> None:
        content = operation(file, "patch")["requestBody"]["content"]["application/json"]
        file["components"]["schemas"] = {name: content["schema"]}
        content["schema"] = {"$ref": f"#/components/schemas/{name}"}

    return change


def test_a_mistake_that_follows_from_an_action_that_fits_nothing_is_a_task(tmp_path: Path) -> None:
    """`generate` told of it, and the report did not: the tool is as it was."""
    (tmp_path / "overlay.yaml").write_text(OVERLAY, encoding="utf-8")
    records = RECORDS.replace("nullable: [color]", "nullable: [color, code]")
    old, new = (
        side(tmp_path / name, named_body(name), records, tmp_path / "overlay.yaml") for name in ("Body", "Whole")
    )
    told = [task.what for task in compare(old, new).tasks]
    assert "code is in nullable, but upstream lets it be no null" in told
    assert any("matches nothing" in what for what in told)
    assert not compare(old, old).tasks


def named(*names: str) -> Change:
    """The response of the list, under other names of media types, of which only the first holds JSON."""

    def change(file: Any) -> None:
        response = operation(file, "get")["responses"]["200"]
        schema = response["content"]["application/json"]["schema"]
        response["content"] = {name: {"schema": {"type": "string"}} for name in names[1:]} | {
            names[0]: {"schema": schema}
        }

    return change


@pytest.mark.parametrize("name", ["application/json;charset=UTF-8", "Application/JSON", "application/vnd.widgets+json"])
def test_json_of_another_name_is_no_other_response(tmp_path: Path, name: str) -> None:
    """It was told as breaking, and made a major version: tools read it as before."""
    assert not report_of(tmp_path, named(name)).changes


def test_of_several_media_types_the_one_is_compared_that_tools_take(tmp_path: Path) -> None:
    """Another one was, and of the JSON that tools read nothing was told."""

    def less(file: Any) -> None:
        returned(file)["properties"].pop("color")
        named("application/vnd.widgets+json", "application/pdf")(file)

    old = side(tmp_path / "old", named("application/vnd.widgets+json", "application/pdf"))
    told = {(each.rule, each.path) for each in compare(old, side(tmp_path / "new", less)).shown()}
    assert ("response-gone", "data[].color") in told or ("returned-gone", "data[].color") in told
