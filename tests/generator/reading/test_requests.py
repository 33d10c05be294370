"""What a document says of a request is what a tool sends, whatever the form of parameters and body."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest
from pydantic import ValidationError

from generator.drafts.record_draft import Drafts
from generator.errors import GeneratorError
from tests.support.forms import TARGET, read
from tests.support.outside import faults
from tests.support.sent_requests import Recorder, running_recorder, sent, tools_of

pytestmark = pytest.mark.anyio
NO_HABITS: Any = {"ids": {}}
ALONE: Any = {"x-alone": True}
"""What openapi-core does not read as the specification has it: choices of several types, some styles and bodies."""
LIST = {"type": "array", "items": {"type": "string"}}
RANGE = {"type": "object", "properties": {"gt": {"type": "integer"}, "lt": {"type": "integer"}}}
BINARY = {"type": "string", "format": "binary"}
FREE = {"type": "object", "additionalProperties": {"type": "integer"}}
JSON, FORM = "application/json", "application/x-www-form-urlencoded"


@pytest.fixture(scope="module")
def recorder() -> Iterator[Recorder]:
    with running_recorder() as running:
        yield running


def files(method: str = "get", path: str = "/things", version: str = "3.1.0", **operation: Any) -> Any:
    made = {"operationId": "useThing", "responses": {"204": {"description": ""}}, **operation}
    return {"api.json": {"openapi": version, "info": {"title": "T", "version": "1"}, "paths": {path: {method: made}}}}


def record(method: str, *names: str, **more: Any) -> Any:
    words = {"title": "Use a thing", "description": "Uses a thing that is there for the tests."}
    return {
        "method": method,
        "operation": "useThing",
        **words,
        "parameters": dict.fromkeys(names, "What it is."),
        **more,
    }


async def call(folder: Path, api: Any, made: Any, arguments: Any, recorder: Recorder, target: Any = NO_HABITS) -> Any:
    (tool,) = tools_of(folder, api, [made], target)
    request = await sent(tool, arguments, recorder)
    if not _is_alone(api["api.json"]):
        assert faults(folder / "specs/openapi/api.json", request) == []
    return request


def _is_alone(document: Any) -> bool:
    return "x-alone" in json.dumps(document)


def parameter(where: str, schema: Any, **more: Any) -> Any:
    return {"parameters": [{"name": "p", "in": where, "schema": schema, **more}]}


@pytest.mark.parametrize(
    ("operation", "value", "query"),
    [
        (parameter("query", LIST), ["a", "b c"], [("p", "a"), ("p", "b c")]),
        (parameter("query", LIST, explode=False), ["a", "b"], [("p", "a,b")]),
        (parameter("query", LIST, style="pipeDelimited", explode=False), ["a", "b"], [("p", "a|b")]),
        (parameter("query", LIST, style="spaceDelimited", explode=False), ["a", "b"], [("p", "a b")]),
        (parameter("query", LIST, style="pipeDelimited"), ["a", "b"], [("p", "a|b")]),
        (parameter("query", LIST, style="pipeDelimited", explode=True, **ALONE), ["a", "b"], [("p", "a"), ("p", "b")]),
        (
            parameter("query", RANGE, style="deepObject", explode=True),
            {"gt": 1, "lt": 5},
            [("p[gt]", "1"), ("p[lt]", "5")],
        ),
        (parameter("query", RANGE), {"gt": 1}, [("gt", "1")]),
        (parameter("query", RANGE, explode=False), {"gt": 1, "lt": 5}, [("p", "gt,1,lt,5")]),
        (parameter("query", {"type": "boolean"}), True, [("p", "true")]),
        (parameter("query", {"type": "number", "enum": [0.5, 2]}), 0.5, [("p", "0.5")]),
        (parameter("query", {"enum": ["all", 7]}, **ALONE), 7, [("p", "7")]),
        (parameter("query", {"type": "boolean", "const": True}), True, [("p", "true")]),
        (parameter("query", {"type": "object", "enum": [{"a": 1}]}, explode=False, **ALONE), {"a": 1}, [("p", "a,1")]),
    ],
)
async def test_query(operation: Any, value: Any, query: Any, recorder: Recorder, tmp_path: Path) -> None:
    described = ["p", "p.gt", "p.lt"] if isinstance(value, dict) and "gt" in value else ["p"]
    request = await call(tmp_path, files(**operation), record("get", *described), {"p": value}, recorder)
    assert parse_qsl(urlsplit(request.target).query) == query


async def test_a_parameter_of_json_is_json(recorder: Recorder, tmp_path: Path) -> None:
    one = {"name": "p", "in": "query", "content": {JSON: {"schema": {"type": "array", "items": RANGE}}}}
    made = record("get", "p", "p.gt", "p.lt")
    request = await call(tmp_path, files(parameters=[one]), made, {"p": [{"gt": 1}]}, recorder)
    assert parse_qsl(urlsplit(request.target).query) == [("p", '[{"gt":1}]')]


async def test_headers_and_cookies(recorder: Recorder, tmp_path: Path) -> None:
    parameters = [
        {"name": "X-Kind", "in": "header", "schema": {"type": "string"}},
        {"name": "Accept", "in": "header", "required": True, "schema": {"type": "string"}},
        {"name": "theme", "in": "cookie", "schema": {"type": "string"}},
        {"name": "beta", "in": "cookie", "schema": {"type": "boolean"}},
    ]
    made = record("get", "X-Kind", "theme", "beta", rename={"X-Kind": "kind"})
    arguments = {"kind": "k", "theme": "dark; admin=1", "beta": True}
    request = await call(tmp_path, files(parameters=parameters), made, arguments, recorder)
    assert request.headers["x-kind"] == "k"
    assert request.headers["cookie"] == "beta=true; theme=dark%3B%20admin%3D1"


async def test_no_cookie_is_sent_where_none_is_given(recorder: Recorder, tmp_path: Path) -> None:
    api = files(**parameter("cookie", {"type": "string"}))
    assert "cookie" not in (await call(tmp_path, api, record("get", "p"), {}, recorder)).headers


def body(media_type: str, schema: Any, **media: Any) -> Any:
    return {"requestBody": {"required": True, "content": {media_type: {"schema": schema, **media}}}}


@pytest.mark.parametrize(
    ("operation", "argument", "media_type", "sent_body"),
    [
        (body(JSON, LIST), {"body": ["a"]}, JSON, b'["a"]'),
        (
            body(JSON, FREE),
            {"body": {"a": 1}},
            JSON,
            b'{"a": 1}',
        ),
        (body("application/json-patch+json", LIST), {"body": ["a"]}, "application/json-patch+json", b'["a"]'),
        (body("text/plain", {"type": "string"}), {"body": "héllo"}, "text/plain", "héllo".encode()),
        (body("application/octet-stream", {}), {"content": base64.b64encode(b"\x00\xff").decode()}, None, b"\x00\xff"),
        (
            body("image/png", {"type": "string", "format": "binary"}, **ALONE),
            {"content": "AAE="},
            "image/png",
            b"\x00\x01",
        ),
        (body("image/png", {"contentMediaType": "image/png"}), {"content": "AAE="}, "image/png", b"\x00\x01"),
    ],
)
async def test_a_body_of_one_value(
    operation: Any, argument: Any, media_type: str | None, sent_body: bytes, recorder: Recorder, tmp_path: Path
) -> None:
    made = record("create", *argument)
    request = await call(tmp_path, files("post", **operation), made, argument, recorder)
    assert request.body == sent_body
    assert request.headers["content-type"] == (media_type or "application/octet-stream")


async def test_a_body_of_no_media_type_is_none(recorder: Recorder, tmp_path: Path) -> None:
    api = files("post", requestBody={"content": {}})
    request = await call(tmp_path, api, record("create"), {}, recorder)
    assert request.body == b""


async def test_an_object_under_a_name_of_its_own(recorder: Recorder, tmp_path: Path) -> None:
    api = files("patch", **body("application/merge-patch+json", RANGE))
    request = await call(tmp_path, api, record("update", "gt"), {"gt": 3}, recorder)
    assert (request.headers["content-type"], request.json) == ("application/merge-patch+json", {"gt": 3})


async def test_a_form(recorder: Recorder, tmp_path: Path) -> None:
    fields = {"name": {"type": "string"}, "tags": LIST, "card": RANGE, "deep": RANGE, "on": {"type": "boolean"}}
    encoding = {"deep": {"style": "deepObject", "explode": True}}
    api = files("post", **body(FORM, {"type": "object", "properties": fields}, encoding=encoding, **ALONE))
    made = record("create", *fields, "card.gt", "deep.gt")
    arguments = {"name": "a&b", "tags": ["x", "y"], "card": {"gt": 1}, "deep": {"gt": 2}, "on": False}
    request = await call(tmp_path, api, made, arguments, recorder)
    assert request.headers["content-type"] == FORM
    assert parse_qsl(request.body.decode()) == [
        *[("card", '{"gt":1}'), ("deep[gt]", "2"), ("name", "a&b")],
        *[("on", "false"), ("tags", "x"), ("tags", "y")],
    ]


async def test_fixed_values_go_the_same_way(recorder: Recorder, tmp_path: Path) -> None:
    api = files(**parameter("query", LIST, style="pipeDelimited"))
    request = await call(tmp_path, api, record("get", fixed={"p": ["a", "b"]}), {}, recorder)
    assert parse_qsl(urlsplit(request.target).query) == [("p", "a|b")]


async def test_a_name_in_path_and_query_goes_to_both(recorder: Recorder, tmp_path: Path) -> None:
    schema = {"type": "string"}
    both = [
        {"name": "p", "in": "path", "required": True, "schema": schema},
        {"name": "p", "in": "query", "schema": schema},
    ]
    request = await call(tmp_path, files(path="/things/{p}", parameters=both), record("get", "p"), {"p": "7"}, recorder)
    assert request.target == "/things/7?p=7"


@pytest.mark.parametrize(
    ("schema", "refused"),
    [
        ({"type": "integer", "exclusiveMinimum": 3}, 3),
        ({"type": "number", "exclusiveMaximum": 3}, 3),
        ({"type": "integer", "multipleOf": 5}, 4),
        ({"enum": [0.5, 2]}, 1.5),
        ({"enum": ["all", 7]}, "none"),
        ({"const": True}, False),
    ],
)
async def test_the_tool_itself_refuses_what_the_document_forbids(
    schema: Any, refused: Any, recorder: Recorder, tmp_path: Path
) -> None:
    with pytest.raises(ValidationError):
        await call(tmp_path, files(**parameter("query", schema)), record("get", "p"), {"p": refused}, recorder)


@pytest.mark.parametrize("method", ["get", "post"])
async def test_a_list_that_takes_a_body_is_paged_by_its_own_parameters(
    method: str, recorder: Recorder, tmp_path: Path
) -> None:
    """One that reads was called with a body that its call does not have; of others, nobody could ask for a page."""
    paging = {"ids": {}, "pagination": {"style": "page", "position": "page", "size": "per_page"}}
    parameters = [{"name": name, "in": "query", "schema": {"type": "integer"}} for name in ("page", "per_page")]
    answer = {"200": {"description": "", "content": {JSON: {"schema": LIST}}}}
    asked = body(JSON, {"type": "object", "properties": {"a": {"type": "string"}}}, **ALONE)
    api = files(method, parameters=parameters, responses=answer, **asked)
    request = await call(tmp_path, api, record("list", "a", "page"), {"a": "x", "page": 2}, recorder, paging)
    assert (request.target, request.json) == ("/things?page=2", {"a": "x"})


async def test_names_of_ours_are_told_and_can_be_renamed(recorder: Recorder, tmp_path: Path) -> None:
    names = ("limit", "next_cursor", "fields", "per_page", "page")
    parameters = [{"name": name, "in": "query", "schema": {"type": "string"}} for name in names]
    paging = {"ids": {}, "pagination": {"style": "page", "position": "page", "size": "per_page"}}
    described = ("limit", "next_cursor", "fields")
    api = files(parameters=parameters, responses={"200": {"description": ""}})
    with pytest.raises(GeneratorError) as caught:
        tools_of(tmp_path / "told", api, [record("list", *described)], paging)
    assert [problem.what.partition(" is also")[0] for problem in caught.value.problems] == ["limit", "next_cursor"]
    made = record("list", *described, rename={"limit": "limit_value", "next_cursor": "next_cursor_value"})
    (tool,) = tools_of(tmp_path / "renamed", api, [made], paging)
    names = tool.input_schema()["properties"].keys()
    assert names == {"limit_value", "next_cursor_value", "fields", "limit", "next_cursor"}
    request = await sent(tool, {"next_cursor_value": "b", "fields": "c"}, recorder)
    query = dict(parse_qsl(urlsplit(request.target).query))
    assert (query["next_cursor"], query["fields"]) == ("b", "c")


@pytest.mark.parametrize(
    ("operation", "what"),
    [
        (body("application/xml", {"type": "object", "properties": {"a": LIST}}), "its body is application/xml"),
        ({"servers": [{"url": "https://other.example.org"}]}, "it has a server of its own"),
        (parameter("query", LIST, style="matrix"), "the parameter p is written in the style matrix"),
        (
            body("multipart/form-data", {"properties": dict.fromkeys("ab", BINARY)}),
            "its form has several files: a, b",
        ),
    ],
)
def test_what_no_tool_can_send_is_told_where_a_record_asks_for_it(operation: Any, what: str, tmp_path: Path) -> None:
    with pytest.raises(GeneratorError) as caught:
        tools_of(tmp_path, files("post", **operation), [record("create")], NO_HABITS)
    assert f"useThing can be no tool: {what}" in str(caught.value)


def test_a_draft_gives_such_names_others(tmp_path: Path) -> None:
    required = {"in": "query", "required": True, "schema": {"type": "string"}}
    parameters = [{**required, "name": name} for name in ("limit", "X-Kind")]
    listed = {"type": "object", "properties": {"data": LIST}}
    answer = {"200": {"description": "", "content": {JSON: {"schema": listed}}}}
    api = files(parameters=[*parameters, {**required, "name": "next_cursor", "required": False}], responses=answer)
    found = read(tmp_path, api).operations["useThing"]
    text = Drafts([found], [], TARGET.model_copy(update={"pagination": None})).text([found])
    assert "    rename:\n      limit: limit_value\n      X-Kind: X_Kind\n" in text
    assert "# next_cursor: TODO what it is.  # string; rename: next_cursor_value" in text


def test_a_draft_says_what_can_be_no_tool(tmp_path: Path) -> None:
    api = files("post", **body("application/xml", {"type": "object", "properties": {"a": LIST}}))
    found = read(tmp_path, api).operations["useThing"]
    assert "  # It can be no tool: its body is application/xml.\n" in Drafts([found], [], TARGET).text([found])
