"""The lint for words: each rule on a record that breaks it, and on one that does not."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest
import yaml

from generator.checks.quality import lint
from generator.openapi.operations import Operation, Response
from generator.openapi.schema import Schema
from generator.records.load import Record, load_records
from generator.tools.inputs import Input
from generator.tools.listed_tool import Annotations
from generator.tools.tool import Tool
from generator.tools.value_types import Shape
from tests.support.projects import REAL

GOOD = "Reads one widget with its color and size. To find one by its name use list_all_zoho_desk_widgets instead."
ID = "ID from list_all_zoho_desk_widgets."
NOTHING = Response(204)


def _problems(
    folder: Path, *tools: Mapping[str, object], shapes: dict[str, Shape] | None = None, response: Response = NOTHING
) -> list[str]:
    """What the lint says of a file with these tools, each given only what matters."""
    usual = {"method": "get", "operation": "getWidget", "title": "Get a widget", "description": GOOD}
    records = [{**usual, "name": f"get_zoho_desk_widget_{n}", **tool} for n, tool in enumerate(tools)]
    text = yaml.safe_dump({"resource": "widgets", "tags": ["widgets"], "tools": records}, sort_keys=False, width=1000)
    (folder / "widgets.yaml").write_text(text, encoding="utf-8")
    loaded, _ = load_records(folder, REAL.target)
    made = [_tool(record, shapes or {}, response) for record in loaded]
    return [str(problem) for problem in lint(loaded, [], made, REAL.target)]


def _tool(record: Record, shapes: dict[str, Shape], response: Response) -> Tool:
    operation = Operation("getWidget", "W.json", "GET", "/w", (), (), None, response)
    inputs = tuple(
        Input(key, ("query",), shapes.get(key, Shape("string")), False, text, lookup=_lookup(record, key))
        for key, text in record.tool.parameters.items()
    )
    hints = Annotations(True, False, True)
    return Tool(
        name=record.name,
        title="",
        description="",
        method="get",
        tags=("widgets",),
        core=record.tool.core,
        operation=operation,
        inputs=inputs,
        fixed=(),
        annotations=hints,
        pages=None,
    )


def _lookup(record: Record, key: str) -> str | None:
    return REAL.target.lookup_of(key, record.tool.lookup)


def test_good_words_pass(tmp_path: Path) -> None:
    parameters = {"widgetId": ID, "madeRange": "Two ISO 8601 times joined by a comma.", "colour": "Name of its color."}
    shapes = {"madeRange": Shape("time_range"), "colour": Shape("string", enum=("red", "blue"))}
    assert _problems(tmp_path, {"parameters": parameters}, shapes=shapes) == []


@pytest.mark.parametrize(
    ("tool", "message"),
    [
        ({"description": "Reads a widget."}, "widgets.yaml:8: description has 15 characters; 60 to 600 are allowed"),
        ({"description": GOOD * 6}, "description has 630 characters; 60 to 600 are allowed"),
        ({"description": GOOD.rstrip(".")}, "description does not end its sentence"),
        ({"description": GOOD.replace("color", "colour")}, "description spells 'colour' the British way"),
        ({"description": GOOD.replace("Reads", "Seamlessly reads")}, "description says 'seamlessly', which praises"),
        ({"title": "Get a widget."}, "widgets.yaml:7: title ends with a full stop"),
        ({"parameters": {"name": "Name."}}, "widgets.yaml:11: name has 5 characters; 6 to 200 are allowed"),
        (
            {"parameters": {"widgetId": "The long number of the widget."}},
            "widgetId does not say where the id comes from",
        ),
        (
            {"parameters": {"color": "Name of its color, or null."}, "nullable": ["color"]},
            "widgets.yaml:11: color offers null",
        ),
        (
            {"method": "list", "parameters": {"color": "Name of its color."}, "nullable": ["color"]},
            "widgets.yaml:11: color does not say how to ask for what is empty",
        ),
        (
            {"parameters": {"a": "Parts of the widget.", "a.ids": "IDs of the parts."}},
            "a.ids does not say where the id",
        ),
    ],
)
def test_bad_words_are_named_with_file_and_line(tmp_path: Path, tool: dict[str, object], message: str) -> None:
    assert any(message in problem for problem in _problems(tmp_path, tool))


@pytest.mark.parametrize(
    "words", [("Name of its color; Plain for none.", GOOD), ("Name of its color.", f"{GOOD} Also those without one.")]
)
def test_what_is_empty_is_told_of_with_the_filter_or_in_the_description(tmp_path: Path, words: tuple[str, str]) -> None:
    tool = {"method": "list", "parameters": {"color": words[0]}, "nullable": ["color"], "description": words[1]}
    assert _problems(tmp_path, tool) == []


@pytest.mark.parametrize(
    "text",
    [ID, "A shelf's widgetId.", "ID of the widget; no tool lists widgets.", "A UUID of your choice for the widget."],
)
def test_an_id_says_its_origin_or_that_there_is_none(tmp_path: Path, text: str) -> None:
    assert _problems(tmp_path, {"parameters": {"widgetId": text}}) == []


def test_what_is_looked_up_needs_no_origin(tmp_path: Path) -> None:
    parameters = {"agentId": "Name or ID.", "ticketId": "ID or number."}
    assert _problems(tmp_path, {"parameters": parameters, "lookup": {"agentId": "agent"}}) == []
    (problem,) = _problems(tmp_path, {"parameters": parameters})
    assert "agentId does not say where the id comes from" in problem


@pytest.mark.parametrize("media_type", ["application/json", "image/png", None])
def test_a_core_tool_says_what_it_returns_if_that_is_json(tmp_path: Path, media_type: str | None) -> None:
    response = Response(200, media_type, Schema({"type": "object"}) if media_type else None)
    assert _problems(tmp_path, {}, response=response) == []
    found = _problems(tmp_path, {"core": True}, response=response)
    assert any("a core tool says in `returns`" in problem for problem in found) == (media_type == "application/json")


def test_a_nested_id_may_have_its_origin_in_what_it_stands_in(tmp_path: Path) -> None:
    parameters = {"parts": f"Parts, {ID}", "parts.id": "ID of one of the parts."}
    assert _problems(tmp_path, {"parameters": parameters}) == []


def test_mail_addresses_called_ids_are_none(tmp_path: Path) -> None:
    assert _problems(tmp_path, {"parameters": {"emailId": "Mail address of the agent."}}) == []


def test_times_say_their_format_and_odd_values_what_they_mean(tmp_path: Path) -> None:
    parameters = {"dueDate": "When it must be done.", "days": "Only widgets of some days."}
    shapes = {"dueDate": Shape("time"), "days": Shape("string", enum=("15", "-1", "all"))}
    found = _problems(tmp_path, {"parameters": parameters}, shapes=shapes)
    assert any("dueDate does not say how to write the time" in problem for problem in found)
    assert any("days does not explain the values 15, -1" in problem for problem in found)
    parameters = {"dueDate": "When it is due, ISO 8601.", "days": "Only widgets of the last 15 days; -1 for all."}
    assert _problems(tmp_path, {"parameters": parameters}, shapes=shapes) == []


def test_descriptions_that_are_nearly_the_same_name_each_other(tmp_path: Path) -> None:
    other = GOOD.replace("one widget", "some widget")
    (problem,) = _problems(tmp_path, {}, {"description": other})
    assert "description is nearly that of get_zoho_desk_widget_0 (widgets.yaml:8)" in problem
    different = "Counts the widgets of a shelf, large and small ones apart, without reading any of them in full."
    assert _problems(tmp_path, {}, {"description": different}) == []
