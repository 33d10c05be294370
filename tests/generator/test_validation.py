"""The quick check of a document accepts what openapi-spec-validator accepts, and nothing that it refuses."""

from __future__ import annotations

import json
import subprocess
import sys
from contextlib import suppress
from copy import deepcopy
from functools import cache, reduce
from operator import getitem
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator import pipeline
from generator.errors import GeneratorError
from generator.openapi.document import Document
from generator.openapi.faults import faults
from generator.openapi.plainly_valid import is_plainly_valid
from generator.pipeline import Build
from tests.support.fuzz import rounds, values
from tests.support.projects import BROKEN, GOLDEN, SmallProject, folders, quiet

PATH = "/things/{thingId}"
THING = {"type": "object", "properties": {"id": {"type": "string"}, "size": {"type": "integer", "default": 1}}}
ROOT: Any = {
    "openapi": "3.1.0",
    "info": {"title": "Things", "version": "1"},
    "paths": {
        PATH: {
            "get": {
                "operationId": "getThing",
                "parameters": [
                    {"name": "thingId", "in": "path", "required": True, "schema": {"type": "string"}},
                    {"name": "kind", "in": "query", "schema": {"type": "string", "enum": ["a", "b"], "default": "a"}},
                ],
                "responses": {
                    "200": {
                        "description": "A thing.",
                        "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}},
                    }
                },
            }
        },
    },
    "components": {
        "schemas": {
            "Thing": THING,
            "Named": {
                "allOf": [{"$ref": "#/components/schemas/Thing"}, {"properties": {"name": {"type": "string"}}}],
                "required": ["id", "name"],
            },
            "Either": {
                "oneOf": [{"$ref": "#/components/schemas/Thing"}, {"$ref": "#/components/schemas/Named"}],
                "discriminator": {"propertyName": "kind", "mapping": {"a": "#/components/schemas/Thing"}},
            },
            "Words": {"type": "array", "items": {"type": "string", "pattern": "^[a-z]+$"}, "default": ["one", "two"]},
        }
    },
}
GONE = object()
GET = ("paths", PATH, "get")
KIND = (*GET, "parameters", 1)
SCHEMAS = ("components", "schemas")
BOOKS = {"get": {"operationId": "getThing", "responses": {"200": {"description": "Books."}}}}
FAULTS: dict[str, tuple[tuple[str | int, ...], Any]] = {
    "no info": (("info",), GONE),
    "an operation id twice": (("paths", "/books"), BOOKS),
    "a parameter twice": (KIND, ROOT["paths"][PATH]["get"]["parameters"][0]),
    "a path's parameter that is missing": ((*GET, "parameters", 0), GONE),
    "a path's parameter of another name": ((*GET, "parameters", 0, "name"), "id"),
    "a parameter somewhere else": ((*KIND, "in"), "body"),
    "a response without words": ((*GET, "responses"), {"200": {}}),
    "a type that there is not": ((*SCHEMAS, "Thing", "type"), "thing"),
    "a negative length": ((*SCHEMAS, "Thing", "minLength"), -1),
    "required that is no list": ((*SCHEMAS, "Thing", "required"), "id"),
    "properties that are no schemas": ((*SCHEMAS, "Thing", "properties", "id"), 1),
    "a discriminator without a name": ((*SCHEMAS, "Either", "discriminator", "propertyName"), GONE),
    "a discriminator with a list": ((*SCHEMAS, "Either", "discriminator", "mapping"), []),
    "required beyond what allOf holds": ((*SCHEMAS, "Named", "required"), ["id", "nobody"]),
    "a default of another type": ((*KIND, "schema"), {"type": "string", "default": 5}),
    "a default that is none of its values": ((*KIND, "schema"), {"enum": ["a", "b"], "default": "c"}),
    "a default over the maximum": ((*KIND, "schema"), {"type": "integer", "maximum": 5, "default": 6}),
    "a default under the minimum": ((*KIND, "schema"), {"type": "integer", "minimum": 5, "default": 4}),
    "a default that is too short": ((*KIND, "schema"), {"type": "string", "minLength": 5, "default": "four"}),
    "a default that is too long": ((*KIND, "schema"), {"type": "string", "maxLength": 3, "default": "four"}),
    "a default against the pattern": ((*KIND, "schema"), {"type": "string", "pattern": "^[a-z]$", "default": "A"}),
    "a default of another form": ((*KIND, "schema"), {"type": "string", "format": "date", "default": "soon"}),
    "a default with a wrong item": ((*SCHEMAS, "Words", "default"), ["one", "TWO"]),
    "a default in a schema within": ((*SCHEMAS, "Thing", "properties", "size", "default"), "1"),
    "a default of a field of a default": ((*SCHEMAS, "Thing", "default"), {"size": "large"}),
}
"""Kind -> where it is made in the sound document, and what stands there then."""
replacements = st.one_of(
    values,
    st.sampled_from(["string", "integer", "#/components/schemas/Thing", "#/components/schemas/Named", "path", "query"]),
    st.sampled_from([THING, {"type": "string", "default": 1}, {"required": ["id"]}, {"allOf": [{"type": "object"}]}]),
)
KEYS: tuple[str, ...] = ("type", "allOf", "anyOf", "not", "items", "required", "default", "enum", "format", "pattern")
KEYS += ("properties", "minItems", "uniqueItems", "const", "$ref", "discriminator", "nullable", "parameters", "in")
KEYS += ("name", "tags")


def places(node: Any) -> list[tuple[Any, Any]]:
    """Each list or mapping with a key of it."""
    parts = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    return [place for key, part in list(parts) for place in ((node, key), *places(part))]


def put(holder: Any, key: Any, value: Any) -> None:
    if value is GONE:
        del holder[key]
    else:
        holder[key] = value


def has_faults(root: Any) -> bool:
    """What openapi-spec-validator says; what it cannot read counts as a fault."""
    try:
        return any(True for _ in faults(Document(root, {})))
    except Exception:
        return True


def test_a_sound_document_is_accepted_at_once() -> None:
    assert not has_faults(ROOT)
    assert is_plainly_valid(Document(ROOT, {}))


@pytest.mark.parametrize("kind", FAULTS)
def test_each_kind_of_fault_is_found(kind: str) -> None:
    root = deepcopy(ROOT)
    (*way, last), value = FAULTS[kind]
    put(reduce(getitem, way, root), last, value)
    assert has_faults(root)
    assert not is_plainly_valid(Document(root, {}))


@pytest.mark.parametrize(
    ("schema", "place"),
    [
        ({"anyOf": [{"type": "string"}, {"type": "integer"}], "default": None}, "/default"),
        ({"properties": {"a": {"enum": ["b"], "default": None}, "b": {}}}, "/properties/a/default"),
        (
            {"properties": {"a": {"type": "array", "items": {"type": "string"}, "default": ["b", 1]}}},
            "/properties/a/default/1",
        ),
        ({"type": "string", "default": 5}, "/default"),
    ],
)
def test_the_place_of_a_wrong_default_is_told(schema: Any, place: str) -> None:
    """It was said to be somewhere in all files, of each default of each schema."""
    root = deepcopy(ROOT)
    root["components"]["schemas"] |= {"Fine": {"type": ["string", "null"], "default": None}, "Odd": schema}
    assert {where for where, _ in faults(Document(root, {}))} == {f"/components/schemas/Odd{place}"}


NEVER = "^(a+)+$"
TEXT = "a" * 60 + "!"
JUDGE = """
import json, sys
from generator.openapi.document import Document
from generator.openapi.faults import faults
from generator.openapi.plainly_valid import is_plainly_valid
document = Document(json.loads(sys.argv[1]), {})
print(is_plainly_valid(document), *(what for _, what in faults(document)))
"""


@pytest.mark.parametrize(
    ("schema", "said"),
    [
        ({"type": "string", "pattern": NEVER, "default": TEXT}, f"False '{TEXT}' does not match '{NEVER}'"),
        ({"patternProperties": {NEVER: {"type": "string"}}, "default": {TEXT: 1, "a": "x"}}, "False"),
        ({"patternProperties": {NEVER: {"type": "string"}}, "default": {"a": 1}}, "False 1 is not of type 'string'"),
        (
            {
                "patternProperties": {NEVER: {}},
                "additionalProperties": {"type": "string"},
                "default": {TEXT: 1, "a": 1},
            },
            "False 1 is not of type 'string'",
        ),
    ],
)
def test_patterns_that_take_for_ever_elsewhere_are_matched(schema: Any, said: str) -> None:
    """In Python's engine the first doubles its time with each letter. A process of its own can be ended."""
    root = deepcopy(ROOT)
    root["components"]["schemas"]["Odd"] = schema
    command = [sys.executable, "-c", JUDGE, json.dumps(root)]
    assert subprocess.check_output(command, text=True, timeout=99).strip() == said


def test_references_of_a_path_to_nowhere_are_told() -> None:
    root = deepcopy(ROOT)
    root["paths"][PATH]["$ref"] = "#/components/schemas/Nobody"
    assert [what for _, what in faults(Document(root, {})) if "Nobody" in what]


@rounds(300)
@given(st.integers(0, 10_000), st.sampled_from(("replace", "remove", *KEYS)), replacements)
def test_nothing_is_accepted_that_the_validator_refuses(number: int, how: str, value: Any) -> None:
    root = deepcopy(ROOT)
    found = places(root)
    holder, key = found[number % len(found)]
    put(holder, how if how in KEYS and isinstance(holder, dict) else key, GONE if how == "remove" else value)
    if is_plainly_valid(Document(root, {})):
        assert not has_faults(root)


@cache
def document_of(folder: Path) -> Document | None:
    """The repaired document of a small project, where it has one."""
    with suppress(GeneratorError):
        return pipeline.read_upstream(SmallProject(folder), quiet).document
    return None


@pytest.mark.parametrize("folder", [*folders(GOLDEN), *folders(BROKEN)])
def test_the_samples_are_judged_alike(folder: Path) -> None:
    document = document_of(folder)
    if document is not None:
        assert is_plainly_valid(document) != has_faults(document.root)


def test_the_real_files_need_no_second_look(built: Build) -> None:
    assert is_plainly_valid(built.upstream.document)
