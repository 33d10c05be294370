"""Refuses what repair and overlay left: what is no OpenAPI 3.1, and what the generator could not work with."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from generator.errors import Problem, grouped
from generator.files.json_pointer import make_pointer
from generator.late import late_import
from generator.openapi.document import MAX_REFERENCES, METHODS, Document, JsonObject
from generator.openapi.plainly_valid import is_plainly_valid
from generator.openapi.reading.grammar import is_extension
from generator.openapi.repairs.patterns import MAX_PATTERNS, compile_error
from generator.openapi.walk import iter_parameters, iter_schemas

KNOWN_KEYWORDS = frozenset(
    {"type", "format", "enum", "const", "default", "pattern", "minLength", "maxLength", "minimum", "maximum"}
    | {"items", "minItems", "maxItems", "uniqueItems", "properties", "patternProperties", "additionalProperties"}
    | {"required", "minProperties", "maxProperties", "allOf", "oneOf", "anyOf", "not", "if", "then", "else"}
    | {"exclusiveMinimum", "exclusiveMaximum", "multipleOf", "propertyNames", "contains", "minContains", "maxContains"}
    | {"dependentRequired", "dependentSchemas", "unevaluatedProperties", "unevaluatedItems", "$defs", "definitions"}
    | {"contentMediaType", "contentEncoding", "contentSchema"}
    | {"$ref", "discriminator", "readOnly", "writeOnly", "deprecated", "title", "description"}
)
"""The schema keywords that the generator reads, or may safely leave unread."""
PLACES = ("path", "query", "header", "cookie")
"""Where parameters may be."""
NEW_IN_PATHS = frozenset({"query", "additionalOperations"})
"""What a path may have since OpenAPI 3.2."""
MAX_SHOWN = 300
"""Characters of a pattern, and of what is said of a place."""
IN_A_CIRCLE = f"in a circle, or through more than {MAX_REFERENCES} others"
UNREAD_HINT = "Remove it in overlay.yaml."
HINT = "A kind of fault that the generator does not know: add a repair, or mend it in overlay.yaml."


def unknown_faults(document: Document) -> Iterator[Problem]:
    """Faults that repair and overlay left, and that the generator itself could not work with."""
    yield from grouped(chain(_unread_methods(document), _unread_parameters(document), _faults_of_schemas(document)))


def _unread_methods(document: Document) -> Iterator[Problem]:
    """What a path has that OpenAPI 3.1 has not: of 3.2, or of nobody's."""
    for path, item in document.root["paths"].items():
        for key in sorted(item.keys() - {*METHODS}):
            what = f"{key} of a path is not read" if key in NEW_IN_PATHS else f"unknown key {key} of a path"
            yield Problem(str(document.location(make_pointer("paths", path, key))), what, UNREAD_HINT)


def _unread_parameters(document: Document) -> Iterator[Problem]:
    for pointer, parameter in iter_parameters(document):
        if parameter["in"] not in PLACES:
            yield Problem(str(document.location(pointer)), f"a parameter in {parameter['in']} is not read", UNREAD_HINT)


def _faults_of_schemas(document: Document) -> Iterator[Problem]:
    known: set[str] = set()  # patterns
    for pointer, schema in iter_schemas(document):
        for name in schema:
            if name not in KNOWN_KEYWORDS and not is_extension(name):
                yield Problem(str(document.location(pointer)), f"unknown schema keyword {name}", HINT)
        if "$ref" in schema:
            yield from _lost_reference(document, pointer, schema)
        for pattern in [*([schema["pattern"]] if "pattern" in schema else []), *schema.get("patternProperties", {})]:
            where = str(document.location(pointer))
            known.add(pattern)
            if len(known) > MAX_PATTERNS:
                yield Problem(
                    where, f"is one of more than {MAX_PATTERNS:,} patterns", "Remove those that nobody needs."
                )
                return
            if error := compile_error(pattern):
                yield Problem(where, f"pattern {pattern[:MAX_SHOWN]!r} is not usable: {error}", HINT)


def validate(document: Document) -> Iterator[Problem]:
    """Everything that openapi-spec-validator finds wrong, with upstream's file and pointer."""
    if is_plainly_valid(document):
        return
    found = late_import("generator.openapi.faults").faults(document)
    places = ((str(document.location(pointer)), what[:MAX_SHOWN]) for pointer, what in found)
    yield from grouped(Problem(where, f"not valid OpenAPI 3.1: {what}", HINT) for where, what in places)


def _lost_reference(document: Document, pointer: str, schema: JsonObject) -> Iterator[Problem]:
    try:
        document.dereference(schema)
    except KeyError as error:
        ends = "nowhere" if document.resolve(error.args[0]) is None else IN_A_CIRCLE
        where = str(document.location(pointer))
        yield Problem(where, f"reference {schema['$ref']} leads {ends}", HINT)
