"""Parts of a request that have one name, and values within values."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest

from tests.support.forms import read
from tests.support.sent_requests import Recorder, running_recorder, sent, tools_of

pytestmark = pytest.mark.anyio
TEXT, NUMBER = {"type": "string"}, {"type": "integer"}
FORM, MULTIPART = "application/x-www-form-urlencoded", "multipart/form-data"
DONE = {"204": {"description": ""}}


@pytest.fixture(scope="module")
def recorder() -> Iterator[Recorder]:
    with running_recorder() as running:
        yield running


def file(path: str, method: str, parameters: Any, media_type: str, schema: Any, **media: Any) -> Any:
    body = {"requestBody": {"required": True, "content": {media_type: {"schema": schema, **media}}}}
    operation = {"operationId": "useThing", "parameters": parameters, **body, "responses": DONE}
    info = {"title": "T", "version": "1"}
    return {"api.json": {"openapi": "3.1.0", "info": info, "paths": {path: {method: operation}}}}


def record(*names: str) -> Any:
    words = {"title": "Use a thing", "description": "Uses a thing that is there for the tests."}
    parameters = dict.fromkeys(names, "Whatever is wanted.")
    return {"method": "create", "operation": "useThing", **words, "parameters": parameters}


async def call(folder: Path, api: Any, arguments: Any, recorder: Recorder, *more: str) -> Any:
    (tool,) = tools_of(folder, api, [record(*arguments, *more)], {"ids": {}})
    return await sent(tool, arguments, recorder)


@pytest.mark.parametrize(
    ("of_body", "arguments", "body"),
    [
        (TEXT, {"index": "7"}, {"index": "7"}),
        ({"type": ["string", "null"]}, {"index": "7"}, {"index": "7"}),
        (NUMBER, {"index": "7", "index_body": 9}, {"index": 9}),
    ],
)
async def test_a_field_is_the_parameter_of_its_name_unless_it_takes_another_kind_of_value(
    of_body: Any, arguments: Any, body: Any, recorder: Recorder, tmp_path: Path
) -> None:
    in_path = [{"name": "index", "in": "path", "required": True, "schema": TEXT}]
    schema = {"type": "object", "properties": {"index": of_body}, "required": ["index"]}
    api = file("/things/{index}", "post", in_path, "application/json", schema)
    request = await call(tmp_path, api, arguments, recorder)
    assert (request.target, request.json) == ("/things/7", body)


async def test_a_file_has_the_name_that_a_parameter_gives_it(recorder: Recorder, tmp_path: Path) -> None:
    in_query = [{"name": "name", "in": "query", "schema": TEXT}]
    schema = {"type": "object", "properties": {"upload": {"type": "string", "format": "binary"}}}
    content = base64.b64encode(b"text").decode()
    api = file("/things", "post", in_query, MULTIPART, schema)
    request = await call(tmp_path, api, {"name": "a.txt", "content": content}, recorder)
    assert urlsplit(request.target).query == "name=a.txt"
    assert b'name="upload"; filename="a.txt"' in request.body
    assert request.body.count(b"Content-Disposition") == 1


async def test_objects_in_lists_of_a_form_are_numbered(recorder: Recorder, tmp_path: Path) -> None:
    line = {"type": "object", "properties": {"price": TEXT, "taxes": {"type": "array", "items": TEXT}}}
    fields = {"lines": {"type": "array", "items": line}, "tags": {"type": "array", "items": TEXT}}
    encoding = {name: {"style": "deepObject", "explode": True} for name in fields}
    api = file("/things", "post", [], FORM, {"type": "object", "properties": fields}, encoding=encoding)
    arguments = {"lines": [{"price": "p1", "taxes": ["a", "b"]}, {"price": "p2"}], "tags": ["x", "y"]}
    request = await call(tmp_path, api, arguments, recorder, "lines.price", "lines.taxes")
    assert parse_qsl(request.body.decode()) == [
        *[("lines[0][price]", "p1"), ("lines[0][taxes][]", "a"), ("lines[0][taxes][]", "b")],
        *[("lines[1][price]", "p2"), ("tags[]", "x"), ("tags[]", "y")],
    ]


@pytest.mark.parametrize(("of_path", "is_own"), [("https://a.example", False), ("https://b.example", True)])
def test_a_server_of_its_own_is_another_than_the_documents(of_path: str, is_own: bool, tmp_path: Path) -> None:
    item = {"servers": [{"url": of_path}], "get": {"operationId": "useThing", "responses": DONE}}
    info = {"title": "T", "version": "1"}
    document = {"openapi": "3.1.0", "info": info, "servers": [{"url": "https://a.example"}], "paths": {"/a": item}}
    operation = read(tmp_path, {"api.json": document}).operations["useThing"]
    assert operation.unsupported == (("it has a server of its own",) if is_own else ())
