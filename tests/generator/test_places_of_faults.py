"""A fault that only the validator knows is told with the file and the place that it is in."""

from __future__ import annotations

from typing import Any

import pytest

from generator.openapi.load import join
from generator.openapi.validate import validate
from tests.support.projects import REAL

TEXT = {"type": "string"}
OK = {"200": {"description": ""}}
QUERY = {"name": "p", "in": "query", "schema": TEXT}
OF_PATH = {"name": "b", "in": "path", "required": True, "schema": TEXT}
SOUND = {"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": {"/sound": {"get": {"responses": OK}}}}


def files(path: str = "/a", item: Any = None, **operation: Any) -> Any:
    """Two files, of which the second has the fault."""
    paths = {path: item or {"get": {"responses": OK, **operation}}}
    return {"sound.json": SOUND, "odd.json": {**SOUND, "paths": paths}}


def with_components(**components: Any) -> Any:
    return {"sound.json": SOUND, "odd.json": {**SOUND, "paths": {}, "components": components}}


BEYOND = {"allOf": [{"type": "object", "properties": {"a": TEXT}}], "required": ["b"]}


@pytest.mark.parametrize(
    ("read", "places"),
    [
        (files(parameters=[QUERY, QUERY]), ["/paths/~1a/get/parameters"]),
        (files(parameters=[OF_PATH]), ["/paths/~1a/get"]),
        (files(path="/a/{b}"), ["/paths/~1a~1{b}/get"]),
        (files(path="a"), ["/paths/a"]),
        (files(item={"get": {"responses": OK}, "odd": 1}), ["/paths/~1a"]),
        (with_components(schemas={"a b": TEXT}), ["/components/schemas/a b"]),
        (with_components(schemas={"a": BEYOND}), ["/components/schemas/a"]),
        (with_components(securitySchemes={"a": {"type": "odd"}}), ["/components/securitySchemes/a/type"]),
    ],
)
def test_a_fault_is_told_with_its_place(read: Any, places: list[str]) -> None:
    """It was said to be somewhere in all files."""
    found = list(validate(join(read, REAL.target)))
    assert [problem.where for problem in found] == [f"odd.json#{place}" for place in places]


def test_what_is_said_of_a_fault_is_one_line() -> None:
    (found,) = validate(join(files(responses={"200": {}}), REAL.target))
    assert found.what == 'not valid OpenAPI 3.1: "description" is a required property'


@pytest.mark.parametrize("reference", ["#/nope", "/etc/passwd", "http://127.0.0.1:1/x"])
def test_a_reference_that_an_overlay_leads_nowhere_is_told_with_its_place(reference: str) -> None:
    document = join(files(parameters=[QUERY]), REAL.target)
    document.root["paths"]["/a"]["get"]["parameters"][0] = {**QUERY, "schema": {"$ref": reference}}
    (found,) = validate(document)
    assert found.where == "odd.json#/paths/~1a/get/parameters/0/schema"
    assert found.what == f"not valid OpenAPI 3.1: the reference {reference} leads nowhere"
