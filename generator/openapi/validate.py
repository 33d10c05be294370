"""Refuses what repair and overlay left: what is no OpenAPI 3.1, and what the generator could not work with."""

from __future__ import annotations

from collections.abc import Iterator

from generator.errors import Problem
from generator.late import late_import
from generator.openapi.document import Document, JsonObject
from generator.openapi.plainly_valid import is_plainly_valid
from generator.openapi.repairs.patterns import compile_error
from generator.openapi.walk import iter_schemas

KNOWN_KEYWORDS = frozenset(
    {"type", "format", "enum", "const", "default", "pattern", "minLength", "maxLength", "minimum", "maximum"}
    | {"items", "minItems", "maxItems", "uniqueItems", "properties", "patternProperties", "additionalProperties"}
    | {"required", "minProperties", "maxProperties", "allOf", "oneOf", "anyOf", "not", "if", "then", "else"}
    | {"$ref", "discriminator", "readOnly", "writeOnly", "deprecated", "title", "description"}
)
"""The schema keywords that the generator reads, or may safely leave unread."""
EXTENSION = "x-"
"""What keywords begin with that the OpenAPI Specification leaves to vendors: no reader has to know them."""

HINT = "A kind of fault that the generator does not know: add a repair, or mend it in overlay.yaml."


def unknown_faults(document: Document) -> Iterator[Problem]:
    """Faults of schemas that repair and overlay left, and that the generator itself could not work with."""
    for pointer, schema in iter_schemas(document):
        where = str(document.location(pointer))
        unknown = sorted(name for name in schema if name not in KNOWN_KEYWORDS and not name.startswith(EXTENSION))
        if unknown:
            yield Problem(where, f"unknown schema keyword {', '.join(unknown)}", HINT)
        if "$ref" in schema:
            yield from _lost_reference(document, where, schema)
        for pattern in [*([schema["pattern"]] if "pattern" in schema else []), *schema.get("patternProperties", {})]:
            if error := compile_error(pattern):
                yield Problem(where, f"pattern {pattern!r} is not usable: {error}", HINT)


def validate(document: Document) -> Iterator[Problem]:
    """Everything that openapi-spec-validator finds wrong, with upstream's file and pointer."""
    if is_plainly_valid(document):
        return
    for pointer, what in late_import("generator.openapi.faults").faults(document):
        yield Problem(str(document.location(pointer)), f"not valid OpenAPI 3.1: {what[:300]}", HINT)


def _lost_reference(document: Document, where: str, schema: JsonObject) -> Iterator[Problem]:
    try:
        document.dereference(schema)
    except KeyError as error:
        ends = "nowhere" if document.resolve(error.args[0]) is None else "in a circle"
        yield Problem(where, f"reference {schema['$ref']} leads {ends}", HINT)
