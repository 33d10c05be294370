"""Drafts of records: what can be told by rule is right, and what a person must write is refused until it is written."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.project import Project
from tests.support.projects import SmallProject, build
from tests.support.samples import NO_OVERLAY, run
from tests.support.widgets import FILE, RECORDS


def with_more(file: Any) -> Any:
    """The API with operations of which no record tells."""
    one = {"name": "widgetId", "in": "path", "required": True, "schema": {"type": "string", "format": "int64"}}
    fields = {
        "name": {"type": "string", "maxLength": 20},
        "color": {"type": "string", "enum": ["red", "blue"]},
        "teamId": {"type": ["string", "null"], "format": "int64", "pattern": "^[0-9]+$"},
        "size": {"type": "integer", "minimum": 1},
    }
    body = {"content": {"application/json": {"schema": {"type": "object", "required": ["name"], "properties": fields}}}}
    answer = {"200": {"description": "", "content": {"application/json": {"schema": {"type": "object"}}}}}
    file["paths"]["/widgets"]["post"] = {"operationId": "createWidget", "requestBody": body, "responses": answer}
    file["paths"]["/widgets/{widgetId}"]["get"] = {"operationId": "getWidget", "parameters": [one], "responses": answer}
    file["paths"]["/widgets/{widgetId}/paint"] = {
        "post": {"operationId": "makeColorful", "parameters": [one], "responses": answer}
    }
    return file


@pytest.fixture
def small(tmp_path: Path) -> SmallProject:
    made = SmallProject(tmp_path / "project")
    for folder in (made.openapi, made.records):
        folder.mkdir(parents=True)
    file = with_more(json.loads(json.dumps(FILE)))
    (made.openapi / "Widget.json").write_text(json.dumps(file, indent=1), encoding="utf-8")
    (made.records / "widgets.yaml").write_text(RECORDS, encoding="utf-8")
    made.overlay.write_text(NO_OVERLAY.read_text(encoding="utf-8"), encoding="utf-8")
    return made


def more(file: Any, path: str, method: str, name: str, arrays: tuple[str, ...] = ()) -> None:
    """Add an operation with an odd parameter, whose response has these arrays."""
    properties = {each: {"type": "array", "items": {"type": "object"}} for each in arrays}
    content = {"application/json": {"schema": {"type": "object", "properties": properties}}}
    odd = [{"name": name, "in": "query", "required": name == "created[at]", "schema": {"type": "string"}}]
    file["paths"].setdefault(path, {})[method] = {
        "operationId": f"{method}{path}".replace("/", "-"),
        "parameters": odd,
        "responses": {"200": {"description": "", "content": content}},
    }


def drafted(made: Project, monkeypatch: pytest.MonkeyPatch, name: str) -> str:
    done = run(made, monkeypatch, "scaffold", name)
    assert done.exit_code == 0, done.output
    return done.stdout


def test_a_file_gives_a_draft_for_each_operation_without_a_record(
    small: SmallProject, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = drafted(small, monkeypatch, "Widget.json")
    file = yaml.safe_load(text)
    assert (file["resource"], file["tags"]) == ("widgets", ["widgets", "things"])
    tools = {each["operation"]: each for each in file["tools"]}
    assert {name: each["method"] for name, each in tools.items()} == {
        "createWidget": "create",
        "getWidget": "get",
        "makeColorful": "paint",
    }
    assert tools["getWidget"]["parameters"] == {"widgetId": "The number printed on it."}
    assert list(tools["createWidget"]["parameters"]) == ["name"]
    assert re.search(r"^ {6}name: TODO .*# string; max length 20$", text, re.MULTILINE)
    assert re.search(r"^ {6}# color: TODO .*# string; one of red, blue$", text, re.MULTILINE)
    assert re.search(r"^ {6}# size: TODO .*# integer; minimum 1$", text, re.MULTILINE)
    assert "# POST /widgets\n" in text


def test_an_id_comes_from_the_tool_that_lists_such(small: SmallProject, monkeypatch: pytest.MonkeyPatch) -> None:
    text = drafted(small, monkeypatch, "createWidget")
    assert re.search(r"^ {6}# teamId: TODO where the ID comes from\.  # id; or null$", text, re.MULTILINE)
    more = RECORDS.replace("resource: widgets", "resource: teams").split("  - method: update")[0]
    (small.records / "teams.yaml").write_text(more.replace("Widgets", "Teams"), encoding="utf-8")
    (small.records / "widgets.yaml").unlink()
    text = drafted(small, monkeypatch, "createWidget")
    assert re.search(r"^ {6}# teamId: ID from list_all_zoho_desk_teams\.  # id; or null$", text, re.MULTILINE)


def test_names_that_would_be_equal_have_more_of_the_path(small: SmallProject, monkeypatch: pytest.MonkeyPatch) -> None:
    file = json.loads((small.openapi / "Widget.json").read_text(encoding="utf-8"))
    paths = ["/colors", "/widgets/colors", f"/{'v' * 60}/colors", f"/{'v' * 60}/{'w' * 60}/colors"]
    for path in paths:
        more(file, path, "post", "x")
    (small.openapi / "Widget.json").write_text(json.dumps(file), encoding="utf-8")
    (small.records / "more.yaml").write_text(drafted(small, monkeypatch, "Widget.json"), encoding="utf-8")
    names = {tool.operation.path: tool.name for tool in build(small).tools}
    assert names["/colors"] == "create_a_zoho_desk_color"
    assert names["/widgets/colors"] == "create_a_zoho_desk_widget_color"
    assert len(names) == len({*names.values()})
    assert max(map(len, names.values())) <= 54


def test_several_arrays_are_a_list_only_where_one_is_called_as_the_path_ends(
    small: SmallProject, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = json.loads((small.openapi / "Widget.json").read_text(encoding="utf-8"))
    more(file, "/teams", "get", "x", ("errors", "teams"))
    more(file, "/me", "get", "x", ("roles", "teams"))
    more(file, "/colors", "get", "x")
    file["paths"]["/colors"]["get"]["responses"]["200"]["content"]["application/json"]["schema"] = {"type": "array"}
    (small.openapi / "Widget.json").write_text(json.dumps(file), encoding="utf-8")
    tools = {each["operation"]: each for each in yaml.safe_load(drafted(small, monkeypatch, "Widget.json"))["tools"]}
    assert (tools["get-teams"]["method"], tools["get-teams"]["records"]) == ("list", "teams")
    assert (tools["get-me"]["method"], tools["get-me"].get("records")) == ("get", None)
    assert (tools["get-colors"]["method"], tools["get-colors"].get("records")) == ("list", None)


def test_words_of_paths_are_written_as_records_write_them(small: SmallProject, monkeypatch: pytest.MonkeyPatch) -> None:
    file = json.loads((small.openapi / "Widget.json").read_text(encoding="utf-8"))
    for path in ("/widgets/~/parts", "/widgets/import", "/2fa", "/"):
        more(file, path, "put", "x")
    (small.openapi / "Widget.json").write_text(json.dumps(file), encoding="utf-8")
    (small.records / "more.yaml").write_text(drafted(small, monkeypatch, "Widget.json"), encoding="utf-8")
    names = {tool.operation.path: tool.name for tool in build(small).tools}
    assert names["/widgets/~/parts"] == "update_a_zoho_desk_part_by_id"
    assert names["/widgets/import"] == "update_a_zoho_desk_import_by_id"
    assert len(names) == len({*names.values()})


def test_an_optional_object_is_shown_with_its_fields(small: SmallProject, monkeypatch: pytest.MonkeyPatch) -> None:
    file = json.loads((small.openapi / "Widget.json").read_text(encoding="utf-8"))
    body = file["paths"]["/widgets"]["post"]["requestBody"]["content"]["application/json"]["schema"]["properties"]
    within = {"depth": {"type": "integer"}, "unit": {"type": "string"}}
    body["box"] = {"type": "object", "required": ["unit"], "properties": within}
    (small.openapi / "Widget.json").write_text(json.dumps(file), encoding="utf-8")
    text = drafted(small, monkeypatch, "createWidget")
    assert re.search(r"^ {6}# box: TODO .*# object\n {6}# box\.depth: TODO .*# integer\n", text, re.MULTILINE)
    assert re.search(r"^ {6}# box\.unit: TODO .*# string; required$", text, re.MULTILINE)


def test_inputs_that_not_all_clients_can_load_get_a_name(small: SmallProject, monkeypatch: pytest.MonkeyPatch) -> None:
    file = json.loads((small.openapi / "Widget.json").read_text(encoding="utf-8"))
    more(file, "/colors", "post", "created[at]")
    more(file, "/shades", "post", "Address.City")
    (small.openapi / "Widget.json").write_text(json.dumps(file), encoding="utf-8")
    text = drafted(small, monkeypatch, "Widget.json")
    assert "; rename: Address_City" in text
    odd = "Address.City: Where it was painted.\n    rename: {Address.City: city}"
    text = re.sub(r"# parameters:\n +# Address\.City: .*", f"parameters:\n      {odd}", text)
    (small.records / "more.yaml").write_text(text, encoding="utf-8")
    tools = {tool.operation.path: [each.name for each in tool.inputs] for tool in build(small).tools}
    assert tools["/colors"] == ["created_at"]
    assert tools["/shades"] == ["city"]


def test_drafts_make_tools_and_the_lint_refuses_what_is_to_do(
    small: SmallProject, monkeypatch: pytest.MonkeyPatch
) -> None:
    drafts = drafted(small, monkeypatch, "Widget.json")
    (small.records / "more_widgets.yaml").write_text(drafts, encoding="utf-8")
    names = {tool.name for tool in build(small).tools}
    made = {"create_a_zoho_desk_widget", "get_single_zoho_desk_widget_by_id", "zoho_desk_widgets_paint"}
    assert made <= names
    said = run(small, monkeypatch, "lint").output
    active = [line for line in drafts.splitlines() if "TODO" in line and not line.strip().startswith("#")]
    assert said.count("still says TODO") == len(active) > 3
    assert "more_widgets.yaml:8: title still says TODO" in said


def test_several_operations_are_drafted_together(small: SmallProject, monkeypatch: pytest.MonkeyPatch) -> None:
    done = run(small, monkeypatch, "scaffold", "getWidget", "createWidget", "Widget.json")
    assert done.exit_code == 0, done.output
    found = [each["operation"] for each in yaml.safe_load(done.stdout)["tools"]]
    assert found == ["getWidget", "createWidget", "makeColorful"]


def test_drafts_may_be_written_into_the_folder_of_records(small: SmallProject, monkeypatch: pytest.MonkeyPatch) -> None:
    (small.records / "more.yaml").touch()  # as a shell does before the command begins
    assert "operation: getWidget" in drafted(small, monkeypatch, "getWidget")


def test_one_reason_may_stand_for_all_operations_without_a_record(
    small: SmallProject, monkeypatch: pytest.MonkeyPatch
) -> None:
    (small.records / "excluded.yaml").write_text('getWidget: The list says it all.\n"*": Not yet.\n', encoding="utf-8")
    assert build(small).excluded == {
        "createWidget": "Not yet.",
        "getWidget": "The list says it all.",
        "makeColorful": "Not yet.",
    }
    assert "No tool: Not yet." in run(small, monkeypatch, "show", "createWidget").stdout


def test_unknown_names_are_told(small: SmallProject, monkeypatch: pytest.MonkeyPatch) -> None:
    for command, name, hint in (
        ("scaffold", "getWidgt", "Did you mean getWidget?"),
        ("show", "getWidgt", "Did you mean getWidget?"),
    ):
        done = run(small, monkeypatch, command, name)
        assert done.exit_code == 1
        assert hint in done.output


def test_a_tool_is_shown_in_full(small: SmallProject, monkeypatch: pytest.MonkeyPatch) -> None:
    file = small.openapi / "Widget.json"
    document = json.loads(file.read_text(encoding="utf-8"))
    item = document["paths"]["/widgets"]["get"]["responses"]["200"]["content"]["application/json"]["schema"]
    item["properties"]["data"]["items"]["properties"]["color"]["nullable"] = True
    file.write_text(json.dumps(document, indent=1), encoding="utf-8")
    target = "$.paths['/widgets'].get.parameters[?(@.name == 'color')].schema"
    other = "$.paths['/widgets/{widgetId}'].get"
    actions = [
        {"target": target, "description": "Only these.", "update": {"enum": ["red", "blue"]}},
        {"target": other, "description": "Elsewhere.", "update": {"deprecated": True}},
    ]
    overlay = {"overlay": "1.0.0", "info": {"title": "x", "version": "1"}, "actions": actions}
    small.overlay.write_text(yaml.safe_dump(overlay), encoding="utf-8")
    text = run(small, monkeypatch, "show", "list_all_zoho_desk_widgets").stdout
    line = next(n for n, each in enumerate(file.read_text().splitlines(), 1) if '"get": {' in each)
    for said in (
        "listWidgets: GET /widgets",
        f"From openapi/Widget.json:{line}",
        "record widgets.yaml:4, module generated/zoho-desk-mcp/src/zoho_desk_mcp/tools/widgets/list_all_",
        "Repairs: 1\n  keyword-nullable at Widget.json#/paths/~1widgets/get/responses/200/",
        "Only these. (Widget.json#/paths/~1widgets/get/parameters/0/schema)",
        "  color: string; one of red, blue (optional, query)",
        "  data.color: string; or null, returned by name",
    ):
        assert said in text
    assert "Elsewhere" not in text
    assert "Overlay: 1\n" in text


def test_an_operation_without_a_tool_says_why(small: SmallProject, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "No tool: nobody wrote a record" in run(small, monkeypatch, "show", "getWidget").stdout
    (small.records / "excluded.yaml").write_text("getWidget: The list says it all.\n", encoding="utf-8")
    assert "No tool: The list says it all." in run(small, monkeypatch, "show", "getWidget").stdout
