"""Kilobytes of schemas or of an overlay that stand for gigabytes are refused before anything goes through them."""

from __future__ import annotations

import json
import resource
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from generator.errors import GeneratorError
from generator.openapi.document import JsonObject
from generator.openapi.load import join
from generator.openapi.operations import resolve
from generator.openapi.overlay import overlay_what_fits
from generator.openapi.reading.files import read_files
from generator.openapi.repairs import repair
from generator.openapi.resolver import SchemaResolver
from generator.openapi.schema import Schema
from generator.openapi.validate import unknown_faults
from generator.output import models
from tests.support.projects import REAL, ROOT

FAULTS = """
import sys
from tests.generator.test_bombs import faults
print(faults({"type": "string", "pattern": sys.stdin.read()}))
"""
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


def read(schema: JsonObject, folder: Path, path: str = "/a") -> dict[str, JsonObject]:
    """A file with an operation whose body has this schema, as it is read."""
    content = {"application/json": {"schema": schema}}
    operation = {"requestBody": {"content": content}, "responses": {"200": {"description": ""}}}
    document = {"openapi": "3.1.0", "info": {"title": "x", "version": "1"}, "paths": {path: {"post": operation}}}
    (folder / "Ticket.json").write_text(json.dumps(document), encoding="utf-8")
    return read_files(folder)


def flat_body(schema: JsonObject, folder: Path) -> Schema:
    """What a caller can fill in of such an operation."""
    document = join(read(schema, folder), REAL.target)
    list(repair(document, REAL.target))
    (operation,) = resolve(document, REAL.target).operations.values()
    assert operation.body is not None
    return operation.body.fields({})


def object_of(fields: JsonObject) -> JsonObject:
    return {"type": "object", "properties": fields}


def test_names_that_all_that_they_lead_to_would_repeat_are_refused(tmp_path: Path) -> None:
    """A megabyte of them over two thousand fields took 2 GB, and over thirty thousand would take 30."""
    leaves = object_of({f"p{number}": {"type": "object"} for number in range(1_000)})
    said = r"Ticket\.json: has names within each other that have more than 2,000 characters together"
    with pytest.raises(GeneratorError, match=said):
        read(object_of({"x" * 1_000: object_of({"y" * 1_000: leaves})}), tmp_path)
    path = "".join(f"/{{p{number}}}" for number in range(20_000))
    with pytest.raises(GeneratorError, match=said):
        read(object_of({}), tmp_path, path)
    (tmp_path / "Ticket.json").unlink()
    (tmp_path / "Ticket.yaml").write_text(f"paths:\n  ? {'x' * 2_000}\n  : {{get: {{}}}}\n", encoding="utf-8")
    with pytest.raises(GeneratorError, match=said.replace("json", "yaml")):
        read_files(tmp_path)


def test_long_names_over_many_parts_are_refused(tmp_path: Path) -> None:
    leaves = object_of({f"p{number}": {"type": "object"} for number in range(120_000)})
    files = read(object_of({"x" * 1_900: object_of({"y": leaves})}), tmp_path)
    with pytest.raises(GeneratorError, match="their pointers have more than 200,000,000 characters"):
        join(files, REAL.target)


@pytest.mark.parametrize("each", [{}, {"title": "One"}, {"type": "string"}])
def test_thousands_of_constants_are_gone_through_once(tmp_path: Path, each: JsonObject) -> None:
    values = [f"v{number}" for number in range(60_000)]
    schema = object_of({"kind": {"oneOf": [{**each, "const": value} for value in [*values, "v7"]]}})
    before = time.process_time()
    assert flat_body(schema, tmp_path).properties["kind"]["enum"] == values
    assert time.process_time() - before < 30


def test_thousands_of_objects_are_gone_through_once(tmp_path: Path) -> None:
    names = [f"p{number}" for number in range(15_000)]
    parts = [{**object_of({name: {"type": "string"}}), "required": [name]} for name in names]
    for key, required in (("anyOf", []), ("allOf", sorted(names))):
        before = time.process_time()
        found = flat_body({key: parts}, tmp_path)
        assert time.process_time() - before < 30
        assert list(found.properties) == names
        assert sorted(found.required) == required


@pytest.mark.parametrize("nested", [0, 1])
def test_a_part_that_many_members_describe_is_bounded(nested: int, tmp_path: Path) -> None:
    """Each goes through the fields of all before it: a megabyte took 15 seconds, and four take minutes."""
    parts = [object_of({f"p{number}": {"type": "string"}}) for number in range(20_000)]
    for _ in range(nested + 1):
        parts = [object_of({"data": part}) for part in parts]
    with pytest.raises(GeneratorError, match="more than 20,000,000 fields would be gone through"):
        flat_body({"allOf": parts}, tmp_path)
    whole = flat_body({"allOf": parts[:1_000]}, tmp_path)
    for _ in range(nested + 1):
        whole = whole.properties["data"]
    assert len(whole.properties) == 1_000


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


def faults(*properties: JsonObject) -> list[str]:
    """What is said of a file whose schema has these properties, once it is repaired."""
    schema = {"type": "object", "properties": {f"p{number}": each for number, each in enumerate(properties)}}
    document = join({"Ticket.json": {"paths": {}, "components": {"schemas": {"s": schema}}}}, REAL.target)
    list(repair(document, REAL.target))
    return [problem.what for problem in unknown_faults(document)]


def test_schemas_that_stand_one_within_another_are_followed_to_a_depth() -> None:
    """What each of them leads to was gone through first: minutes, and gigabytes of what was kept of it."""
    reference = {f"s{number}": {"$ref": f"#/components/schemas/s{number + 1}"} for number in range(10_000)}
    nested: dict[str, JsonObject] = {name: {"type": "array", "items": each} for name, each in reference.items()}
    before = time.process_time()
    with pytest.raises(GeneratorError, match=r"Ticket\.s\d+/items: stands within more than 150 others"):
        resolver({**nested, "s10000": {"type": "string"}}).components()
    assert time.process_time() - before < 60


@pytest.mark.parametrize("last", ["c5000", "c0"])
def test_a_chain_of_references_is_followed_a_part_of_its_way(last: str) -> None:
    """From each of them to the end of all took minutes of the processor."""
    chain: dict[str, JsonObject] = {
        f"c{number}": {"$ref": f"#/components/schemas/c{number + 1}"} for number in range(4999)
    }
    schemas = {**chain, "c4999": {"$ref": f"#/components/schemas/{last}"}, "c5000": {"type": "string"}}
    document = join({"Ticket.json": {"paths": {}, "components": {"schemas": schemas}}}, REAL.target)
    before = time.process_time()
    said = [problem.what for problem in unknown_faults(document)]
    assert time.process_time() - before < 40
    assert len(said) == (5000 if last == "c0" else 4900)
    assert all(each.endswith("leads in a circle, or through more than 100 others") for each in said)


@pytest.mark.parametrize(
    ("pattern", "said"),
    [
        ("(" * 500 + "a" + ")" * 500, "is not usable: "),
        ("(?i)" * 900 + "a", "is not usable: "),
        ("a{99999999999999999999}", "the repetition number is too large"),
        ("a{" + "9" * 5000 + "}", "Exceeds the limit"),
        ("[" * 50_000, "it has more than 10,000 characters"),  # went through to its end from each of them
        ("(?i)" * 10_000, "it has more than 10,000 characters"),
        ("(?!a|" * 10_000 + ")" * 10_000, "[]"),  # nothing is left of it
        ("a(?i)b(" * 8_000 + ")" * 8_000, "it has more than 10,000 characters"),
        ("(a|b)" * 100_000, "it has more than 10,000 characters"),
    ],
    ids=lambda text: f"{text[:20]}",
)
def test_a_pattern_that_is_a_bomb_is_named_or_left_out(pattern: str, said: str) -> None:
    """In a process of its own, since one that looks at each part of a pattern often does not end."""
    done = subprocess.run(
        [sys.executable, "-c", FAULTS], input=pattern, cwd=ROOT, capture_output=True, text=True, timeout=120, check=True
    )
    assert said in done.stdout
    assert len(done.stdout) < 1_000


def test_patterns_that_are_compiled_at_length_are_few_and_not_all_are_kept() -> None:
    many = [{"type": "string", "pattern": f"a{number}"} for number in range(1_001)]
    assert faults(*many[:1000]) == []
    assert faults(*many) == ["is one of more than 1,000 patterns"]
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    assert faults(*({"type": "string", "pattern": rf"\w{{100}}{number}"} for number in range(150))) == []
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 500_000  # each takes 6 MB
