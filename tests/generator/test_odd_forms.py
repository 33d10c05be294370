"""Files of a form that no step is made for are told of as a problem of the files."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

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
    shutil.copytree(GOLDEN / "enums/specs", tmp_path / "specs")
    path = tmp_path / "specs/openapi/Ticket.json"
    document = part = json.loads(path.read_text(encoding="utf-8"))
    for key in place[:-1]:
        part = part[key]
    part[place[-1]] = value
    path.write_text(json.dumps(document), encoding="utf-8")
    with pytest.raises(GeneratorError):
        build(SmallProject(tmp_path))
