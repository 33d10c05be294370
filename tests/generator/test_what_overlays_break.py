"""What an overlay writes that OpenAPI does not have is told with its place, and so is what no package can be."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from generator import pipeline
from generator.errors import GeneratorError
from tests.support.forms import write
from tests.support.projects import REAL, SmallProject, quiet

OPERATION = "$.paths['/things'].get"
PARAMETER = f"{OPERATION}.parameters[0]"
PLACE = "api.json#/paths/~1things/get"
TEXT_FOR_OBJECT = "is a text, where an object belongs, with overlay.yaml"


def project(folder: Path) -> SmallProject:
    made = SmallProject(folder)
    parameters = [{"name": "p", "in": "query", "schema": {"type": "string"}}]
    operation = {"operationId": "listThings", "parameters": parameters, "responses": {"200": {"description": ""}}}
    paths = {"/things": {"get": operation}}
    write(made.openapi, {"api.json": {"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": paths}})
    return made


@pytest.mark.parametrize(
    ("target", "change", "where", "what"),
    [
        (OPERATION, {"update": "a"}, PLACE, TEXT_FOR_OBJECT),
        (f"{OPERATION}.parameters", {"update": ["a"]}, f"{PLACE}/parameters/1", TEXT_FOR_OBJECT),
        (PARAMETER, {"update": {"schema": "a"}}, f"{PLACE}/parameters/0/schema", TEXT_FOR_OBJECT),
        (
            f"{PARAMETER}.schema",
            {"update": {"enum": "a"}},
            f"{PLACE}/parameters/0/schema/enum",
            "is a text, where a list",
        ),
        (OPERATION, {"update": {"security": [5]}}, f"{PLACE}/security/0", "is a number, where an object belongs"),
        (OPERATION, {"update": {"operationId": 5}}, f"{PLACE}/operationId", "is a number, where a text belongs"),
        ("$", {"update": {"paths": 5}}, "(all files)#/paths", "is a number, where an object belongs"),
        ("$.paths", {"remove": True}, "overlay.yaml", "removes the paths of all files"),
    ],
)
def test_what_an_overlay_breaks_is_told_with_its_place(
    target: str, change: Any, where: str, what: str, tmp_path: Path
) -> None:
    """A line of the generator was told, which had not known the form."""
    made, action = project(tmp_path), {"target": target, "description": "A test.", **change}
    overlay = {"overlay": "1.0.0", "info": {"title": "T", "version": "1"}, "actions": [action]}
    made.overlay.write_text(yaml.safe_dump(overlay), encoding="utf-8")
    with pytest.raises(GeneratorError) as caught:
        pipeline.read_upstream(made, quiet)
    (problem,) = caught.value.problems
    assert problem.where == where
    assert problem.what.startswith(what)


@pytest.mark.parametrize(
    ("key", "value", "what"),
    [
        ("package", "class", "package: is a name of Python's own: take another, such as class_mcp"),
        ("package", "json", "package: is a name of Python's own: take another, such as json_mcp"),
        ("ids", {"form": "("}, "form: is no pattern that a package can check with: missing )"),
        ("ids", {"form": "^(?=1)1$"}, "form: is no pattern that a package can check with: error: look-around"),
    ],
)
def test_a_target_that_no_package_can_be_is_refused(key: str, value: Any, what: str, tmp_path: Path) -> None:
    """A package was made that could not be imported."""
    made = project(tmp_path)
    own = yaml.safe_load(REAL.target_file.read_text(encoding="utf-8"))
    (made.specs / "target.yaml").write_text(yaml.safe_dump({**own, key: value}), encoding="utf-8")
    with pytest.raises(GeneratorError) as caught:
        _ = made.target
    assert what in str(caught.value)
