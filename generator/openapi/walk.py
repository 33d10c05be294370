"""Finds every schema and parameter of a document."""

from __future__ import annotations

from collections.abc import Iterator

from generator.files.json_pointer import make_pointer
from generator.openapi.document import Document, Json, JsonObject
from generator.openapi.schema import FIELD_MAPS

SCHEMA_MAPS = (*FIELD_MAPS, "$defs")
SCHEMA_LISTS = ("allOf", "oneOf", "anyOf", "prefixItems")
SCHEMA_NODES = ("items", "additionalProperties", "not", "if", "then", "else", "propertyNames", "contains")

Node = tuple[str, JsonObject]
"""A JSON pointer into the document and the object there."""


def iter_parameters(document: Document) -> Iterator[Node]:
    """Every Parameter Object that is not a reference."""
    for name, parameter in document.root["components"].get("parameters", {}).items():
        yield make_pointer("components", "parameters", name), parameter
    for path, method, operation in document.operations():
        for index, parameter in enumerate(operation.get("parameters", [])):
            if "$ref" not in parameter:
                yield make_pointer("paths", path, method, "parameters", index), parameter


def iter_schemas(document: Document) -> Iterator[Node]:
    """Every schema, a schema's parts before the schema itself, so that a repair sees repaired parts."""
    for pointer, schema in list(schema_roots(document)):
        yield from _with_parts(pointer, schema)


def iter_parts(schema: JsonObject, pointer: str = "") -> Iterator[Node]:
    """The schemas directly within a schema."""
    for key in SCHEMA_MAPS:
        for name, part in schema.get(key, {}).items():
            yield pointer + make_pointer(key, name), part
    for key in SCHEMA_LISTS:
        for index, part in enumerate(schema.get(key, [])):
            yield pointer + make_pointer(key, index), part
    for key in SCHEMA_NODES:
        if isinstance(schema.get(key), dict):
            yield pointer + make_pointer(key), schema[key]


def _with_parts(pointer: str, schema: Json) -> Iterator[Node]:
    if isinstance(schema, dict):
        for part_pointer, part in list(iter_parts(schema, pointer)):
            yield from _with_parts(part_pointer, part)
        yield pointer, schema


def schema_roots(document: Document) -> Iterator[Node]:
    """Every schema that is within no other."""
    components = document.root["components"]
    for name, schema in components.get("schemas", {}).items():
        yield make_pointer("components", "schemas", name), schema
    for kind in ("responses", "requestBodies"):
        for name, node in components.get(kind, {}).items():
            yield from _content(make_pointer("components", kind, name), node)
    for pointer, parameter in iter_parameters(document):
        if "schema" in parameter:
            yield f"{pointer}/schema", parameter["schema"]
        yield from _content(pointer, parameter)
    for path, method, operation in document.operations():
        pointer = make_pointer("paths", path, method)
        yield from _content(f"{pointer}/requestBody", operation.get("requestBody", {}))
        for status, response in operation.get("responses", {}).items():
            yield from _content(pointer + make_pointer("responses", status), response)


def _content(pointer: str, node: JsonObject) -> Iterator[Node]:
    for media_type, media in node.get("content", {}).items():
        if "schema" in media:
            yield pointer + make_pointer("content", media_type, "schema"), media["schema"]
