"""A value that may be of several kinds is sent as the one that the caller gave, and no other than the document has."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest
from pydantic import ValidationError
from zoho_desk_mcp.server.arguments.errors import wrong_arguments
from zoho_desk_mcp.server.arguments.types import ToolInput

from tests.support.sent_requests import Recorder, running_recorder, sent, tools_of

pytestmark = pytest.mark.anyio
JSON = "application/json"
NUMBER, TEXT, WORD = {"type": "integer"}, {"type": "string"}, {"type": "string", "enum": ["auto", "a.b"]}
TEXT_OR_NUMBER = {"type": ["string", "integer"], "maxLength": 3, "maximum": 9}
MIXED = {"enum": [None, True, 1, 1.5, "1"]}
RECORD = {"title": "Use a thing", "description": "Uses a thing that is there for the tests.", "operation": "useThing"}


@pytest.fixture(scope="module")
def recorder() -> Iterator[Recorder]:
    with running_recorder() as running:
        yield running


def tool(folder: Path, place: str, schema: Any) -> Any:
    """A tool that sends `p` in the query or the body."""
    operation: dict[str, Any] = {"operationId": "useThing", "responses": {"200": {"description": ""}}}
    if place == "query":
        operation["parameters"] = [{"name": "p", "in": "query", "schema": schema}]
    else:
        body = {"schema": {"type": "object", "properties": {"p": schema}}}
        operation["requestBody"] = {"content": {JSON: body}}
    paths = {"/things": {"post": operation}}
    file = {"api.json": {"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": paths}}
    record = {**RECORD, "method": "create", "parameters": {"p": "What it is."}}
    (made,) = tools_of(folder, file, [record], {"ids": {}})
    return made


@pytest.mark.parametrize(
    ("schema", "values"),
    [
        (TEXT_OR_NUMBER, ["abc", "5", 5, 9]),
        ({"type": ["integer", "string"]}, ["abc", 5]),
        ({"type": ["number", "string"]}, ["abc", 5, 1.5, "1.50"]),
        ({"oneOf": [NUMBER, TEXT]}, ["abc", "5", 5]),
        ({"anyOf": [WORD, NUMBER]}, ["auto", "a.b", 5]),
        ({"type": "array", "items": {"oneOf": [NUMBER, TEXT]}}, [["abc", 5, "5"]]),
        ({"enum": [1, 1.5]}, [1, 1.5]),
        (MIXED, [True, 1, 1.5, "1"]),
        ({"enum": [True, 1, "a"]}, [True, 1, "a"]),
        ({"enum": ["a", [1, 2]]}, ["a", [1, 2]]),
        ({"enum": ["a", {"b": 1}]}, ["a", {"b": 1}]),
        ({"const": {"b": [1]}}, [{"b": [1]}]),
    ],
)
async def test_each_value_of_the_document_is_sent_as_it_is(
    schema: Any, values: list[Any], recorder: Recorder, tmp_path: Path
) -> None:
    """A number was asked for where a text would do, and 1 was sent for true."""
    made = tool(tmp_path, "body", schema)
    for value in values:
        request = await sent(made, {"p": value}, recorder)
        assert json.dumps(request.json) == json.dumps({"p": value})


@pytest.mark.parametrize(
    ("schema", "value", "written"),
    [
        ({"enum": [1, 1.5]}, 1, "1"),
        ({"enum": [1, 1.5, "a"]}, 1, "1"),
        ({"enum": [1, 1.5, "a"]}, "1.5", "1.5"),
        ({"type": ["number", "string"]}, 5, "5"),
    ],
)
async def test_a_number_is_written_in_the_query_as_the_document_has_it(
    schema: Any, value: Any, written: str, recorder: Recorder, tmp_path: Path
) -> None:
    """It was 1.0, which is none of the values."""
    request = await sent(tool(tmp_path, "query", schema), {"p": value}, recorder)
    assert parse_qsl(urlsplit(request.target).query) == [("p", written)]


@pytest.mark.parametrize(
    ("schema", "given", "meant"),
    [
        ({"anyOf": [WORD, NUMBER]}, "5", 5),
        ({"enum": [1, 1.5, "a"]}, "1.5", 1.5),
        ({"enum": [True, 1, "a"]}, "true", True),
        ({"enum": ["a", {"b": 1}]}, '{"b": 1}', {"b": 1}),
    ],
)
async def test_a_text_stands_for_the_value_that_it_says_where_it_can_be_no_other(
    schema: Any, given: str, meant: Any, recorder: Recorder, tmp_path: Path
) -> None:
    """The listing names one kind, as not all clients know several, and models write numbers as texts then."""
    request = await sent(tool(tmp_path, "body", schema), {"p": given}, recorder)
    assert json.dumps(request.json) == json.dumps({"p": meant})


@pytest.mark.parametrize(
    ("schema", "value", "told"),
    [
        (
            TEXT_OR_NUMBER,
            "abcd",
            "as a text it must be at most 3 characters long; as a number it must be a whole number",
        ),
        (TEXT_OR_NUMBER, 10, "as a text it must be a text, not a number; as a number it must be at most 9"),
        (TEXT_OR_NUMBER, True, "p must be a number, not true or false"),
        ({"anyOf": [WORD, NUMBER]}, "autos", "as a text it does not have the right form; as a number it must be"),
        (MIXED, "2", "p: must be one of true, 1, 1.5, 1"),
        ({"enum": [True, "a"]}, 1, "p: must be one of true, a"),
        ({"enum": [1, 1.5]}, True, "p must be a number, not true or false"),
        ({"enum": ["a", []]}, ["a", "b"], "p: must be one of a, []"),
    ],
)
async def test_no_other_value_is_sent(schema: Any, value: Any, told: str, recorder: Recorder, tmp_path: Path) -> None:
    with pytest.raises(ValidationError) as caught:
        await sent(tool(tmp_path, "body", schema), {"p": value}, recorder)
    assert told in wrong_arguments(caught.value, ToolInput)


def test_a_number_that_may_be_empty_is_one(tmp_path: Path) -> None:
    """What is empty is left out: an API says so to empty a field."""
    schema = {"anyOf": [{"type": "string", "enum": [""]}, NUMBER]}
    assert tool(tmp_path, "body", schema).input_schema()["properties"]["p"]["type"] == "integer"


@pytest.mark.parametrize("schema", [TEXT_OR_NUMBER, {"oneOf": [NUMBER, TEXT]}, {"anyOf": [WORD, NUMBER]}])
def test_a_text_or_a_number_is_listed_as_a_text(schema: Any, tmp_path: Path) -> None:
    assert tool(tmp_path, "body", schema).input_schema()["properties"]["p"] == {
        "type": "string",
        "description": "What it is.",
    }
