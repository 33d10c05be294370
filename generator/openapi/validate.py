"""Checks the repaired document with openapi-spec-validator."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import jsonschema_rs
from jsonschema_path.paths import SchemaPath
from openapi_spec_validator import OpenAPIV31SpecValidator
from openapi_spec_validator.validation.exceptions import OpenAPIValidationError
from openapi_spec_validator.validation.keywords import OpenAPIV31SchemaValidator

from generator.errors import Problem
from generator.openapi.document import Document, Json, JsonObject, make_pointer
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


class _SchemaValidator(OpenAPIV31SchemaValidator):
    """Checks schemas against their meta-schema in compiled code; what that refuses is checked again for its message."""

    def _validate_schema_meta(self, schema: SchemaPath, schema_value: Any) -> OpenAPIValidationError | None:
        # The base dialect of OpenAPI 3.1 is JSON Schema 2020-12 and a few keywords; of these we let in one.
        if jsonschema_rs.meta.is_valid(schema_value) and not _has_discriminator(schema_value):
            return None
        return super()._validate_schema_meta(schema, schema_value)


class _SpecValidator(OpenAPIV31SpecValidator):
    keyword_validators = {**OpenAPIV31SpecValidator.keyword_validators, "schema": _SchemaValidator}  # noqa: RUF012


def _has_discriminator(schema: Any) -> bool:
    if isinstance(schema, list):
        return any(map(_has_discriminator, schema))
    return isinstance(schema, dict) and ("discriminator" in schema or any(map(_has_discriminator, schema.values())))


def validate(document: Document) -> Iterator[Problem]:
    """Everything that openapi-spec-validator finds wrong, with upstream's file and pointer."""
    for error in _SpecValidator(document.root).iter_errors():
        for pointer in _pointers(document, make_pointer(*error.absolute_path), error.instance):
            yield Problem(str(document.location(pointer)), f"not valid OpenAPI 3.1: {error.message[:300]}", HINT)


def _lost_reference(document: Document, where: str, schema: JsonObject) -> Iterator[Problem]:
    try:
        document.dereference(schema)
    except KeyError as error:
        ends = "nowhere" if document.resolve(error.args[0]) is None else "in a circle"
        yield Problem(where, f"reference {schema['$ref']} leads {ends}", HINT)


def _pointers(document: Document, pointer: str, instance: Json) -> list[str]:
    """The places of a fault: within a schema, the validator gives a pointer that begins at the schema."""
    if not pointer or document.resolve(pointer) is instance:
        return [pointer]
    starts = [start for start, _ in iter_schemas(document)]
    return [start + pointer for start in starts if document.resolve(start + pointer) is instance] or [pointer]
