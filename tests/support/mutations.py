"""Changes of upstream's files as upstream might make them, each with the rule of the drift report that tells of it."""

from __future__ import annotations

import random
from collections.abc import Callable
from copy import deepcopy
from functools import cache
from typing import Any

from generator.openapi.document import Json, JsonObject
from tests.support.corpus import FILES, RECORDS, USED_OPERATIONS, UsedOperation

Files = dict[str, JsonObject]


class UnsuitableError(Exception):
    """The operation has nothing to mutate in this way."""


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


def described(target: UsedOperation, node: JsonObject) -> list[JsonObject]:
    """Those that every tool of the operation shows to a model."""
    records = RECORDS[node["operationId"]]
    return [each for each in queries(node) if all(each["name"] in record.tool.parameters for record in records)]


def pick(choices: list[Any], draw: random.Random) -> Json:
    if not choices:
        raise UnsuitableError
    return draw.choice(choices)


def drop_parameter(target: UsedOperation, files: Files, draw: random.Random) -> tuple[str, str]:
    node = target.node(files)
    parameter = pick(described(target, node), draw)
    node["parameters"].remove(parameter)
    return "input-gone", parameter["name"]


def drop_undescribed_parameter(target: UsedOperation, files: Files, draw: random.Random) -> tuple[str, str]:
    node, names = target.node(files), set()
    for record in RECORDS[node["operationId"]]:
        names |= {*record.tool.parameters, *record.tool.fixed}
    parameter = pick([each for each in queries(node) if each["name"] not in names], draw)
    node["parameters"].remove(parameter)
    return "input-undescribed", parameter["name"]


def add_required_parameter(target: UsedOperation, files: Files, draw: random.Random) -> tuple[str, str]:
    schema = {"type": draw.choice(["string", "integer", "boolean"])}
    target.node(files).setdefault("parameters", []).append(
        {"name": "brandNew", "in": "query", "required": True, "schema": schema}
    )
    return "input-new-required", "brandNew"


def add_optional_parameter(target: UsedOperation, files: Files, draw: random.Random) -> tuple[str, str]:
    target.node(files).setdefault("parameters", []).append(
        {"name": "brandNew", "in": "query", "schema": {"type": "string"}}
    )
    return "input-offered", "brandNew"


def require_parameter(target: UsedOperation, files: Files, draw: random.Random) -> tuple[str, str]:
    records = RECORDS[target.node(files)["operationId"]]
    optional = [each for each in described(target, target.node(files)) if not each.get("required")]
    parameter = pick([each for each in optional if not any(each["name"] in r.tool.defaults for r in records)], draw)
    parameter["required"] = True
    return "input-required", parameter["name"]


def with_enum(target: UsedOperation, files: Files) -> list[JsonObject]:
    return [each for each in described(target, target.node(files)) if is_plain_enum(each["schema"])]


def is_plain_enum(schema: JsonObject) -> bool:
    values = schema.get("enum", [])
    return len(values) > 1 and all(isinstance(v, str) for v in values) and "-?(" not in schema.get("pattern", "")


def narrow_enum(target: UsedOperation, files: Files, draw: random.Random) -> tuple[str, str]:
    parameter = pick(with_enum(target, files), draw)
    parameter["schema"]["enum"].remove(draw.choice(parameter["schema"]["enum"]))
    return "enum-value-gone", parameter["name"]


def widen_enum(target: UsedOperation, files: Files, draw: random.Random) -> tuple[str, str]:
    parameter = pick(with_enum(target, files), draw)
    parameter["schema"]["enum"].append("brandNew")
    return "enum-value-new", parameter["name"]


def change_type(target: UsedOperation, files: Files, draw: random.Random) -> tuple[str, str]:
    given = described(target, target.node(files))
    choices = [each for each in given if not each["name"].endswith("Id")]  # an ID stays one, whatever its type
    plain = [each for each in choices if "enum" not in each["schema"]]
    parameter = pick([each for each in plain if each["schema"]["type"][0] in ("string", "integer")], draw)
    parameter["schema"] = {"type": ["boolean"]}
    return "type-changed", parameter["name"]


def change_default(target: UsedOperation, files: Files, draw: random.Random) -> tuple[str, str]:
    choices = [each for each in described(target, target.node(files)) if isinstance(each["schema"].get("default"), str)]
    parameter = pick([each for each in choices if not {"boolean", "integer"} & {*each["schema"]["type"]}], draw)
    parameter["schema"]["default"] += "Other"
    return "default-changed", parameter["name"]


def rename_path(target: UsedOperation, files: Files, draw: random.Random) -> tuple[str, str]:
    paths = files[target.file]["paths"]
    paths[f"{target.path}/renamed"] = {target.method: paths[target.path].pop(target.method)}
    return "path-changed", ""


def rename_operation(target: UsedOperation, files: Files, draw: random.Random) -> tuple[str, str]:
    target.node(files)["operationId"] += "Anew"
    return "operation-renamed", ""


def drop_operation(target: UsedOperation, files: Files, draw: random.Random) -> tuple[str, str]:
    del files[target.file]["paths"][target.path][target.method]
    return "operation-vanished", ""


def add_scope(target: UsedOperation, files: Files, draw: random.Random) -> tuple[str, str]:
    node = target.node(files)
    pick(node.get("security", []), draw)
    for requirement in node["security"]:
        for scopes in requirement.values():
            scopes.append("Desk.new.READ")
    return "scope-needed", ""


def answer(target: UsedOperation, files: Files) -> list[JsonObject]:
    """The answer's schema, where it stands in the operation or among its own file's responses and has fields."""
    response = target.node(files)["responses"].get("200", {})
    file, _, name = response.get("$ref", "").partition("#/components/responses/")
    if name and not file:
        response = files[target.file]["components"]["responses"][name]
    schema = response.get("content", {}).get("application/json", {}).get("schema", {})
    is_plain = schema.get("properties") and not {"allOf", "oneOf", "anyOf", "$ref"} & schema.keys()
    return [schema] if is_plain else []


def drop_answer_field(target: UsedOperation, files: Files, draw: random.Random) -> tuple[str, str]:
    schema = pick(answer(target, files), draw)
    name = draw.choice(sorted(schema["properties"]))
    del schema["properties"][name]
    schema["required"] = [each for each in schema.get("required", []) if each != name]
    return "response-gone", name


def add_answer_field(target: UsedOperation, files: Files, draw: random.Random) -> tuple[str, str]:
    schema = pick(answer(target, files), draw)
    schema["properties"]["brandNew"] = {"type": "string"}
    return "response-new", "brandNew"


Mutate = Callable[[UsedOperation, Files, random.Random], tuple[str, str]]
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
def suitable(mutate: Mutate) -> list[UsedOperation]:
    """The operations to which a mutation can be done: tried on a copy."""
    return [target for target in USED_OPERATIONS if can(mutate, target)]


def can(mutate: Mutate, target: UsedOperation) -> bool:
    try:
        mutate(target, deepcopy({target.file: excerpt(target)}), random.Random(0))
    except UnsuitableError:
        return False
    return True


def excerpt(target: UsedOperation) -> JsonObject:
    """What of a file a mutation touches: the operation, and its response where that is among the file's responses."""
    node = target.node(FILES)
    name = node["responses"].get("200", {}).get("$ref", "").partition("#/components/responses/")[2]
    responses = FILES[target.file].get("components", {}).get("responses", {})
    return {
        "paths": {target.path: {target.method: node}},
        "components": {"responses": {name: responses[name]} if name in responses else {}},
    }
