"""Whether a document is plainly valid OpenAPI 3.1: its structure in compiled code, its meaning rule by rule.

What is accepted here has no fault that openapi-spec-validator knows. What is not may have one: `faults.py` says which.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from importlib.util import find_spec
from itertools import chain
from pathlib import Path
from string import Formatter

import jsonschema_rs

from generator.openapi.document import METHODS, Document, Json, JsonObject
from generator.openapi.repairs.patterns import matches
from generator.openapi.walk import schema_roots

VALIDATOR = "openapi_spec_validator"
STRUCTURE = "resources/schemas/v3.1/schema.json"
"""The OpenAPI Initiative's own schema, as that library carries it."""
COMPONENT = re.compile("#/components/schemas/[^/]+")
PARTS = ("allOf", "anyOf", "oneOf")
SAYS_NOTHING_OF_VALUES = frozenset({"title", "description", "deprecated", "default", "readOnly", "writeOnly"})
KINDS: dict[str, tuple[type, ...]] = {
    "string": (str,),
    "integer": (int,),
    "number": (int, float),
    "boolean": (bool,),
    "null": (type(None),),
    "array": (list,),
    "object": (dict,),
}


def is_plainly_valid(document: Document) -> bool:
    """Whether nothing is wrong with the document, as far as it can be told without much work."""
    try:
        return (
            jsonschema_rs.Draft202012Validator(_structure()).is_valid(document.root)
            and all(_is_schema(schema) for _, schema in schema_roots(document))
            and _operations_are_sound(document)
            and all(_is_sound(document, schema, is_root=True) for _, schema in schema_roots(document))
        )
    except (AttributeError, LookupError, RecursionError, TypeError, ValueError):
        return False  # of a form that is not looked at here


def _structure() -> JsonObject:
    found = find_spec(VALIDATOR)  # importing it takes as long as all the rest of this module
    folder = Path((found.submodule_search_locations or [])[0]) if found else Path()
    schema: JsonObject = json.loads((folder / STRUCTURE).read_text(encoding="utf-8"))
    return schema


def _is_schema(schema: Json) -> bool:
    """Whether the meta-schema of JSON Schema 2020-12 accepts it. Of what OpenAPI adds, we let in one keyword."""
    return jsonschema_rs.meta.is_valid(schema) and all(map(_is_discriminator, _discriminators(schema)))


def _discriminators(schema: Json) -> Iterator[Json]:
    if isinstance(schema, dict):
        if "discriminator" in schema:
            yield schema["discriminator"]
        yield from chain.from_iterable(map(_discriminators, schema.values()))
    elif isinstance(schema, list):
        yield from chain.from_iterable(map(_discriminators, schema))


def _is_discriminator(value: Json) -> bool:
    mapping = value.get("mapping", {}) if isinstance(value, dict) else None
    return (
        isinstance(mapping, dict)
        and value.keys() <= {"propertyName", "mapping"}
        and isinstance(value.get("propertyName"), str)
        and all(isinstance(each, str) for each in mapping.values())
    )


def _operations_are_sound(document: Document) -> bool:
    """Whether each operation has an id of its own, and the parameters that its path names, none of them twice."""
    identifiers = [node.get("operationId") for _, _, node in document.operations()]
    return (
        "tags" not in document.root
        and len({*identifiers}) == len(identifiers)
        and all(item.keys() <= {*METHODS} for item in document.root["paths"].values())
        and all(_parameters_are_sound(document, path, node) for path, _, node in document.operations())
    )


def _parameters_are_sound(document: Document, path: str, operation: JsonObject) -> bool:
    found = [document.dereference(parameter) for parameter in operation.get("parameters", [])]
    keys = [(parameter["name"], parameter["in"]) for parameter in found]
    named = {name for _, name, _, _ in Formatter().parse(path) if name}
    return len({*keys}) == len(keys) and named == {name for name, where in keys if where == "path"}


def _is_sound(document: Document, schema: Json, *, is_root: bool = False) -> bool:
    """Whether a schema and those within it require only fields that they have, and accept their own defaults."""
    if not isinstance(schema, dict):
        return isinstance(schema, bool)
    if "$ref" in schema:
        return COMPONENT.fullmatch(schema["$ref"]) is not None and document.resolve(schema["$ref"]) is not None
    if "$schema" in schema or "nullable" in schema or "$ref" in schema.get("properties", {}):
        return False
    if "allOf" in schema and not _requires_what_it_has(document, schema, is_root=is_root):
        return False
    if "default" in schema and not _accepts(document, schema, schema["default"]):
        return False
    return all(_is_sound(document, part) for part in _parts(schema))


def _parts(schema: JsonObject) -> Iterator[Json]:
    for key in PARTS:
        yield from schema.get(key, [])
    yield from (schema[key] for key in ("items", "not") if key in schema)
    yield from schema.get("properties", {}).values()


def _requires_what_it_has(document: Document, schema: JsonObject, *, is_root: bool) -> bool:
    fields = {*schema.get("properties", {})}
    for part in schema["allOf"]:
        found = _fields(document, part, frozenset())
        if found is None:
            return False
        fields |= found
    return not is_root or fields >= {*schema.get("required", [])}


def _fields(document: Document, schema: Json, seen: frozenset[str]) -> set[str] | None:
    """The fields of a schema and of those within it, or None where it holds itself."""
    if not isinstance(schema, dict):
        return None
    reference = schema.get("$ref")
    if reference is not None:
        return None if reference in seen else _fields(document, document.resolve(reference), seen | {reference})
    fields = {*schema.get("properties", {})}
    for part in chain(
        *(schema.get(key, []) for key in PARTS), (schema[key] for key in ("items", "not") if key in schema)
    ):
        found = _fields(document, part, seen)
        if found is None:
            return None
        fields |= found
    return fields


def _accepts(document: Document, schema: Json, value: Json) -> bool:
    """Whether a schema of plain values accepts the value. False also where it has a keyword that is not looked at."""
    if not isinstance(schema, dict):
        return schema is True
    if "$ref" in schema:
        return _accepts(document, document.dereference(schema), value)
    return all(_keyword_accepts(document, key, schema[key], value) for key in schema.keys() - SAYS_NOTHING_OF_VALUES)


def _keyword_accepts(document: Document, keyword: str, wanted: Json, value: Json) -> bool:
    match keyword:
        case "type":
            return any(_is_of(kind, value) for kind in ([wanted] if isinstance(wanted, str) else wanted))
        case "enum":
            return not isinstance(value, list | dict) and any(
                type(each) is type(value) and each == value for each in wanted
            )
        case "items":
            return not isinstance(value, list) or all(_accepts(document, wanted, item) for item in value)
        case "pattern":
            return not isinstance(value, str) or matches(wanted, value)
        case "format":  # a number has none that says more than its type, but for the largest
            return not isinstance(value, str) and (not isinstance(value, int) or abs(value) < 2**31)
        case "minLength" | "minItems":
            return not isinstance(value, str | list) or len(value) >= wanted
        case "maxLength" | "maxItems":
            return not isinstance(value, str | list) or len(value) <= wanted
        case "minimum":
            return not isinstance(value, int | float) or value >= wanted
        case "maximum":
            return not isinstance(value, int | float) or value <= wanted
    return False


def _is_of(kind: str, value: Json) -> bool:
    return isinstance(value, KINDS[kind]) and (kind == "boolean" or not isinstance(value, bool))
