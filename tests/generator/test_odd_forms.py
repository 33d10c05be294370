"""Files of a form that no step is made for are told of as a problem of the files."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.errors import GeneratorError
from tests.support.projects import GOLDEN, SmallProject, build

OPERATION = ("paths", "/api/v1/tickets", "get")


@pytest.mark.parametrize(
    ("place", "value"),
    [
        (("paths",), 17),
        (("components",), [1]),
        (OPERATION, "text"),
        ((*OPERATION, "parameters", 0), None),
        ((*OPERATION, "parameters", 0, "name"), None),
        ((*OPERATION, "parameters", 0, "schema"), ["x"]),
        ((*OPERATION, "responses"), [[]]),
        ((*OPERATION, "operationId"), {"a": 1}),
    ],
)
def test_a_part_of_another_kind_is_told_of(tmp_path: Path, place: tuple[str | int, ...], value: Any) -> None:
    change(tmp_path, "enums/specs", "openapi/Ticket.json", place, value)
    with pytest.raises(GeneratorError):
        build(SmallProject(tmp_path))


def test_a_parameter_of_the_overlay_that_is_nowhere_is_told_by_its_place_alone(tmp_path: Path) -> None:
    """The validator would break off at it: that is no form which nobody knows."""
    change(tmp_path, "overlay_updates/specs", "overlay.yaml", ("actions", 3, "update", "in"), None)
    with pytest.raises(GeneratorError) as told:
        build(SmallProject(tmp_path))
    said = [str(problem) for problem in told.value.problems]
    assert said[0].startswith("Ticket.json#/paths/~1api~1v1~1tickets/get/parameters/2/in: is null, where a text")
    assert not any("form that the generator does not know" in each for each in said)


def change(folder: Path, sample: str, file: str, place: tuple[str | int, ...], value: Any) -> None:
    """Put a value in a place of a sample's file."""
    shutil.copytree(GOLDEN / sample, folder / "specs")
    path = folder / "specs" / file
    document = part = yaml.safe_load(path.read_text(encoding="utf-8"))
    for key in place[:-1]:
        part = part[key]
    part[place[-1]] = value
    path.write_text(json.dumps(document), encoding="utf-8")
