"""Random changes of the real files: each must be told in the right class, and what is no change must not be told."""

from __future__ import annotations

import json
import random
from collections.abc import Callable
from copy import deepcopy
from dataclasses import dataclass
from functools import cache

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from generator.drift.report import compare
from generator.drift.rules import rule
from generator.drift.snapshot import REFERENCE, Snapshot, records_of, snapshot_of
from generator.openapi.document import METHODS, Json, JsonObject
from generator.openapi.load import read_files
from generator.records.load import Record
from tests.support.samples import NO_OVERLAY, REAL

FILES = read_files(REAL.openapi)
ALL_RECORDS = records_of(REAL.records)
RECORDS: dict[str, list[Record]] = {}
for record in ALL_RECORDS.values():
    RECORDS.setdefault(record.tool.operation, []).append(record)


@dataclass(frozen=True)
class Target:
    """An operation of a file that some tool uses."""

    file: str
    path: str
    method: str

    def node(self, files: dict[str, JsonObject]) -> JsonObject:
        return files[self.file]["paths"][self.path][self.method]


class UnsuitableError(Exception):
    """The operation has nothing to mutate in this way."""


def targets() -> list[Target]:
    return [
        Target(name, path, method)
        for name, file in FILES.items()
        for path, item in file["paths"].items()
        for method in METHODS
        if method in item and item[method]["operationId"] in RECORDS
    ]


TARGETS = targets()


@cache
def referred(file: str) -> frozenset[str]:
    return frozenset(REFERENCE.findall(json.dumps(FILES[file]))) & FILES.keys()


@cache
def closure(file: str) -> tuple[str, ...]:
    """The file and all that it refers to."""
    found = {file}
    while (
        more := {name for each in found for name in REFERENCE.findall(json.dumps(FILES[each]))} & FILES.keys() - found
    ):
        found |= more
    return tuple(sorted(found))


def copied(file: str) -> dict[str, JsonObject]:
    return json.loads(json.dumps({name: FILES[name] for name in closure(file)}))


@cache
def before(file: str) -> Snapshot:
    return snapshot_of(copied(file), NO_OVERLAY, ALL_RECORDS)


def queries(node: JsonObject) -> list[JsonObject]:
    """The query parameters that stand in the operation itself and are plain: no array, no page."""
    return [
        parameter
        for parameter in node.get("parameters", [])
        if parameter.get("in") == "query"
        and parameter["name"] not in ("from", "limit", "orgId")
        and "$ref" not in parameter["schema"]
        and not {"array", "object"} & {*parameter["schema"].get("type", [])}
    ]


def described(target: Target, node: JsonObject) -> list[JsonObject]:
    """Those that every tool of the operation shows to a model."""
    records = RECORDS[node["operationId"]]
    return [each for each in queries(node) if all(each["name"] in record.tool.parameters for record in records)]


def pick(choices: list, draw: random.Random) -> Json:
    if not choices:
        raise UnsuitableError
    return draw.choice(choices)


def drop_parameter(target: Target, files: dict[str, JsonObject], draw: random.Random) -> tuple[str, str]:
    node = target.node(files)
    parameter = pick(described(target, node), draw)
    node["parameters"].remove(parameter)
    return "input-gone", parameter["name"]


def drop_undescribed_parameter(target: Target, files: dict[str, JsonObject], draw: random.Random) -> tuple[str, str]:
    node, names = target.node(files), set()
    for record in RECORDS[node["operationId"]]:
        names |= {*record.tool.parameters, *record.tool.fixed}
    parameter = pick([each for each in queries(node) if each["name"] not in names], draw)
    node["parameters"].remove(parameter)
    return "input-undescribed", parameter["name"]


def add_required_parameter(target: Target, files: dict[str, JsonObject], draw: random.Random) -> tuple[str, str]:
    schema = {"type": draw.choice(["string", "integer", "boolean"])}
    target.node(files).setdefault("parameters", []).append(
        {"name": "brandNew", "in": "query", "required": True, "schema": schema}
    )
    return "input-new-required", "brandNew"


def add_optional_parameter(target: Target, files: dict[str, JsonObject], draw: random.Random) -> tuple[str, str]:
    target.node(files).setdefault("parameters", []).append(
        {"name": "brandNew", "in": "query", "schema": {"type": "string"}}
    )
    return "input-offered", "brandNew"


def require_parameter(target: Target, files: dict[str, JsonObject], draw: random.Random) -> tuple[str, str]:
    records = RECORDS[target.node(files)["operationId"]]
    optional = [each for each in described(target, target.node(files)) if not each.get("required")]
    parameter = pick([each for each in optional if not any(each["name"] in r.tool.defaults for r in records)], draw)
    parameter["required"] = True
    return "input-required", parameter["name"]


def with_enum(target: Target, files: dict[str, JsonObject]) -> list[JsonObject]:
    return [each for each in described(target, target.node(files)) if is_plain_enum(each["schema"])]


def is_plain_enum(schema: JsonObject) -> bool:
    values = schema.get("enum", [])
    return len(values) > 1 and all(isinstance(v, str) for v in values) and "-?(" not in schema.get("pattern", "")


def narrow_enum(target: Target, files: dict[str, JsonObject], draw: random.Random) -> tuple[str, str]:
    parameter = pick(with_enum(target, files), draw)
    parameter["schema"]["enum"].remove(draw.choice(parameter["schema"]["enum"]))
    return "enum-value-gone", parameter["name"]


def widen_enum(target: Target, files: dict[str, JsonObject], draw: random.Random) -> tuple[str, str]:
    parameter = pick(with_enum(target, files), draw)
    parameter["schema"]["enum"].append("brandNew")
    return "enum-value-new", parameter["name"]


def change_type(target: Target, files: dict[str, JsonObject], draw: random.Random) -> tuple[str, str]:
    plain = [each for each in described(target, target.node(files)) if "enum" not in each["schema"]]
    parameter = pick([each for each in plain if each["schema"]["type"][0] in ("string", "integer")], draw)
    parameter["schema"] = {"type": ["boolean"]}
    return "type-changed", parameter["name"]


def change_default(target: Target, files: dict[str, JsonObject], draw: random.Random) -> tuple[str, str]:
    choices = [each for each in described(target, target.node(files)) if isinstance(each["schema"].get("default"), str)]
    parameter = pick([each for each in choices if not {"boolean", "integer"} & {*each["schema"]["type"]}], draw)
    parameter["schema"]["default"] += "Other"
    return "default-changed", parameter["name"]


def rename_path(target: Target, files: dict[str, JsonObject], draw: random.Random) -> tuple[str, str]:
    paths = files[target.file]["paths"]
    paths[f"{target.path}/renamed"] = {target.method: paths[target.path].pop(target.method)}
    return "path-changed", ""


def rename_operation(target: Target, files: dict[str, JsonObject], draw: random.Random) -> tuple[str, str]:
    target.node(files)["operationId"] += "Anew"
    return "operation-renamed", ""


def drop_operation(target: Target, files: dict[str, JsonObject], draw: random.Random) -> tuple[str, str]:
    del files[target.file]["paths"][target.path][target.method]
    return "operation-vanished", ""


def add_scope(target: Target, files: dict[str, JsonObject], draw: random.Random) -> tuple[str, str]:
    node = target.node(files)
    pick(node.get("security", []), draw)
    for requirement in node["security"]:
        for scopes in requirement.values():
            scopes.append("Desk.new.READ")
    return "scope-needed", ""


def answer(target: Target, files: dict[str, JsonObject]) -> list[JsonObject]:
    """The answer's schema, where it stands in the operation or among its own file's responses and has fields."""
    response = target.node(files)["responses"].get("200", {})
    file, _, name = response.get("$ref", "").partition("#/components/responses/")
    if name and not file:
        response = files[target.file]["components"]["responses"][name]
    schema = response.get("content", {}).get("application/json", {}).get("schema", {})
    is_plain = schema.get("properties") and not {"allOf", "oneOf", "anyOf", "$ref"} & schema.keys()
    return [schema] if is_plain else []


def drop_answer_field(target: Target, files: dict[str, JsonObject], draw: random.Random) -> tuple[str, str]:
    schema = pick(answer(target, files), draw)
    name = draw.choice(sorted(schema["properties"]))
    del schema["properties"][name]
    schema["required"] = [each for each in schema.get("required", []) if each != name]
    return "answer-gone", name


def add_answer_field(target: Target, files: dict[str, JsonObject], draw: random.Random) -> tuple[str, str]:
    schema = pick(answer(target, files), draw)
    schema["properties"]["brandNew"] = {"type": "string"}
    return "answer-new", "brandNew"


Mutate = Callable[[Target, dict[str, JsonObject], random.Random], tuple[str, str]]
"""Changes the files, and gives the rule that must tell of it and the path."""

MUTATIONS: list[Mutate] = [
    drop_parameter,
    drop_undescribed_parameter,
    add_required_parameter,
    add_optional_parameter,
    require_parameter,
    narrow_enum,
    widen_enum,
    change_type,
    change_default,
    rename_path,
    rename_operation,
    drop_operation,
    add_scope,
    drop_answer_field,
    add_answer_field,
]


@cache
def suitable(mutate: Mutate) -> list[Target]:
    """The operations to which a mutation can be done: tried on a copy."""
    return [target for target in TARGETS if can(mutate, target)]


def can(mutate: Mutate, target: Target) -> bool:
    try:
        mutate(target, deepcopy({target.file: excerpt(target)}), random.Random(0))
    except UnsuitableError:
        return False
    return True


def excerpt(target: Target) -> JsonObject:
    """What of a file a mutation touches."""
    file = FILES[target.file]
    paths = {target.path: {target.method: target.node(FILES)}}
    return {"paths": paths, "components": {"responses": file.get("components", {}).get("responses", {})}}


def after(files: dict[str, JsonObject]) -> Snapshot:
    return snapshot_of(files, NO_OVERLAY, ALL_RECORDS)


mutations = st.sampled_from(MUTATIONS).flatmap(
    lambda mutate: st.tuples(st.just(mutate), st.sampled_from(suitable(mutate)), st.randoms(use_true_random=False))
)


@settings(max_examples=50, phases=[Phase.generate], suppress_health_check=list(HealthCheck))
@given(mutations)
def test_mutation_is_told_in_its_class(mutation: tuple[Mutate, Target, random.Random]) -> None:
    mutate, target, draw = mutation
    files = copied(target.file)
    name, path = mutate(target, files, draw)
    operation = target.node(FILES)["operationId"]
    report = compare(before(target.file), after(files))
    for record in RECORDS[operation]:
        found = [change for change in report.shown() if change.tool == record.name]
        assert [(change.rule, change.path) for change in found] == [(name, path)], (mutate.__name__, target)
        assert found[0].impact == rule(name).impact
    others = [change for change in report.shown() if change.tool not in {r.name for r in RECORDS[operation]}]
    assert all(shares_component(change.rule, name) for change in others), (mutate.__name__, target, others)


def shares_component(found: str, wanted: str) -> bool:
    """Other tools are told of only where they answer the same component."""
    return found == wanted and wanted.startswith("answer-")


def test_a_change_two_files_away_is_told() -> None:
    """Account.json refers to a response of MassActionResponse.json, and that to a schema of MassActionError.json."""
    files = copied("Account.json")
    error = files["MassActionError.json"]["components"]["schemas"]["massActionErrorResponse"]
    error["properties"]["brandNew"] = {"type": "string"}
    found = compare(before("Account.json"), after(files)).shown()
    assert {(change.rule, change.path) for change in found} == {("answer-new", "results[].errors.brandNew")}
    assert "zoho_desk_accounts_update_many" in {change.tool for change in found}


@settings(max_examples=20, phases=[Phase.generate], suppress_health_check=list(HealthCheck))
@given(st.sampled_from(sorted(FILES)), st.randoms(use_true_random=False))
def test_another_order_and_form_is_no_change(file: str, draw: random.Random) -> None:
    rewritten = json.loads(json.dumps({name: reordered(each, draw) for name, each in copied(file).items()}))
    assert compare(before(file), after(rewritten)).changes == ()


def test_no_change_is_no_change() -> None:
    assert compare(before("Ticket.json"), after(copied("Ticket.json"))).changes == ()


SETS = ("required", "enum", "type", "oneOf", "anyOf", "parameters", "security")


def reordered(node: Json, draw: random.Random, key: str = "") -> Json:
    """The same document with keys and sets in another order, types as lists or not."""
    if isinstance(node, list):
        parts = [reordered(part, draw) for part in node]
        if key in SETS:
            draw.shuffle(parts)
        return parts[0] if key == "type" and len(parts) == 1 and draw.random() < 0.5 else parts
    if not isinstance(node, dict):
        return [node] if key == "type" and isinstance(node, str) and draw.random() < 0.5 else node
    keys = list(node)
    draw.shuffle(keys)
    return {each: reordered(node[each], draw, "" if is_name(key) else each) for each in keys}


def is_name(key: str) -> bool:
    """Whether the keys below are names that upstream chose: a property may be called `type`."""
    return key in ("properties", "securitySchemes", "schemas", "responses", "paths")


def test_inlined_references_are_no_change() -> None:
    """A file whose own parameters and schemas are written out wherever they are used."""
    files = copied("TicketComment.json")
    own = files["TicketComment.json"]
    own["paths"] = inlined(own["paths"], own)
    assert "#/components/schemas/commenter" in json.dumps(FILES["TicketComment.json"])
    assert '"#/components/' not in json.dumps(own["paths"])
    assert compare(before("TicketComment.json"), after(files)).changes == ()


def inlined(node: Json, file: JsonObject) -> Json:
    if isinstance(node, list):
        return [inlined(part, file) for part in node]
    if not isinstance(node, dict):
        return node
    if str(node.get("$ref", "")).startswith("#/"):
        target = file
        for token in node["$ref"].removeprefix("#/").split("/"):
            target = target[token]
        return inlined(target, file)
    return {key: inlined(part, file) for key, part in node.items()}
