"""Kilobytes of schemas or of an overlay that stand for gigabytes are refused before anything goes through them."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from generator.errors import GeneratorError
from generator.openapi.document import JsonObject
from generator.openapi.load import join
from generator.openapi.overlay import overlay_what_fits
from generator.openapi.resolver import SchemaResolver
from generator.output import models
from tests.support.projects import REAL

LEVELS = 20
WHERE = "overlay.yaml"


def referring(to: Callable[[JsonObject], JsonObject]) -> dict[str, JsonObject]:
    """Schemas each of which refers to the next one often."""
    references = [{"$ref": f"#/components/schemas/s{number + 1}"} for number in range(LEVELS)]
    return {**{f"s{number}": to(each) for number, each in enumerate(references)}, f"s{LEVELS}": {"type": "string"}}


def fields(reference: JsonObject) -> JsonObject:
    return {"type": "object", "properties": {f"p{number}": reference for number in range(10)}}


def choices(reference: JsonObject) -> JsonObject:
    return {"oneOf": [reference] * 6}


def resolver(schemas: dict[str, JsonObject]) -> SchemaResolver:
    return SchemaResolver(join({"Ticket.json": {"paths": {}, "components": {"schemas": schemas}}}, REAL.target))


@pytest.mark.parametrize("to", [fields, choices])
def test_schemas_that_refer_to_the_next_one_often_are_refused(to: Callable[[JsonObject], JsonObject]) -> None:
    with pytest.raises(GeneratorError, match=r"Ticket\.s\d+: stands for more than 1,000,000 schemas"):
        resolver(referring(to)).components()


def test_many_that_are_each_within_the_bound_are_refused_together() -> None:
    many = resolver({"s": {"type": "object", "properties": {f"p{number}": {} for number in range(1_000)}}})
    for _ in range(999):
        many.resolve({"$ref": "#/components/schemas/Ticket.s"})
    with pytest.raises(GeneratorError, match="stands for more than 1,000,000 schemas"):
        many.resolve({"$ref": "#/components/schemas/Ticket.s"})


def problems(folder: Path, *actions: dict[str, Any]) -> list[str]:
    """What is said of these actions of an overlay."""
    path = folder / WHERE
    reason = {"description": "A reason."}
    whole = {"overlay": "1.0.0", "info": {"title": "x", "version": "1"}, "actions": [reason | each for each in actions]}
    path.write_text(json.dumps(whole), encoding="utf-8")
    return [problem.what for problem in overlay_what_fits(join({"Ticket.json": {"paths": {}}}, REAL.target), path)]


def test_an_overlay_that_doubles_the_document_with_each_action_is_refused(tmp_path: Path) -> None:
    doubling = [{"target": "$..*", "update": {f"k{number}": {}}} for number in range(30)]
    assert problems(tmp_path, *doubling) == ["the overlay adds more than 200,000 values to the document"]


def test_a_target_that_begins_anew_at_any_depth_is_refused(tmp_path: Path) -> None:
    said = problems(tmp_path, {"target": "$..*..*", "update": {"k": 1}}, {"target": "$..openapi", "update": "3.1.1"})
    assert said == ["target $..*..* has `..` more than once"]


@pytest.mark.parametrize(
    ("schema", "said"),
    [({"type": []}, r"cannot be made within 0\.01 s"), ({"type": {"no": "type"}}, r"\w+Error: ")],
)
def test_models_that_take_too_long_or_cannot_be_made_are_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, schema: JsonObject, said: str
) -> None:
    if "within" in said:
        monkeypatch.setattr(models, "MAX_SECONDS", 0.01)
    making = models.models_in_the_making({"ticket.A": schema}, REAL.target, tmp_path / "cache")
    with making as write, pytest.raises(GeneratorError, match=said) as told:
        write(tmp_path / "models")
    assert "Traceback" not in str(told.value)


def test_models_are_made_where_a_process_may_take_less_than_their_bound(tmp_path: Path) -> None:
    schema = {"type": "object", "properties": {"id": {"type": "string"}}}
    given = {"schemas": {"ticket.Ticket": schema}, "base_class": "pydantic.BaseModel", "header": '"""Models."""'}
    (tmp_path / "request").write_text(json.dumps(given), encoding="utf-8")
    files = (tmp_path / "request", models.TEMPLATES, tmp_path / "modules")
    command = ["sh", "-c", 'ulimit -v 1500000; exec "$@"', "sh", sys.executable, "-P", str(models.PROGRAM)]
    subprocess.run([*command, *map(str, files)], check=True, timeout=60)
    assert "class Ticket" in (tmp_path / "modules/ticket.py").read_text(encoding="utf-8")
