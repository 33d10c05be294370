"""Text of records and specs never becomes code: it stands in the output as a literal of exactly that text."""

from __future__ import annotations

import ast
import asyncio
import json
import re
import tempfile
import typing
from pathlib import Path
from types import SimpleNamespace

import pytest
import yaml
from hypothesis import example, given, settings
from hypothesis import strategies as st

from generator.openapi.document import Json, JsonObject
from generator.output import render
from generator.output.python_source import raw_literal
from generator.output.tool_module import ToolModule
from generator.tools.tool import Tool
from tests.support.projects import REAL, SmallProject, build, write_tools

HOSTILE = [
    '"',
    "'",
    '"""',
    "'''",
    '""""',
    'ends with "',
    "\\",
    "ends with \\",
    '\\"',
    "\\N{BULLET} \\x00 \\u0041",
    "{{ 7 * 7 }}",
    "{% for x in tools %}{% endfor %}",
    "{# gone #}",
    "{curly} }{",
    "a\nb",
    "a\r\nb",
    "# comment\nimport os",
    '"""\nimport os\n"""',
    ")]\nimport os\n#",
    "\u2028\u2029\x85\x0b\x0c\x1c",
    "\x00\x01\x1b[31m\x7f",
    "\u202e\u200b\ufeff",
    "| a | b |",
    "`code` <b>bold</b>",
    "%s %(x)s ${x} $x",
    "now",
    "# noqa\n# fmt: off\n# type: ignore",
    "é 漢字 🎫",
]
CALLS = {"Field", "Pages", "client.request", "client.update", "client.list"}
NAMES = [
    "class",
    "None",
    "__class__",
    "$ref",
    "discriminator",
    "self",
    "args",
    "client",
    "call",
    "Input",
    "1",
    "é",
    "a-b",
]
NAMES += ["now", "str", "dict", "model_config", "model_fields", "or_null", "nulls", "nullable", "mapping", "_x"]


RENAMED = "renamed"
"""What an input is called whose own name clients cannot load."""


def loadable(name: str) -> str:
    """The name of an input that upstream calls so."""
    return name if re.fullmatch(r"[A-Za-z][A-Za-z0-9_]*", name) else RENAMED


def tool_of(files: dict[str, JsonObject], record: JsonObject) -> Tool:
    """The one tool of a project that holds these files and this record."""
    with tempfile.TemporaryDirectory() as folder:
        project = SmallProject(Path(folder))
        project.openapi.mkdir(parents=True)
        project.records.mkdir()
        for name, file in files.items():
            (project.openapi / name).write_text(json.dumps(file), encoding="utf-8")
        project.overlay.write_text("overlay: 1.0.0\ninfo: {title: None, version: '1'}\nactions: []\n")
        records = {"resource": "tickets", "tags": ["tickets"], "tools": [record]}
        (project.records / "tickets.yaml").write_text(yaml.safe_dump(records), encoding="utf-8")
        return build(project).tools[0]


def hostile_tool(text: str = "plain", name: str = "plain", segment: str = "plain") -> Tool:
    """A tool with `text` wherever a text may be anything, `name` as a property's, `segment` in the path."""
    wordy = f"Say {text} again"
    body = {
        "type": "object",
        "properties": {
            name: {"type": "string", "enum": [text, "other"]},
            "nested": {"type": "object", "properties": {loadable(name): {"type": "string"}}},
            "fixed": {"type": "object"},
            "preset": {"type": "string"},
        },
    }
    operation = {
        "operationId": f"create{text}",
        "requestBody": {"content": {"application/json": {"schema": body}}},
        "responses": {"200": {"description": ""}},
        "security": [{"iam-oauth2-schema": [text]}],
    }
    file = {"openapi": "3.1.0", "paths": {f"/api/{segment}": {"post": operation}}, "components": {"schemas": {}}}
    inner = loadable(name)
    record = {
        "method": "create",
        "operation": f"create{text}",
        "rename": {} if inner == name else {name: inner},
        "title": wordy,
        "description": wordy,
        "parameters": {name: wordy, "nested": wordy, f"nested.{inner}": wordy, "preset": wordy},
        "fixed": {"fixed": {text: [text, None, True, 1.5]}},
        "defaults": {"preset": text},
    }
    return tool_of({"Ticket.json": file}, record)


def source_of(tool: Tool) -> str:
    """The tool's module as its template gives it, not yet formatted."""
    template = render.template_environment(REAL).get_template(render.TOOL_TEMPLATE)
    return template.render(tool=tool, module=ToolModule(tool))


def statements(source: str) -> list[str]:
    """The kinds of all statements, in order.

    Imports are told apart: ruff takes out those that are not needed. So are long literals, which have a name.
    """
    nodes = [node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.stmt)]
    aliases = [node for node in nodes if isinstance(node, ast.Assign)]
    assert all(re.fullmatch(r"Literal\[.*\]", ast.unparse(alias.value), re.DOTALL) for alias in aliases)
    values = [alias.value.slice for alias in aliases if isinstance(alias.value, ast.Subscript)]
    assert len(values) == len(aliases)
    assert all(isinstance(ast.literal_eval(value), tuple) for value in values)
    imported = {node.module or "" for node in nodes if isinstance(node, ast.ImportFrom)}
    assert imported <= {"typing", "pydantic"} | {name for name in imported if name.startswith("zoho_desk_mcp.")}
    return [type(node).__name__ for node in nodes if not isinstance(node, ast.ImportFrom | ast.Assign)]


def request_of(source: str, arguments: JsonObject) -> tuple[SimpleNamespace, typing.Any]:
    """What the module sends for these arguments, and its Input class."""
    names: dict[str, typing.Any] = {"__name__": "hostile"}
    exec(compile(source, "hostile.py", "exec", dont_inherit=True), names)

    async def request(method: str, path: str, **parts: Json) -> SimpleNamespace:
        return SimpleNamespace(method=method, path=path, **parts)

    sent = asyncio.run(names["call"](SimpleNamespace(request=request), names["Input"].model_validate(arguments)))
    return sent, names["Input"]


def assert_harmless(tool: Tool, source: str, text: str, name: str, segment: str) -> None:
    harmless = hostile_tool(name="plain" if loadable(name) == name else "not loadable")
    assert statements(source) == statements(source_of(harmless))
    calls = {ast.unparse(node.func) for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Call)}
    assert calls <= CALLS
    given = loadable(name)
    sent, inputs = request_of(source, {given: text, "nested": {given: text}})
    assert sent.path == f"/api/{segment}"
    assert sent.body.keys() == {name, "nested", "fixed", "preset"}
    assert sent.body[name] == sent.body["preset"] == text
    assert sent.body["fixed"] == {text: [text, None, True, 1.5]}
    assert sent.body["nested"].model_dump(by_alias=True) == {given: text}
    assert {field.description for field in inputs.model_fields.values()} == {f"Say {text} again"}
    assert json.loads(json.dumps(tool.listing()))["description"] == f"Say {text} again"


def assert_docstring(source: str, text: str) -> None:
    docstring = ast.get_docstring(ast.parse(source), clean=False)
    assert docstring is not None
    facts = f"Method: create (writes). Tags: tickets. Operation: create{text} in Ticket.json. Scopes: {text}."
    assert docstring.split() == f"Say {text} again. Say {text} again {facts}".split()


def assert_table(tool: Tool) -> None:
    environment = render.template_environment(REAL)
    data = {"tools": [tool, tool], "jobs": [], "catalog": [tool, tool]}
    rows = environment.get_template("TOOLS.md.jinja").render(data).rstrip("\n").splitlines()
    table = [row for row in rows if row.startswith("|")]
    assert table == rows[-4:]
    for row in table:
        cells = row.replace("\\\\", "").replace("\\|", "").split("|")
        assert len(cells) == 8
        assert cells[0] == cells[-1] == ""


def assert_registry(tool: Tool, text: str) -> None:
    environment = render.template_environment(REAL)
    source = environment.get_template("server/registry.py.jinja").render(catalog=[tool])
    names: dict[str, typing.Any] = {"__name__": "registry"}
    exec(compile(source, "registry.py", "exec", dont_inherit=True), names)
    assert names["TOOLS"][tool.name].scopes == (text,)


@pytest.mark.parametrize("text", HOSTILE, ids=ascii)
def test_text_is_a_literal(text: str) -> None:
    tool = hostile_tool(text)
    source = source_of(tool)
    assert_harmless(tool, source, text, "plain", "plain")
    assert_docstring(source, text)
    assert_table(tool)
    assert_registry(tool, text)


def test_texts_stay_literals_after_formatting(tmp_path: Path) -> None:
    for index, text in enumerate(HOSTILE):
        tool = hostile_tool(text)
        folder = write_tools([tool], tmp_path / str(index))
        source = (folder / f"tickets/{tool.name}.py").read_text(encoding="utf-8")
        assert_harmless(tool, source, text, "plain", "plain")


@pytest.mark.parametrize("name", [*NAMES, *(text for text in HOSTILE if "." not in text)], ids=ascii)
def test_property_name_is_a_literal(name: str) -> None:
    tool = hostile_tool(name=name)
    assert_harmless(tool, source_of(tool), "plain", name, "plain")


@pytest.mark.parametrize("segment", [text for text in HOSTILE if not set(text) & set("{}")], ids=ascii)
def test_path_is_a_literal(segment: str) -> None:
    tool = hostile_tool(segment=segment)
    assert_harmless(tool, source_of(tool), "plain", "plain", segment)
    assert_table(tool)


@pytest.mark.parametrize("text", [*HOSTILE, r"^[\w\-]+$", "\\", r"\d'\"", "^\\d\n$", r"\\", r"a\{{ x }}"], ids=ascii)
def test_a_raw_pattern_is_the_pattern(text: str) -> None:
    assert ast.literal_eval(raw_literal(text)) == text


TEXTS = st.text(st.characters(exclude_categories=["Cs"]) | st.sampled_from("\"'\\{}%#\n\r\t|`<"), max_size=20)


@settings(max_examples=60)
@given(
    TEXTS.filter(bool),
    TEXTS.filter(lambda name: name and "." not in name),
    TEXTS.filter(lambda text: not set(text) & set("{}")),
)
@example("a", "plain", "b")
@example("a", "\x85", "b")
def test_any_text_is_a_literal(text: str, name: str, segment: str) -> None:
    tool = hostile_tool(text, name, segment)
    source = source_of(tool)
    assert ast.literal_eval(raw_literal(text)) == text
    assert_harmless(tool, source, text, name, segment)
    assert_table(tool)
    assert_registry(tool, text)
    assert ast.literal_eval(raw_literal(text)) == text
