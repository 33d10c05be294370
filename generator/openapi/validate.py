"""Checks the repaired document with openapi-spec-validator."""

from __future__ import annotations

from collections.abc import Iterator

from openapi_spec_validator import OpenAPIV31SpecValidator

from generator.errors import Problem
from generator.openapi.document import Document, make_pointer
from generator.openapi.walk import iter_schemas

KNOWN_KEYWORDS = frozenset(
    {"type", "format", "enum", "const", "default", "pattern", "minLength", "maxLength", "minimum", "maximum"}
    | {"items", "minItems", "maxItems", "uniqueItems", "properties", "patternProperties", "additionalProperties"}
    | {"required", "minProperties", "maxProperties", "allOf", "oneOf", "anyOf", "not", "if", "then", "else"}
    | {"$ref", "discriminator", "readOnly", "writeOnly", "deprecated", "title", "description"}
)
"""The schema keywords that the generator reads, or may safely leave unread."""


def validate(document: Document) -> Iterator[Problem]:
    """Every fault that repair and overlay left, with upstream's file and pointer."""
    found = False
    for problem in _unknown_faults(document):
        found = True
        yield problem
    if found:
        return  # the validator stops at the first reference that leads nowhere
    for error in OpenAPIV31SpecValidator(document.root).iter_errors():
        pointer = make_pointer(*error.absolute_path)
        yield Problem(str(document.location(pointer)), f"not valid OpenAPI 3.1: {error.message[:300]}", _HINT)


_HINT = "A kind of fault that the generator does not know: add a repair, or mend it in specs/overlay.yaml."


def _unknown_faults(document: Document) -> Iterator[Problem]:
    for pointer, schema in iter_schemas(document):
        where = str(document.location(pointer))
        if unknown := sorted(set(schema) - KNOWN_KEYWORDS):
            yield Problem(where, f"unknown schema keyword {', '.join(unknown)}", _HINT)
        if "$ref" in schema and document.resolve(schema["$ref"]) is None:
            yield Problem(where, f"reference {schema['$ref']} leads nowhere", _HINT)
    for path, method, operation in document.operations():
        for part in [operation.get("requestBody", {}), *operation.get("parameters", [])]:
            if "$ref" in part and document.resolve(part["$ref"]) is None:
                where = str(document.location(make_pointer("paths", path, method)))
                yield Problem(where, f"reference {part['$ref']} leads nowhere", _HINT)
